/** A day of the calendar, without a time or a zone. Months from 1. */
export type Day = { year: number; month: number; day: number }

const DAY_MS = 86_400_000

const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day)

/** The first ten characters of an ISO 8601 moment as a day; `undefined` for anything else. */
export function dayOf(moment: string | null | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(moment ?? '') ?? []
  if (year === undefined) return undefined
  const found = { year: Number(year), month: Number(month), day: Number(day) }
  return isRealDay(found) ? found : undefined
}

/** Whether the calendar has such a day. */
export function isRealDay(day: Day): boolean {
  const date = new Date(utc(day))
  return date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day
}

/** That many days later. */
export function plusDays(day: Day, days: number): Day {
  const date = new Date(utc(day) + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOfDay = (day: Day): number => ((new Date(utc(day)).getUTCDay() + 6) % 7) + 1

export const daysBetween = (one: Day, other: Day): number =>
  Math.round((utc(other) - utc(one)) / DAY_MS)

/** A day in the words of a language: `6 January 2022`, `January 6, 2022`, `6 Ocak 2022`. */
export function sayDay(
  day: Day,
  language: string,
  shape: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  // Arabic text of the region takes either digits; those of the rest of the page are the safer guess.
  const locale = language.startsWith('ar') ? 'ar-EG-u-nu-latn' : language
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(utc(day))
}
