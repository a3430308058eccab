/**
 * How long many things took, in steps that grow by a twelfth: two of them can be added up, and any quantile
 * is right to within four in a hundred. Pairs of step and count, in the order of the steps.
 */
export type Spread = readonly (readonly [step: number, count: number])[]

/** A quarter, a half and three quarters took no longer than this, in milliseconds; of how many. */
export type Quartiles = { count: number; first: number; median: number; third: number }

/** Growth from step to step; the middle of a step is less than 4 % from its ends. */
const GROWTH = 1.08
/** What took less is counted as a minute. */
const LEAST_MS = 60_000

const stepOf = (ms: number): number =>
  Math.round(Math.log(Math.max(ms, LEAST_MS) / LEAST_MS) / Math.log(GROWTH))

const timeOf = (step: number): number => LEAST_MS * GROWTH ** step

/** The spread of one thing. */
export const spreadOf = (ms: number): Spread => [[stepOf(ms), 1]]

/** Spreads taken together. */
export function addSpreads(spreads: readonly Spread[]): Spread {
  const counts = new Map<number, number>()
  for (const [step, count] of spreads.flat()) counts.set(step, (counts.get(step) ?? 0) + count)
  return [...counts].sort(([one], [other]) => one - other)
}

/** Nearest-rank quartiles; `null` where nothing was counted. */
export function quartilesOf(spread: Spread): Quartiles | null {
  const count = spread.reduce((sum, [, each]) => sum + each, 0)
  if (count === 0) return null
  const at = (part: number): number => {
    let left = Math.ceil(part * count)
    for (const [step, each] of spread) {
      left -= each
      if (left <= 0) return timeOf(step)
    }
    return 0
  }
  return { count, first: at(0.25), median: at(0.5), third: at(0.75) }
}
