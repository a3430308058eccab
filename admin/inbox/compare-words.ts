import { wordParts } from '../../src/publishing/word-parts.ts'

/** A run of words; marked when only one of the two texts has it. */
export type WordRun = { text: string; isMarked: boolean }

const LONGEST = 60_000

/** Two texts with what only one of them says marked; `null` when they are too long for that. */
export function compareWords(
  one: string,
  other: string,
): { one: WordRun[]; other: WordRun[] } | null {
  if (one.length > LONGEST || other.length > LONGEST) return null
  const parts = wordParts(one, other)
  const without = (left: 'added' | 'removed') =>
    parts
      .filter(({ change }) => change !== left)
      .map(({ change, text }) => ({ text, isMarked: change !== undefined }))
  return { one: without('added'), other: without('removed') }
}
