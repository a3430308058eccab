import { describe, expect, it } from '@jest/globals'
import { likeness, marksOf } from './text-marks.ts'

/** A text of its own for each seed, out of a vocabulary that all share. */
function textOf(seed: number, length = 300): string[] {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return `w${(state >>> 8) % 2000}`
  })
}

const like = (one: string, other: string) =>
  likeness(marksOf(one)?.signature ?? [], marksOf(other)?.signature ?? [])
const shared = (one: string, other: string) => {
  const marks = new Set(marksOf(one)?.marks)
  return (marksOf(other)?.marks ?? []).some((mark) => marks.has(mark))
}

describe('marks of a text', () => {
  it('are the same whatever the case, the punctuation and the form of its letters', () => {
    const text = textOf(1).join(' ')
    const other = textOf(1).join(', ').toUpperCase()
    expect(marksOf(other)).toEqual(marksOf(text))
    expect(like('Café au lait '.repeat(9), 'cafe\u0301 au lait '.repeat(9))).toBe(1)
  })

  it('are shared by texts that differ in a few words, and tell how near they are', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const words = textOf(seed)
      const changed = words.map((word, index) => (index % 30 === 7 ? `other${index}` : word))
      const [one, other] = [words.join(' '), changed.join(' ')]
      expect(shared(one, other)).toBe(true)
      expect(like(one, other)).toBeGreaterThan(0.6)
      expect(like(one, other)).toBeLessThan(1)
    }
  })

  it('are not shared by texts on their own', () => {
    let hits = 0
    for (let seed = 100; seed < 140; seed += 1) {
      if (shared(textOf(seed).join(' '), textOf(seed + 1000).join(' '))) hits += 1
    }
    expect(hits).toBe(0)
  })

  it('are of the same size for the longest text, in bounded time', () => {
    const began = Date.now()
    expect(marksOf('word and word or word '.repeat(100_000))?.marks).toHaveLength(16)
    expect(marksOf('أبجد هوز حطي كلمن سعفص '.repeat(1000))?.signature).toHaveLength(64)
    expect(Date.now() - began).toBeLessThan(2000)
  })

  it('are none for a text of a few words', () => {
    expect(marksOf('Too short to tell')).toBeUndefined()
    expect(likeness([], [])).toBe(0)
  })
})
