import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { HouseForImport } from './index.ts'
import { accountForWords, describeReading, readArticle, readingToJson } from './index.ts'
import { tidyText } from './passage.ts'

const house: HouseForImport = {
  name: 'Harbour Review',
  disclaimers: [
    {
      code: 'own',
      wordings: ['The views expressed are the author’s own and not those of Harbour Review.'],
    },
  ],
}

const known = fc.constantFrom(
  '# Leave it',
  '## What it costs ##',
  '####### seven',
  '#',
  'Leave the ferry alone',
  'By Ada Moss',
  'By Ada Moss and Ben Ruiz, professor of law',
  'By the river',
  'بقلم: ليلى حداد',
  'Disclaimer: The views expressed by the authors are their own.',
  '*[The views expressed are the author’s own and not those of Harbour Review.]*',
  'Ada Moss is a pilot. The views in this article are those of the author and do not reflect ours. Write to us.',
  'We welcome pitches: please send them to [email\u00a0protected]',
  'About Author',
  'About the author',
  'The author is a pilot.',
  'Comments are closed.',
  'Advertisement',
  'OPINION',
  '12 March 2024',
  '***',
  '\u200b',
  '\ufeff',
  '- a list item',
  'what it costs',
  'It stops , last week Accept.',
  'A sentence that is long enough to be prose and that ends as prose does, with a stop.',
)
const strange = fc.constantFrom(
  'e\u0301tude',
  'İstanbul’da',
  'ﬁn',
  'نص\u200cعربي',
  'a\u200bb',
  'a\u00a0b',
  'a\u2003b',
  'a\ufeffb',
  '\u0301',
  '\u1e9b\u0323',
  '\u212b',
  '👩‍👩‍👧',
  '\ud83d',
  'x'.repeat(3000),
  '\u0085',
  '\u180e',
)
const line = fc.oneof(
  { weight: 4, arbitrary: known },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(strange, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem()), {
        maxLength: 12,
      })
      .map((words) => words.join(' ')),
  },
)
const newline = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', '\n \n\n', '\f')
const article = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(fc.tuple(line, newline), { maxLength: 24 }))
  .map(([mark, lines]) => mark + lines.flat().join(''))

/** Counted without the code under test: white space parts words, after composition. */
const count = (text: string): number => text.normalize('NFC').match(/\S+/gu)?.length ?? 0

describe('accounting for words', () => {
  it('loses nothing, invents nothing and keeps the order, whatever the text', () => {
    fc.assert(
      fc.property(article, (text) => {
        const words = accountForWords(readArticle({ name: 'any.txt', text }, house))
        expect(words.missing).toEqual([])
        expect(words.invented).toEqual([])
        expect(words.inOrder).toBe(true)
        expect(words.source).toBe(count(text))
        expect(words.piece + words.furniture + words.setAside).toBe(words.source)
      }),
      { numRuns: 600 },
    )
  })

  it('reads the same text the same way, and a tidied text like the text', () => {
    fc.assert(
      fc.property(article, (text) => {
        const reading = readArticle({ name: 'any.txt', text }, house)
        expect(readArticle({ name: 'any.txt', text }, house)).toEqual(reading)
        const tidied = readArticle({ name: 'any.txt', text: tidyText(text) }, house)
        expect({ ...tidied, source: reading.source }).toEqual(reading)
        expect(JSON.parse(JSON.stringify(readingToJson(reading)))).toEqual(readingToJson(reading))
      }),
    )
  })

  it('points only to places that exist', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { questions, piece, furniture, setAside } = readArticle({ name: 'a', text }, house)
        for (const { where, message, severity } of questions) {
          const count = { body: piece.body, furniture, 'set-aside': setAside }[where.part as 'body']
          if (count) expect(where.index).toBeLessThan(count.length)
          expect(where.start).toBeLessThanOrEqual(where.end)
          expect(message).not.toBe('')
          expect(['must', 'should']).toContain(severity)
        }
      }),
    )
  })

  it('never lets a source steer the terminal', () => {
    fc.assert(
      fc.property(article, (text) => {
        const report = describeReading(readArticle({ name: `\u001b[2J${text}`, text }, house))
        expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  it('tells when a word was lost or added afterwards', () => {
    const text =
      'Leave the ferry alone\n\nBy Ada Moss\n\nIt carries the post, and the post matters.'
    const reading = readArticle({ name: 'a.txt', text }, house)
    reading.piece.body = [
      { type: 'paragraph', anchor: '', children: [{ type: 'text', text: 'It carries the mail' }] },
    ]
    expect(accountForWords(reading)).toMatchObject({
      missing: ['post,', 'and', 'the', 'post', 'matters.'],
      invented: ['mail'],
      inOrder: false,
    })
    expect(describeReading(reading)).toContain('NOT WHOLE: 5 words missing, 1 invented')
  })

  it('reads long runs of short lines and of one word without running wild', () => {
    for (const unit of [
      'Comments are closed.\n',
      'a\n\n',
      'x',
      'By Ada Moss\n',
      'It sank. ',
      '*(',
    ]) {
      const text = unit.repeat(100_000 / unit.length)
      const words = accountForWords(readArticle({ name: 'big.txt', text }, house))
      expect(words).toMatchObject({ missing: [], invented: [], inOrder: true })
    }
  }, 60_000)
})
