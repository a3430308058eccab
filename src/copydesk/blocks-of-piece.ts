import type { TextBlock } from './copy-finding.ts'

/** A node of the editor's tree, as far as its words are concerned; nothing about it is certain. */
type EditorNode = { type?: unknown; text?: unknown; children?: unknown }

/** What is read of a piece: its row, or the form that holds it. */
export type ReadablePiece = { headline?: unknown; standfirst?: unknown; body?: unknown }

const DEEPEST = 60

/** Nodes that stand within a stretch of text. */
const INLINE = new Set(['autolink', 'inlineBlock', 'linebreak', 'link', 'mark', 'overflow', 'text'])

const KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  heading: 'crosshead',
  quote: 'quote',
  listitem: 'item',
}

const childrenOf = (node: EditorNode): EditorNode[] =>
  Array.isArray(node.children)
    ? node.children.filter(
        (child): child is EditorNode => typeof child === 'object' && child !== null,
      )
    : []

const isInline = (node: EditorNode) => INLINE.has(String(node.type))

/**
 * The stretches of text of a piece, in reading order. The id of one in the body says where the editor has
 * it: `body.3`, or `body.4.0` for an item of a list.
 */
export function blocksOfPiece({ headline, standfirst, body }: ReadablePiece): TextBlock[] {
  const blocks: TextBlock[] = []
  const add = (id: string, kind: TextBlock['kind'], text: unknown) => {
    if (typeof text === 'string' && text.trim() !== '') blocks.push({ id, kind, text })
  }
  add('headline', 'headline', headline)
  add('standfirst', 'standfirst', standfirst)
  const walk = (node: EditorNode, id: string, depth: number) => {
    if (depth > DEEPEST) return
    add(id, KINDS[String(node.type)] ?? 'paragraph', textOfNode(node))
    childrenOf(node).forEach((child, index) => {
      if (!isInline(child)) walk(child, `${id}.${index}`, depth + 1)
    })
  }
  const root = (typeof body === 'object' && body !== null ? body : {}) as { root?: EditorNode }
  if (root.root) walk({ children: childrenOf(root.root) }, 'body', 0)
  return blocks
}

/** The words that stand in a node itself, not in the blocks within it. A line break is a line feed. */
function textOfNode(node: EditorNode, depth = 0): string {
  if (depth > DEEPEST) return ''
  return childrenOf(node)
    .filter(isInline)
    .map((child) => {
      if (typeof child.text === 'string') return child.text
      return child.type === 'linebreak' ? '\n' : textOfNode(child, depth + 1)
    })
    .join('')
}
