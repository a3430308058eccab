import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countCharacters, countWords } from './count.ts'

describe('countWords', () => {
  it.each([
    ['', 0],
    ['   \n\t ', 0],
    ['one', 1],
    ['O’Brien didn’t go', 3],
    ['3.5 % of 1,600', 3],
    ['مرحبا بالعالم', 2],
    ['👨‍👩‍👧 …—!', 0],
    ['e\u0301te\u0301', 1],
  ])('%j has %i', (text, words) => {
    expect(countWords(text, 'en')).toBe(words)
  })

  it('divides scripts that have no spaces', () => {
    expect(countWords('私は東京に住んでいます', 'ja')).toBeGreaterThan(3)
  })

  it('takes a language it does not know as none', () => {
    expect(countWords('two words', 'not a language')).toBe(2)
  })

  it('counts the same in windows as in one piece, and adds up over paragraphs', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', 'é', '漢', '👩‍🚀', '\n', '.', '’', 'م'),
    })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 400 }), (part, times) => {
        const one = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(part)].filter(
          (segment) => segment.isWordLike,
        ).length
        expect(countWords(`${part}\n`.repeat(times), 'en')).toBe(one * times)
      }),
    )
  })

  it('takes one endless word for one word', () => {
    expect(countWords('a'.repeat(200_000), 'en')).toBe(1)
  })
})

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['👨‍👩‍👧', 1],
    ['Z\u0351\u036b\u0343\u036a', 1],
    ['e\u0301', 1],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿🇵🇰', 2],
    ['العربية', 7],
  ])('%j has %i', (text, characters) => {
    expect(countCharacters(text)).toBe(characters)
  })

  it('does not lose a character at the edge of a window', () => {
    for (const length of [1023, 1024, 1025, 5000]) {
      expect(countCharacters('👨‍👩‍👧'.repeat(length))).toBe(length)
    }
  })
})
