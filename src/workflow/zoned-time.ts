/** What a wall clock in a zone reads as an instant. */
export type ZonedTime =
  | { kind: 'at'; instant: Date }
  /** The clocks go back over it: it comes twice, and the first of them is taken. */
  | { kind: 'twice'; instant: Date; second: Date }
  /** The clocks go forward over it; `next` is the first moment after, as the clocks show it then. */
  | { kind: 'never'; next: { instant: Date; wall: string } }
  /** No date and time, or no zone. */
  | { kind: 'unreadable' }

const WALL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/
const DAY_MS = 86_400_000

/**
 * The instant at which the clocks of a zone show a date and a time.
 *
 * @param wall as a `datetime-local` input gives it, for example `2026-03-29T02:30`
 * @param zone IANA name
 */
export function instantInZone(wall: string, zone: string): ZonedTime {
  const match = WALL.exec(wall)
  if (!match) return { kind: 'unreadable' }
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0))
  const asIfUtc = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
  if (new Date(asIfUtc).toISOString().slice(0, 16) !== wall.slice(0, 16)) {
    return { kind: 'unreadable' }
  }
  let clock: (instant: number) => number
  try {
    clock = clockOf(zone)
  } catch {
    return { kind: 'unreadable' }
  }
  // The offset in force is one of those of the day before and the day after, whatever happens between.
  const instants = [asIfUtc - DAY_MS, asIfUtc + DAY_MS]
    .map((near) => asIfUtc - (clock(near) - near))
    .filter((instant) => clock(instant) === asIfUtc)
  const first = Math.min(...instants)
  const last = Math.max(...instants)
  if (instants.length === 0) return { kind: 'never', next: afterGap(asIfUtc, clock) }
  return first === last
    ? { kind: 'at', instant: new Date(first) }
    : { kind: 'twice', instant: new Date(first), second: new Date(last) }
}

/**
 * The instant that is meant; of a time that comes twice only once it is said which.
 *
 * @param fold 0 for the earlier of two, 1 for the later.
 */
export function chosenInstant(time: ZonedTime, fold: 0 | 1 | null): Date | null {
  if (time.kind === 'at') return time.instant
  if (time.kind !== 'twice' || fold === null) return null
  return fold === 0 ? time.instant : time.second
}

/** The moment at which the clocks jump over `asIfUtc`, and what they show then. */
function afterGap(asIfUtc: number, clock: (instant: number) => number) {
  // Before the jump the clocks have not reached the time, after it they are past it.
  let before = asIfUtc - DAY_MS
  let after = asIfUtc + DAY_MS
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000
    if (clock(middle) < asIfUtc) before = middle
    else after = middle
  }
  return { instant: new Date(after), wall: asWall(clock(after)) }
}

const asWall = (asIfUtc: number): string => new Date(asIfUtc).toISOString().slice(0, 16)

/**
 * What the clocks of a zone show at an instant, as a `datetime-local` input takes it, and their offset from
 * UTC in minutes.
 *
 * @throws RangeError for a zone that does not exist.
 */
export function wallInZone(instant: Date, zone: string): { wall: string; offset: number } {
  const whole = Math.floor(instant.getTime() / 1000) * 1000
  const shown = clockOf(zone)(whole)
  return { wall: asWall(shown), offset: Math.round((shown - whole) / 60_000) }
}

/** What the clocks of the zone show at an instant, written as if it were UTC. */
function clockOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (instant) => {
    const parts = Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    )
    return Date.UTC(
      parts.year ?? 0,
      (parts.month ?? 1) - 1,
      parts.day,
      parts.hour,
      parts.minute,
      parts.second,
    )
  }
}

/** The zone of this machine; `UTC` where it does not say. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

/** Every zone to choose from, once each: that of the desk and the person's own stand first. */
export function zonesToChoose(desk: string, own: string): { first: string[]; others: string[] } {
  const first = [...new Set([desk, own])]
  const known = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])
  return { first, others: [...known].filter((zone) => !first.includes(zone)).sort() }
}

/** Whose clocks are told of besides those that a time is meant on. */
export type ClockElsewhere = { whose: 'desk' | 'own'; zone: string }

/** The clocks of the desk and of the person that show another time at an instant than those of `zone` do. */
export function clocksElsewhere(
  instant: Date,
  zone: string,
  { desk, own }: { desk: string; own: string },
): ClockElsewhere[] {
  const here = offsetAt(instant, zone)
  const all: ClockElsewhere[] = [{ whose: 'desk', zone: desk }]
  if (own !== desk) all.push({ whose: 'own', zone: own })
  return all.filter((each) => {
    const there = offsetAt(instant, each.zone)
    return there !== undefined && there !== here
  })
}

/** A browser may be older than a zone's name. */
function offsetAt(instant: Date, zone: string): number | undefined {
  try {
    return wallInZone(instant, zone).offset
  } catch {
    return undefined
  }
}

/** The place that a zone is named after. */
export const placeOfZone = (zone: string): string =>
  (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
