import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { assignAnchors } from './anchors.ts'
import { textOfBlock, tidyBlocks } from './blocks.ts'
import type { Block, Inline, Mark, NoteInline, Picture, TextRun } from './content.ts'
import { MARKS } from './inlines.ts'
import {
  BodyError,
  blocksFromLexical,
  lexicalFromBlocks,
  pictureIdsOf,
  wordsOf,
} from './lexical-blocks.ts'
import { BODY_LIMITS } from './lexical-nodes.ts'

type Stored = Record<string, unknown>
const state = (...children: Stored[]) => ({ root: { type: 'root', children } })
const node = (type: string, children: Stored[] = [], more: Stored = {}): Stored => ({
  type,
  version: 1,
  children,
  ...more,
})
const text = (words: string, format = 0): Stored => ({ type: 'text', text: words, format })
const paragraph = (...children: Stored[]) => node('paragraph', children)
const item = (...children: Stored[]) => node('listitem', children)
const link = (url: string, ...children: Stored[]) =>
  node('link', children, { fields: { linkType: 'custom', url } })
const lineBreak: Stored = { type: 'linebreak' }

/** The inline content of the first block. */
const inlinesOf = (...children: Stored[]) => {
  const [block] = blocksFromLexical(state(paragraph(...children)))
  return block && 'children' in block ? block.children : undefined
}
/** Type and text of each block. */
const outline = (editorState: unknown) =>
  blocksFromLexical(editorState).map((block) => `${block.anchor} ${textOfBlock(block)}`)
const codeOf = (editorState: unknown) => {
  try {
    blocksFromLexical(editorState)
  } catch (error) {
    expect(error).toBeInstanceOf(BodyError)
    return (error as BodyError).code
  }
}

const picture: Picture = { id: 'media-7', url: '/m.jpg', width: 8, height: 6, alt: 'A river' }

describe('blocksFromLexical', () => {
  it('reads every block the editor can make', () => {
    const editorState = state(
      node('heading', [text('Who pays?')], { tag: 'h2' }),
      paragraph(text('Rivers need room.')),
      node('heading', [text('And when?')], { tag: 'h3' }),
      node('quote', [text('Not us.')]),
      node('list', [item(text('one')), item(text('two'))], { listType: 'number' }),
      { type: 'horizontalrule', version: 1 },
      { type: 'upload', value: 7, relationTo: 'media', fields: {} },
    )
    const pictures = (id: string) => (id === '7' ? picture : undefined)
    expect(blocksFromLexical(editorState, { pictures })).toEqual([
      {
        type: 'crosshead',
        anchor: 'h1',
        level: 2,
        children: [{ type: 'text', text: 'Who pays?' }],
      },
      { type: 'paragraph', anchor: 'p1', children: [{ type: 'text', text: 'Rivers need room.' }] },
      {
        type: 'crosshead',
        anchor: 'h2',
        level: 3,
        children: [{ type: 'text', text: 'And when?' }],
      },
      { type: 'quote', anchor: 'q1', children: [{ type: 'text', text: 'Not us.' }] },
      {
        type: 'list',
        anchor: 'l1',
        ordered: true,
        items: [[{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two' }]],
      },
      { type: 'rule', anchor: 'r1' },
      { type: 'picture', anchor: 'f1', picture },
    ])
  })

  it('puts headings of any level on the two levels there are', () => {
    const levels = ['h1', 'h2', 'h3', 'h4', 'h6', 'div'].map((tag) => {
      const [block] = blocksFromLexical(state(node('heading', [text('x')], { tag })))
      return block?.type === 'crosshead' ? block.level : undefined
    })
    expect(levels).toEqual([2, 2, 3, 3, 3, 3])
  })

  it('reads each bit of a format as its mark, and forgets marks it does not know', () => {
    const marks = [1, 2, 4, 8, 16, 32, 64, 3, 128, 1024].map(
      (bits) => inlinesOf(text('x', bits))?.[0],
    )
    expect(marks.map((run) => (run?.type === 'text' ? run.marks?.join(' ') : ''))).toEqual([
      'bold',
      'italic',
      'strike',
      'underline',
      'code',
      'subscript',
      'superscript',
      'bold italic',
      undefined,
      undefined,
    ])
  })

  it('joins equal neighbours and trims the edges, spaces and breaks alike', () => {
    expect(
      inlinesOf(
        lineBreak,
        text('  '),
        text(' Ri'),
        text('vers '),
        text('need', 1),
        text(' room '),
        lineBreak,
      ),
    ).toEqual([
      { type: 'text', text: 'Rivers ' },
      { type: 'text', text: 'need', marks: ['bold'] },
      { type: 'text', text: ' room' },
    ])
    expect(inlinesOf(text('one\r\ntwo\u2028three'))).toEqual([
      { type: 'text', text: 'one' },
      { type: 'break' },
      { type: 'text', text: 'two' },
      { type: 'break' },
      { type: 'text', text: 'three' },
    ])
  })

  it('leaves out what is empty and numbers the rest', () => {
    expect(
      outline(
        state(
          paragraph(),
          paragraph(text('\u00a0 \n')),
          node('heading', [], { tag: 'h2' }),
          node('list', [item(text(' ')), item()], { listType: 'bullet' }),
          paragraph(link('https://paper.example', text(''))),
          paragraph(text('Rivers.')),
        ),
      ),
    ).toEqual(['p1 Rivers.'])
  })

  it('leaves out characters no database or feed can hold', () => {
    expect(outline(state(paragraph(text('ri\u0000ve\u0007rs\ud83d 🙂'))))).toEqual([
      'p1 rivers\ufffd 🙂',
    ])
  })

  it('flattens lists in lists, in the order they are read', () => {
    const inner = node('list', [item(text('b1')), item(node('list', [item(text('b1a'))]))])
    const nested = node('list', [item(text('a')), item(text('b'), inner), item(text('c'))], {
      listType: 'bullet',
    })
    expect(outline(state(nested))).toEqual(['l1 a\nb\nb1\nb1a\nc'])
  })

  it('makes lines of the paragraphs in a quote or list item', () => {
    expect(outline(state(node('quote', [paragraph(text('one')), paragraph(text('two'))])))).toEqual(
      ['q1 one\ntwo'],
    )
    const list = node('list', [
      item(paragraph(text('one')), paragraph(text('two'))),
      item(text('three')),
    ])
    const [block] = blocksFromLexical(state(list))
    expect(block?.type === 'list' && block.items).toEqual([
      [{ type: 'text', text: 'one' }, { type: 'break' }, { type: 'text', text: 'two' }],
      [{ type: 'text', text: 'three' }],
    ])
  })

  it('keeps the place of what cannot stand in a text', () => {
    const upload = { type: 'upload', value: { id: 7 }, fields: {} }
    const editorState = state(
      paragraph(text('one'), upload, text('two')),
      node('list', [item(text('three')), item({ type: 'horizontalrule' }), item(text('four'))]),
    )
    const blocks = blocksFromLexical(editorState, { pictures: () => picture })
    expect(blocks.map(({ anchor }) => anchor)).toEqual(['p1', 'f1', 'p2', 'l1', 'r1', 'l2'])
  })

  it('names the pictures it will ask for', () => {
    const upload = (value: unknown) => ({
      type: 'upload',
      value,
      fields: { caption: 'High water' },
    })
    const editorState = state(upload(7), node('list', [item(upload({ id: 'b' }))]), upload(7))
    expect(pictureIdsOf(editorState)).toEqual(['7', 'b'])
  })

  it('keeps the caption of a picture that is gone', () => {
    const upload = { type: 'upload', value: 7, fields: { id: 'x', caption: 'High water' } }
    expect(outline(state(upload))).toEqual(['p1 High water'])
  })
})

describe('links', () => {
  it('keep a plain address, from either kind of link', () => {
    const automatic = node('autolink', [text('paper.example')], {
      fields: { url: 'https://paper.example/' },
    })
    expect(
      inlinesOf(text('See '), link('https://paper.example/a', text('the paper', 1)), automatic),
    ).toEqual([
      { type: 'text', text: 'See ' },
      {
        type: 'link',
        href: 'https://paper.example/a',
        children: [{ type: 'text', text: 'the paper', marks: ['bold'] }],
      },
      {
        type: 'link',
        href: 'https://paper.example/',
        children: [{ type: 'text', text: 'paper.example' }],
      },
    ])
  })

  it('become words when the address is not plain', () => {
    for (const url of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      '//evil.example',
      'data:,x',
      '',
      7,
    ]) {
      expect(inlinesOf(text('a '), link(url as string, text('b')), text(' c'))).toEqual([
        { type: 'text', text: 'a b c' },
      ])
    }
  })

  it('split at a break and do not nest', () => {
    const inner = link('https://inner.example/', text('two'))
    expect(inlinesOf(link('https://outer.example/', text('one'), lineBreak, inner))).toEqual([
      { type: 'link', href: 'https://outer.example/', children: [{ type: 'text', text: 'one' }] },
      { type: 'break' },
      { type: 'link', href: 'https://outer.example/', children: [{ type: 'text', text: 'two' }] },
    ])
  })

  it('to a document lead where the caller says', () => {
    const doc = { relationTo: 'opinion-pieces', value: { id: 3 } }
    const internal = node('link', [text('earlier')], { fields: { linkType: 'internal', doc } })
    const links = ({ relationTo, id }: { relationTo: string; id: string }) =>
      `https://paper.example/${relationTo}/${id}`
    const [block] = blocksFromLexical(state(paragraph(internal)), { links })
    expect(block && 'children' in block && block.children[0]).toMatchObject({
      href: 'https://paper.example/opinion-pieces/3',
    })
    expect(inlinesOf(internal)).toEqual([{ type: 'text', text: 'earlier' }])
  })
})

describe('what the desk does not know', () => {
  it('leaves its words', () => {
    const cell = (words: string) => node('tablecell', [paragraph(text(words))])
    const banner = node('block', [], {
      fields: {
        id: '1',
        blockType: 'banner',
        title: 'Mind this',
        body: state(paragraph(text('Inner words'))),
        points: [{ id: '2', point: 'A point' }],
      },
    })
    expect(
      outline(
        state(
          node('table', [node('tablerow', [cell('one'), cell('two')])]),
          banner,
          node('code', [{ type: 'code-highlight', text: 'let x' }, lineBreak, text('x = 1')]),
          node('callout', [text('A callout')]),
          text('Loose words, '),
          { type: 'mention', text: '@ada', children: [text(' and more')] },
        ),
      ),
    ).toEqual([
      'p1 one',
      'p2 two',
      'p3 Mind this',
      'p4 Inner words',
      'p5 A point',
      'p6 let x\nx = 1',
      'p7 A callout',
      'p8 Loose words, @ada and more',
    ])
  })

  it('stays apart from the words around it', () => {
    const inlineBlock = { type: 'inlineBlock', fields: { blockType: 'price', amount: 'ten' } }
    expect(outline(state(paragraph(text('costs'), inlineBlock, text('coins'))))).toEqual([
      'p1 costs ten coins',
    ])
  })

  it('loses no word in any tree of nodes', () => {
    const type = fc.constantFrom(
      'paragraph',
      'heading',
      'quote',
      'list',
      'listitem',
      'link',
      'autolink',
      'table',
      'mystery',
      'block',
      'inlineBlock',
      'upload',
      'horizontalrule',
      'code',
      'mark',
    )
    let count = 0
    const leaf = fc.constant(null).map(() => text(`word${(count += 1)}.`))
    const { tree } = fc.letrec<{ tree: Stored }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        leaf,
        fc.constant(lineBreak),
        fc
          .record({ type, children: fc.array(tie('tree'), { maxLength: 4 }) })
          .filter(({ type: name }) => name !== 'upload' && name !== 'horizontalrule'),
      ),
    }))
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (children) => {
        const words = JSON.stringify(children).match(/word\d+\./g) ?? []
        const read = blocksFromLexical(state(...children))
          .map(textOfBlock)
          .join('\n')
        expect(read.match(/word\d+\./g) ?? []).toEqual(words)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a hostile body', () => {
  const deep = (levels: number, type: string) => {
    let inner: Stored = text('x')
    for (let level = 0; level < levels; level++) inner = node(type, [inner])
    return state(inner)
  }

  it('is refused when it is nested too deeply, in any shape', () => {
    for (const type of [
      'paragraph',
      'quote',
      'list',
      'listitem',
      'link',
      'mystery',
      'inlineBlock',
    ]) {
      expect(codeOf(deep(5, type))).toBeUndefined()
      expect(codeOf(deep(BODY_LIMITS.depth + 2, type))).toBe('body-too-deep')
      expect(codeOf(deep(100_000, type))).toBe('body-too-deep')
    }
    let fields: unknown = 'x'
    for (let level = 0; level < 100_000; level++) fields = { inner: fields }
    expect(codeOf(state(node('block', [], { fields })))).toBe('body-too-deep')
  })

  it('is refused when it is too large', () => {
    const many = Array.from({ length: BODY_LIMITS.nodes }, () => text('x'))
    expect(codeOf(state(...many.slice(1)))).toBeUndefined()
    expect(codeOf(state(...many, text('x')))).toBe('body-too-large')
    expect(codeOf(state(paragraph(text('x'.repeat(BODY_LIMITS.characters)))))).toBeUndefined()
    expect(codeOf(state(paragraph(text('x'.repeat(BODY_LIMITS.characters + 1)))))).toBe(
      'body-too-large',
    )
  })

  it('is refused when it is no body, and empty when there is none', () => {
    for (const value of ['text', 7, [], {}, { root: null }, { root: 'x' }, { root: [] }]) {
      expect(codeOf(value)).toBe('body-unreadable')
    }
    expect(blocksFromLexical(null)).toEqual([])
    expect(blocksFromLexical(undefined)).toEqual([])
    expect(blocksFromLexical(state())).toEqual([])
  })

  it('is read past whatever is no node', () => {
    const odd = [
      null,
      1,
      'x',
      [],
      { type: 7 },
      { text: 5 },
      { type: 'list', children: 'x' },
    ] as never[]
    expect(outline(state(...odd, paragraph(text('Rivers.'))))).toEqual(['p1 Rivers.'])
  })
})

describe('the blocks of the desk', () => {
  const block = (blockType: string, fields: Stored): Stored => ({
    type: 'block',
    version: 2,
    fields: { id: '1', blockName: 'a name', blockType, ...fields },
  })
  const footnote = (...children: Stored[]): Stored => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: '2', blockType: 'footnote', words: state(...children) },
  })

  it('are read as what they are', () => {
    const read = blocksFromLexical(
      state(
        paragraph(
          text('Rivers need room.'),
          footnote(paragraph(text('As '), link('https://a.example/', text('shown')))),
        ),
        block('pull-quote', { words: ' Rivers need\nroom. ', attribution: ' Ada  Moss ' }),
        block('editors-note', {
          words: state(paragraph(text('Since corrected.')), paragraph(text('Twice.'))),
        }),
        block('embed', { address: 'https://youtu.be/abc-DEF_123?t=4', title: 'A flood' }),
        block('related', { piece: '01890000-0000-7000-8000-0000000000c1' }),
      ),
    )
    expect(read).toEqual([
      {
        type: 'paragraph',
        anchor: 'p1',
        children: [
          { type: 'text', text: 'Rivers need room.' },
          {
            type: 'footnote',
            children: [
              { type: 'text', text: 'As ' },
              {
                type: 'link',
                href: 'https://a.example/',
                children: [{ type: 'text', text: 'shown' }],
              },
            ],
          },
        ],
      },
      {
        type: 'pull-quote',
        anchor: 'u1',
        children: [
          { type: 'text', text: 'Rivers need' },
          { type: 'break' },
          { type: 'text', text: 'room.' },
        ],
        attribution: 'Ada Moss',
      },
      {
        type: 'editors-note',
        anchor: 'n1',
        children: [
          { type: 'text', text: 'Since corrected.' },
          { type: 'break' },
          { type: 'text', text: 'Twice.' },
        ],
      },
      {
        type: 'embed',
        anchor: 'e1',
        url: 'https://www.youtube.com/watch?v=abc-DEF_123',
        title: 'A flood',
      },
      { type: 'related', anchor: 'k1', piece: '01890000-0000-7000-8000-0000000000c1' },
    ])
  })

  it('that say nothing are none, and an address that may not be framed leaves its words', () => {
    const read = outline(
      state(
        paragraph(text('Rivers.'), footnote(paragraph(text(' ')))),
        block('pull-quote', { words: ' ' }),
        block('editors-note', {}),
        block('embed', { address: 'https://evil.example/watch?v=1', title: 'A flood' }),
        block('related', { piece: 'javascript:alert(1)' }),
        block('of-another-release', { words: 'Kept.' }),
      ),
    )
    expect(read).toEqual([
      'p1 Rivers.',
      'p2 https://evil.example/watch?v=1',
      'p3 A flood',
      'p4 Kept.',
    ])
  })

  it('do not count as the length of the text, but for its footnotes', () => {
    const blocks = blocksFromLexical(
      state(
        paragraph(text('Rivers need room'), footnote(paragraph(text('and time')))),
        block('pull-quote', { words: 'Rivers need room' }),
        block('editors-note', { words: state(paragraph(text('Since corrected'))) }),
      ),
    )
    expect(wordsOf(blocks)).toBe(5)
  })
})

describe('lexicalFromBlocks', () => {
  const run: fc.Arbitrary<TextRun> = fc
    .record({
      text: fc.oneof(fc.lorem({ maxCount: 3 }), fc.string({ unit: 'binary', maxLength: 8 })),
      marks: fc.option(
        fc.subarray([...MARKS]).map((marks) => marks.reverse()),
        { nil: undefined },
      ),
    })
    .map(({ text: words, marks }) => ({
      type: 'text',
      text: words,
      ...(marks ? { marks: marks as Mark[] } : {}),
    }))
  const noteInline: fc.Arbitrary<NoteInline> = fc.oneof(
    { weight: 4, arbitrary: run },
    { weight: 1, arbitrary: fc.constant<NoteInline>({ type: 'break' }) },
    {
      weight: 1,
      arbitrary: fc
        .record({
          href: fc.constantFrom(
            'https://paper.example/',
            'HTTP://other.example',
            'javascript:x',
            'mailto:a@b.example?cc=c@d.example',
          ),
          children: fc.array(run, { maxLength: 3 }),
        })
        .map((parts): NoteInline => ({ type: 'link', ...parts })),
    },
  )
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 6, arbitrary: noteInline },
    {
      weight: 1,
      arbitrary: fc
        .array(noteInline, { maxLength: 3 })
        .map((children): Inline => ({ type: 'footnote', children })),
    },
  )
  const inlines = fc.array(inline, { maxLength: 5 })
  const block: fc.Arbitrary<Block> = fc.oneof(
    inlines.map((children): Block => ({ type: 'paragraph', anchor: 'x1', children })),
    inlines.map((children): Block => ({ type: 'quote', anchor: 'x1', children })),
    fc
      .record({ level: fc.constantFrom<2 | 3>(2, 3), children: inlines })
      .map((parts): Block => ({ type: 'crosshead', anchor: 'x1', ...parts })),
    fc
      .record({ ordered: fc.boolean(), items: fc.array(inlines, { maxLength: 4 }) })
      .map((parts): Block => ({ type: 'list', anchor: 'x1', ...parts })),
    fc.constant<Block>({ type: 'rule', anchor: 'x1' }),
    fc.constant<Block>({ type: 'picture', anchor: 'x1', picture }),
    inlines.map((children): Block => ({ type: 'editors-note', anchor: 'x1', children })),
    fc
      .record({ text: fc.string(), attribution: fc.lorem({ maxCount: 3 }) })
      .map(({ text: words, attribution }): Block => ({
        type: 'pull-quote',
        anchor: 'x1',
        children: [{ type: 'text', text: words }],
        attribution,
      })),
    fc.constant<Block>({
      type: 'embed',
      anchor: 'x1',
      url: 'https://vimeo.com/76979871',
      title: 'The river in June',
    }),
  )
  const body = fc.array(block, { maxLength: 6 })
  const pictures = (id: string) => (id === picture.id ? picture : undefined)

  it('reads back as the same blocks, tidied', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        const read = blocksFromLexical(lexicalFromBlocks(blocks), { pictures })
        expect(read).toEqual(assignAnchors(tidyBlocks(blocks)))
        expect(blocksFromLexical(lexicalFromBlocks(read), { pictures })).toEqual(read)
      }),
      { numRuns: 500 },
    )
  })

  it('reads the same when the editor has saved it again in its own way', () => {
    fc.assert(
      fc.property(body, fc.nat(7), (blocks, seed) => {
        const editorState = lexicalFromBlocks(blocks)
        const resaved = savedAgain(editorState, seed)
        expect(resaved).not.toEqual(editorState)
        expect(blocksFromLexical(resaved, { pictures })).toEqual(
          blocksFromLexical(editorState, { pictures }),
        )
      }),
    )
  })

  it('gives the editor a paragraph to write in when there is nothing', () => {
    expect(lexicalFromBlocks([]).root.children).toMatchObject([{ type: 'paragraph', children: [] }])
  })

  it('gives each node with fields an id, and the same state for the same blocks', () => {
    const href = 'https://paper.example/'
    const linked: Block = {
      type: 'paragraph',
      anchor: 'p1',
      children: [{ type: 'link', href, children: [{ type: 'text', text: 'a' }] }],
    }
    const blocks: Block[] = [linked, { type: 'picture', anchor: 'f1', picture }, linked]
    const uploadOf = () => ({ relationTo: 'pictures', value: 12 })
    const editorState = lexicalFromBlocks(blocks, uploadOf)
    const ids = JSON.stringify(editorState).match(/"id":"[0-9a-f]{24}"/g)
    expect(new Set(ids).size).toBe(3)
    expect(lexicalFromBlocks(blocks, uploadOf)).toEqual(editorState)
    expect(editorState.root.children[1]).toMatchObject({ relationTo: 'pictures', value: 12 })
  })
})

/** What the editor changes when a text is merely opened and saved: more keys, other versions, cut runs. */
function savedAgain(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.flatMap((entry) => cut(savedAgain(entry, seed + 1), seed))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, savedAgain(inner, seed)] as const,
  )
  return {
    ...Object.fromEntries(entries.reverse()),
    ...('version' in value ? { version: seed + 2, direction: 'ltr', $: { state: seed } } : {}),
    ...('textFormat' in value ? { textFormat: seed, textStyle: 'color: red' } : {}),
  }
}

function cut(entry: unknown, seed: number): unknown[] {
  if (typeof entry !== 'object' || entry === null || !('text' in entry)) return [entry]
  const words = [...String(entry.text)]
  const at = seed % (words.length + 1)
  return [
    { ...entry, text: words.slice(0, at).join('') },
    { ...entry, text: words.slice(at).join('') },
  ]
}
