import { LINES } from '../../src/comparison/comparable.ts'
import { isSame } from '../../src/comparison/merge-fields.ts'
import type { Fields } from '../../src/comparison/merge-fields.ts'

/** What was typed and not saved, as the browser keeps it. */
export type KeptText = {
  /** ISO 8601: when it was last written down. */
  at: string
  /** What stood in the desk when the person began, and what they made of it. */
  base: Fields
  mine: Fields
}

/** The part of `localStorage` that is needed. */
export type Store = Pick<Storage, 'getItem' | 'key' | 'length' | 'removeItem' | 'setItem'>

const PREFIX = 'opinion-desk:kept:'
const DAYS = 14

/** Where the text of a document is kept: for each person of a shared browser apart. */
export const placeOf = (collection: string, id: number | string | undefined, person: string) =>
  `${PREFIX}${collection}:${id ?? 'new'}:${person}`

/** Writes it down; a browser that keeps nothing, or has no room, is no reason to stop anybody. */
export function keepText(store: Store, place: string, text: KeptText): boolean {
  try {
    store.setItem(place, JSON.stringify(text))
    return true
  } catch {
    return false
  }
}

export function forgetText(store: Store, place: string): void {
  try {
    store.removeItem(place)
  } catch {
    // Nothing is kept where nothing can be taken away.
  }
}

/** What is kept there; nothing when it cannot be read, or says no more than what stands in the desk. */
export function keptText(store: Store, place: string, now: Fields): KeptText | null {
  const kept = read(store, place)
  if (!kept) return null
  return Object.keys(kept.mine).some(
    (name) => !OF_THE_DESK.has(name) && !isSame(kept.mine[name], now[name]),
  )
    ? kept
    : null
}

const OF_THE_DESK = new Set(['createdAt', 'id', 'revision', 'savedBy', 'updatedAt', 'workingHash'])

/** Takes away what was typed into a new piece once it has become this one. */
export function forgetSaved(store: Store, place: string, now: Fields): void {
  const kept = read(store, place)
  if (kept && TEXT.every((name) => isSame(kept.mine[name], now[name]))) forgetText(store, place)
}

const TEXT = [...LINES, 'body']

/** Takes away what is older than two weeks, and what cannot be read. */
export function clearOldTexts(store: Store, now: number): void {
  try {
    const places = Array.from({ length: store.length }, (_, index) => store.key(index))
    for (const place of places) {
      if (!place?.startsWith(PREFIX)) continue
      const kept = read(store, place)
      if (!kept || now - Date.parse(kept.at) > DAYS * 86_400_000) store.removeItem(place)
    }
  } catch {
    // As above.
  }
}

function read(store: Store, place: string): KeptText | null {
  try {
    const kept = JSON.parse(store.getItem(place) ?? 'null') as Partial<KeptText> | null
    if (typeof kept?.at !== 'string' || Number.isNaN(Date.parse(kept.at))) return null
    if (!isFields(kept.base) || !isFields(kept.mine)) return null
    return { at: kept.at, base: kept.base, mine: kept.mine }
  } catch {
    return null
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
