import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { firstOf, stageByStage } from './stage-by-stage.ts'

describe('a list of the first screen', () => {
  it('is asked for stage by stage, with all its other conditions', () => {
    const where = { stage: { in: ['a', 'b'] }, assignee: { equals: '7' } }
    expect(stageByStage({ where, isLong: true })).toEqual([
      { stage: { equals: 'a' }, assignee: { equals: '7' } },
      { stage: { equals: 'b' }, assignee: { equals: '7' } },
    ])
    const alone = { stage: { equals: 'a' } }
    expect(stageByStage({ where: alone, isLong: true })).toEqual([alone])
    expect(stageByStage({ where })).toEqual([where])
  })

  it('shows what all entries in one order would begin with', () => {
    const day = fc.integer({ min: 1, max: 28 })
    fc.assert(
      fc.property(
        fc.array(fc.array(day, { maxLength: 8 }), { maxLength: 4 }),
        fc.boolean(),
        (lists, back) => {
          const iso = (each: number) => `2026-05-${String(each).padStart(2, '0')}T12:00:00.000Z`
          const inOrder = (days: readonly number[]) =>
            [...days].sort((one, other) => (back ? other - one : one - other))
          // Each stage gives no more than is shown.
          const pages = lists.map((days) => inOrder(days).slice(0, 5))
          const rows = pages.map((days) => days.map((each, id) => ({ id, at: iso(each) })))
          expect(firstOf({ sort: back ? '-at' : 'at' }, rows, 5).map(({ at }) => at)).toEqual(
            inOrder(lists.flat()).slice(0, 5).map(iso),
          )
        },
      ),
    )
  })

  it('keeps the order of the database where it is asked for at once', () => {
    const rows = [
      { id: 1, at: null },
      { id: 2, at: '2026-05-01T12:00:00.000Z' },
    ]
    expect(firstOf({ sort: 'at' }, [rows], 5)).toEqual(rows)
  })
})
