import { isSamePerson } from './gate-facts.ts'
import type { ApprovalFacts, ApprovalRule, GateFacts, PersonId } from './gate-facts.ts'
import { mayRoles } from './rights.ts'

/** What a piece needs unless the settings say otherwise: one second person. */
export const ONE_EDITOR: ApprovalRule = { count: 1, including: [] }

/** How far the approval of a proof has come. */
export type ApprovalCount = {
  /** How many second persons it takes. */
  needed: number
  /** Whose approval counts now, in the order in which they gave it. */
  given: readonly ApprovalFacts[]
  /** Roles that are asked for by name and that nobody of them stands for. */
  missing: readonly string[]
  whole: boolean
}

/** Someone whose approval would be of their own work: a linked author, or whoever made the proof. */
export function ownHand(
  { piece, proof }: GateFacts,
  person: PersonId,
): 'author' | 'maker' | undefined {
  if (piece.bylines.some(({ userId }) => isSamePerson(userId, person))) return 'author'
  return isSamePerson(proof?.madeBy, person) ? 'maker' : undefined
}

/** The last word of each editor on this proof. */
export function lastWords({ proof }: Pick<GateFacts, 'proof'>): ApprovalFacts[] {
  const words = new Map<string, ApprovalFacts>()
  for (const word of proof?.approvals ?? []) {
    if (word.kind !== 'editor') continue
    // The order of the last words is the order in which they were given.
    words.delete(String(word.by))
    words.set(String(word.by), word)
  }
  return [...words.values()]
}

/**
 * Counts the approvals of the current proof. One counts that is the last word of a person who may approve
 * now, who did not write the piece and did not make the proof; nobody counts twice, and nobody stands for
 * two of the roles that are asked for by name.
 */
export function countApprovals(facts: GateFacts): ApprovalCount {
  const { count, including } = facts.policy?.approvals ?? ONE_EDITOR
  const given = lastWords(facts).filter(
    ({ by, decision, roles }) =>
      decision === 'approved' &&
      mayRoles(roles, 'pieces.approve', facts.rights) &&
      !ownHand(facts, by),
  )
  const needed = Math.max(1, count, including.length)
  const missing = rolesWithoutPerson(including, given)
  return { needed, given, missing, whole: given.length >= needed && missing.length === 0 }
}

/** What the count would be if the person who acts approved as well. */
export function countWithActor(facts: GateFacts): ApprovalCount {
  if (!facts.proof) return countApprovals(facts)
  const word: ApprovalFacts = {
    kind: 'editor',
    by: facts.actor.id,
    decision: 'approved',
    roles: facts.actor.roles,
  }
  const approvals = [...facts.proof.approvals, word]
  return countApprovals({ ...facts, proof: { ...facts.proof, approvals } })
}

/** Gives each role a person of its own, as many as can be given (augmenting paths); answers the rest. */
function rolesWithoutPerson(
  roles: readonly string[],
  people: readonly ApprovalFacts[],
): readonly string[] {
  const roleOfPerson = new Map<number, number>()
  const give = (role: number, tried: Set<number>): boolean =>
    people.some((person, index) => {
      if (tried.has(index) || !person.roles.includes(roles[role] ?? '')) return false
      tried.add(index)
      const holder = roleOfPerson.get(index)
      if (holder !== undefined && !give(holder, tried)) return false
      roleOfPerson.set(index, role)
      return true
    })
  return roles.filter((_, role) => !give(role, new Set()))
}
