import type { Unmet } from './requirement.ts'
import { instantInZone, wallInZone } from './zoned-time.ts'

/**
 * When something is to happen, as a person or a program gives it: an instant, or what the clocks of a zone
 * show.
 */
export type DueInput = {
  /** ISO 8601 with its offset; `Z` names the instant and says nothing of the zone. */
  dueAt?: string
  /** Instead of `dueAt`: date and time on the clocks of `zone`, for example `2026-03-29T09:00`. */
  localTime?: string
  /** IANA name of the zone the time was chosen in. @default 'UTC' */
  zone?: string
  /** Which of two, where the clocks go back over `localTime`: 0 the earlier, 1 the later. */
  fold?: number
}

type Said = { due: { instant: Date; zone: string } } | { unmet: Unmet[] }

/**
 * Reads when something is due. Codes of what is wrong: `due-time-missing`, `due-time-past`, `zone-unknown`,
 * `due-time-not-in-zone` (the offset is not the zone's at that moment), `local-time-never` (the clocks go
 * forward over it), `local-time-twice` (they go back over it, and `fold` is missing).
 *
 * @param now ISO 8601.
 */
export function readDueTime(input: DueInput, now: string): Said {
  const { zone = 'UTC' } = input
  if (!isZone(zone)) {
    return refuse('zone-unknown', 'Name a time zone, for example “Europe/London”.', 'zone')
  }
  const read = input.localTime === undefined ? readInstant(input, zone) : readLocal(input, zone)
  if ('unmet' in read) return read
  return read.due.instant.getTime() <= Date.parse(now)
    ? refuse('due-time-past', 'Set a time that is still to come.')
    : read
}

function refuse(code: string, message: string, field = 'dueAt'): { unmet: Unmet[] } {
  return { unmet: [{ code, message, at: { field } }] }
}

const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|([+-])(\d\d):(\d\d))$/

function readInstant(input: DueInput, zone: string): Said {
  const { dueAt = '' } = input
  const [, wall = '', offset, sign, hours, minutes] = INSTANT.exec(dueAt) ?? []
  // A day that no month has would be read as one of the next month.
  const isDay = wall !== '' && asWall(Date.parse(`${wall}Z`)) === wall
  const time = offset !== undefined && isDay ? Date.parse(dueAt) : NaN
  if (Number.isNaN(time)) {
    return refuse('due-time-missing', 'Set a date and a time, with its time zone.')
  }
  const instant = new Date(time)
  // Without a zone it is an instant and nothing else, and so it is with Z.
  if (input.zone === undefined || offset === 'Z') return { due: { instant, zone } }
  const given = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const shown = wallInZone(instant, zone)
  if (shown.offset === given) return { due: { instant, zone } }
  return refuse(
    'due-time-not-in-zone',
    `${wall}${offset} is ${shown.wall}${asOffset(shown.offset)} in ${zone}. If ${wall} there is meant, send ${meant(wall, zone)}.`,
  )
}

/** The same reading of the clocks, as an instant of the zone. */
function meant(wall: string, zone: string): string {
  const time = instantInZone(wall, zone)
  if (!('instant' in time)) return 'another time: that one does not exist there'
  return `${wall}${asOffset(wallInZone(time.instant, zone).offset)}`
}

function readLocal({ localTime = '', fold }: DueInput, zone: string): Said {
  const time = instantInZone(localTime, zone)
  if (time.kind === 'at') return { due: { instant: time.instant, zone } }
  if (time.kind === 'never') {
    const { wall } = time.next
    return refuse(
      'local-time-never',
      `${localTime} does not exist in ${zone}: the clocks go forward over it. The next time that does is ${wall}.`,
      'localTime',
    )
  }
  if (time.kind === 'unreadable') {
    return refuse('due-time-missing', 'Set a date and a time, with its time zone.', 'localTime')
  }
  if (fold === 0) return { due: { instant: time.instant, zone } }
  if (fold === 1) return { due: { instant: time.second, zone } }
  const [first, second] = [time.instant, time.second].map((each) =>
    asOffset(wallInZone(each, zone).offset),
  )
  return refuse(
    'local-time-twice',
    `${localTime} comes twice in ${zone}: the clocks go back over it. Send fold 0 for the first (${first}), 1 for the second (${second}).`,
    'fold',
  )
}

const asWall = (time: number): string =>
  Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 16)

function asOffset(minutes: number): string {
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`
}

/** The zone is kept and goes into the ledger, so it is the name of one and nothing else. */
function isZone(name: string): boolean {
  try {
    return name.length <= 64 && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
