/** What the screen shows, as its address says it. */
type Shown = { last: string; weeks: number; call?: string }

const DAY_MS = 86_400_000
const onBy = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** The Sunday of a week. */
export const lastDay = (week: string): string => onBy(week, 6)

/** The query of what is shown. */
export function queryOfFigures({ last, weeks, call }: Shown): string {
  return new URLSearchParams({
    weeks: String(weeks),
    until: last,
    ...(call ? { call } : {}),
  }).toString()
}

/**
 * The address of the same figures over another time.
 *
 * @param by so many whole periods on, or back; never beyond the week `notAfter`.
 */
export function otherPeriod(
  path: string,
  shown: Shown,
  { weeks = shown.weeks, by = 0, notAfter }: { weeks?: number; by?: number; notAfter?: string },
): string {
  const moved = onBy(shown.last, 7 * shown.weeks * by)
  const last = notAfter !== undefined && moved > notAfter ? notAfter : moved
  return `${path}?${queryOfFigures({ ...shown, weeks, last })}`
}
