import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
} from '@payloadcms/richtext-lexical/lexical'
import type {
  ElementNode,
  LexicalEditor,
  LexicalNode,
  RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

/** A range of a block of the body, by the id that `blocksOfPiece` gave it. */
export type PlaceInBody = { block: string; start: number; end: number }

/** The editor that draws the body; the panel hands none out, but the editor itself marks what it draws. */
export function editorWithin(root: ParentNode): LexicalEditor | null {
  const drawn = root.querySelector<HTMLElement & { __lexicalEditor?: LexicalEditor }>(
    '[data-lexical-editor="true"]',
  )
  return drawn?.__lexicalEditor ?? null
}

/** Selects a place, brings it into view, and puts the focus there. `false`: other words stand there now. */
export function selectInBody(editor: LexicalEditor, place: PlaceInBody, words: string): boolean {
  let points = null as { anchor: Point; focus: Point } | null
  editor.update(
    () => {
      const selection = selectionAt(place, words)
      if (!selection) return
      $setSelection(selection)
      const { anchor, focus } = selection
      points = {
        anchor: { key: anchor.key, offset: anchor.offset },
        focus: { key: focus.key, offset: focus.offset },
      }
    },
    { discrete: true },
  )
  if (!points) return false
  editor.focus()
  showSelection(editor, points)
  const range = window.getSelection()
  const at = range?.rangeCount ? range.getRangeAt(0).startContainer.parentElement : null
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  at?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  return true
}

type Point = { key: string; offset: number }

/** An editor that only shows its text takes no focus, and leaves the marking of it to others. */
function showSelection(
  editor: LexicalEditor,
  { anchor, focus }: { anchor: Point; focus: Point },
): void {
  if (editor.isEditable()) return
  const drawn = ({ key }: Point) => {
    const element = editor.getElementByKey(key)
    return element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  }
  const [from, to] = [drawn(anchor), drawn(focus)]
  if (from && to) window.getSelection()?.setBaseAndExtent(from, anchor.offset, to, focus.offset)
}

/** Puts other words in a place, as if they were typed there: it can be undone. `false`: as above. */
export function replaceInBody(
  editor: LexicalEditor,
  place: PlaceInBody,
  words: string,
  replacement: string,
): boolean {
  let isThere = false
  editor.update(
    () => {
      const selection = selectionAt(place, words)
      isThere = selection !== null
      if (!selection) return
      $setSelection(selection)
      if (replacement === '') selection.removeText()
      else selection.insertText(replacement)
    },
    { discrete: true },
  )
  return isThere
}

function selectionAt({ block, start, end }: PlaceInBody, words: string): RangeSelection | null {
  const element = elementAt(block)
  if (!element) return null
  const leaves = leavesOf(element)
  const text = leaves.map(textOf).join('')
  if (text.slice(start, end) !== words) return null
  const [from, to] = [pointAt(leaves, start, 'after'), pointAt(leaves, end, 'before')]
  if (!from || !to) return null
  const selection = $createRangeSelection()
  selection.anchor.set(from.key, from.offset, 'text')
  selection.focus.set(to.key, to.offset, 'text')
  return selection
}

/** The node that a block names, as `body.3`. Only to be asked while the editor is read or changed. */
export function $nodeAt(block: string): LexicalNode | null {
  let node: LexicalNode | null = $getRoot()
  for (const index of block.split('.').slice(1)) {
    if (!$isElementNode(node)) return null
    node = node.getChildAtIndex(Number(index))
  }
  return node
}

function elementAt(block: string): ElementNode | null {
  const node = $nodeAt(block)
  return $isElementNode(node) ? node : null
}

/** What stands in the block itself, links looked through, other blocks not. */
const leavesOf = (element: ElementNode): LexicalNode[] =>
  element.getChildren().flatMap((child) => {
    if (!$isElementNode(child)) return [child]
    return child.isInline() ? leavesOf(child) : []
  })

const textOf = (leaf: LexicalNode): string =>
  $isTextNode(leaf) ? leaf.getTextContent() : $isLineBreakNode(leaf) ? '\n' : ''

/** The text node that holds a place; at a border the one after it, or before it. */
function pointAt(leaves: readonly LexicalNode[], place: number, side: 'after' | 'before') {
  let before = 0
  for (const leaf of leaves) {
    const length = textOf(leaf).length
    const isWithin = side === 'after' ? place < before + length : place <= before + length
    if ($isTextNode(leaf) && isWithin) {
      return { key: leaf.getKey(), offset: Math.max(0, place - before) }
    }
    before += length
  }
  return null
}
