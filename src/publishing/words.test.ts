import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Block, Inline } from './content.ts'
import { hasWords, wordsIn, wordsOf } from './words.ts'

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', anchor: 'p1', children })
const text = (words: string): Inline => ({ type: 'text', text: words })

describe('wordsOf', () => {
  it('counts the words of paragraphs, crossheads, quotes and lists, and no captions', () => {
    const picture = {
      id: 'm',
      url: '/m.jpg',
      width: 1,
      height: 1,
      alt: 'A river',
      caption: 'Two words',
    }
    expect(
      wordsOf([
        paragraph(text('Rivers need room.')),
        { type: 'crosshead', anchor: 'h1', level: 2, children: [text('Who pays?')] },
        { type: 'quote', anchor: 'q1', children: [text('“No,” she said.')] },
        { type: 'list', anchor: 'l1', ordered: false, items: [[text('one')], [text('two')]] },
        { type: 'rule', anchor: 'r1' },
        { type: 'picture', anchor: 'f1', picture },
      ]),
    ).toBe(10)
  })

  it('knows a body without a word from one with a single one', () => {
    expect(hasWords([paragraph(text('— … !')), { type: 'rule', anchor: 'r1' }])).toBe(false)
    expect(hasWords([paragraph(text('…')), paragraph(text('No.'))])).toBe(true)
  })

  it('counts O’Brien once, an emoji not, and languages that write no spaces', () => {
    expect(wordsIn('O’Brien’s 3.5 million 🙂 — e.g. café')).toHaveLength(5)
    expect(wordsIn('我们需要河流', 'zh').length).toBeGreaterThan(1)
    expect(wordsIn('نحتاج إلى الأنهار', 'ar')).toHaveLength(3)
    expect(wordsIn('two words', 'not a language')).toEqual(['two', 'words'])
  })

  it('counts the same in windows as in one piece', () => {
    const unit = fc.constantFrom('a', ' ', 'é', '漢', '👩‍🚀', '\n', '.', '’', 'م')
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 1, max: 400 }), (part, times) => {
        const whole = `${part}\n`.repeat(times)
        const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(whole)
        const words = [...segments].flatMap((each) => (each.isWordLike ? [each.segment] : []))
        expect(wordsIn(whole)).toEqual(words)
      }),
    )
  })

  it('parts words at breaks and list items, not at formatting', () => {
    expect(wordsOf([paragraph(text('one'), { type: 'break' }, text('two'))])).toBe(2)
    expect(wordsOf([paragraph(text('ri'), { type: 'text', text: 'vers', marks: ['bold'] })])).toBe(
      1,
    )
  })

  it('counts the same however the text is formatted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), (words, at) => {
        const cut = words.slice(0, at)
        const rest = words.slice(at)
        const formatted = wordsOf([
          paragraph(
            { type: 'text', text: cut, marks: ['bold'] },
            {
              type: 'link',
              href: 'https://paper.example/',
              children: [{ type: 'text', text: rest }],
            },
          ),
        ])
        expect(formatted).toBe(wordsOf([paragraph(text(words))]))
      }),
    )
  })
})
