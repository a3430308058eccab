import { diffWordsWithSpace } from 'diff'

/** A run of words; marked when only one of the two texts has it. */
export type WordRun = { text: string; isMarked: boolean }

const LONGEST = 60_000
const MOST_STEPS = 4_000

/** Two texts with what only one of them says marked; `null` when they are too long or too far apart. */
export function compareWords(
  one: string,
  other: string,
): { one: WordRun[]; other: WordRun[] } | null {
  if (one.length > LONGEST || other.length > LONGEST) return null
  const steps = diffWordsWithSpace(one, other, { maxEditLength: MOST_STEPS })
  if (!steps) return null
  const runs = (isLeftOut: (step: { added?: boolean; removed?: boolean }) => boolean) =>
    steps
      .filter((step) => !isLeftOut(step))
      .map(({ added, removed, value }) => ({ text: value, isMarked: Boolean(added || removed) }))
  return {
    one: runs(({ added }) => Boolean(added)),
    other: runs(({ removed }) => Boolean(removed)),
  }
}
