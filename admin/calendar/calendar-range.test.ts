import { describe, expect, it } from '@jest/globals'

import { firstDayOf, isShape, rowsOf, SHAPES, turnedBy } from './calendar-range.ts'

describe('what a calendar shows', () => {
  it('is whole weeks for a month, seven days for a week, four weeks for the list', () => {
    const month = rowsOf('month', '2026-11-23', 1)
    expect([month[0]?.[0], month.at(-1)?.at(-1)]).toEqual(['2026-10-26', '2026-12-06'])
    expect(rowsOf('week', '2026-11-25', 1)).toEqual([
      expect.arrayContaining(['2026-11-23', '2026-11-29']),
    ])
    expect(rowsOf('list', '2026-11-25', 1)[0]).toHaveLength(28)
  })

  it.each(SHAPES)('turns on and back, as a %s', (shape) => {
    const there = turnedBy(shape, '2026-11-01', 1)
    expect(there > '2026-11-01').toBe(true)
    expect(turnedBy(shape, there, -1)).toBe('2026-11-01')
  })

  it('knows its shapes, and where weeks begin', () => {
    expect([isShape('week'), isShape('year'), isShape(null)]).toEqual([true, false, false])
    expect([firstDayOf('en-GB'), firstDayOf('tr')]).toEqual([1, 1])
  })
})
