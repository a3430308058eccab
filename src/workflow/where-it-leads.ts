import { countWithActor } from './approvals.ts'
import { findCheck, mayLowerNeed, mayRaiseNeed } from './checks.ts'
import type { Check } from './checks.ts'
import type { Actor, GateFacts } from './gate-facts.ts'
import { mayRoles } from './rights.ts'
import type { RightsTable } from './rights.ts'
import { destinationsOf } from './transitions.ts'
import type { PieceEffect, PieceTransition } from './transitions.ts'

/**
 * The stage a transition leads to now: an approval that is not the last one needed leaves the piece where
 * it stands.
 *
 * @param asked the stage the person chose.
 */
export function whereItLeads(
  way: PieceTransition,
  facts: GateFacts,
  asked: string | undefined,
): string {
  const { stage } = facts.piece
  if (way.effect === 'approve' && !countWithActor(facts).whole) return stage
  return asked ?? destinationsOf(way, stage)[0] ?? stage
}

type Rule = (actor: Actor, check: Check, rights?: RightsTable) => boolean

const RULES: Partial<Readonly<Record<PieceEffect, Rule>>> = {
  'pass-check': (...given) => maySign(...given),
  'fail-check': (...given) => maySign(...given),
  'need-check': ({ roles }, check, rights) => mayRaiseNeed(roles, check, rights),
  'drop-check': ({ roles }, check, rights) => mayLowerNeed(roles, check, rights),
}

/**
 * Whether the actor may do this with the check that is named: the table's own right opens the door of the
 * piece, this one that of the check. A check that there is not is left to the input to refuse.
 */
export function mayWithCheck(
  { effect }: Pick<PieceTransition, 'effect'>,
  actor: Actor,
  code: string | undefined,
  rights?: RightsTable,
): boolean {
  const check = findCheck(code)
  const rule = RULES[effect]
  return check === undefined || rule === undefined || rule(actor, check, rights)
}

const maySign: Rule = ({ roles, signs }, { code, right }, rights) =>
  signs === undefined ? mayRoles(roles, right, rights) : signs === code
