import type { GateFacts } from './gate-facts.ts'

/** The number of authors a disclaimer's wording may speak of. */
export function namedAuthors({ piece }: GateFacts): 'none' | 'one' | 'several' {
  if (piece.bylineMode !== 'authors' || piece.bylines.length === 0) return 'none'
  return piece.bylines.length === 1 ? 'one' : 'several'
}

/** Said of a disclaimer whose wording speaks of another number of authors. */
export const WORDED_OTHERWISE = {
  none: (name: string) =>
    `The disclaimer “${name}” is worded for a piece that names no author, and this one names who wrote it. Correct the byline, or choose another wording.`,
  one: (name: string) =>
    `The disclaimer “${name}” is worded for a piece by one author, and this is none. Correct the byline, or choose another wording.`,
  several: (name: string) =>
    `The disclaimer “${name}” is worded for a piece by several authors, and this is none. Correct the byline, or choose another wording.`,
} as const
