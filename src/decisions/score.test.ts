import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readScore, summaryOf, totalOf } from './score.ts'

const categories = [
  { name: 'Argument', weight: 3 },
  { name: 'Style', weight: 1 },
]
const codes = (input: unknown) => {
  const read = readScore(input, categories)
  return read.ok ? [] : read.problems.map(({ field, code }) => `${field} ${code}`)
}

describe('a score', () => {
  it('is the weighted mean of what was given', () => {
    const read = readScore(
      { values: { Argument: 8, Style: 4 }, recommendation: 'accept' },
      categories,
    )
    expect(read).toMatchObject({ ok: true, score: { total: 7, recommendation: 'accept' } })
  })

  it('leaves out what its reader abstains from, and is none when that is everything', () => {
    expect(totalOf({ Argument: null, Style: 4 }, categories)).toBe(4)
    expect(readScore({}, categories)).toMatchObject({ score: { total: null } })
  })

  it('of a reader with a conflict counts for nothing', () => {
    const read = readScore(
      { values: { Argument: 10 }, conflict: 'My brother wrote it.', recommendation: 'accept' },
      categories,
    )
    expect(read).toMatchObject({ score: { values: {}, total: null, recommendation: 'none' } })
  })

  it('lies between the least and the most that was given', () => {
    const value = fc.option(fc.integer({ min: 0, max: 20 }).map((half) => half / 2))
    fc.assert(
      fc.property(value, value, (one, two) => {
        const total = totalOf({ Argument: one, Style: two }, categories)
        const given = [one, two].filter((each): each is number => each !== null)
        if (given.length === 0) return total === null
        return total! >= Math.min(...given) - 0.01 && total! <= Math.max(...given) + 0.01
      }),
    )
  })

  it.each([
    [{ values: { Argument: 11 } }, ['values not-a-choice']],
    [{ values: { Argument: '8' } }, ['values not-a-choice']],
    [{ values: { Argument: 0.3 } }, ['values not-a-choice']],
    [{ values: { __proto__: 1, Other: 1 } }, ['values unknown-field']],
    [{ recommendation: 'publish' }, ['recommendation not-a-choice']],
    [{ note: { $ne: 1 } }, ['note wrong-type']],
    [{ total: 10 }, ['total unknown-field']],
    [[], [' wrong-type']],
  ])('%j is refused: %j', (input, expected) => {
    expect(codes(input)).toEqual(expected)
  })
})

describe('what all readers think', () => {
  it.each([
    [[], { count: 0, mean: null, median: null }],
    [[null, null], { count: 0, mean: null, median: null }],
    [[8], { count: 1, mean: 8, median: 8 }],
    [[9, null, 1, 2], { count: 3, mean: 4, median: 2 }],
    [[4, 8], { count: 2, mean: 6, median: 6 }],
  ])('of %j is %j', (totals, expected) => {
    expect(summaryOf(totals)).toEqual(expected)
  })
})
