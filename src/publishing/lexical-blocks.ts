import { assignAnchors } from './anchors.ts'
import { textOfBlock, tidyBlocks } from './blocks.ts'
import type { Block, Inline, Mark, NoteInline, Picture, TextRun } from './content.ts'
import { embedOf } from './embeds.ts'
import { isPublicId } from '../storage/is-public-id.ts'
import { MARKS, storableText } from './inlines.ts'
import { BodyBudget, BodyError, childrenOf, FORMAT_BITS, isRecord } from './lexical-nodes.ts'
import type { StoredNode } from './lexical-nodes.ts'

export { assignAnchors } from './anchors.ts'
export { lexicalFromBlocks } from './lexical-from-blocks.ts'
export { BodyError } from './lexical-nodes.ts'
export { wordsOf } from './words.ts'

/** What a body points at outside of itself; the caller has loaded it. */
export type BodyResolvers = {
  /** The picture of an upload, by the id of its row. Without one, the words of the upload's fields stay. */
  pictures?: (id: string, fields: StoredNode) => Picture | undefined
  /** The address of an internal link. Without one, the words stay without a link. */
  links?: (doc: { relationTo: string; id: string }) => string | undefined
}

/** A stretch of text, or something that cannot stand in one. */
type Segment = Block | Inline[]

/**
 * The canonical body of what Payload's editor stored: tidied, and with the anchors of a first release
 * (`assignAnchors` gives those of a later one). What only the editor knows (keys, directions, versions)
 * does not show in it. No word is lost: nodes that are not known leave their words as paragraphs.
 *
 * @param editorState what the rich-text field holds; `null` and `undefined` are an empty body
 * @throws {BodyError} `body-unreadable`, `body-too-deep` or `body-too-large`
 */
export function blocksFromLexical(editorState: unknown, resolvers: BodyResolvers = {}): Block[] {
  if (editorState === null || editorState === undefined) return []
  if (!isRecord(editorState) || !isRecord(editorState.root)) throw new BodyError('body-unreadable')
  const reader = new BodyReader(resolvers)
  return assignAnchors(tidyBlocks(reader.blocks(childrenOf(editorState.root), 1)))
}

/** Known by its row alone: for whoever asks whether it is another picture, and looks at none. */
export const namedPicture = (id: string): Picture => ({ id, url: '', width: 0, height: 0, alt: '' })

/** Row ids of every upload in a body, in order, each once: what a caller loads for `pictures`. */
export function pictureIdsOf(editorState: unknown): string[] {
  const ids = new Set<string>()
  blocksFromLexical(editorState, {
    pictures: (id) => {
      ids.add(id)
      return undefined
    },
  })
  return [...ids]
}

const BLOCK_TYPES = new Set([
  'block',
  'code',
  'heading',
  'horizontalrule',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'table',
  'tablecell',
  'tablerow',
  'upload',
])
const INLINE_TYPES = new Set(['autolink', 'inlineBlock', 'linebreak', 'link', 'mark', 'overflow'])

const isInline = (node: StoredNode) =>
  typeof node.text === 'string' || INLINE_TYPES.has(String(node.type))
const isBlock = (node: StoredNode) => BLOCK_TYPES.has(String(node.type))
const isBlockSegment = (segment: Segment): segment is Block => !Array.isArray(segment)

class BodyReader {
  readonly #resolvers: BodyResolvers
  readonly #budget = new BodyBudget()

  constructor(resolvers: BodyResolvers) {
    this.#resolvers = resolvers
  }

  /** Nodes where blocks stand; inline nodes among them make paragraphs. */
  blocks(nodes: readonly StoredNode[], depth: number): Block[] {
    const blocks: Block[] = []
    let loose: StoredNode[] = []
    const flush = () => {
      blocks.push(...this.#textBlocks(loose, depth, paragraph))
      loose = []
    }
    for (const node of nodes) {
      if (isInline(node)) {
        loose.push(node)
      } else {
        flush()
        blocks.push(...this.#block(node, depth))
      }
    }
    flush()
    return blocks
  }

  #block(node: StoredNode, depth: number): Block[] {
    this.#budget.enter(depth)
    const children = childrenOf(node)
    switch (node.type) {
      case 'paragraph':
        return this.#textBlocks(children, depth + 1, paragraph)
      case 'quote':
        return this.#textBlocks(children, depth + 1, (inlines) => ({
          type: 'quote',
          anchor: '',
          children: inlines,
        }))
      case 'heading': {
        const level = node.tag === 'h1' || node.tag === 'h2' ? 2 : 3
        return this.#textBlocks(children, depth + 1, (inlines) => ({
          type: 'crosshead',
          anchor: '',
          level,
          children: inlines,
        }))
      }
      case 'list':
        return this.#list(node, depth)
      case 'horizontalrule':
        return [{ type: 'rule', anchor: '' }]
      case 'upload':
        return this.#upload(node, depth)
      default:
        return this.#ofOurs(node, depth) ?? this.#ofOthers(node, depth)
    }
  }

  /** One block for each stretch of text; what cannot stand in text stands between them, in its place. */
  #textBlocks(
    nodes: readonly StoredNode[],
    depth: number,
    make: (inlines: Inline[]) => Block,
  ): Block[] {
    return this.#segments(nodes, depth).map((segment) =>
      isBlockSegment(segment) ? segment : make(segment),
    )
  }

  /** A list; items of lists inside it follow the item they stand in. */
  #list(node: StoredNode, depth: number): Block[] {
    const ordered = node.listType === 'number' || node.tag === 'ol'
    const blocks: Block[] = []
    let items: Inline[][] = []
    const flush = () => {
      if (items.length > 0) blocks.push({ type: 'list', anchor: '', ordered, items })
      items = []
    }
    for (const segment of this.#items(node, depth)) {
      if (isBlockSegment(segment)) {
        flush()
        blocks.push(segment)
      } else {
        items.push(segment)
      }
    }
    flush()
    return blocks
  }

  #items(list: StoredNode, depth: number): Segment[] {
    return childrenOf(list).flatMap((item) => {
      this.#budget.enter(depth + 1)
      if (item.type === 'list') return this.#items(item, depth + 1)
      const inner = item.type === 'listitem' ? childrenOf(item) : [item]
      const segments: Segment[] = []
      let loose: StoredNode[] = []
      const flush = () => {
        segments.push(...this.#segments(loose, depth + 2))
        loose = []
      }
      for (const child of inner) {
        if (child.type === 'list') {
          flush()
          segments.push(...this.#items(child, depth + 2))
        } else {
          loose.push(child)
        }
      }
      flush()
      return segments
    })
  }

  #upload(node: StoredNode, depth: number): Block[] {
    const id = rowIdOf(node.value)
    const fields = isRecord(node.fields) ? node.fields : {}
    const picture = id === undefined ? undefined : this.#resolvers.pictures?.(id, fields)
    return picture
      ? [{ type: 'picture', anchor: '', picture }]
      : this.#wordsOfFields(fields, depth + 1)
  }

  #ofOthers(node: StoredNode, depth: number): Block[] {
    return [
      ...this.blocks(childrenOf(node), depth + 1),
      ...this.#wordsOfFields(node.fields, depth + 1),
    ]
  }

  /** A block of the desk's own; one that shows what may not be shown is none. */
  #ofOurs(node: StoredNode, depth: number): Block[] | null {
    if (node.type !== 'block') return null
    const fields = isRecord(node.fields) ? node.fields : {}
    switch (fields.blockType) {
      case 'pull-quote': {
        const attribution = this.#line(fields.attribution)
        const children = [{ type: 'text' as const, text: this.#text(fields.words) }]
        return [
          { type: 'pull-quote', anchor: '', children, ...(attribution ? { attribution } : {}) },
        ]
      }
      case 'editors-note':
        return [
          { type: 'editors-note', anchor: '', children: this.#lines(fields.words, depth + 1) },
        ]
      case 'embed': {
        const source = embedOf(fields.address)
        const title = this.#line(fields.title)
        return source ? [{ type: 'embed', anchor: '', url: source.url, title }] : null
      }
      case 'related': {
        const piece = this.#line(fields.piece)
        return isPublicId(piece) ? [{ type: 'related', anchor: '', piece }] : []
      }
      default:
        return null
    }
  }

  #text(value: unknown): string {
    return typeof value === 'string' ? this.#budget.read(value) : ''
  }

  #line(value: unknown): string {
    return storableText(this.#text(value)).replaceAll(/\s+/g, ' ').trim()
  }

  /** A text of a few lines in a field; what cannot stand in a line is left out. */
  #lines(value: unknown, depth: number): Inline[] {
    const root = isRecord(value) && isRecord(value.root) ? value.root : {}
    return this.#segments(childrenOf(root), depth).flatMap((segment) =>
      isBlockSegment(segment) ? [] : segment,
    )
  }

  /** Nodes where text stands. Blocks of text among them become lines of it. */
  #segments(nodes: readonly StoredNode[], depth: number): Segment[] {
    const segments: Segment[] = []
    let stretch: Inline[] = []
    const flush = () => {
      if (stretch.length > 0) segments.push(stretch)
      stretch = []
    }
    const startLine = () => {
      if (stretch.length > 0 && stretch.at(-1)?.type !== 'break') stretch.push({ type: 'break' })
    }
    const addAll = (inner: readonly Segment[]) => {
      for (const segment of inner) {
        if (isBlockSegment(segment)) {
          flush()
          segments.push(segment)
        } else {
          stretch.push(...segment)
        }
      }
    }
    for (const node of nodes) {
      if (STANDALONE.has(String(node.type))) {
        addAll(this.#block(node, depth))
      } else if (isBlock(node)) {
        startLine()
        addAll(this.#inside(node, depth))
        startLine()
      } else {
        addAll(this.#inside(node, depth))
      }
    }
    flush()
    return segments
  }

  /** The content of one node where text stands. */
  #inside(node: StoredNode, depth: number): Segment[] {
    this.#budget.enter(depth)
    if (typeof node.text === 'string') {
      const run = textRun(this.#budget.read(node.text), node.format)
      return [[run], ...this.#segments(childrenOf(node), depth + 1)]
    }
    if (node.type === 'linebreak') return [[{ type: 'break' }]]
    const inner = this.#segments(childrenOf(node), depth + 1)
    if (node.type === 'link' || node.type === 'autolink') {
      const href = this.#hrefOf(node)
      return href === undefined ? inner : inner.map((segment) => linked(segment, href))
    }
    const fields = isRecord(node.fields) ? node.fields : {}
    if (node.type === 'inlineBlock' && fields.blockType === 'footnote') {
      const children = this.#lines(fields.words, depth + 1).filter(isNoteInline)
      return [[{ type: 'footnote', children }]]
    }
    const words = this.#wordsOfFields(node.fields, depth + 1)
    if (node.type === 'inlineBlock') {
      return [...inner, ...words.map((block) => [spaced(block)])]
    }
    return [...inner, ...words]
  }

  #hrefOf(node: StoredNode): string | undefined {
    const fields = isRecord(node.fields) ? node.fields : {}
    if (fields.linkType === 'internal') {
      const doc = isRecord(fields.doc) ? fields.doc : {}
      const id = rowIdOf(doc.value)
      if (id === undefined) return undefined
      return this.#resolvers.links?.({ relationTo: String(doc.relationTo), id })
    }
    const address = fields.url ?? node.url
    return typeof address === 'string' ? address : undefined
  }

  /** Words in the fields of a node that the desk does not know: whole texts, and single strings. */
  #wordsOfFields(value: unknown, depth: number): Block[] {
    if (typeof value === 'string') {
      this.#budget.enter(depth)
      return [paragraph([{ type: 'text', text: this.#budget.read(value) }])]
    }
    if (typeof value !== 'object' || value === null) return []
    this.#budget.enter(depth)
    if (isRecord(value) && isRecord(value.root)) {
      return this.blocks(childrenOf(value.root), depth + 1)
    }
    return Object.entries(value)
      .filter(([key]) => !NOT_WORDS.has(key))
      .flatMap(([, inner]) => this.#wordsOfFields(inner, depth + 1))
  }
}

/** Nodes that never become lines of a text. */
const STANDALONE = new Set(['block', 'horizontalrule', 'list', 'table', 'upload'])
/** Keys of a node's fields that name it and say nothing. */
const NOT_WORDS = new Set(['blockName', 'blockType', 'id', 'relationTo'])

const isNoteInline = (inline: Inline): inline is NoteInline => inline.type !== 'footnote'

const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', anchor: '', children })

function textRun(text: string, format: unknown): TextRun {
  const bits = typeof format === 'number' ? format : 0
  const marks = MARKS.filter((mark: Mark) => (bits & FORMAT_BITS[mark]) !== 0)
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
}

/** A link around text; what stands in it and is no text stays outside. A link inside a link gives way. */
function linked(segment: Segment, href: string): Segment {
  if (isBlockSegment(segment)) return segment
  return segment.flatMap((inline): Inline[] => {
    if (inline.type === 'break' || inline.type === 'footnote') return [inline]
    const children = inline.type === 'link' ? inline.children : [inline]
    return [{ type: 'link', href, children }]
  })
}

/** Words of an inline block, set apart from the words around it. */
function spaced(block: Block): TextRun {
  return { type: 'text', text: ` ${textOfBlock(block)} ` }
}

function rowIdOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
