import { monthOf } from './calendar-names.ts'
import type { Spot, Weight } from './copy-finding.ts'
import { datesWithoutYear } from './dates-without-year.ts'
import { daysBetween, isRealDay } from './day.ts'
import type { Day } from './day.ts'
import { relativeDates } from './relative-dates.ts'
import { meaningOf } from './relative-meaning.ts'
import { resolveDate, sayResolved } from './resolve-date.ts'
import type { Resolved } from './resolve-date.ts'

/** When a text was written, and when somebody reads it. */
export type TextTime = {
  /** The day of the text. */
  dateline?: Day | undefined
  /** The day on which it is read, where that is another. */
  readOn?: Day | undefined
}

const PREPOSITION = /(?<!\p{L})(?:in|on|of|since|from|until|till|by|during|before|after|to)\s$/iu
const CAPITAL = /^\p{Lu}/u

/**
 * Words for a time that mean another to whoever reads later, with the date that they mean by the dateline.
 * What already means another on the day of reading is wrong, and not only about to age.
 */
export function agingWords(text: string, language: string, tag: string, time: TextTime): Spot[] {
  return relativeDates(text, { language }).map(({ start, end, text: words }): Spot => {
    const meaning = meaningOf(words, language)
    const meant = meaning && time.dateline ? resolveDate(meaning, time.dateline) : undefined
    const read = meaning && time.readOn ? resolveDate(meaning, time.readOn) : undefined
    const said = meant && sayResolved(meant, language, tag)
    const replacement = said === undefined ? undefined : fitted(said, text, start, end, language)
    return {
      rule: 'relative-date',
      start,
      end,
      ...agingOf(meant, read),
      ...(replacement ? { fixes: [{ start, end, replacement }], says: { date: replacement } } : {}),
    }
  })
}

function agingOf(
  meant: Resolved | undefined,
  read: Resolved | undefined,
): { weight: Weight; case: string } {
  if (meant && read && meant.key !== read.key) return { weight: 'must', case: 'wrong' }
  return meant ? { weight: 'should', case: 'resolved' } : { weight: 'should', case: 'vague' }
}

/** Without a second preposition, and with the capital that the words had. */
function fitted(said: string, text: string, start: number, end: number, language: string): string {
  if (language !== 'en') return said
  const before = text.slice(Math.max(0, start - 12), start)
  const isOwned = /^['’]s/.test(text.slice(end, end + 2))
  const bare = PREPOSITION.test(before) || isOwned ? said.replace(/^(?:in|on) /, '') : said
  return CAPITAL.test(text.slice(start, end)) ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare
}

/** Days without a year, with the year that they most likely have by the dateline. */
export function yearlessDates(text: string, language: string, time: TextTime): Spot[] {
  return datesWithoutYear(text, { language }).map(({ start, end, text: words }): Spot => {
    const day = lastDayIn(words, language)
    const year = day && time.dateline ? nearestYear(day, time.dateline) : undefined
    if (year === undefined) {
      return { rule: 'date-without-year', start, end, weight: 'should', case: 'vague' }
    }
    const isWrong =
      day !== undefined && time.readOn !== undefined && nearestYear(day, time.readOn) !== year
    const comma = language === 'en' && /\d$/.test(words) ? ', ' : ' '
    const replacement = `${words}${comma}${year}`
    return {
      rule: 'date-without-year',
      start,
      end,
      weight: isWrong ? 'must' : 'should',
      case: isWrong ? 'wrong' : 'resolved',
      fixes: [{ start, end, replacement }],
      says: { date: replacement },
    }
  })
}

type DayOfYear = { month: number; day: number }

/** The later of the days that the words name: its year is that of the whole. */
function lastDayIn(words: string, language: string): DayOfYear | undefined {
  const parts = words.normalize('NFKC').match(/\p{Nd}+|\p{L}+(?:\s(?:الأول|الثاني))?/gu) ?? []
  const days = parts.map((part) => Number(digits(part))).filter((number) => number >= 1)
  const months = parts.flatMap((part) => monthOf(part, language) ?? [])
  const [day, month] = [days.at(-1), months.at(-1)]
  return day === undefined || month === undefined ? undefined : { month, day }
}

/** Digits of any script as ASCII. */
export const digits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))

/** What was is told more often than what will be: a day more than a month ahead is that of last year. */
function nearestYear({ month, day }: DayOfYear, dateline: Day): number | undefined {
  return [dateline.year + 1, dateline.year, dateline.year - 1].find((year) => {
    const candidate = { year, month, day }
    return isRealDay(candidate) && daysBetween(dateline, candidate) <= 31
  })
}
