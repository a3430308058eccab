import { calendarOf, digit, wordEnd, wordStart, year } from './calendar.ts'
import type { CopyOptions, Finding } from './finding.ts'
import { findingAt, matchesOf, primaryLanguage } from './finding.ts'

/** How far around a date its year is looked for, in characters. */
const reach = 80

type Shape = { dates: RegExp; full: RegExp }

const shapeOf = (language: string): Shape => {
  const { months } = calendarOf(language)
  const day = `${digit}{1,2}(?:st|nd|rd|th|er)?(?!${digit})(?![.,:]${digit})(?!\\s?%)`
  const dayFirst = `${wordStart}${day}\\s(?:of\\s)?(?:${months})${wordEnd}`
  const monthFirst = `${wordStart}(?:${months})\\s(?:the\\s)?${day}(?!\\p{L})`
  const date = language === 'en' ? `(?:${monthFirst}|${dayFirst})` : `(?:${dayFirst})`
  const to = `(?:\\s?[–—-]\\s?|\\s(?:to|until|till|through|and|au|ile|إلى)\\s)`
  const range =
    language === 'en'
      ? `(?:${date}(?:${to}(?:${date}|${day}(?!\\p{L})))?|${wordStart}${day}${to}${dayFirst})`
      : `(?:${date}(?:${to}${date})?|${wordStart}${day}${to}${dayFirst})`
  return {
    dates: new RegExp(range, 'gu'),
    full: new RegExp(`${date}(?:,|\\sof|\\sin)?\\s\\(?${year}`, 'u'),
  }
}

const englishShape = shapeOf('en')
const shapes: Record<string, Shape> = {
  ar: shapeOf('ar'),
  fr: shapeOf('fr'),
  tr: shapeOf('tr'),
}

const yearBehind = new RegExp(
  `^(?:['’]\\p{L}{1,3})?\\s?[,(]?\\s?(?:(?:of|in|de|عام|سنة)\\s)?(?:${year}|(?:this|last|next|that|the same)\\syear)`,
  'u',
)
/** At most three words between the year and the date: `In 2021, on the night of January 6`. */
const yearBefore = new RegExp(`${year},?(?:\\s[^\\s]{1,20}){0,3}\\s$`, 'u')
const sentenceEnd = /[.!?؟]["”’)]?\s(?=\P{Ll})/gu

const sentenceAround = (text: string, start: number, end: number): string => {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const lastEnd = matchesOf(sentenceEnd, before).at(-1)
  const firstEnd = after.search(new RegExp(sentenceEnd.source, 'u'))
  return (
    before.slice(lastEnd ? lastEnd.index + lastEnd[0].length : 0) +
    text.slice(start, end) +
    (firstEnd < 0 ? after : after.slice(0, firstEnd))
  )
}

const hasRealDay = (date: string): boolean => {
  const days = date.normalize('NFKC').match(/[0-9]{1,2}/g) ?? []
  return days.every((day) => Number(day) >= 1 && Number(day) <= 31)
}

/**
 * Days of a month that name no year: `January 6`, `6 January`, `the 6th of January`. A range
 * (`May 9 to June 9`) is one finding. A date is left alone when its year follows it, stands
 * at most three words before it, or when the same sentence has a full date close by. Knows English,
 * French, Turkish and Arabic; any other language is read as English.
 */
export const datesWithoutYear = (text: string, options?: CopyOptions): Finding[] => {
  const { dates, full } = shapes[primaryLanguage(options)] ?? englishShape
  const findings: Finding[] = []
  for (const match of matchesOf(dates, text)) {
    const start = match.index
    const end = start + match[0].length
    if (!hasRealDay(match[0])) continue
    if (yearBehind.test(text.slice(end, end + 24))) continue
    if (yearBefore.test(text.slice(Math.max(0, start - reach), start))) continue
    if (full.test(sentenceAround(text, start, end))) continue
    findings.push(findingAt('date-without-year', text, start, end))
  }
  return findings
}
