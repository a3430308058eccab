import {
  addDays,
  addMonths,
  daysBetween,
  weekOf,
  weeksOfMonth,
} from '../../src/planning/calendar-days.ts'
import type { Day } from '../../src/planning/calendar-days.ts'

export const SHAPES = ['month', 'week', 'list'] as const
export type Shape = (typeof SHAPES)[number]

/** Days of the list, from the one that is looked at on. */
const LIST_DAYS = 28

/** The days that are shown around one, in rows; of the list in one row. */
export function rowsOf(shape: Shape, day: Day, firstDay: number): Day[][] {
  if (shape === 'month') return weeksOfMonth(day, firstDay)
  if (shape === 'week') return [weekOf(day, firstDay)]
  return [daysBetween(day, addDays(day, LIST_DAYS - 1))]
}

/** The day to look at, one month, week or list on or back. */
export function turnedBy(shape: Shape, day: Day, by: number): Day {
  if (shape === 'month') return addMonths(day, by)
  return addDays(day, by * (shape === 'week' ? 7 : LIST_DAYS))
}

export const isShape = (value: string | null): value is Shape =>
  (SHAPES as readonly (string | null)[]).includes(value)

/** The day on which weeks begin in a language: 1 for Monday to 7 for Sunday. */
export function firstDayOf(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number }
    weekInfo?: { firstDay: number }
  }
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1
}

/** One entry among all: a piece may be scheduled and due on one day. */
export const keyOf = ({ kind, piece }: { kind: string; piece: string }) => `${kind} ${piece}`
