import { isSamePerson } from './gate-facts.ts'
import type { ApprovalFacts, GateFacts, PersonId } from './gate-facts.ts'
import type { Told } from './requirement.ts'
import { mayRoles } from './rights.ts'
import type { Right, RightsTable } from './rights.ts'

/** A look of one kind that a proof may need besides its approval. */
export type CheckCode = 'author' | 'copy' | 'fact' | 'legal' | 'picture'

export type Check = {
  readonly code: CheckCode
  /** As people call it. */
  readonly label: string
  /** The right that passes or fails it. */
  readonly right: Right
  /** Whom to ask, in the words of the desk. */
  readonly ask: string
}

/** Every check, in the order in which a person is told. They are done side by side. */
export const CHECKS: readonly Check[] = [
  { code: 'copy', label: 'Copy', right: 'pieces.approve-copy', ask: 'a copy editor' },
  { code: 'fact', label: 'Facts', right: 'pieces.approve-facts', ask: 'a fact checker' },
  { code: 'legal', label: 'Legal', right: 'pieces.approve-legal', ask: 'legal' },
  { code: 'picture', label: 'Pictures', right: 'pieces.approve-pictures', ask: 'a picture editor' },
  { code: 'author', label: 'Author', right: 'pieces.approve-author', ask: 'the author' },
]

/** The check of that code, or `undefined`. */
export const findCheck = (code: unknown): Check | undefined =>
  CHECKS.find((check) => check.code === code)

/** How a check stands on the current proof. */
export type CheckState = {
  check: Check
  needed: boolean
  state: 'failed' | 'passed' | 'waiting'
  /** The word that decided it. */
  word?: ApprovalFacts
  /** Somebody passed it who may no longer sign it. */
  lost?: true
}

const isWriter = ({ piece }: GateFacts, person: PersonId): boolean =>
  piece.bylines.some(({ userId }) => isSamePerson(userId, person))

/**
 * Whether a person's word on a check counts, by what they hold now: it takes the right, and nobody checks a
 * piece they wrote. Somebody without an account was asked by name, for one check.
 */
export function countsForCheck(facts: GateFacts, check: Check, word: ApprovalFacts): boolean {
  if (isOutside(word.byKind)) return true
  return mayRoles(word.roles, check.right, facts.rights) && !isWriter(facts, word.by)
}

const isOutside = (kind: ApprovalFacts['byKind']) => kind === 'guest' || kind === 'service'

/**
 * Every check with its state. The last word counts: a failed check is settled when somebody entitled passes
 * it, and every check waits again on a new proof, since words are of one proof.
 */
export function checkStates(facts: GateFacts): CheckState[] {
  return CHECKS.map((check): CheckState => {
    const needed = facts.piece.needs?.includes(check.code) ?? false
    const words = (facts.proof?.approvals ?? []).filter(({ kind }) => kind === check.code)
    const counted = words.filter(
      (word) => word.decision !== 'approved' || countsForCheck(facts, check, word),
    )
    const last = counted.at(-1)
    // What somebody of the desk refused is settled by somebody of the desk, not by a guest they asked.
    const own = counted.filter(({ byKind }) => !isOutside(byKind)).at(-1)
    const word = isOutside(last?.byKind) && own?.decision === 'refused' ? own : last
    if (word?.decision === 'refused') return { check, needed, state: 'failed', word }
    if (word?.decision === 'approved') return { check, needed, state: 'passed', word }
    const lost = words.at(-1)?.decision === 'approved'
    return { check, needed, state: 'waiting', ...(lost ? { lost } : {}) }
  })
}

/** What stands in the way of a release: needed and not passed, or failed though nobody asked for it. */
export const openChecks = (facts: GateFacts): CheckState[] =>
  checkStates(facts).filter(
    ({ needed, state }) => state === 'failed' || (needed && state === 'waiting'),
  )

/** An open check in one sentence that says what to do next. */
export function openCheckText({ check, state, word, lost }: CheckState): string {
  if (state === 'failed') {
    const reason = reasonOf(word)
    return reason
      ? `${check.label} check: failed. ${reason} Mend the text and make a new proof, or have the check passed.`
      : `${check.label} check: failed. Mend the text and make a new proof, or have the check passed.`
  }
  return lost
    ? `${check.label} check: whoever passed it may no longer sign it. Ask ${check.ask} to pass it.`
    : `${check.label} check: nobody has passed it. Ask ${check.ask}.`
}

/** The parts of that sentence that differ from check to check, and which of the sentences it is. */
export function partsOfOpenCheck({ check, state, word, lost }: CheckState): Told {
  const reason = reasonOf(word)
  if (state === 'failed') return reason ? { as: 'failedFor', reason } : { as: 'failed' }
  return { ask: check.code, ...(lost ? { as: 'lost' } : {}) }
}

function reasonOf(word: CheckState['word']): string | undefined {
  const reason = word?.note?.trim()
  return reason ? `“${shortened(reason)}”` : undefined
}

const shortened = (text: string) =>
  text.length <= 200 ? text : `${text.slice(0, 199).replace(/\p{Surrogate}$/u, '')}…`

/** Whether somebody with these roles may say that a check is not needed: who signs it, or a chief. */
export const mayLowerNeed = (
  roles: readonly string[],
  check: Check,
  rights?: RightsTable,
): boolean => mayRoles(roles, check.right, rights) || mayRoles(roles, 'pieces.lower-checks', rights)

/** Whether somebody with these roles may ask for a check: who signs it, or who works on the text. */
export const mayRaiseNeed = (
  roles: readonly string[],
  check: Check,
  rights?: RightsTable,
): boolean => mayRoles(roles, check.right, rights) || mayRoles(roles, 'pieces.edit', rights)
