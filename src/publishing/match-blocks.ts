import { wordsIn } from './words.ts'

/** A block as far as matching is concerned: `key` is equal for equal blocks. */
export type Matchable = { key: string; text: string }

/** Most cells of the table of common subsequences, and most pairs compared for likeness. */
const LIMITS = { cells: 4_000_000, pairs: 20_000, words: 2_000 } as const
/** Share of words in common above which a block counts as the same one, changed. */
const LIKE = 0.5

/**
 * Which earlier block each present block is, by index (present to earlier), each earlier one at most once:
 * first those equal and in order, then equal ones that were moved, then between equal neighbours those that
 * share more than half of their words, the most alike first. The same input gives the same answer.
 */
export function matchBlocks(
  before: readonly Matchable[],
  after: readonly Matchable[],
): Map<number, number> {
  const inOrder = equalInOrder(before, after)
  const matches = new Map(inOrder)
  const taken = new Set(inOrder.map(([, earlier]) => earlier))
  const take = (present: number, earlier: number) => {
    matches.set(present, earlier)
    taken.add(earlier)
  }

  const moved = new Map<string, number[]>()
  before.forEach(({ key }, earlier) => {
    if (taken.has(earlier)) return
    const same = moved.get(key)
    if (same) same.push(earlier)
    else moved.set(key, [earlier])
  })
  after.forEach(({ key }, present) => {
    const earlier = matches.has(present) ? undefined : moved.get(key)?.shift()
    if (earlier !== undefined) take(present, earlier)
  })

  for (const [afterRange, beforeRange] of gaps(inOrder, after.length, before.length)) {
    const left = afterRange.filter((present) => !matches.has(present))
    const right = beforeRange.filter((earlier) => !taken.has(earlier))
    for (const [present, earlier] of alike(left, right, before, after)) take(present, earlier)
  }
  return matches
}

/** Pairs (present, earlier) of a longest common subsequence of keys, ascending. */
function equalInOrder(
  before: readonly Matchable[],
  after: readonly Matchable[],
): [number, number][] {
  const isEqual = (present: number, earlier: number) => after[present]?.key === before[earlier]?.key
  const pairs: [number, number][] = []
  let start = 0
  let afterEnd = after.length
  let beforeEnd = before.length
  while (start < afterEnd && start < beforeEnd && isEqual(start, start)) {
    pairs.push([start, start])
    start += 1
  }
  const tail: [number, number][] = []
  while (afterEnd > start && beforeEnd > start && isEqual(afterEnd - 1, beforeEnd - 1)) {
    afterEnd -= 1
    beforeEnd -= 1
    tail.push([afterEnd, beforeEnd])
  }

  const columns = beforeEnd - start + 1
  // Beyond this size equal blocks are still found, as moved ones.
  if ((afterEnd - start + 1) * columns <= LIMITS.cells) {
    const lengths = new Uint32Array((afterEnd - start + 1) * columns)
    const at = (present: number, earlier: number) => (present - start) * columns + (earlier - start)
    const length = (present: number, earlier: number) => lengths[at(present, earlier)] ?? 0
    for (let present = afterEnd - 1; present >= start; present--) {
      for (let earlier = beforeEnd - 1; earlier >= start; earlier--) {
        lengths[at(present, earlier)] = isEqual(present, earlier)
          ? length(present + 1, earlier + 1) + 1
          : Math.max(length(present + 1, earlier), length(present, earlier + 1))
      }
    }
    let [present, earlier] = [start, start]
    while (present < afterEnd && earlier < beforeEnd) {
      if (isEqual(present, earlier)) pairs.push([present++, earlier++])
      else if (length(present + 1, earlier) >= length(present, earlier + 1)) present += 1
      else earlier += 1
    }
  }
  return [...pairs, ...tail.reverse()]
}

/** What lies between neighbouring pairs, on both sides. */
function gaps(
  pairs: readonly [number, number][],
  afterLength: number,
  beforeLength: number,
): [number[], number[]][] {
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  let last: readonly [number, number] = [-1, -1]
  return [...pairs, [afterLength, beforeLength] as const].map(([present, earlier]) => {
    const gap: [number[], number[]] = [range(last[0] + 1, present), range(last[1] + 1, earlier)]
    last = [present, earlier]
    return gap
  })
}

function alike(
  left: readonly number[],
  right: readonly number[],
  before: readonly Matchable[],
  after: readonly Matchable[],
): [number, number][] {
  if (left.length === 0 || right.length === 0) return []
  const counts = (blocks: readonly Matchable[], indices: readonly number[]) =>
    new Map(indices.map((index) => [index, wordCounts(blocks[index]?.text ?? '')]))
  const [leftCounts, rightCounts] = [counts(after, left), counts(before, right)]
  // A long rewrite compares each block with those near its own place only.
  const reach = Math.max(1, Math.floor(LIMITS.pairs / left.length / 2))

  const pairs: { present: number; earlier: number; likeness: number }[] = []
  left.forEach((present, place) => {
    for (const earlier of right.slice(Math.max(0, place - reach), place + reach + 1)) {
      const likeness = likenessOf(leftCounts.get(present), rightCounts.get(earlier))
      if (likeness > LIKE) pairs.push({ present, earlier, likeness })
    }
  })
  pairs.sort((a, b) => b.likeness - a.likeness || a.present - b.present || a.earlier - b.earlier)

  const usedLeft = new Set<number>()
  const usedRight = new Set<number>()
  return pairs.flatMap(({ present, earlier }): [number, number][] => {
    if (usedLeft.has(present) || usedRight.has(earlier)) return []
    usedLeft.add(present)
    usedRight.add(earlier)
    return [[present, earlier]]
  })
}

type WordCounts = { size: number; counts: Map<string, number> }

function wordCounts(text: string): WordCounts {
  const words = wordsIn(text.toLowerCase(), 'en', LIMITS.words)
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { size: words.length, counts }
}

/** Words in common, as a share of the words of both (Dice). */
function likenessOf(one: WordCounts | undefined, other: WordCounts | undefined): number {
  if (!one || !other || one.size + other.size === 0) return 0
  let common = 0
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0)
  return (2 * common) / (one.size + other.size)
}
