import type { GateFacts } from './gate-facts.ts'
import type { Level, Requirement } from './requirement.ts'

/** When a transition asks: as the work goes on, when a proof is made, or when something goes out. */
export type Moment = 'proof' | 'release' | 'work'

/** A line of the desk's own rules: how much it asks for something, of which pieces, and when. */
export type Rule = {
  /** Code of a soft requirement; for any other the rule says nothing. */
  requirement: string
  level: Level
  /** Kinds of piece it is for; empty for all. */
  kinds?: readonly string[] | null
  /** Absent for always. */
  moment?: string | null
}

/** The moment of a transition, by what it makes. */
export const momentOf = ({ effect }: { readonly effect?: string }): Moment =>
  effect === 'make-proof'
    ? 'proof'
    : effect === 'release' || effect === 'schedule'
      ? 'release'
      : 'work'

/**
 * How much is asked for. What is not soft is always required, whatever the rules say. Of several rules the
 * one for fewer pieces counts, then the one for fewer moments, then the later one.
 */
export function levelOf(
  code: string,
  { soft }: Pick<Requirement, 'soft'>,
  facts: GateFacts,
  moment: Moment,
): Level {
  if (!soft) return 'required'
  const weight = ({ kinds, moment: at }: Rule) => (kinds?.length ? 2 : 0) + (at ? 1 : 0)
  const rule = (facts.policy?.rules ?? [])
    .filter(
      (each) =>
        each.requirement === code &&
        (!each.kinds?.length || each.kinds.includes(facts.piece.kind)) &&
        (!each.moment || each.moment === moment),
    )
    .reduce<Rule | undefined>(
      (best, each) => (best && weight(best) > weight(each) ? best : each),
      undefined,
    )
  return rule?.level ?? soft(facts)
}
