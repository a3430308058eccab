import type { NoteInline } from '../publishing/content.ts'
import { isElement } from './pasted-node.ts'
import type { PastedElement, PastedNode } from './pasted-node.ts'

/** The target of a mark in the text, as Word, LibreOffice and Google Docs name it. */
const MARK = /^#(?:_?(?:ftn|edn)|ftnt|sd(?:foot|end)note)(\d+)(?:sym)?$/i
/** The way back from the note to its mark. */
const BACK = /^#(?:_?(?:ftn|edn)ref|ftnt_ref|sd(?:foot|end)note)(\d+)(?:anc)?$/i

/** The note that an element marks, by the name of its target; `undefined` where it marks none. */
export const markedNote = ({ name, attributes }: PastedElement): string | undefined =>
  name === 'a' && MARK.test(attributes.href ?? '') && !isWayBack(attributes)
    ? attributes.href?.slice(1).toLowerCase()
    : undefined

/** LibreOffice's ways there and back look alike, but for their ends. */
const isWayBack = ({ href = '' }: PastedElement['attributes']): boolean =>
  BACK.test(href) && (!/^#sd/i.test(href) || /anc$/i.test(href))

export type Footnotes = {
  /** What each note says, by the name that its mark leads to. */
  notes: ReadonlyMap<string, readonly PastedNode[]>
  /** Where they stood, which is no part of the text. */
  places: ReadonlySet<PastedNode>
}

/** Finds every note at the end of what was copied. */
export function footnotesIn(root: readonly PastedNode[]): Footnotes {
  const notes = new Map<string, readonly PastedNode[]>()
  const places = new Set<PastedNode>()
  const walk = (nodes: readonly PastedNode[], above: readonly PastedElement[]) => {
    for (const node of nodes) {
      if (!isElement(node)) continue
      const target = (node.attributes.name ?? node.attributes.id ?? '').toLowerCase()
      const isNote = node.name === 'a' && isWayBack(node.attributes) && MARK.test(`#${target}`)
      const place = isNote ? placeOf(above) : undefined
      if (place) {
        notes.set(target, without(place.children, node))
        places.add(place)
      }
      walk(node.children, [...above, node])
    }
  }
  walk(root, [])
  return { notes, places }
}

/** The division of a note's own where it has one, else its paragraph. */
function placeOf(above: readonly PastedElement[]): PastedElement | undefined {
  const paragraph = above.findLast(({ name }) => name === 'p' || name === 'li' || name === 'div')
  const around = paragraph && above[above.indexOf(paragraph) - 1]
  if (around?.name !== 'div') return paragraph
  const wayBacks = (node: PastedNode): number =>
    isElement(node)
      ? (node.name === 'a' && isWayBack(node.attributes) ? 1 : 0) +
        node.children.reduce((sum, child) => sum + wayBacks(child), 0)
      : 0
  const isOwn = /^(?:_?(?:ftn|edn)|ftnt|sd(?:foot|end)note)\d+$/i.test(around.attributes.id ?? '')
  return isOwn && wayBacks(around) === 1 ? around : paragraph
}

const without = (nodes: readonly PastedNode[], left: PastedNode): PastedNode[] =>
  nodes.flatMap((node): PastedNode[] => {
    if (node === left) return []
    return isElement(node) ? [{ ...node, children: without(node.children, left) }] : [node]
  })

/** What may stand in a note: no note of its own. */
export const isNoteInline = (inline: { type: string }): inline is NoteInline =>
  inline.type !== 'footnote'
