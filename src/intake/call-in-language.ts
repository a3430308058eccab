import type { Call, CallQuestion } from './call.ts'
import { isSameLanguage } from './page-language.ts'
import type { Problem } from './problem.ts'

/** A call as it is told in a language: what nobody has put into that language stands in the desk's own. */
export function callIn(call: Call, language: string): Call {
  const { guidelines, title } = call
  const texts = call.texts?.find((each) => isSameLanguage(each.language, language))
  const questions = call.questions?.map((question) => questionIn(question, language))
  return {
    ...call,
    title: texts?.title ?? title,
    guidelines: texts?.guidelines ?? guidelines,
    ...(questions ? { questions } : {}),
  }
}

/** What is chosen stays as the desk has it, however it is shown: an answer means the same in every language. */
export function questionIn(question: CallQuestion, language: string): CallQuestion {
  const texts = question.texts?.find((each) => isSameLanguage(each.language, language))
  if (!texts) return question
  const hint = texts.hint ?? question.hint
  const isWhole = texts.choices?.length === question.choices.length
  return {
    ...question,
    question: texts.question ?? question.question,
    ...(hint === undefined ? {} : { hint }),
    ...(isWhole && texts.choices ? { shownChoices: texts.choices } : {}),
  }
}

/** What stands against answers, with the questions in the words in which they were asked. */
export const asAsked = (
  problems: readonly Problem[],
  questions: readonly CallQuestion[] = [],
): Problem[] =>
  problems.map((problem) => {
    const asked = questions.find(({ id }) => problem.field === `answers.${id}`)
    return asked ? { ...problem, about: asked.question } : problem
  })
