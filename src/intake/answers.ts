import { CLOSING_GRACE_MS } from './call.ts'
import type { CallQuestion } from './call.ts'
import { ANSWER_LIMITS } from './limits.ts'
import { readLine, readPassage } from './plain-text.ts'
import type { Problem } from './problem.ts'

/** An answer, with its question as it was asked. */
export type Answer = {
  /** Of the question; what came in before answers could be changed has none. */
  id?: string
  question: string
  answer: string
  seenBy: CallQuestion['seenBy']
}

/** Whether a question must be answered at `now`; one that is frozen asks nothing of anybody. */
export const isNeeded = (question: CallQuestion, now: number): boolean =>
  now >= question.requiredFrom && !isFrozen(question, now)

/** Whether answers to a question can neither be given nor changed at `now`. */
export const isFrozen = ({ frozenFrom }: CallQuestion, now: number): boolean => now >= frozenFrom

/**
 * Reads answers in the order in which a call asks. What stands already is `before`: a frozen question keeps it,
 * and takes the same again, so that a form which shows it can be sent.
 *
 * @param given by the ids of the questions.
 */
export function readAnswers(
  questions: readonly CallQuestion[],
  given: ReadonlyMap<string, string>,
  now: number,
  before: readonly Answer[] = [],
): { answers: Answer[]; problems: Problem[] } {
  const answers: Answer[] = []
  const problems: Problem[] = []
  for (const id of given.keys()) {
    if (questions.some((question) => question.id === id)) continue
    problems.push({
      field: 'answers',
      code: 'not-offered',
      message: 'The call does not ask all that was answered: load the form again.',
    })
    break
  }
  for (const question of questions) {
    const stands = standingAnswer(question, before)
    const read = readAnswer(question, (given.get(question.id) ?? '').trim(), now, stands)
    if (read.ok && read.value !== '') {
      const { id, question: asked, seenBy } = question
      answers.push({ id, question: asked, answer: read.value, seenBy })
    } else if (!read.ok) problems.push(read.problem)
  }
  return { answers, problems }
}

/** By the id of the question; by its words, where answers had none yet. */
export const isAnswerTo = ({ id, question: asked }: Answer, question: CallQuestion): boolean =>
  id === undefined ? asked === question.question : id === question.id

/** What somebody answered to a question before; empty where nothing. */
export const standingAnswer = (question: CallQuestion, before: readonly Answer[]): string =>
  before.find((answer) => isAnswerTo(answer, question))?.answer ?? ''

type ReadAnswer = { ok: true; value: string } | { ok: false; problem: Problem }

function readAnswer(
  question: CallQuestion,
  given: string,
  now: number,
  stands: string,
): ReadAnswer {
  const field = `answers.${question.id}`
  const label = `The answer to “${question.question}”`
  const refuse = (code: Problem['code'], message: string): ReadAnswer => ({
    ok: false,
    problem: { field, code, message, about: question.question },
  })
  if (isFrozen(question, now)) {
    // Whoever pressed the button in time is not turned away by a slow network.
    const isLate = isFrozen(question, now - CLOSING_GRACE_MS)
    if (given === '' || given === stands) return { ok: true, value: stands }
    if (isLate) {
      return refuse(
        'answer-frozen',
        stands === ''
          ? `${label} is no longer taken: leave it empty.`
          : `${label} can no longer be changed: leave it as it was.`,
      )
    }
  }
  if (given === '') {
    return isNeeded(question, now)
      ? refuse('required', `${label} is missing.`)
      : { ok: true, value: '' }
  }
  if (question.kind === 'choice') {
    return question.choices.includes(given)
      ? { ok: true, value: given }
      : refuse('not-offered', `${label} must be one of those offered.`)
  }
  const rule = { field, label, maxCharacters: ANSWER_LIMITS[question.kind] }
  const read = question.kind === 'line' ? readLine(given, rule) : readPassage(given, rule)
  return read.ok ? read : { ok: false, problem: { ...read.problem, about: question.question } }
}
