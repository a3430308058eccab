import { addSpreads } from './spread.ts'
import type { Spread } from './spread.ts'

/**
 * What is counted in a week, by what it is counted by. A cell's name is these words with `/` between them;
 * a part that is not known stays empty. Calls, pieces and people stand in it by their ids, contributors never.
 */
export const CELLS = {
  /** Submissions that came in. */
  received: ['call', 'kind', 'source'],
  /** Submissions that left the desk, or came back to it. */
  decided: ['outcome', 'call', 'kind', 'reason'],
  /** From coming in to the decision. */
  deciding: ['outcome', 'call', 'kind'],
  /** From entering a stage to leaving it. */
  stay: ['of', 'stage', 'call', 'kind'],
  /** Pieces that went out for the first time. */
  published: ['call', 'kind'],
  /** From opening a correction to its release. */
  correcting: ['call', 'kind'],
  /** What somebody finished: submissions decided, pieces of theirs that went out. */
  finished: ['person', 'of', 'call'],
} as const

export type CellName = keyof typeof CELLS

/** Cells of spreads; the others are counts. */
export type SpreadName = 'correcting' | 'deciding' | 'stay'
export type CountName = Exclude<CellName, SpreadName>

/** What a cell of this name is counted by. */
export type Parts<Name extends CellName> = Readonly<Record<(typeof CELLS)[Name][number], string>>

/** The cells of a week, by their names. */
export type Cells = Map<string, Spread | number>

/** As a row keeps them: a database may not take any name as the key of an object. */
export type StoredCells = readonly (readonly [name: string, value: Spread | number])[]

const without = (part: string): string => part.replaceAll('/', '-')

function nameOf<Name extends CellName>(name: Name, parts: Parts<Name>): string {
  const order: readonly string[] = CELLS[name]
  const known: Readonly<Record<string, string>> = parts
  return [name, ...order.map((part) => without(known[part] ?? ''))].join('/')
}

export function addCount<Name extends CountName>(
  cells: Cells,
  name: Name,
  parts: Parts<Name>,
  count = 1,
): void {
  const key = nameOf(name, parts)
  const before = cells.get(key)
  cells.set(key, (typeof before === 'number' ? before : 0) + count)
}

export function addTime<Name extends SpreadName>(
  cells: Cells,
  name: Name,
  parts: Parts<Name>,
  spread: Spread,
): void {
  const key = nameOf(name, parts)
  const before = cells.get(key)
  cells.set(key, addSpreads([typeof before === 'object' ? before : [], spread]))
}

/** Both taken together. */
export function addCells(stored: StoredCells, more: Cells): StoredCells {
  const sum: Cells = new Map(stored)
  for (const [name, value] of more) {
    const before = sum.get(name)
    if (typeof value === 'number') {
      sum.set(name, (typeof before === 'number' ? before : 0) + value)
    } else {
      sum.set(name, addSpreads([typeof before === 'object' ? before : [], value]))
    }
  }
  return [...sum]
}

/** The counts of one name, with what they are counted by. */
export const countsOf = <Name extends CountName>(
  stored: StoredCells,
  name: Name,
): { parts: Parts<Name>; count: number }[] =>
  cellsOf(stored, name).flatMap(({ parts, value }) =>
    typeof value === 'number' ? [{ parts, count: value }] : [],
  )

/** The spreads of one name, with what they are counted by. */
export const timesOf = <Name extends SpreadName>(
  stored: StoredCells,
  name: Name,
): { parts: Parts<Name>; spread: Spread }[] =>
  cellsOf(stored, name).flatMap(({ parts, value }) =>
    typeof value === 'object' ? [{ parts, spread: value }] : [],
  )

function cellsOf<Name extends CellName>(stored: StoredCells, name: Name) {
  return stored.flatMap(([key, value]) => {
    const [first, ...parts] = key.split('/')
    if (first !== name) return []
    const named = CELLS[name].map((part, place) => [part, parts[place] ?? ''])
    return [{ parts: Object.fromEntries(named) as Parts<Name>, value }]
  })
}
