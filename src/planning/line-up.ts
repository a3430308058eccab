import { dayInZone } from './calendar-days.ts'
import type { Day } from './calendar-days.ts'

/** What an entry says of a piece: when it goes out, went out, is due, or is free of its embargo. */
export type EntryKind = 'due' | 'embargo' | 'published' | 'scheduled'

/** What is known of an entry, as far as a line-up looks at it. */
export type LineUpEntry = {
  kind: EntryKind
  /** Public id of the piece. */
  piece: string
  /** ISO 8601. */
  at: string
  authors: readonly { id: string; name: string }[]
}

/** Two things or more that get in each other's way. */
export type Clash = {
  /** At the same minute, or by the same author on one day. */
  kind: 'author' | 'minute'
  /** The minute, ISO 8601, or the name of the author. */
  what: string
  pieces: string[]
}

export type LineUp<Entry extends LineUpEntry> = {
  day: Day
  /** In the order of the day. */
  entries: Entry[]
  clashes: Clash[]
  /** Nothing goes out, on a day that is still to come. */
  isGap: boolean
}

const RANK: Record<EntryKind, number> = { published: 0, scheduled: 1, embargo: 2, due: 3 }
const goesOut = ({ kind }: LineUpEntry) => kind === 'scheduled' || kind === 'published'

/**
 * The line-up of each day, with its clashes and gaps.
 *
 * @param zone whose days these are.
 */
export function lineUps<Entry extends LineUpEntry>(
  entries: readonly Entry[],
  days: readonly Day[],
  { zone, today }: { zone: string; today: Day },
): LineUp<Entry>[] {
  const byDay = new Map<Day, Entry[]>(days.map((day) => [day, []]))
  for (const entry of entries) byDay.get(dayInZone(new Date(entry.at), zone))?.push(entry)
  return [...byDay].map(([day, found]) => ({
    day,
    entries: found.sort(
      (one, other) =>
        Date.parse(one.at) - Date.parse(other.at) ||
        RANK[one.kind] - RANK[other.kind] ||
        (one.piece < other.piece ? -1 : 1),
    ),
    clashes: clashesOf(found),
    isGap: day >= today && !found.some(goesOut),
  }))
}

/** What goes out at the same minute, and whoever is read twice on one day. */
export function clashesOf(entries: readonly LineUpEntry[]): Clash[] {
  const out = entries.filter(goesOut)
  const minutes = new Map<string, Set<string>>()
  const authors = new Map<string, { name: string; pieces: Set<string> }>()
  for (const { at, authors: by, piece } of out) {
    const minute = `${new Date(at).toISOString().slice(0, 16)}:00.000Z`
    minutes.set(minute, (minutes.get(minute) ?? new Set()).add(piece))
    for (const { id, name } of by) {
      const known = authors.get(id) ?? { name, pieces: new Set() }
      known.pieces.add(piece)
      authors.set(id, known)
    }
  }
  return [
    ...[...minutes].map(([what, pieces]) => ({ kind: 'minute' as const, what, pieces })),
    ...[...authors.values()].map(({ name, pieces }) => ({
      kind: 'author' as const,
      what: name,
      pieces,
    })),
  ]
    .filter(({ pieces }) => pieces.size > 1)
    .map((clash) => ({ ...clash, pieces: [...clash.pieces] }))
}
