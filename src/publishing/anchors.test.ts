import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assignAnchors } from './anchors.ts'
import type { Block } from './content.ts'

const p = (text: string, anchor = ''): Block => ({
  type: 'paragraph',
  anchor,
  children: [{ type: 'text', text }],
})
const h = (text: string): Block => ({
  type: 'crosshead',
  anchor: '',
  level: 2,
  children: [{ type: 'text', text }],
})
const rule: Block = { type: 'rule', anchor: '' }
const anchors = (blocks: Block[]) => blocks.map(({ anchor }) => anchor).join(' ')

const rivers = 'Rivers need room and towns need rivers.'
const floods = 'Floods will come whether we build walls or not.'
const taxes = 'Nobody likes a tax until the water stands in the kitchen.'

describe('assignAnchors', () => {
  it('numbers the blocks of a first release by kind', () => {
    const picture = { id: 'm', url: '/m.jpg', width: 1, height: 1, alt: 'A river' }
    const list: Block = { type: 'list', anchor: '', ordered: true, items: [] }
    const quote: Block = { type: 'quote', anchor: '', children: [] }
    const figure: Block = { type: 'picture', anchor: '', picture }
    expect(
      anchors(assignAnchors([p(rivers), h('Who pays'), p(floods), rule, list, quote, figure])),
    ).toBe('p1 h1 p2 r1 l1 q1 f1')
  })

  const first = assignAnchors([p(rivers), p(floods), p(taxes)])

  it.each([
    ['nothing changed', [p(rivers), p(floods), p(taxes)], 'p1 p2 p3'],
    [
      'a new paragraph',
      [p(rivers), p('Quite new words here.'), p(floods), p(taxes)],
      'p1 p4 p2 p3',
    ],
    ['a removed one', [p(rivers), p(taxes)], 'p1 p3'],
    ['a slip put right', [p(rivers), p(floods.replace('build', 'raise')), p(taxes)], 'p1 p2 p3'],
    ['a rewritten one', [p(rivers), p('An entirely other thought.'), p(taxes)], 'p1 p4 p3'],
    ['two that changed places', [p(floods), p(rivers), p(taxes)], 'p2 p1 p3'],
    ['one made a crosshead', [p(rivers), h(floods), p(taxes)], 'p1 p2 p3'],
    ['a new crosshead', [h('Water'), p(rivers), p(floods), p(taxes)], 'h1 p1 p2 p3'],
    ['the same words twice', [p(rivers), p(rivers), p(floods), p(taxes)], 'p1 p4 p2 p3'],
    [
      'one cut in two',
      [p('Rivers need room and'), p('towns need rivers.'), p(floods), p(taxes)],
      'p1 p4 p2 p3',
    ],
    ['nothing left', [], ''],
  ])('keeps places through %s', (_, blocks, expected) => {
    expect(anchors(assignAnchors(blocks, first))).toBe(expected)
  })

  it('keeps the more alike of two candidates', () => {
    const next = assignAnchors(
      [p('Floods will come whether or not.'), p(`${floods} Soon.`), p(taxes)],
      assignAnchors([p(floods), p(taxes)]),
    )
    expect(anchors(next)).toBe('p3 p1 p2')
  })

  it('does not take the anchors that blocks come with', () => {
    expect(anchors(assignAnchors([p(rivers, 'p9'), p(floods, 'p9')]))).toBe('p1 p2')
  })

  it('keeps a foreign anchor, and gives one anchor once', () => {
    const previous = [p(rivers, 'note'), p(floods, 'note')]
    expect(anchors(assignAnchors([p(rivers), p(floods)], previous))).toBe('note p1')
  })

  it('never uses a number again when told of all that were given', () => {
    const second = assignAnchors([p(rivers), p(floods)], first)
    expect(anchors(assignAnchors([p(rivers), p(floods), p('New.')], second))).toBe('p1 p2 p3')
    const used = first.map(({ anchor }) => anchor)
    expect(anchors(assignAnchors([p(rivers), p(floods), p('New.')], second, used))).toBe('p1 p2 p4')
  })

  const block = fc.oneof(
    fc.constantFrom(rivers, floods, taxes, 'Short.', 'Rivers need rooms.').map((text) => p(text)),
    fc.lorem({ maxCount: 8 }).map((text) => p(text)),
    fc.lorem({ maxCount: 3 }).map((text) => h(text)),
    fc.constant(rule),
  )
  const body = fc.array(block, { maxLength: 12 })

  it('gives each block an anchor of its own, the same each time, whatever was changed', () => {
    fc.assert(
      fc.property(body, body, (one, two) => {
        const before = assignAnchors(one)
        const after = assignAnchors(two, before)
        expect(new Set(after.map(({ anchor }) => anchor)).size).toBe(after.length)
        expect(assignAnchors(two, before)).toEqual(after)
        expect(assignAnchors(one, before)).toEqual(before)
      }),
    )
  })

  it('keeps every anchor when blocks are only added or only removed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.lorem({ maxCount: 6 }), { minLength: 1 }),
        fc.infiniteStream(fc.boolean()),
        (texts, keep) => {
          const all = assignAnchors(texts.map((text) => p(text)))
          const some = all.filter(() => keep.next().value)
          expect(assignAnchors(some, all)).toEqual(some)
          const again = assignAnchors(all, some)
          for (const kept of some) expect(again).toContainEqual(kept)
        },
      ),
    )
  })

  it('never gives the anchor of a removed block to another, over any number of releases', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 2, maxLength: 6 }), (releases) => {
        const used: string[] = []
        let previous: Block[] = []
        for (const blocks of releases) {
          const now = assignAnchors(blocks, previous, used)
          const held = new Set(previous.map(({ anchor }) => anchor))
          for (const { anchor } of now) {
            expect(held.has(anchor) || !used.includes(anchor)).toBe(true)
          }
          used.push(...now.map(({ anchor }) => anchor))
          previous = now
        }
      }),
    )
  })

  it('copes with thousands of blocks, all changed', () => {
    const many = Array.from({ length: 3000 }, (_, index) => p(`Line ${index} of a long list.`))
    const changed = many.map((_, index) => p(`Row ${index} of a long list.`))
    const after = assignAnchors(changed, assignAnchors(many))
    expect(new Set(after.map(({ anchor }) => anchor)).size).toBe(3000)
  })
})
