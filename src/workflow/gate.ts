import { CHECKS, findCheck } from './checks.ts'
import { readDueTime } from './due-time.ts'
import type { DueInput } from './due-time.ts'
import type { Actor, GateFacts } from './gate-facts.ts'
import { publicationTransitionsFrom } from './publication-transitions.ts'
import { checkOverrides } from './overrides.ts'
import type { Override } from './overrides.ts'
import { REQUIREMENTS } from './requirements.ts'
import type { Requirement, Unmet } from './requirements.ts'
import { mayRoles, RIGHTS } from './rights.ts'
import type { RightsTable } from './rights.ts'
import { levelOf, momentOf } from './rules.ts'
import { destinationsOf, PIECE_WORKFLOW, transitionsFrom } from './transitions.ts'
import type { NoteRule, PieceTransition, PieceWorkflow } from './transitions.ts'

/** Every requirement that is not met, in the order of the transition. */
export type GateAnswer = {
  met: boolean
  /** What stands in the way, warnings to which nobody gave a reason included. */
  unmet: Unmet[]
  /** Warnings that were passed with a reason. */
  overridden: Unmet[]
  /** What the house recommends and does not insist on. */
  advice: Unmet[]
}

/** What a person gives along with a transition. */
export type TransitionInput = DueInput & {
  note?: string
  to?: string
  /** Reasons for going on all the same, by the code of the warning. */
  overrides?: readonly Override[]
  /** Code of a check. */
  check?: string
}

/** A transition as an editor's screen shows it. */
export type PossibleTransition = {
  name: string
  label: string
  description: string
  /** Stages to choose from; the first is the default. */
  to: readonly string[]
  note: NoteRule
  asks: readonly ('check' | 'dueAt')[]
  allowed: boolean
  /** Why it is closed; empty when it is open. */
  unmet: Unmet[]
  /** What whoever takes it gives a reason for. */
  warnings: Unmet[]
  /** What the house recommends. */
  advice: Unmet[]
}

/** Longest note, in UTF-16 units. */
export const NOTE_LIMIT = 4000

type Requirements = Readonly<Record<string, Requirement>>

/** What a transition is judged by; the house's, where nothing else is given. */
export type Rulebook = {
  definition?: PieceWorkflow
  requirements?: Requirements
  rights?: RightsTable
}

const requirementOf = (code: string, requirements: Requirements): Requirement | undefined =>
  Object.hasOwn(requirements, code) ? requirements[code] : undefined

/**
 * Every requirement of `transition` against the facts. A requirement nobody knows is never met.
 *
 * @param given codes of the warnings that whoever goes on has a reason for; they open nothing else.
 */
export function runGate(
  transition: Pick<PieceTransition, 'requirements'> & { readonly effect?: string },
  facts: GateFacts,
  requirements: Requirements = REQUIREMENTS,
  given: readonly string[] = [],
): GateAnswer {
  const answer: GateAnswer = { met: true, unmet: [], overridden: [], advice: [] }
  for (const code of transition.requirements) {
    const requirement = requirementOf(code, requirements)
    if (!requirement) {
      const message = `This desk does not know the requirement “${code}”.`
      answer.unmet.push({ code, message, at: {} })
      continue
    }
    const level = levelOf(code, requirement, facts, momentOf(transition))
    if (level === 'off') continue
    const { severity } = requirement
    const findings = requirement
      .check(facts)
      .map((finding): Unmet => ({ code, ...finding, ...(severity ? { severity } : {}) }))
    if (level === 'recommended') answer.advice.push(...findings)
    else if (severity && given.includes(code)) answer.overridden.push(...findings)
    else answer.unmet.push(...findings)
  }
  return { ...answer, met: answer.unmet.length === 0 }
}

const isWarning = ({ severity }: Unmet) => severity === 'warning'
const isSigning = (effect: string | undefined) => effect === 'pass-check' || effect === 'fail-check'

/** Whether `actor` may take the transition at all, whatever stands in the way of it now. */
export function mayTake(
  transition: {
    readonly by?: 'person' | 'system'
    readonly right: string
    readonly effect?: string
  },
  actor: Actor,
  rights: RightsTable = RIGHTS,
): boolean {
  // Somebody without an account signs the one check they were asked for, and does nothing else.
  if (actor.signs !== undefined) return isSigning(transition.effect)
  const bySystem = transition.by === 'system'
  if (bySystem || actor.kind === 'system') return bySystem && actor.kind === 'system'
  return mayRoles(actor.roles, transition.right, rights)
}

/**
 * What is wrong with what the person gave: `note-required`, `note-too-long`, `note-broken`,
 * `stage-not-offered`, `check-unknown`, `override-malformed`, and those of `readDueTime`.
 */
export function checkInput(
  transition: Pick<PieceTransition, 'asks' | 'note' | 'stays' | 'to'>,
  input: TransitionInput,
  { stage, now }: { stage: string; now: string },
): { met: boolean; unmet: Unmet[] } {
  const unmet: Unmet[] = []
  const say = (code: string, message: string, field: string) =>
    unmet.push({ code, message, at: { field } })

  const note = input.note?.trim() ?? ''
  if (transition.note === 'required' && note === '') {
    say('note-required', 'Write a note: the people concerned will read it.', 'note')
  }
  if (note.length > NOTE_LIMIT) {
    say('note-too-long', `Shorten the note to ${NOTE_LIMIT} characters.`, 'note')
  }
  if (/\p{Surrogate}|\0/u.test(note)) {
    say('note-broken', 'The note holds half a character: type it again.', 'note')
  }
  const offered = destinationsOf(transition, stage)
  if (input.to !== undefined && !offered.includes(input.to)) {
    say('stage-not-offered', `Choose one of: ${offered.join(', ')}.`, 'to')
  }
  if (transition.asks.includes('check') && !findCheck(input.check)) {
    const codes = CHECKS.map(({ code }) => code).join(', ')
    say('check-unknown', `Name the check that is meant: ${codes}.`, 'check')
  }
  if (transition.asks.includes('dueAt')) {
    const read = readDueTime(input, now)
    if ('unmet' in read) unmet.push(...read.unmet)
  }
  unmet.push(...checkOverrides(input.overrides))
  return { met: unmet.length === 0, unmet }
}

/** Longest reason that the public is given, in UTF-16 units. */
export const PUBLIC_NOTE_LIMIT = 2000

/**
 * Likewise for a transition of a publication: `note-required`, `note-too-long`, `note-broken`, and for the
 * public reason `public-note-required`, `public-note-too-long`, `public-note-broken`.
 */
export function checkPublicationInput(
  { note, publicNote }: { readonly note: NoteRule; readonly publicNote: NoteRule },
  input: { note?: string | undefined; publicNote?: string | undefined },
): Pick<GateAnswer, 'met' | 'unmet'> {
  const of = (text: string | undefined) => (text === undefined ? {} : { note: text })
  const own = checkInput({ asks: [], note, to: [] }, of(input.note), { stage: '', now: '' }).unmet
  const reason = input.publicNote?.trim() ?? ''
  const unmet: Unmet[] = []
  const say = (code: string, message: string) =>
    unmet.push({ code, message, at: { field: 'publicNote' } })
  if (publicNote === 'required' && reason === '') {
    say('public-note-required', 'Write the reason that readers will see.')
  }
  if (reason.length > PUBLIC_NOTE_LIMIT) {
    say('public-note-too-long', `Shorten the public reason to ${PUBLIC_NOTE_LIMIT} characters.`)
  }
  if (/\p{Surrogate}|\0/u.test(reason)) {
    say('public-note-broken', 'The public reason holds half a character: type it again.')
  }
  const all = [...own, ...unmet]
  return { met: all.length === 0, unmet: all }
}

/** A button nobody could ever use from here is not shown. */
const isHidden = ({ code }: Unmet, requirements: Requirements = REQUIREMENTS) =>
  requirementOf(code, requirements)?.whenUnmet === 'hidden'

/**
 * Every transition that the actor may take from the piece's stage: open ones, and closed ones with what
 * stands in the way. Left out are those the actor's roles could never take, and those that do not apply.
 */
export function possibleTransitions(
  facts: GateFacts,
  { definition = PIECE_WORKFLOW, requirements, rights }: Rulebook = {},
): PossibleTransition[] {
  const { stage } = facts.piece
  return transitionsFrom(stage, definition).flatMap((transition) => {
    // What is done with one check is told with the check.
    if (!mayTake(transition, facts.actor, rights) || transition.asks.includes('check')) return []
    const { advice, ...gate } = runGate(transition, facts, requirements)
    if (gate.unmet.some((each) => isHidden(each, requirements))) return []
    const { name, label, description, note, asks } = transition
    const to = destinationsOf(transition, stage)
    const warnings = gate.unmet.filter(isWarning)
    const unmet = gate.unmet.filter((each) => !isWarning(each))
    const allowed = unmet.length === 0
    return [{ name, label, description, to, note, asks, allowed, unmet, warnings, advice }]
  })
}

/** A publication transition as an editor's screen shows it. */
export type PossiblePublicationTransition = Omit<
  PossibleTransition,
  'advice' | 'asks' | 'warnings'
> & {
  publicNote: NoteRule
}

/** Likewise for what the public finds: what the actor may do with the publication in its present state. */
export function possiblePublicationTransitions(
  facts: GateFacts,
  { rights }: Rulebook = {},
): PossiblePublicationTransition[] {
  if (!facts.publication) return []
  return publicationTransitionsFrom(facts.publication.state).flatMap((transition) => {
    if (!mayTake(transition, facts.actor, rights)) return []
    const { met, unmet } = runGate(transition, facts)
    if (unmet.some((each) => isHidden(each))) return []
    const { name, label, description, to, note, publicNote } = transition
    const leadsTo = to === null ? [] : [to]
    return [{ name, label, description, to: leadsTo, note, publicNote, allowed: met, unmet }]
  })
}
