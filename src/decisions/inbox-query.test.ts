import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  compareRank,
  mergeStages,
  placeAsCursor,
  placeOf,
  readInboxQuery,
  spellings,
} from './inbox-query.ts'
import type { InboxOrder } from './inbox-query.ts'

const id = (place: number) => `01890000-0000-7000-8000-${String(place).padStart(12, '0')}`

const rows = fc
  .uniqueArray(fc.record({ place: fc.nat(999), day: fc.nat(5), score: fc.nat(3) }), {
    selector: ({ place }) => place,
    maxLength: 30,
  })
  .map((all) =>
    all.map(({ place, day, score }) => ({
      publicId: id(place),
      receivedAt: `2026-01-0${day + 1}T00:00:00.000Z`,
      scoreMean: score,
      stage: place % 3,
    })),
  )
const orders = fc.constantFrom<InboxOrder>('age', 'newest', 'score')

describe('the inbox', () => {
  it('is one list out of the lists of its stages, each line once, in order', () => {
    fc.assert(
      fc.property(rows, orders, fc.integer({ min: 1, max: 10 }), (all, order, limit) => {
        const sorted = [...all].sort((one, other) => compareRank(order, one, other))
        const stages = [0, 1, 2].map((stage) => sorted.filter((row) => row.stage === stage))
        const { rows: merged, next } = mergeStages(
          order,
          [...stages.map((list) => list.slice(0, limit + 1)), sorted.slice(0, 1)],
          limit,
        )
        expect(merged).toEqual(sorted.slice(0, limit))
        const last = merged.at(-1)
        expect(next).toEqual(all.length > limit && last ? placeOf(order, last) : null)
      }),
    )
  })

  it('reads the place it wrote', () => {
    fc.assert(
      fc.property(rows, orders, (all, order) => {
        for (const row of all) {
          const place = placeOf(order, row)
          const asked = readInboxQuery(new URLSearchParams({ order, after: placeAsCursor(place) }))
          expect(asked).toMatchObject({ after: place })
        }
      }),
    )
  })

  it('is searched for each of a few words', () => {
    const words = (text: string) => {
      const asked = readInboxQuery(new URLSearchParams({ words: text }))
      return 'words' in asked ? asked.words : undefined
    }
    expect(words('  harbour \n bells harbour ')).toEqual(['harbour', 'bells'])
    expect(words('   ')).toBeUndefined()
    expect(words('a b c d e f g h')).toHaveLength(6)
    expect(words('x'.repeat(500))?.[0]).toHaveLength(60)
  })

  it('finds a word as it stands in a sentence, in Turkish too', () => {
    expect(spellings('istanbul')).toEqual(['istanbul', 'Istanbul', 'İstanbul'])
    expect(spellings('IŞIK')).toEqual(expect.arrayContaining(['IŞIK', 'ışık', 'Işık']))
    expect(spellings('جرس')).toEqual(['جرس'])
  })

  it('asks for all that is open when no stage is named', () => {
    expect(readInboxQuery(new URLSearchParams())).toMatchObject({
      stages: ['received', 'screening', 'triage', 'reading', 'resubmitted'],
      order: 'age',
      limit: 50,
    })
  })
})
