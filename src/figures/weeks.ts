import { addDays, dayInZone, weekOf } from '../planning/calendar-days.ts'
import type { Day } from '../planning/calendar-days.ts'

/** A week by its Monday, `2026-11-16`. */
export type Week = Day

const MONDAY = 1

/** The week of a day. */
export const weekOfDay = (day: Day): Week => weekOf(day, MONDAY)[0] ?? day

/** The week that the calendars of a zone show at an instant. */
export const weekInZone = (instant: Date, zone: string): Week => weekOfDay(dayInZone(instant, zone))

/** So many weeks, the last of them `last`, in their order. */
export const weeksUntil = (last: Week, count: number): Week[] =>
  Array.from({ length: count }, (_, place) => addDays(last, 7 * (place - count + 1)))

/** The day that the calendars of a zone show now. */
export const todayInZone = (zone: string): Day => dayInZone(new Date(), zone)
