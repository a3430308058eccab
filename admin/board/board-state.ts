import type { Card, Column } from '../../src/planning/index.ts'

/** The columns with a card moved, its counts with it; among what is shown it stands first. */
export function withMoved(
  columns: readonly Column[],
  piece: string,
  to: { stage: string; revision: number },
): Column[] {
  const card = columns.flatMap(({ items }) => items).find((each) => each.piece === piece)
  if (!card) return [...columns]
  if (card.stage === to.stage) {
    return columns.map((column) => ({
      ...column,
      items: column.items.map((each) => (each.piece === piece ? { ...each, ...to } : each)),
    }))
  }
  return columns.map((column) => {
    if (column.stage === card.stage) {
      const items = column.items.filter((each) => each.piece !== piece)
      return { ...column, items, count: Math.max(0, column.count - 1) }
    }
    if (column.stage !== to.stage) return column
    return { ...column, items: [{ ...card, ...to }, ...column.items], count: column.count + 1 }
  })
}

/** One column read on: cards that stand on the board already are not shown twice. */
export function withMore(columns: readonly Column[], more: Column): Column[] {
  const there = new Set(columns.flatMap(({ items }) => items.map(({ piece }) => piece)))
  return columns.map((column) =>
    column.stage === more.stage
      ? {
          ...column,
          count: more.count,
          next: more.next,
          items: [...column.items, ...more.items.filter(({ piece }) => !there.has(piece))],
        }
      : column,
  )
}

/** Columns that are shown: all with something in them, and those of the work itself. */
export const shownColumns = (columns: readonly Column[]): Column[] =>
  columns.filter(({ count, group, items }) => group !== 'ended' || count > 0 || items.length > 0)

export type Way = 'down' | 'left' | 'right' | 'up'

/**
 * The card an arrow leads to; the same one at an edge. Sideways an empty column is passed over.
 *
 * @param piece `null`: none is chosen yet, and the first of all is.
 */
export function neighbourOf(
  columns: readonly { items: readonly Pick<Card, 'piece'>[] }[],
  piece: string | null,
  way: Way,
): string | null {
  const first = columns.flatMap(({ items }) => items)[0]?.piece ?? null
  const x = columns.findIndex(({ items }) => items.some((each) => each.piece === piece))
  const column = columns[x]
  if (!column) return first
  const y = column.items.findIndex((each) => each.piece === piece)
  if (way === 'up' || way === 'down') {
    return column.items[y + (way === 'down' ? 1 : -1)]?.piece ?? piece
  }
  const step = way === 'right' ? 1 : -1
  for (let next = x + step; columns[next]; next += step) {
    const items = columns[next]?.items ?? []
    if (items.length > 0) return items[Math.min(y, items.length - 1)]?.piece ?? piece
  }
  return piece
}
