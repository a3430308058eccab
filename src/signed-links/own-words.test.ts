import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { textOfBlock } from '../publishing/blocks.ts'
import type { Block } from '../publishing/content.ts'
import { ownPassages, ownWords } from './own-words.ts'

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  anchor: '',
  children: [{ type: 'text', text }],
})
const written = (place: number, text: string) => new Map([[place, text]])

describe('the passages a guest may write otherwise', () => {
  it('are paragraphs, crossheads and quotations, without footnotes', () => {
    const body: Block[] = [
      paragraph('One.'),
      { type: 'list', ordered: false, anchor: '', items: [[{ type: 'text', text: 'An item' }]] },
      {
        type: 'paragraph',
        anchor: '',
        children: [
          { type: 'text', text: 'Two.' },
          { type: 'footnote', children: [{ type: 'text', text: 'A note.' }] },
        ],
      },
      { type: 'crosshead', level: 2, anchor: '', children: [{ type: 'text', text: 'Head' }] },
    ] as Block[]
    expect(ownPassages(body)).toEqual([
      { place: 0, text: 'One.' },
      { place: 3, text: 'Head' },
    ])
  })
})

describe('what a guest wrote otherwise', () => {
  const TEXT =
    'The tower has ten clocks, and each of them is slow by a minute in the winter months.'

  it('is nothing where only line ends and trailing blanks differ', () => {
    const body = [paragraph('A line\nand another')]
    expect(ownWords(body, written(0, 'A line\r\nand another \r\n'))).toEqual({
      changes: [],
      remarks: [],
    })
    expect(ownWords(body, new Map())).toEqual({ changes: [], remarks: [] })
  })

  it('is one change for each place, with the words that stand there', () => {
    const is = TEXT.replace('ten', 'nine').replace('a minute', 'two minutes')
    const { changes } = ownWords([paragraph('First.'), paragraph(TEXT)], written(1, is))
    expect(changes.map(({ anchor, replacement }) => [anchor.quote, replacement])).toEqual([
      ['ten', 'nine'],
      ['a minute', 'two minutes'],
    ])
    expect(changes[0]?.anchor.before).toBe('First.\nThe tower has ')
  })

  it('holds to a word of the text where words were only put in', () => {
    const body = [paragraph(TEXT)]
    const { changes } = ownWords(body, written(0, TEXT.replace('ten clocks', 'ten old clocks')))
    expect(changes.map(({ anchor, replacement }) => [anchor.quote, replacement])).toEqual([
      ['ten ', 'ten old '],
    ])
    const first = ownWords(body, written(0, `Look: ${TEXT}`)).changes[0]
    expect(first).toMatchObject({ anchor: { quote: 'The' }, replacement: 'Look: The' })
  })

  it('is a remark where it would not stay within a line', () => {
    const body = [paragraph('A line\nand another')]
    expect(ownWords(body, written(0, 'A line and another'))).toEqual({
      changes: [],
      remarks: [{ was: 'A line\nand another', is: 'A line and another' }],
    })
  })

  it('taken change by change makes the passage what the guest wrote', () => {
    const fates = fc.array(fc.constantFrom('drop', 'keep', 'keep', 'keep', 'more', 'other'), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(fates, (list) => {
        const was = list.map((_, n) => `w${n}`).join(' ')
        const is = list
          .flatMap((fate, n) => {
            if (fate === 'drop') return []
            if (fate === 'other') return [`x${n}`]
            return fate === 'more' ? [`w${n}`, `y${n}`] : [`w${n}`]
          })
          .join(' ')
        const body = [paragraph('Before.'), paragraph(was), paragraph('After.')]
        const { changes, remarks } = ownWords(body, written(1, is))
        // A passage that loses every word has no place left for other words.
        if (is === '') return expect(changes.length + remarks.length).toBe(1)
        expect(remarks).toEqual([])
        const prose = body.map(textOfBlock).join('\n')
        const taken = changes.reduceRight((text, { anchor, replacement }) => {
          const { after, before, quote } = anchor
          const from = prose.indexOf(before + quote + after) + before.length
          expect(from).toBeGreaterThanOrEqual(before.length)
          return text.slice(0, from) + replacement + text.slice(from + quote.length)
        }, prose)
        expect(taken.replace(/ +/g, ' ').trim()).toBe(`Before.\n${is}\nAfter.`)
      }),
    )
  })
})
