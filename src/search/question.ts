import type { PieceKind } from '../publishing/content.ts'
import { fold, MOST_WORDS, wordsOf } from './words.ts'

/** What a search can be narrowed to. */
export type SearchFilter = {
  author?: string
  kind?: PieceKind
  language?: string
  section?: string
  series?: string
  topic?: string
}

/** Hits to look through at most; nobody reads on further. */
export const MOST_HITS = 500

/** The words of a question, folded, each once. */
export const askedWords = (question: string): string[] =>
  [...new Set(wordsOf(question).map(({ folded }) => fold(folded)))].slice(0, MOST_WORDS)

/** How many letters may differ for a word to be taken for another, by its length. */
export const forgiven = (word: string): number => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0)

/**
 * Whether two words differ by so many letters at most: one left out, one too many, one for another, or two
 * that changed places.
 */
export function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      ) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      }
      next.push(least)
    }
    if (Math.min(...next) > most) return false
    beforeLast = last
    last = next
  }
  return (last[other.length] ?? 0) <= most
}
