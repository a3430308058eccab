import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { TextBlock } from './copy-finding.ts'
import { placeNow, placeOfWords } from './text-place.ts'

const blocks = (...texts: string[]): TextBlock[] =>
  texts.map((text, index) => ({ id: `body.${index}`, kind: 'paragraph', text }))

describe('a place in a text', () => {
  const place = placeOfWords('body.1', 6, 'The tower is old.')

  it('is found where it was', () => {
    expect(placeNow(blocks('No.', 'Look. The tower is old.'), place)).toEqual({
      block: 'body.1',
      start: 6,
      end: 23,
      text: 'The tower is old.',
    })
  })

  it('is found again when the text around it moved', () => {
    const moved = blocks('New.', 'No.', 'Look here. The tower is old.')
    expect(placeNow(moved, place)).toMatchObject({ block: 'body.2', start: 11 })
  })

  it('is the nearest of several', () => {
    const twice = placeOfWords('body.0', 9, 'very')
    expect(placeNow(blocks('very old very very'), twice)).toMatchObject({ start: 9 })
    expect(placeNow(blocks('very old, very very'), twice)).toMatchObject({ start: 10 })
  })

  it('is nowhere once its words are gone, and where it has none', () => {
    expect(placeNow(blocks('No.', 'Look. The tower was old.'), place)).toBeNull()
    expect(placeNow(blocks('No.'), { block: 'body.0' })).toBeNull()
  })

  it('carries few words of a long stretch, and no half a character; all of it is found', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }), (words) => {
        const of = placeOfWords('body.0', 2, words)
        expect(of.words?.length).toBeLessThanOrEqual(120)
        expect(of.words).not.toMatch(/\p{Surrogate}/u)
        const found = of.words ? placeNow(blocks(`x ${words}`), of)?.text : words
        return found === words
      }),
    )
  })
})
