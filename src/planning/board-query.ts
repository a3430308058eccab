import type { StageGroup } from '../workflow/stages.ts'

/** Columns of work go by what is due first, those where nothing is in progress by what changed last. */
export type ColumnOrder = 'due' | 'newest'

export const orderOfColumn = (group: StageGroup): ColumnOrder =>
  group === 'ended' ? 'newest' : 'due'

/** The card a column goes on after: its time, which a card without a due time has none of, and its public id. */
export type CardPlace = { at: string | null; publicId: string }

/** What orders cards. */
export type CardRank = { publicId: string; dueAt?: string | null; updatedAt: string }

export const placeOfCard = (order: ColumnOrder, card: CardRank): CardPlace => {
  const at = order === 'newest' ? card.updatedAt : card.dueAt
  return { at: at ? new Date(at).toISOString() : null, publicId: card.publicId }
}

export const cardAsCursor = ({ at, publicId }: CardPlace): string => `${at ?? ''}~${publicId}`

/** Reads a cursor; `null` for what is none. */
export function readCardPlace(cursor: string): CardPlace | null {
  const [at = '', publicId = '', ...more] = cursor.slice(0, 100).split('~')
  const isPlace = at === '' || (at.length <= 30 && !Number.isNaN(Date.parse(at)))
  if (!isPlace || more.length > 0 || !/^[0-9a-f-]{36}$/.test(publicId)) return null
  return { at: at === '' ? null : new Date(at).toISOString(), publicId }
}

/** Compares two cards as a column shows them: without a due time they come last. */
export function compareCards(order: ColumnOrder, one: CardRank, other: CardRank): number {
  const value = (card: CardRank) => {
    if (order === 'newest') return -Date.parse(card.updatedAt)
    return card.dueAt ? Date.parse(card.dueAt) : Number.POSITIVE_INFINITY
  }
  const [first, second] = [value(one), value(other)]
  if (first !== second) return first < second ? -1 : 1
  return one.publicId < other.publicId ? -1 : one.publicId > other.publicId ? 1 : 0
}
