import type { PayloadRequest } from 'payload'

import { colleaguesById } from '../notices/index.ts'
import { wordsOf } from '../words/index.ts'
import { countApprovals } from './approvals.ts'
import { checkStates } from './checks.ts'
import type { CheckCode } from './checks.ts'
import type { ApprovalFacts, GateFacts } from './gate-facts.ts'
import { namesOfOutsiders } from './outside-signers.ts'
import { mayWithCheck } from './where-it-leads.ts'

/** Who said something of a proof, and when. */
export type Signature = { name: string; at: string | null; kind: 'guest' | 'service' | 'user' }

/** A check as a screen shows it. */
export type CheckPosition = {
  check: CheckCode
  label: string
  needed: boolean
  state: 'failed' | 'passed' | 'waiting'
  by: Signature | null
  /** Why it failed, or what was written beside. */
  note: string | null
  /** What whoever asks may do with it, in any stage that allows it. */
  may: { sign: boolean; need: boolean; drop: boolean }
}

/** How far the approval of the current proof has come. */
export type ApprovalPosition = {
  needed: number
  given: Signature[]
  /** Roles that must be among those who approve, and are not yet. */
  missing: string[]
  whole: boolean
}

/** What was signed of the current proof, with the names of the people in one query. */
export async function signaturesOf(
  req: PayloadRequest,
  facts: GateFacts,
): Promise<{ checks: CheckPosition[]; approvals: ApprovalPosition }> {
  const states = checkStates(facts)
  const { given, missing, needed, whole } = countApprovals(facts)
  const words = [...given, ...states.flatMap(({ word }) => (word ? [word] : []))]
  const people = await colleaguesById(
    req,
    words.flatMap(({ by, byKind = 'user' }) => (byKind === 'user' ? [String(by)] : [])),
  )
  const outsider = await namesOfOutsiders(
    req,
    words.map(({ by, byKind = 'user' }) => ({ kind: byKind, id: String(by) })),
  )
  const signature = ({ at, by, byKind = 'user' }: ApprovalFacts): Signature => ({
    kind: byKind,
    at: at ?? null,
    name:
      outsider({ kind: byKind, id: String(by) }) ??
      people.get(String(by))?.name ??
      wordsOf(req).somebody?.colleague ??
      '',
  })
  return {
    approvals: { needed, given: given.map(signature), missing: [...missing], whole },
    checks: states.map(({ check, needed: isNeeded, state, word }) => ({
      check: check.code,
      label: check.label,
      needed: isNeeded,
      state,
      by: word ? signature(word) : null,
      note: word?.note ?? null,
      may: {
        sign: mayWithCheck({ effect: 'pass-check' }, facts.actor, check.code, facts.rights),
        need: mayWithCheck({ effect: 'need-check' }, facts.actor, check.code, facts.rights),
        drop: mayWithCheck({ effect: 'drop-check' }, facts.actor, check.code, facts.rights),
      },
    })),
  }
}
