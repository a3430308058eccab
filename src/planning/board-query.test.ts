import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  cardAsCursor,
  compareCards,
  orderOfColumn,
  placeOfCard,
  readCardPlace,
} from './board-query.ts'

const id = (place: number) => `01890000-0000-7000-8000-${String(place).padStart(12, '0')}`

const card = (place: number, dueAt: string | null = null) => ({
  publicId: id(place),
  dueAt,
  updatedAt: `2026-01-${String(place).padStart(2, '0')}T00:00:00.000Z`,
})

describe('the order of a column', () => {
  it('is by what is due first where there is work, what has no due time last', () => {
    expect(orderOfColumn('open')).toBe('due')
    expect(orderOfColumn('waiting')).toBe('due')
    const cards = [card(1), card(2, '2026-05-02'), card(3, '2026-05-01'), card(4)]
    const sorted = cards.sort((one, other) => compareCards('due', one, other))
    expect(sorted.map(({ publicId }) => publicId)).toEqual([id(3), id(2), id(1), id(4)])
  })

  it('is by what changed last where the work has ended', () => {
    expect(orderOfColumn('ended')).toBe('newest')
    const sorted = [card(1), card(3), card(2)].sort((one, other) =>
      compareCards('newest', one, other),
    )
    expect(sorted.map(({ publicId }) => publicId)).toEqual([id(3), id(2), id(1)])
  })
})

describe('the place of a card', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.option(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })),
        fc.nat(1e9),
        (due, place) => {
          const at = placeOfCard('due', card(place, due?.toISOString() ?? null))
          expect(readCardPlace(cardAsCursor(at))).toEqual(at)
        },
      ),
    )
  })

  it.each(['', '~', 'x', `x~${id(1)}`, `~${id(1)}~`, "'~' or 1", `2026-01-01~${id(1)}x`])(
    '“%s” is none',
    (cursor) => expect(readCardPlace(cursor)).toBeNull(),
  )
})
