import { isDay } from '../planning/calendar-days.ts'
import type { Day } from '../planning/calendar-days.ts'
import { weekOfDay } from './weeks.ts'
import type { Week } from './weeks.ts'

/** What is asked of the figures. */
export type FiguresQuery = {
  /** The week that the period ends with. */
  last: Week
  /** Weeks of the period; as many before it are read to compare with. */
  weeks: number
  /** Public id of a call; all of them where there is none. */
  call?: string
}

/** What a query says that it may not: the parameter, and what to write. */
export type WrongParameter = { parameter: string; use: string }

/** Periods that the screen offers. */
export const PERIODS = [4, 13, 26, 52] as const
const USUAL = 13
export const MOST_WEEKS = 53

/**
 * Reads `weeks`, `until` (a day of the last week) and `call`.
 *
 * @param today in the zone of the desk.
 */
export function readFiguresQuery(
  query: { get: (name: string) => string | null },
  today: Day,
): FiguresQuery | WrongParameter {
  const weeks = Number(query.get('weeks') || USUAL)
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) {
    return { parameter: 'weeks', use: `1 to ${MOST_WEEKS}` }
  }
  const until = query.get('until') || today
  if (!isDay(until) || until < '2000-01-01' || until > '2200-01-01') {
    return { parameter: 'until', use: 'a day, for example 2026-03-29' }
  }
  const call = query.get('call') || undefined
  if (call !== undefined && !/^[0-9a-f-]{36}$/.test(call)) {
    return { parameter: 'call', use: 'the public id of a call' }
  }
  return { last: weekOfDay(until), weeks, ...(call === undefined ? {} : { call }) }
}
