import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { Block } from '../publishing/content.ts'
import { lexicalFromBlocks } from '../publishing/lexical-from-blocks.ts'
import { comparableOfPiece } from './comparable.ts'
import { compareTexts } from './compare.ts'
import { bodyOfNodes, mergeBodies } from './merge-bodies.ts'
import { isSame, mergeFields } from './merge-fields.ts'

const paragraph = (text: string, bold = false): Block => ({
  type: 'paragraph',
  anchor: '',
  children: [{ type: 'text', text, ...(bold ? { marks: ['bold' as const] } : {}) }],
})
const bodyOf = (...texts: string[]) => lexicalFromBlocks(texts.map((text) => paragraph(text)))
const textOf = (...texts: string[]) =>
  comparableOfPiece({ headline: 'Clocks', body: bodyOf(...texts) })

const ONE = 'The town hall keeps four clocks, none of them right.'
const TWO = 'Nobody has asked the clockmaker, who lives next door.'
const THREE = 'A council that cannot wind a clock should not set a budget.'

describe('two texts compared', () => {
  it('are the same when they say the same', () => {
    const comparison = compareTexts(textOf(ONE, TWO), textOf(ONE, TWO))
    expect(comparison).toMatchObject({ isSame: true, words: { added: 0, removed: 0 } })
    expect(comparison.passages.map(({ change }) => change)).toEqual(['none', 'none'])
  })

  it('tell the words that changed, in whole passages', () => {
    const {
      isSame: same,
      passages,
      words,
    } = compareTexts(textOf(ONE, TWO), textOf(ONE.replace('four', 'five'), TWO))
    expect(same).toBe(false)
    expect(words).toEqual({ added: 1, removed: 1 })
    expect(passages[0]).toMatchObject({ change: 'words' })
    expect(passages[0]?.parts.map(({ text, change }) => [text, change ?? ''])).toEqual([
      ['The town hall keeps ', ''],
      ['four', 'removed'],
      ['five', 'added'],
      [' clocks, none of them right.', ''],
    ])
  })

  it('tell a passage that was put in, and one that was taken out where it stood', () => {
    const { passages } = compareTexts(
      textOf(ONE, TWO, THREE),
      textOf(ONE, THREE, 'And so on it goes.'),
    )
    expect(passages.map(({ change }) => change)).toEqual(['none', 'removed', 'none', 'added'])
  })

  it('tell one that moved', () => {
    const { passages } = compareTexts(textOf(ONE, TWO, THREE), textOf(THREE, ONE, TWO))
    expect(passages.filter(({ change }) => change === 'moved')).toHaveLength(1)
    expect(passages.filter(({ change }) => change === 'none')).toHaveLength(2)
  })

  it('tell other marks on the same words', () => {
    const bold = comparableOfPiece({ body: lexicalFromBlocks([paragraph(ONE, true)]) })
    const { passages } = compareTexts({ ...bold, headline: 'Clocks' }, textOf(ONE))
    expect(passages).toEqual([{ type: 'paragraph', change: 'form', parts: [{ text: ONE }] }])
  })

  it('tell the lines that one of them has', () => {
    const { lines } = compareTexts(textOf(ONE), { ...textOf(ONE), standfirst: 'On time.' })
    expect(lines).toEqual([
      { line: 'headline', parts: [{ text: 'Clocks' }], isChanged: false },
      { line: 'standfirst', parts: [{ text: 'On time.', change: 'added' }], isChanged: true },
    ])
  })

  const texts = fc.array(fc.constantFrom(ONE, TWO, THREE, 'Short.', `${ONE} ${TWO}`), {
    maxLength: 8,
  })

  it('say each text whole, whatever the two are', () => {
    fc.assert(
      fc.property(texts, texts, (was, is) => {
        const { passages } = compareTexts(textOf(...was), textOf(...is))
        const said = (left: 'added' | 'removed') =>
          passages
            .map(({ parts }) => parts.filter(({ change }) => change !== left))
            .filter((parts) => parts.length > 0)
            .map((parts) => parts.map(({ text }) => text).join(''))
        expect(said('removed')).toEqual(is)
        expect([...said('added')].sort()).toEqual([...was].sort())
      }),
    )
  })
})

const settledTexts = (stretches: ReturnType<typeof mergeBodies>) =>
  stretches.flatMap((stretch) =>
    stretch.isSettled
      ? comparableOfPiece({ body: bodyOfNodes(null, stretch.nodes) }).body.map((block) =>
          'children' in block
            ? block.children.map((each) => ('text' in each ? each.text : '')).join('')
            : '',
        )
      : ['clash'],
  )

describe('one text made of two', () => {
  it('takes what only one side changed, from either side', () => {
    const merged = mergeBodies(
      bodyOf(ONE, TWO, THREE),
      bodyOf(`${ONE} Mine.`, TWO, THREE),
      bodyOf(ONE, TWO, `${THREE} Theirs.`),
    )
    expect(settledTexts(merged)).toEqual([`${ONE} Mine.`, TWO, `${THREE} Theirs.`])
  })

  it('takes changes of neighbouring passages together', () => {
    const merged = mergeBodies(
      bodyOf(ONE, TWO),
      bodyOf(`${ONE} Mine.`, TWO),
      bodyOf(ONE, `${TWO} Theirs.`),
    )
    expect(settledTexts(merged)).toEqual([`${ONE} Mine.`, `${TWO} Theirs.`])
  })

  it('takes what both changed alike once', () => {
    expect(settledTexts(mergeBodies(bodyOf(ONE), bodyOf(TWO), bodyOf(TWO)))).toEqual([TWO])
  })

  it('leaves to a person what both changed, with all three texts of it', () => {
    const merged = mergeBodies(
      bodyOf(ONE, TWO, THREE),
      bodyOf(ONE, `${TWO} Mine.`, THREE),
      bodyOf(ONE, `${TWO} Theirs.`, THREE),
    )
    expect(settledTexts(merged)).toEqual([ONE, 'clash', THREE])
    expect(merged[1]).toMatchObject({ isSettled: false })
  })

  it('counts neither empty bodies nor what only the editor knows', () => {
    expect(mergeBodies(null, null, null)).toEqual([])
    const node = bodyOf(ONE).root.children[0]
    const restyled = { root: { children: [{ ...node, direction: 'ltr', version: 2 }] } }
    expect(settledTexts(mergeBodies(bodyOf(ONE), restyled, bodyOf(TWO)))).toEqual([TWO])
  })

  it('never loses a passage that one side wrote', () => {
    const words = fc.constantFrom('One.', 'Two.', 'Three.', 'Four.', 'Five.')
    const texts = fc.array(words, { maxLength: 7 })
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const stretches = mergeBodies(bodyOf(...base), bodyOf(...mine), bodyOf(...theirs))
        const nodes = stretches.flatMap((stretch) =>
          stretch.isSettled ? stretch.nodes : [...stretch.mine, ...stretch.theirs],
        )
        const kept = JSON.stringify(nodes)
        const written = [...mine, ...theirs].filter((text) => !base.includes(text))
        expect(written.filter((text) => !kept.includes(text))).toEqual([])
      }),
    )
  })

  it('is mine where nobody else changed anything, and theirs where I did not', () => {
    const texts = fc.array(fc.constantFrom(ONE, TWO, THREE), { maxLength: 6 })
    fc.assert(
      fc.property(texts, texts, (base, other) => {
        expect(
          settledTexts(mergeBodies(bodyOf(...base), bodyOf(...other), bodyOf(...base))),
        ).toEqual(other)
        expect(
          settledTexts(mergeBodies(bodyOf(...base), bodyOf(...base), bodyOf(...other))),
        ).toEqual(other)
      }),
    )
  })
})

describe('the fields of two documents', () => {
  const none = new Set<string>()

  it('are told apart: mine, and those that both changed', () => {
    const base = { headline: 'A', standfirst: 'B', topics: [1], kind: 'op-ed' }
    expect(
      mergeFields(
        base,
        { ...base, headline: 'Mine', topics: [1, 2], kind: 'column' },
        { ...base, headline: 'Theirs', standfirst: 'Theirs', kind: 'column' },
        none,
      ),
    ).toEqual({ mine: ['topics'], clashes: ['headline'] })
  })

  it('leaves out what is merged by itself', () => {
    expect(mergeFields({ body: 1 }, { body: 2 }, { body: 3 }, new Set(['body']))).toEqual({
      mine: [],
      clashes: [],
    })
  })

  it('takes what is empty for empty, and knows no order of keys', () => {
    expect(isSame({ a: '', b: [] }, null)).toBe(true)
    expect(isSame({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true)
    expect(isSame(false, undefined)).toBe(false)
  })
})
