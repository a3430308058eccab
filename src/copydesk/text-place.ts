import type { CopyFinding, TextBlock } from './copy-finding.ts'

/**
 * A stretch of a text as a link to it carries it: its block as `blocksOfPiece` names it, UTF-16 offsets with
 * `end` excluded, and the words it begins with. Without offsets it is the block as a whole, a picture perhaps.
 */
export type TextPlace = { block: string; start?: number; end?: number; words?: string }

/** As much of a stretch as tells it from others, and fits an address. */
const LONGEST_WORDS = 120

/** The place of a stretch of words, for a link to it. */
export function placeOfWords(block: string, start: number, words: string): TextPlace {
  const shown = words.slice(0, LONGEST_WORDS).replace(/\p{Surrogate}$/u, '')
  return { block, start, end: start + words.length, words: shown }
}

/** The place of a finding. */
export const placeOfFinding = ({ block, start, text }: CopyFinding): TextPlace =>
  placeOfWords(block, start, text)

/** A stretch as it stands in a text now. */
export type FoundPlace = { block: string; start: number; end: number; text: string }

/**
 * Where a stretch stands now: where it was said to be, or nearest to it, should the text around it have moved
 * since. `null` when its words are gone, or it is no stretch of words.
 */
export function placeNow(blocks: readonly TextBlock[], place: TextPlace): FoundPlace | null {
  const { start, end, words } = place
  if (start === undefined || end === undefined || !words) return null
  const at = blocks.findIndex(({ id }) => id === place.block)
  const inOrder = blocks
    .map((block, index) => ({ block, away: Math.abs(index - Math.max(at, 0)) }))
    .sort((one, other) => one.away - other.away)
  for (const { block } of inOrder) {
    const from = nearest(block.text, words, block.id === place.block ? start : 0)
    if (from < 0) continue
    const to = Math.min(from + (end - start), block.text.length)
    return { block: block.id, start: from, end: to, text: block.text.slice(from, to) }
  }
  return null
}

/** Where words stand nearest to a place; -1 for nowhere. */
function nearest(text: string, words: string, place: number): number {
  const [before, after] = [text.lastIndexOf(words, place), text.indexOf(words, place)]
  if (before < 0 || after < 0) return Math.max(before, after)
  return place - before <= after - place ? before : after
}
