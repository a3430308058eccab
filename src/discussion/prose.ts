import type { Anchor } from './anchor.ts'
import { findAnchor } from './anchor.ts'

type Node = Record<string, unknown>

/** A stretch of words in the editor's text that no other block interrupts: the text nodes it is made of. */
type Stretch = { texts: Node[]; prose: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

const isInline = (node: Node) =>
  typeof node.text === 'string' ||
  ['autolink', 'inlineBlock', 'linebreak', 'link'].includes(String(node.type))

const DEEPEST = 60

/** The words of what the editor stores, exactly as it shows them; blocks and lines are parted by line feeds. */
export const proseOf = (body: unknown): string =>
  stretchesOf(body)
    .map(({ prose }) => prose)
    .join('\n')

function stretchesOf(body: unknown): Stretch[] {
  const root = isNode(body) && isNode(body.root) ? body.root : null
  return root ? childrenOf(root).flatMap((node) => stretchesIn(node, 1)) : []
}

function stretchesIn(node: Node, depth: number): Stretch[] {
  if (depth > DEEPEST) return []
  const stretches: Stretch[] = []
  let texts: Node[] = []
  const flush = () => {
    if (texts.length > 0) stretches.push({ texts, prose: texts.map(wordsOf).join('') })
    texts = []
  }
  for (const child of isInline(node) ? [node] : childrenOf(node)) {
    if (isInline(child)) {
      texts.push(...runsIn(child, depth))
    } else {
      flush()
      stretches.push(...stretchesIn(child, depth + 1))
    }
  }
  flush()
  return stretches
}

function runsIn(node: Node, depth: number): Node[] {
  if (typeof node.text === 'string' || node.type === 'linebreak') return [node]
  return depth > DEEPEST ? [] : childrenOf(node).flatMap((child) => runsIn(child, depth + 1))
}

const wordsOf = (node: Node): string => (typeof node.text === 'string' ? node.text : '\n')

/**
 * The text with other words in the place of an anchor's. Marks and links of the first words that go stay on
 * what comes; the text that was given is left as it was.
 *
 * @returns `null` when the words are not there any more, or reach over the end of a paragraph.
 */
export function replaceWords(body: unknown, anchor: Anchor, words: string): unknown {
  const copy = structuredClone(body)
  const stretches = stretchesOf(copy)
  const found = findAnchor(stretches.map(({ prose }) => prose).join('\n'), anchor)
  if (!found || found.isChanged) return null
  let start = 0
  for (const { prose, texts } of stretches) {
    const end = start + prose.length
    if (found.from >= start && found.to <= end) {
      return cutIn(texts, found.from - start, found.to - start, words) ? copy : null
    }
    start = end + 1
  }
  return null
}

function cutIn(texts: readonly Node[], from: number, to: number, words: string): boolean {
  let at = 0
  let isPut = false
  for (const node of texts) {
    const text = wordsOf(node)
    const [start, end] = [Math.max(from, at) - at, Math.min(to, at + text.length) - at]
    at += text.length
    if (start >= end) continue
    // A line break among the words cannot be told apart from one that is meant to stay.
    if (typeof node.text !== 'string') return false
    node.text = text.slice(0, start) + (isPut ? '' : words) + text.slice(end)
    isPut = true
  }
  return isPut
}
