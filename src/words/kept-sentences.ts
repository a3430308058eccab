import { filled } from './filled.ts'
import type { Places } from './filled.ts'
import type { keptWords } from './panels/kept.ts'
import { saidAgain } from './said-again.ts'
import type { SentenceTables } from './said-again.ts'
import { WORDS, wordsOf } from './words.ts'
import type { Asking } from './words.ts'

const { checkAsks, checkNames, declared, errors, fieldFaults, keptSentences, obstacles, roles } =
  WORDS.en as unknown as SentenceTables

/** A sentence that the desk writes into a row, where it stands in English until somebody reads it. */
export function keptSentence(
  key: keyof (typeof keptWords)['keptSentences'],
  places?: Places,
): string {
  return filled(keptSentences?.[key], places) ?? key
}

const again = saidAgain({
  checkAsks,
  checkNames,
  declared,
  errors,
  fieldFaults,
  keptSentences,
  obstacles,
  roles,
})

/** Says what the desk kept in a row in the language of whoever asks; instants in universal time. */
export function keptFor(asking: Asking): (text: string) => string {
  const language = asking.i18n?.language ?? 'en'
  const words = wordsOf(asking)
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const timeText = (at: string) => {
    const instant = new Date(at)
    return Number.isNaN(instant.getTime()) ? at : `${format.format(instant)} UTC`
  }
  return (text) => again(text, words, timeText)
}
