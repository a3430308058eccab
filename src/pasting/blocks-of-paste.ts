import type { Block, Inline } from '../publishing/content.ts'
import { tidyBlocks } from '../publishing/blocks.ts'
import { isDropped } from './dropped.ts'
import { footnotesIn } from './footnotes-of-paste.ts'
import type { Footnotes } from './footnotes-of-paste.ts'
import { inlinesOf } from './inlines-of-paste.ts'
import { hasClass, isElement, styleOf, wordsIn } from './pasted-node.ts'
import type { PastedElement, PastedNode } from './pasted-node.ts'

/** A block before it is known which levels of headings there are, and which points stand in one list. */
type Found =
  | { kind: 'block'; block: Block }
  | { kind: 'heading'; level: number; children: Inline[] }
  | { kind: 'point'; list: string; ordered: boolean; children: Inline[] }

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'figure',
  'figcaption',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
])

const DEPTH = 100

/**
 * The text of what was copied in a word processor, in the blocks that a body may hold: paragraphs, crossheads,
 * quotes, lists, lines between sections, with footnotes where their marks stood. How it looked, pictures,
 * comments, and what was taken out while changes were tracked stay behind; no word of the text does.
 */
export function blocksOfPaste(root: readonly PastedNode[]): Block[] {
  const footnotes = footnotesIn(root)
  const found = read(root, footnotes)
  // The line above the footnotes leads nowhere without them.
  if (footnotes.notes.size > 0) {
    while (isRule(found.at(-1))) found.pop()
  }
  return tidyBlocks(levelled(found))
}

const isRule = (found: Found | undefined) => found?.kind === 'block' && found.block.type === 'rule'

function read(root: readonly PastedNode[], footnotes: Footnotes): Found[] {
  const found: Found[] = []
  let lists = 0
  let listDepth = 0

  const take = (nodes: readonly PastedNode[], make: (children: Inline[]) => Found) => {
    const children = inlinesOf(nodes, footnotes)
    if (children.some(({ type }) => type !== 'break')) found.push(make(children))
  }
  const isBlock = (node: PastedNode): boolean =>
    isElement(node) && !isDropped(node) && (BLOCKS.has(node.name) || node.children.some(isBlock))

  /** Nodes where blocks stand; words among them make one of the kind around them. */
  const walk = (
    nodes: readonly PastedNode[],
    make: (children: Inline[]) => Found,
    depth: number,
  ) => {
    if (depth > DEPTH) return
    let loose: PastedNode[] = []
    const flush = () => {
      take(loose, make)
      loose = []
    }
    for (const node of nodes) {
      if (isElement(node) && (isDropped(node) || footnotes.places.has(node))) continue
      if (!isElement(node) || !isBlock(node)) {
        loose.push(node)
        continue
      }
      flush()
      block(node, make, depth + 1)
    }
    flush()
  }

  const block = (element: PastedElement, make: (children: Inline[]) => Found, depth: number) => {
    const { name, children } = element
    const level = headingLevel(element)
    const point = pointOf(element)
    if (name === 'hr') found.push({ kind: 'block', block: { type: 'rule', anchor: '' } })
    else if (level !== undefined) {
      walk(children, (inlines) => ({ kind: 'heading', level, children: inlines }), depth)
    } else if (point) {
      take(children, (inlines) => ({ kind: 'point', ...point, children: inlines }))
    } else if (name === 'ul' || name === 'ol') {
      // The points of a list in a list follow the point they stand in.
      if (listDepth === 0) lists += 1
      const list = String(lists)
      const ordered = name === 'ol'
      const inList = (inlines: Inline[]): Found => ({
        kind: 'point',
        list,
        ordered,
        children: inlines,
      })
      listDepth += 1
      walk(children, listDepth > 1 ? make : inList, depth)
      listDepth -= 1
    } else if (name === 'blockquote' || hasClass(element, /^Mso(?:Intense)?Quote/)) {
      walk(children, quote, depth)
    } else {
      walk(children, make, depth)
    }
  }
  walk(root, paragraph, 0)
  return found
}

const paragraph = (children: Inline[]): Found => ({
  kind: 'block',
  block: { type: 'paragraph', anchor: '', children },
})
const quote = (children: Inline[]): Found => ({
  kind: 'block',
  block: { type: 'quote', anchor: '', children },
})

/** 1 for the highest; Word's own titles and whatever its outline counts among headings are some too. */
function headingLevel(element: PastedElement): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(element.name) ?? []
  if (digit !== undefined) return Number(digit)
  if (element.name !== 'p') return undefined
  if (hasClass(element, /^MsoTitle/)) return 1
  if (hasClass(element, /^MsoSubtitle/)) return 2
  const outline = Number(styleOf(element, 'mso-outline-level') || Number.NaN)
  return outline >= 1 && outline <= 6 ? outline : undefined
}

/** Word writes the points of a list as paragraphs, each with the list it is of and its bullet or number. */
function pointOf(element: PastedElement): { list: string; ordered: boolean } | undefined {
  const [, list] = /^(l\d+)\b/.exec(styleOf(element, 'mso-list')) ?? []
  if (element.name !== 'p' || list === undefined) return undefined
  return { list, ordered: /^\s*\(?(?:\d+|[a-z]|[ivxlcdm]+)[.)]/i.test(markerIn(element)) }
}

const markerIn = (node: PastedNode): string => {
  if (!isElement(node)) return ''
  return styleOf(node, 'mso-list') === 'ignore'
    ? wordsIn(node)
    : node.children.map(markerIn).join('')
}

/** The highest headings there are become crossheads, all others the ones below; points stand in their lists. */
function levelled(found: readonly Found[]): Block[] {
  const highest = Math.min(
    ...found.flatMap((each) => (each.kind === 'heading' ? [each.level] : [])),
  )
  const blocks: Block[] = []
  let open: { list: string; ordered: boolean; items: Inline[][] } | undefined
  for (const each of found) {
    if (each.kind !== 'point') open = undefined
    if (each.kind === 'block') blocks.push(each.block)
    else if (each.kind === 'heading') {
      const level = each.level === highest ? 2 : 3
      blocks.push({ type: 'crosshead', anchor: '', level, children: each.children.map(unbolded) })
    } else if (open && open.list === each.list && open.ordered === each.ordered) {
      open.items.push(each.children)
    } else {
      open = { list: each.list, ordered: each.ordered, items: [each.children] }
      const { ordered, items } = open
      blocks.push({ type: 'list', anchor: '', ordered, items })
    }
  }
  return blocks
}

/** A crosshead is bold by itself. */
function unbolded(inline: Inline): Inline {
  if (inline.type === 'link') {
    return { ...inline, children: inline.children.map((run) => unbolded(run) as typeof run) }
  }
  if (inline.type !== 'text' || !inline.marks) return inline
  const { marks, ...run } = inline
  const rest = marks.filter((mark) => mark !== 'bold')
  return rest.length > 0 ? { ...run, marks: rest } : run
}
