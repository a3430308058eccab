/** What public pages of the intake say, in each language that they have words for. */
import { FILE_FAULTS } from '../files/file-faults.ts'
import type { FileFault } from '../files/file-faults.ts'
import { KINDS_IN_WORDS } from '../files/file-limits.ts'
import type { Problem } from '../problem.ts'
import { pageLanguage } from '../page-language.ts'
import { writtenTime } from '../written-time.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import type { PitchWords } from './pitch-words.ts'
import { turkish } from './turkish.ts'

const OTHERS: Readonly<Record<string, PitchWords>> = { tr: turkish, ar: arabic }

export type PageWords = Omit<PitchWords, 'errors' | 'problems'>

/** The words of the pitch page; English where there are none. */
export const pitchWords = (language: string): PageWords => OTHERS[pageLanguage(language)] ?? english

const isFault = (fault: string): fault is FileFault => Object.hasOwn(FILE_FAULTS, fault)

/** What stands against a form, as a sentence in the language of the page. */
export function tellProblem(problem: Problem, language: string): string {
  const words = OTHERS[pageLanguage(language)]
  if (!words) return problem.message
  const { code, fault, field, found, limit, timeZone } = problem
  const about = timeZone
    ? writtenTime(new Date(problem.about ?? ''), language, timeZone)
    : (problem.about ?? '')
  const { problems, number } = words
  if (fault !== undefined) {
    if (!isFault(fault)) return problems.files[fault](about)
    const why = problems.faults[fault] ?? problems.faults.other
    return about === '' ? problems.anyFile(why) : problems.file(about, why, KINDS_IN_WORDS)
  }
  const sentence = problems.ofField[`${code} ${field}`] ?? problems.told[code]
  const numbered = (count: number | undefined) => (count === undefined ? '' : number(count))
  return sentence({
    label: field.startsWith('answers.') ? `“${about}”` : (problems.labels[field] ?? field),
    limit: numbered(limit),
    found: numbered(found),
    about,
  })
}

/** Why something was refused, by its code: `message` is what stands in English. */
export function tellError(
  error: { code: string; message: string; details?: readonly Record<string, unknown>[] },
  language: string,
): string {
  const words = OTHERS[pageLanguage(language)]
  if (!words) return error.message
  const seconds = error.details?.[0]?.retryAfterSeconds
  const wait = typeof seconds === 'number' ? seconds : 5
  const sentence = Object.hasOwn(words.errors, error.code) ? words.errors[error.code] : undefined
  return (sentence ?? words.errors.other)(words.number(wait), words.number(Math.ceil(wait / 60)))
}
