import { instantInZone, wallInZone } from '../workflow/zoned-time.ts'
import type { ZonedTime } from '../workflow/zoned-time.ts'

/** A day as the calendar writes it, `2026-03-29`. */
export type Day = string

const DAY = /^\d{4}-\d\d-\d\d$/

/** Whether it is a day that there is. */
export const isDay = (value: string): value is Day =>
  DAY.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

/** So many days on; whatever the clocks do. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)

/** The days from one to another, both included. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** 1 for Monday to 7 for Sunday. */
const weekday = (day: Day): number => new Date(day).getUTCDay() || 7

/**
 * The days of a week.
 *
 * @param firstDay 1 for Monday to 7 for Sunday.
 */
export function weekOf(day: Day, firstDay: number): Day[] {
  const first = addDays(day, -((weekday(day) - firstDay + 7) % 7))
  return daysBetween(first, addDays(first, 6))
}

/** The weeks that a month touches, whole, as a calendar shows them. */
export function weeksOfMonth(day: Day, firstDay: number): Day[][] {
  const month = day.slice(0, 7)
  const weeks: Day[][] = []
  for (
    let week = weekOf(`${month}-01`, firstDay);
    week.some((each) => each.startsWith(month));
    week = weekOf(addDays(week[0] ?? day, 7), firstDay)
  ) {
    weeks.push(week)
  }
  return weeks
}

/** The first of the month so many months on. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10)
}

/** The day that the calendars of a zone show at an instant. */
export const dayInZone = (instant: Date, zone: string): Day =>
  wallInZone(instant, zone).wall.slice(0, 10)

/** The time of day that the clocks of a zone show at an instant, `09:30`. */
export const timeInZone = (instant: Date, zone: string): string =>
  wallInZone(instant, zone).wall.slice(11)

/** The first moment of a day in a zone; where the clocks go forward over midnight, the moment after. */
export function startOfDay(day: Day, zone: string): Date {
  const time = instantInZone(`${day}T00:00`, zone)
  if (time.kind === 'never') return time.next.instant
  return time.kind === 'unreadable' ? new Date(day) : time.instant
}

/** By how many minutes the clocks are put forward on a day, or back when it is negative; 0 on nearly all. */
export function clockChange(day: Day, zone: string): number {
  const [start, end] = [startOfDay(day, zone), startOfDay(addDays(day, 1), zone)]
  return wallInZone(end, zone).offset - wallInZone(start, zone).offset
}

/** The same time of day on another day: what the clocks show, and what that is. */
export function onDay(instant: Date, day: Day, zone: string): { wall: string; time: ZonedTime } {
  const wall = `${day}T${timeInZone(instant, zone)}`
  return { wall, time: instantInZone(wall, zone) }
}
