/** A month as `2026-03`. */
export type Month = string

/** The months from one time to another, ISO 8601, as a zone has them, the latest first. */
export function monthsBetween(first: string, last: string, zone: string): Month[] {
  const months: Month[] = []
  const end = monthOf(first, zone)
  for (let month = monthOf(last, zone); month >= end; month = monthAfter(month, -1)) {
    months.push(month)
  }
  return months
}

/** When a month begins and when the next one does, in a zone. */
export const boundsOf = (month: Month, zone: string): { since: string; before: string } => ({
  since: beginningOf(month, zone),
  before: beginningOf(monthAfter(month, 1), zone),
})

const nameOf = (date: Date): Month => date.toISOString().slice(0, 7)
const monthOf = (time: string, zone: string): Month =>
  nameOf(new Date(clockIn(zone, Date.parse(time))))

function monthAfter(month: Month, count: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return nameOf(new Date(Date.UTC(year, number - 1 + count, 1)))
}

function beginningOf(month: Month, zone: string): string {
  const written = Date.parse(`${month}-01T00:00:00.000Z`)
  // The offset of a moment nearby, and then of the moment itself: a clock may be put forward between them.
  const near = written - (clockIn(zone, written) - written)
  return new Date(written - (clockIn(zone, near) - near)).toISOString()
}

/** What the clock of a zone shows at a time, as if it were UTC; both in milliseconds. */
function clockIn(zone: string, time: number): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second, new Date(time).getUTCMilliseconds())
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { ...CLOCK, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...CLOCK, timeZone: 'UTC' })
  }
}

const CLOCK: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
}
