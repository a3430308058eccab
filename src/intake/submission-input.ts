import { callStanding, CLOSING_GRACE_MS } from './call.ts'
import type { Call, CallQuestion, SubmissionKind } from './call.ts'
import { countWords } from './count.ts'
import { readEmailAddress } from './email-address.ts'
import type { EmailAddress } from './email-address.ts'
import { ANSWER_LIMITS, limitsOf } from './limits.ts'
import type { Limits } from './limits.ts'
import { readLine, readPassage } from './plain-text.ts'
import type { Read } from './plain-text.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { readShape } from './submission-shape.ts'
import type { SubmissionInput } from './submission-shape.ts'
import type { Declaration, Submission } from './submission.ts'
import type { Terms } from './terms.ts'

/** What the desk takes at this moment. */
export type IntakeRules = {
  /** Unix milliseconds, by the clock of the database. */
  now: number
  calls: readonly Call[]
  /** The first is taken when none is named. */
  languages: readonly { code: string; label: string }[]
  /** Absent when the desk asks for no agreement. */
  terms?: Terms
}

export type SubmissionReading =
  | {
      ok: true
      submission: Submission
      /** The field that people cannot see was filled. */ trapped: boolean
    }
  | { ok: false; problems: Problem[] }

/**
 * Reads what somebody sent, from any surface, and answers with the submission or with every problem at
 * once. It changes nothing a person wrote but the form of its characters (NFC), the kind of its line
 * breaks and blanks at its ends.
 */
export function readSubmission(input: unknown, rules: IntakeRules): SubmissionReading {
  const shape = readShape(input)
  if (!shape.ok) return shape
  const reader = new Reader(shape.input, rules)
  const submission = reader.read()
  if (submission === undefined) return { ok: false, problems: reader.problems }
  return { ok: true, submission, trapped: (shape.input.website ?? '') !== '' }
}

/** Goes through the fields in the order of the form and gathers problems in that order. */
class Reader {
  readonly problems: Problem[] = []

  constructor(
    private readonly input: SubmissionInput,
    private readonly rules: IntakeRules,
  ) {}

  read(): Submission | undefined {
    const call = this.call()
    const limits = limitsOf(call)
    const kind = this.kind(call)
    const title = this.line('title', 'The title', limits.title)
    const language = this.language()
    const pitch = this.counted('pitch', 'The pitch', limits.pitch, language)
    const text = this.draft(kind, limits, language)
    const links = this.links(limits)
    const answers = this.answers(call)
    const note = this.optional('note', 'The note', limits.note)
    const exclusive = this.exclusive()
    const publishedBefore = this.optional(
      'publishedBefore',
      'Where it appeared before',
      limits.publishedBefore,
    )
    const interests = this.declaration('interests', 'interests', limits.declaration)
    const aiUse = this.declaration('aiUse', 'the use of AI', limits.declaration)
    const name = this.line('name', 'Your name', limits.name)
    const email = this.email()
    const agreedTerms = this.agreement()
    if (
      this.problems.length > 0 ||
      kind === undefined ||
      title === undefined ||
      pitch === undefined ||
      language === undefined ||
      exclusive === undefined ||
      interests === undefined ||
      aiUse === undefined ||
      name === undefined ||
      email === undefined
    ) {
      return undefined
    }
    return {
      kind,
      ...(call ? { call: call.slug } : {}),
      name,
      email: email.address,
      emailIdentity: email.identity,
      title,
      pitch,
      ...(text === undefined ? {} : { text }),
      language,
      interests,
      aiUse,
      exclusive,
      ...(publishedBefore === undefined ? {} : { publishedBefore }),
      links,
      ...(note === undefined ? {} : { note }),
      ...(answers.length === 0 ? {} : { answers }),
      ...(agreedTerms === undefined ? {} : { agreedTerms }),
    }
  }

  private call(): Call | undefined {
    const slug = this.input.call?.trim() ?? ''
    if (slug === '') return undefined
    const call = this.rules.calls.find((known) => known.slug === slug)
    if (!call) {
      return this.refuse(
        'call',
        'call-unknown',
        'There is no such call: choose one that is listed.',
      )
    }
    const standing = callStanding(call, this.rules.now, CLOSING_GRACE_MS)
    if (standing === 'not-open-yet') {
      const opens = new Date(call.opensAt).toISOString()
      this.refuse(
        'call',
        'call-not-open',
        `This call opens at ${opens}: send it then, or without a call.`,
      )
    }
    if (standing === 'closed') {
      this.refuse(
        'call',
        'call-closed',
        'This call has closed. Nothing you wrote is lost: choose another call, or send it without one.',
      )
    }
    return call
  }

  private kind(call: Call | undefined): SubmissionKind | undefined {
    const { kind } = this.input
    if (kind === undefined) {
      return this.refuse('kind', 'required', 'Say whether you send a pitch or a full draft.')
    }
    if (call && !call.accepts.includes(kind)) {
      const taken = call.accepts[0] === 'pitch' ? 'pitches' : 'full drafts'
      this.refuse(
        'kind',
        'kind-not-accepted',
        `This call takes ${taken} only: choose that, or no call.`,
      )
    }
    return kind
  }

  private draft(kind: SubmissionKind | undefined, limits: Limits, language: string | undefined) {
    const given = (this.input.text ?? '').trim() !== ''
    if (kind === 'pitch' && given) {
      return this.refuse(
        'text',
        'contradiction',
        'You chose to send a pitch, and there is a full draft here: choose “full draft”, or empty this field.',
      )
    }
    return kind === 'draft' ? this.counted('text', 'The draft', limits.text, language) : undefined
  }

  private language(): string | undefined {
    const wanted = this.input.language?.trim() || this.rules.languages[0]?.code
    const known = this.rules.languages.find(
      ({ code }) => code.toLowerCase() === wanted?.toLowerCase(),
    )
    if (known) return known.code
    const codes = this.rules.languages.map(({ code }) => code).join(', ')
    return this.refuse(
      'language',
      'language-unknown',
      `Choose a language the desk works in: ${codes}.`,
    )
  }

  private links(limits: Limits): string[] {
    const given = (this.input.links ?? []).map((link) => link.trim()).filter((link) => link !== '')
    if (given.length > limits.links.count) {
      this.refuse(
        'links',
        'too-many',
        `Give at most ${limits.links.count} links, the most important ones.`,
        limits.links.count,
      )
      return []
    }
    return given.flatMap((link) => {
      const rule = { field: 'links', label: 'A link', maxCharacters: limits.links.characters }
      const value = this.take(readLine(link, rule))
      if (value === undefined) return []
      if (isWebAddress(value)) return [value]
      this.refuse(
        'links',
        'not-a-link',
        'Every link must be a whole web address that begins with https:// or http://.',
      )
      return []
    })
  }

  /** Answers in the order in which the call asks, each with the words it answers. */
  private answers(call: Call | undefined): NonNullable<Submission['answers']> {
    const given = new Map(
      (this.input.answers ?? []).map(({ question, answer }) => [question, answer.trim()]),
    )
    const questions = call?.questions ?? []
    for (const id of given.keys()) {
      if (questions.some((question) => question.id === id)) continue
      this.refuse(
        'answers',
        'not-offered',
        'The call does not ask all that was answered: load the form again.',
      )
    }
    return questions.flatMap((question) => {
      const answer = this.answer(question, given.get(question.id) ?? '')
      return answer === undefined
        ? []
        : [{ question: question.question, answer, seenBy: question.seenBy }]
    })
  }

  private answer(question: CallQuestion, given: string): string | undefined {
    const field = `answers.${question.id}`
    const label = `The answer to “${question.question}”`
    if (given === '') {
      if (this.rules.now < question.requiredFrom) return undefined
      return this.refuse(field, 'required', `${label} is missing.`)
    }
    if (question.kind === 'choice') {
      if (question.choices.includes(given)) return given
      return this.refuse(field, 'not-offered', `${label} must be one of those offered.`)
    }
    const rule = { field, label, maxCharacters: ANSWER_LIMITS[question.kind] }
    return this.take(question.kind === 'line' ? readLine(given, rule) : readPassage(given, rule))
  }

  private exclusive(): boolean | undefined {
    if (this.input.exclusive !== undefined) return this.input.exclusive
    return this.refuse('exclusive', 'required', 'Say whether you offer this to the desk only.')
  }

  private declaration(
    field: 'aiUse' | 'interests',
    label: string,
    maxCharacters: number,
  ): Declaration | undefined {
    const given = this.input[field]
    if (given === undefined) {
      return this.refuse(
        field,
        'required',
        `Declare ${label}: choose “nothing to declare” or say what.`,
      )
    }
    const at = `${field}.text`
    const written = (given.text ?? '').trim() !== ''
    if (given.declared === 'none') {
      if (!written) return { declared: 'none' }
      return this.refuse(
        at,
        'contradiction',
        `You chose “nothing to declare” about ${label} and wrote something: choose the other answer, or empty this field.`,
      )
    }
    if (!written) {
      return this.refuse(
        at,
        'required',
        `Say in a sentence or two what you declare about ${label}.`,
      )
    }
    const rule = { field: at, label: `What you declare about ${label}`, maxCharacters }
    const text = this.take(readPassage(given.text ?? '', rule))
    return text === undefined ? undefined : { declared: 'some', text }
  }

  private email(): EmailAddress | undefined {
    const given = this.input.email ?? ''
    if (given.trim() === '') {
      return this.refuse('email', 'required', 'Give the e-mail address that answers go to.')
    }
    return (
      readEmailAddress(given) ??
      this.refuse('email', 'not-an-address', 'Give one e-mail address, like name@example.org.')
    )
  }

  private agreement(): string | undefined {
    const { terms } = this.rules
    if (!terms) return undefined
    const agreed = this.input.agreedTerms?.trim() ?? ''
    if (agreed === '') {
      return this.refuse(
        'agreedTerms',
        'required',
        'Read the terms and agree to them before you send.',
      )
    }
    if (agreed !== terms.hash) {
      return this.refuse(
        'agreedTerms',
        'terms-changed',
        'The terms have changed since you read them: read them again and agree once more.',
      )
    }
    return terms.hash
  }

  private line(field: 'name' | 'title', label: string, maxCharacters: number): string | undefined {
    const given = this.input[field] ?? ''
    if (given.trim() === '') return this.refuse(field, 'required', `${label} is missing.`)
    return this.take(readLine(given, { field, label, maxCharacters }))
  }

  private optional(
    field: 'note' | 'publishedBefore',
    label: string,
    maxCharacters: number,
  ): string | undefined {
    const given = this.input[field] ?? ''
    if (given.trim() === '') return undefined
    return this.take(readPassage(given, { field, label, maxCharacters }))
  }

  private counted(
    field: 'pitch' | 'text',
    label: string,
    limit: Limits['pitch'],
    language: string | undefined,
  ): string | undefined {
    const given = this.input[field] ?? ''
    if (given.trim() === '') return this.refuse(field, 'required', `${label} is missing.`)
    const rule = { field, label, maxCharacters: limit.maxCharacters }
    const value = this.take(readPassage(given, rule))
    if (value === undefined) return undefined
    const words = countWords(value, language)
    const has = `It has ${inEnglish(words)}.`
    if (words < limit.minWords) {
      const message = `${label} needs at least ${inEnglish(limit.minWords)} words. ${has}`
      return this.refuse(field, 'too-few-words', message, limit.minWords)
    }
    if (words > limit.maxWords) {
      const message = `${label} may have at most ${inEnglish(limit.maxWords)} words. ${has}`
      return this.refuse(field, 'too-many-words', message, limit.maxWords)
    }
    return value
  }

  private take<T>(read: Read<T>): T | undefined {
    if (read.ok) return read.value
    this.problems.push(read.problem)
    return undefined
  }

  private refuse(field: string, code: ProblemCode, message: string, limit?: number): undefined {
    if (this.problems.some((known) => known.field === field && known.code === code)) {
      return undefined
    }
    this.problems.push({ field, code, message, ...(limit === undefined ? {} : { limit }) })
    return undefined
  }
}

const inEnglish = (count: number) => count.toLocaleString('en-GB')

function isWebAddress(text: string): boolean {
  if (/\s/.test(text)) return false
  try {
    const { protocol, hostname, username, password } = new URL(text)
    return (
      /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === ''
    )
  } catch {
    return false
  }
}
