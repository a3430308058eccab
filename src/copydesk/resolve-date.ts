import { plusDays, sayDay, weekdayOfDay } from './day.ts'
import type { Day } from './day.ts'
import type { Meaning } from './relative-meaning.ts'

/** A stretch of the calendar. `key` is the same for the same stretch, whatever the words. */
export type Resolved = {
  grain: 'day' | 'month' | 'season' | 'week' | 'year'
  day: Day
  key: string
}

const key = (...numbers: number[]) =>
  numbers.map((number) => String(number).padStart(2, '0')).join('-')

const ofDay = (day: Day): Resolved => ({
  grain: 'day',
  day,
  key: key(day.year, day.month, day.day),
})
const ofMonth = (year: number, month: number): Resolved => ({
  grain: 'month',
  day: { year, month, day: 1 },
  key: key(year, month),
})
const ofYear = (year: number): Resolved => ({
  grain: 'year',
  day: { year, month: 1, day: 1 },
  key: key(year),
})

/** What words written on `dateline` mean in the calendar; `undefined` where they are too vague. */
export function resolveDate(meaning: Meaning, dateline: Day): Resolved | undefined {
  switch (meaning.kind) {
    case 'month':
      return ofMonth(yearOfMonth(meaning, dateline), meaning.month)
    case 'weekday':
      return ofDay(plusDays(dateline, daysToWeekday(meaning, dateline)))
    case 'unit':
      return ofUnit(meaning, dateline)
  }
}

/** `last August` is the one before this month, `next` the one after it, `this` that of the year. */
function yearOfMonth({ turn, month }: { turn: number; month: number }, dateline: Day): number {
  if (turn < 0) return month < dateline.month ? dateline.year : dateline.year - 1
  if (turn > 0) return month > dateline.month ? dateline.year : dateline.year + 1
  return dateline.year
}

/** `last Monday` is before today, `next` after it; `on Monday` in a report is the one just gone. */
function daysToWeekday({ turn, weekday }: { turn: number; weekday: number }, dateline: Day) {
  const ahead = (weekday - weekdayOfDay(dateline) + 7) % 7
  if (turn > 0) return ahead === 0 ? 7 : ahead
  if (turn < 0) return ahead === 0 ? -7 : ahead - 7
  return ahead === 0 ? 0 : ahead - 7
}

function ofUnit(
  { turn, unit }: Extract<Meaning, { kind: 'unit' }>,
  dateline: Day,
): Resolved | undefined {
  switch (unit) {
    case 'day':
      return ofDay(plusDays(dateline, turn))
    case 'week': {
      const monday = plusDays(dateline, 1 - weekdayOfDay(dateline) + 7 * turn)
      return { ...ofDay(monday), grain: 'week' }
    }
    case 'month': {
      const months = dateline.year * 12 + dateline.month - 1 + turn
      return ofMonth(Math.floor(months / 12), (months % 12) + 1)
    }
    case 'year':
      return ofYear(dateline.year + turn)
    case 'season': {
      // Whether "last summer" is of this year depends on the hemisphere: only the plain case is said.
      return turn === 0 ? { ...ofYear(dateline.year), grain: 'season' } : undefined
    }
    case 'quarter':
    case 'weekend':
      return undefined
  }
}

type Say = (resolved: Resolved, language: string) => string

const monthYear: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' }

const english: Record<Resolved['grain'], Say> = {
  day: ({ day }, language) => `on ${sayDay(day, language)}`,
  week: ({ day }, language) => `in the week of ${sayDay(day, language)}`,
  month: ({ day }, language) => `in ${sayDay(day, language, monthYear)}`,
  season: ({ day }) => `in ${day.year}`,
  year: ({ day }) => `in ${day.year}`,
}
const turkish: Record<Resolved['grain'], Say> = {
  day: ({ day }) => `${sayDay(day, 'tr')} günü`,
  week: ({ day }) => `${sayDay(day, 'tr')} haftasında`,
  month: ({ day }) => `${day.year} yılının ${sayDay(day, 'tr', { month: 'long' })} ayında`,
  season: ({ day }) => `${day.year} yılında`,
  year: ({ day }) => `${day.year} yılında`,
}
const arabic: Record<Resolved['grain'], Say> = {
  day: ({ day }) => sayDay(day, 'ar'),
  week: ({ day }) => `الأسبوع الذي بدأ في ${sayDay(day, 'ar')}`,
  month: ({ day }) => sayDay(day, 'ar', monthYear),
  season: ({ day }) => `عام ${day.year}`,
  year: ({ day }) => `عام ${day.year}`,
}

const sayings: Readonly<Record<string, Record<Resolved['grain'], Say>>> = {
  ar: arabic,
  en: english,
  tr: turkish,
}

/**
 * The words for it.
 *
 * @param tag BCP 47, which decides between `6 January 2022` and `January 6, 2022`.
 */
export function sayResolved(resolved: Resolved, language: string, tag: string): string | undefined {
  return sayings[language]?.[resolved.grain](resolved, tag)
}
