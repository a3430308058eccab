import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addSpreads, quartilesOf, spreadOf } from './spread.ts'

const MINUTE = 60_000
const YEAR = 366 * 24 * 60 * MINUTE
const times = fc.array(fc.integer({ min: MINUTE, max: 20 * YEAR }), { minLength: 1, maxLength: 60 })
const all = (list: readonly number[]) => addSpreads(list.map(spreadOf))

describe('a spread of times', () => {
  it('has its quartiles within four in a hundred of the exact ones', () => {
    fc.assert(
      fc.property(times, (list) => {
        const sorted = [...list].sort((one, other) => one - other)
        const exact = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0
        const found = quartilesOf(all(list))
        expect(found?.count).toBe(list.length)
        for (const [part, value] of [
          [0.25, found?.first],
          [0.5, found?.median],
          [0.75, found?.third],
        ] as const) {
          expect(Math.abs((value ?? 0) / exact(part) - 1)).toBeLessThan(0.04)
        }
      }),
    )
  })

  it('is the same however it is added up', () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        expect(addSpreads([all(one), all(other)])).toEqual(all([...one, ...other]))
        expect(addSpreads([all(other), all(one)])).toEqual(all([...one, ...other]))
      }),
    )
  })

  it('has no quartiles of nothing, and counts what took no time as a minute', () => {
    expect(quartilesOf([])).toBeNull()
    expect(quartilesOf(spreadOf(-5))).toEqual({
      count: 1,
      first: MINUTE,
      median: MINUTE,
      third: MINUTE,
    })
  })
})
