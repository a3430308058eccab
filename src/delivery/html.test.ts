import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { executableIn, htmlElements, htmlText } from '../../test/setup/parsed.ts'
import type { Block, Inline, NoteInline } from '../publishing/content.ts'
import { publicBlocks } from './blocks.ts'
import { printable } from './characters.ts'
import { renderHtml } from './html.ts'
import { renderPlainText } from './plain-text.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '-', '!', 'a', ' ', '\0', '\r'),
  }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</p><svg/onload=alert(1)>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '\uD800',
  ),
)
const address = fc.oneof(
  hostile,
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example',
    '/\\evil.example',
    'https://bank.example@evil.example/',
    'vbscript:x',
    'mailto:a@b.example?bcc=c@d.example',
  ),
)
const run = fc.record({
  type: fc.constant('text' as const),
  text: hostile,
  marks: fc.subarray(['bold', 'italic', 'code', 'underline'] as const) as fc.Arbitrary<never>,
})
const noteInline: fc.Arbitrary<NoteInline> = fc.oneof(
  run,
  fc.record({ type: fc.constant('link' as const), href: address, children: fc.array(run) }),
  fc.constant({ type: 'break' as const }),
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  noteInline,
  fc.record({ type: fc.constant('footnote' as const), children: fc.array(noteInline) }),
)
const children = fc.array(inline, { maxLength: 4 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constantFrom('editors-note', 'paragraph', 'quote'),
    anchor: hostile,
    children,
  }),
  fc.record({
    type: fc.constant('pull-quote'),
    anchor: fc.oneof(hostile, fc.constantFrom('note:1', 'note-1')),
    children,
    attribution: hostile,
  }),
  fc.record({
    type: fc.constant('embed'),
    anchor: hostile,
    title: hostile,
    url: fc.oneof(address, fc.constant('https://vimeo.com/76979871')),
  }),
  fc.record({
    type: fc.constant('related'),
    anchor: hostile,
    piece: hostile,
    found: fc.record({ slug: hostile, headline: hostile, byline: hostile, language: hostile }),
  }),
  fc.record({
    type: fc.constant('crosshead'),
    anchor: fc.constantFrom('a', 'b', 'x y', ''),
    level: fc.constantFrom(2, 3),
    children,
  }),
  fc.record({
    type: fc.constant('list'),
    anchor: hostile,
    ordered: fc.boolean(),
    items: fc.array(children, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('picture'),
    anchor: hostile,
    picture: fc.record({
      id: hostile,
      url: address,
      width: fc.integer(),
      height: fc.double(),
      alt: hostile,
      caption: hostile,
      credit: hostile,
      sizes: fc.array(fc.record({ url: address, width: fc.nat(), height: fc.nat() }), {
        maxLength: 2,
      }),
    }),
  }),
) as fc.Arbitrary<Block>

describe('the body as HTML', () => {
  it('keeps every word of any text and runs none of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderHtml([
          { type: 'paragraph', anchor: 'a', children: [{ type: 'text', text }] },
        ])
        expect(htmlText(html)).toBe(`${printable(text)}\n`)
        expect(htmlElements(html).map(({ name }) => name)).toEqual(['p'])
      }),
    )
  })

  it('holds nothing that runs, whatever the blocks hold', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const html = renderHtml(blocks, { origin: 'https://review.example' })
        expect(executableIn(html)).toEqual([])
        const ids = htmlElements(html).flatMap(({ attributes }) => attributes['id'] ?? [])
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('frames what stands elsewhere where it may only play, over a link; feeds have the link', () => {
    const film: Block = {
      type: 'embed',
      anchor: 'e1',
      url: 'https://vimeo.com/76979871',
      title: 'The “river”',
    }
    const [, frame, ...caption] = htmlElements(renderHtml([film]))
    expect(frame).toMatchObject({
      name: 'iframe',
      attributes: { src: 'https://player.vimeo.com/video/76979871?dnt=1', title: 'The “river”' },
    })
    expect(frame?.attributes.sandbox).not.toMatch(/top-navigation|forms|modals|downloads/)
    expect(caption).toMatchObject([
      { name: 'figcaption', text: 'The “river” Vimeo' },
      { name: 'a', attributes: { href: 'https://vimeo.com/76979871' } },
      { name: 'span' },
    ])
    const inFeed = renderHtml([film], { origin: 'https://review.example' })
    expect(executableIn(inFeed)).toEqual([])
    expect(inFeed).toContain('href="https://vimeo.com/76979871"')
    expect(renderHtml([{ ...film, url: 'https://vimeo.com.evil.example/76979871' }])).toBe('')
  })

  it('leads to another piece where it was found, and leaves no trace of one that was not', () => {
    const asked: Block = { type: 'related', anchor: 'k1', piece: 'p' }
    const found: Block = {
      ...asked,
      found: { slug: 'on-weirs', headline: 'On <weirs>', byline: 'Ada Moss', language: 'tr' },
    }
    expect(renderHtml([asked])).toBe('')
    expect(renderPlainText([asked])).toBe('')
    expect(renderPlainText([found])).toBe('On <weirs>, Ada Moss')
    const [card, , , link] = htmlElements(renderHtml([found]))
    expect(card).toMatchObject({ name: 'aside', attributes: { 'aria-label': 'Read also' } })
    expect(link).toMatchObject({ text: 'On <weirs>', attributes: { href: '/opinion/on-weirs' } })
    const elsewhere = publicBlocks([found], 'https://review.example')
    expect(elsewhere).toMatchObject([{ url: 'https://review.example/opinion/on-weirs' }])
    expect(publicBlocks(elsewhere)).toEqual(elsewhere)
  })

  it('numbers footnotes through the text, and leads there and back', () => {
    const noted = (words: string, note: string): Inline[] => [
      { type: 'text', text: words },
      { type: 'footnote', children: [{ type: 'text', text: note }] },
    ]
    const blocks: Block[] = [
      { type: 'paragraph', anchor: 'p1', children: noted('One', 'first') },
      { type: 'list', anchor: 'l1', ordered: false, items: [noted('Two', 'second')] },
    ]
    const elements = htmlElements(renderHtml(blocks, { language: 'tr' }))
    const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes)
    expect(links.map(({ href }) => href)).toEqual([
      '#note:1',
      '#note:2',
      '#noteref:1',
      '#noteref:2',
    ])
    const ids = elements.map(({ attributes }) => attributes.id)
    for (const { href } of links) expect(ids).toContain(href?.slice(1))
    expect(links[2]).toMatchObject({ role: 'doc-backlink', 'aria-label': 'Metne dön' })
    expect(renderPlainText(blocks)).toBe('One[1]\n\n- Two[2]\n\n[1] first\n\n[2] second')
  })

  it('changes nothing the second time blocks are made public', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const once = publicBlocks(blocks, 'https://review.example')
        expect(publicBlocks(once, 'https://review.example')).toEqual(once)
      }),
    )
  })

  it('keeps the words of a link whose address it refuses', () => {
    const link = (href: string) =>
      renderHtml([
        {
          type: 'paragraph',
          anchor: 'p1',
          children: [{ type: 'link', href, children: [{ type: 'text', text: 'here' }] }],
        },
      ])
    for (const href of [
      'javascript:alert(1)',
      '//evil.example',
      'https://a@evil.example/',
      'data:,x',
    ]) {
      expect(link(href)).toBe('<p id="p1">here</p>\n')
    }
    expect(link('https://a.example/?b=1&c=2')).toBe(
      '<p id="p1"><a href="https://a.example/?b=1&amp;c=2">here</a></p>\n',
    )
    expect(link('mailto:a@b.example?bcc=c@d.example')).toContain('href="mailto:a@b.example"')
  })

  it('nests marks and skips no heading level', () => {
    const html = renderHtml([
      { type: 'crosshead', anchor: 'one', level: 3, children: [{ type: 'text', text: 'First' }] },
      { type: 'crosshead', anchor: 'two', level: 3, children: [{ type: 'text', text: 'Second' }] },
      {
        type: 'list',
        anchor: 'l',
        ordered: true,
        items: [[{ type: 'text', text: 'a', marks: ['bold', 'italic'] }]],
      },
    ])
    expect(html).toBe(
      '<h2 id="one">First</h2>\n<h3 id="two">Second</h3>\n<ol id="l"><li><strong><em>a</em></strong></li></ol>\n',
    )
  })

  it('reserves the place of a picture and offers its smaller forms', () => {
    const picture = {
      id: 'm1',
      url: '/media/boat.webp',
      width: 1600,
      height: 900,
      alt: 'A boat',
      caption: 'At the quay.',
      credit: 'R. Quayle',
      sizes: [{ url: '/media/boat-480.webp', width: 480, height: 270 }],
    }
    const html = renderHtml([{ type: 'picture', anchor: 'pic', picture }], {
      origin: 'https://review.example',
    })
    const [figure, image] = htmlElements(html)
    expect(figure).toMatchObject({ name: 'figure', text: 'At the quay. R. Quayle' })
    expect(image?.attributes).toMatchObject({
      src: 'https://review.example/media/boat.webp',
      srcset:
        'https://review.example/media/boat-480.webp 480w, https://review.example/media/boat.webp 1600w',
      width: '1600',
      height: '900',
      alt: 'A boat',
    })
  })
})

describe('the body as plain text', () => {
  it('has an empty line between blocks and no markup', () => {
    expect(
      renderPlainText([
        { type: 'crosshead', anchor: 'a', level: 2, children: [{ type: 'text', text: 'A & B' }] },
        {
          type: 'paragraph',
          anchor: 'b',
          children: [
            { type: 'text', text: 'See ' },
            { type: 'link', href: 'https://x.example', children: [{ type: 'text', text: 'this' }] },
            { type: 'break' },
            { type: 'text', text: 'now', marks: ['bold'] },
          ],
        },
        { type: 'list', anchor: 'c', ordered: false, items: [[{ type: 'text', text: 'one' }]] },
      ]),
    ).toBe('A & B\n\nSee this\nnow\n\n- one')
  })
})
