import type { Disclaimer } from './disclaimer.ts'
import { criteriaOf } from './narrowness.ts'
import type { Criterion } from './narrowness.ts'

/** One thing that must hold, with what it is asked of: kinds by their code, rows by their id, words as they are. */
export type RulePart = { criterion: Exclude<Criterion, 'chosen'>; of: readonly string[] }

/**
 * When a piece carries a disclaimer by itself, part by part, from wide to narrow: all of them must hold. Empty
 * for one that is only ever chosen by hand.
 */
export function rulePartsOf(disclaimer: Disclaimer): RulePart[] {
  const of: Partial<Record<Criterion, readonly string[] | null>> = {
    kind: disclaimer.kinds,
    section: disclaimer.sections ?? null,
    topic: disclaimer.topics ?? null,
    affiliation: disclaimer.affiliations ?? null,
    author: disclaimer.authors ?? null,
  }
  return criteriaOf(disclaimer).map(({ criterion }) => ({
    criterion: criterion as RulePart['criterion'],
    of: of[criterion] ?? [],
  }))
}

/** Whether it comes to pieces now. @param now ISO 8601. */
export function timeOfRule(
  { effectiveFrom, effectiveUntil, inForce }: Disclaimer,
  now: string,
): 'ended' | 'not-in-force' | 'not-yet' | 'now' {
  if (!inForce) return 'not-in-force'
  const at = Date.parse(now)
  if (effectiveFrom && at < Date.parse(effectiveFrom)) return 'not-yet'
  if (effectiveUntil && at >= Date.parse(effectiveUntil)) return 'ended'
  return 'now'
}
