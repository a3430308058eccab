import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { ada, contentOf, paragraph } from '../../test/setup/publications.ts'
import { excerptOf } from './excerpt.ts'
import { forgiven, isNear } from './question.ts'
import { searchedWords } from './searched-words.ts'
import { fold, wordsOf } from './words.ts'

describe('words', () => {
  it.each([
    ['Café', 'cafe'],
    ['ISPARTA', 'isparta'],
    ['Isparta', fold('ısparta')],
    ['İstanbul', 'istanbul'],
    ['Straße', 'straße'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['writer’s', 'writers'],
  ])('fold %s to %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  it('stand where they are said to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { folded, start, end } of wordsOf(text)) {
          expect(fold(text.slice(start, end))).toBe(folded)
        }
      }),
    )
  })
})

describe('an excerpt', () => {
  it('holds the words, marked', () => {
    const text = `${'The tide. '.repeat(60)}A ferry waits for the harbour master.${' Later.'.repeat(60)}`
    const parts = excerptOf(text, ['ferry', 'harb'])
    expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['ferry', 'harbour'])
    expect(parts[0]).toEqual({ text: '… ' })
  })

  it('marks what was looked for: whole words, and what the last one begins', () => {
    const parts = excerptOf('The others lastly said the last', ['the', 'last'])
    expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual([
      ...['The', 'lastly', 'the', 'last'],
    ])
  })

  it('is a stretch of the text, whatever was asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ferry', 'tide', 'the', 'Harbour', '—', 'über'), {
          maxLength: 120,
        }),
        fc.array(fc.constantFrom('ferry', 'har', 'uber'), { maxLength: 3 }),
        (words, asked) => {
          const text = words.join(' ')
          const shown = excerptOf(text, asked)
            .map((part) => part.text)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, '')
          expect(text).toContain(shown)
          expect(shown.length).toBeLessThan(400)
        },
      ),
    )
  })
})

describe('a word that is misspelt', () => {
  it.each([
    ['timetable', 'timetabel', 1],
    ['ferry', 'fery', 1],
    ['ferry', 'ferrry', 1],
    ['ferry', 'furry', 1],
    ['harbour', 'harbor', 1],
    ['promise', 'premise', 1],
  ])('%s is near %s', (one, other, most) => {
    expect(isNear(one, other, most)).toBe(true)
    expect(isNear(other, one, most)).toBe(true)
    expect(isNear(one, other, 0)).toBe(false)
  })

  it('is near after as many changes as are forgiven, and is near itself', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 })
    fc.assert(
      fc.property(word, fc.nat(9), fc.nat(9), (text, at, gone) => {
        expect(isNear(text, text, 0)).toBe(true)
        const more = `${text.slice(0, at)}x${text.slice(at)}`
        const less = more.slice(0, gone) + more.slice(gone + 1)
        expect(isNear(text, less, 2)).toBe(true)
        expect(isNear(text, `${text}xyz`, 2)).toBe(false)
      }),
    )
  })

  it('is looked for by its length', () => {
    expect(['bee', 'ferry', 'timetable'].map(forgiven)).toEqual([0, 1, 2])
  })
})

describe('the words of a text', () => {
  it('are folded, by their weight, without what the public is not told', () => {
    const words = searchedWords(
      contentOf({
        headline: 'Écluse',
        headlines: { search: 'A Lock', social: 'Locked' },
        standfirst: 'Why?',
        byline: { mode: 'withheld', line: 'Name withheld', authors: [ada] },
        body: [
          paragraph('First line.'),
          { type: 'list', anchor: 'l', ordered: true, items: [[{ type: 'text', text: 'Item' }]] },
        ],
      }),
    )
    expect(words).toEqual({
      searchHead: 'ecluse a lock',
      searchNames: 'why name withheld transport ferries',
      searchBody: 'first line item',
      searchFormat: 1,
    })
  })

  it('end somewhere, since no index takes a text of any length', () => {
    const { searchBody } = searchedWords(contentOf({ body: [paragraph('word '.repeat(100_000))] }))
    expect(searchBody.length).toBeLessThanOrEqual(200_000)
  })
})
