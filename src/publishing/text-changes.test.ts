import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { Block, Content } from './content.ts'
import { textChanges } from './text-changes.ts'

const paragraph = (text: string, anchor: string): Block => ({
  type: 'paragraph',
  anchor,
  children: [{ type: 'text', text }],
})
const content = (paragraphs: string[], more: Partial<Content> = {}): Content =>
  ({
    headline: 'On clocks',
    body: paragraphs.map((text, index) => paragraph(text, `p${index}`)),
    ...more,
  }) as Content

const LONG =
  'The clock in the hall was wound every Sunday by the eldest child, who was proud of it and never once forgot, and it struck nine when the letter came in the old year.'

describe('what a reader is told has changed', () => {
  it('is nothing where nothing has', () => {
    expect(textChanges(content([LONG]), content([LONG]))).toEqual([])
  })

  it('names the words that went and came, with a little around them', () => {
    const [change, ...rest] = textChanges(
      content([LONG]),
      content([LONG.replace('nine', 'eleven')]),
    )
    expect(rest).toEqual([])
    expect(change).toMatchObject({ where: 'body', anchor: 'p0' })
    expect(change?.parts.filter(({ change: kind }) => kind)).toEqual([
      { text: 'nine', change: 'removed' },
      { text: 'eleven', change: 'added' },
    ])
    expect(change?.parts[0]?.text).toMatch(/^….*it struck $/)
    expect(change?.parts[0]?.text.split(' ').length).toBeLessThan(16)
  })

  it('leaves no number in halves', () => {
    const [change] = textChanges(
      content(['It costs 3.1 million.']),
      content(['It costs 1.3 million.']),
    )
    expect(change?.parts.filter(({ change: kind }) => kind)).toEqual([
      { text: '3.1', change: 'removed' },
      { text: '1.3', change: 'added' },
    ])
  })

  it('tells of headline and standfirst first', () => {
    expect(
      textChanges(content([]), content([], { headline: 'On old clocks', standfirst: 'New.' })),
    ).toEqual([
      {
        where: 'headline',
        parts: [{ text: 'On ' }, { text: 'old ', change: 'added' }, { text: 'clocks' }],
      },
      { where: 'standfirst', parts: [{ text: 'New.', change: 'added' }] },
    ])
  })

  it('tells of a passage that was put in or taken out, in its place', () => {
    const before = content(['Alpha beta gamma.', 'Delta epsilon zeta.', 'Eta theta iota.'])
    const after = content(['Alpha beta gamma.', 'Eta theta iota.', 'Kappa lambda mu.'])
    expect(textChanges(before, after)).toEqual([
      { where: 'body', parts: [{ text: 'Delta epsilon zeta.', change: 'removed' }] },
      { where: 'body', anchor: 'p2', parts: [{ text: 'Kappa lambda mu.', change: 'added' }] },
    ])
  })

  it('holds every word that came or went, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('ash', 'oak', 'elm', 'fir', 'yew'), {
      minLength: 1,
      maxLength: 12,
    })
    const texts = fc.array(words, { maxLength: 6 }).map((all) => all.map((one) => one.join(' ')))
    fc.assert(
      fc.property(texts, texts, (was, is) => {
        const parts = textChanges(content(was), content(is)).flatMap((change) => change.parts)
        const count = (kind: string) =>
          parts
            .filter(({ change }) => change === kind)
            .flatMap(({ text }) => text.split(' '))
            .filter(Boolean).length
        const total = (all: string[]) => all.join(' ').split(' ').filter(Boolean).length
        expect(count('added') - count('removed')).toBe(total(is) - total(was))
      }),
    )
  })
})
