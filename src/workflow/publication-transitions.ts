import type { NoteType, PublicationState } from '../publishing/content.ts'
import type { PieceStage } from './stages.ts'
import type { RequirementCode } from './requirements.ts'
import type { Right } from './rights.ts'
import type { NoteRule } from './transitions.ts'

/** What a transition of a publication does besides moving its state. */
export type PublicationEffect = 'erase' | 'hold' | 'lift-hold' | 'none' | 'to-desk'

/** A named way of a publication from one state to another. */
export type PublicationTransition = {
  readonly name: string
  /** The text of the button. */
  readonly label: string
  /** One sentence for people. */
  readonly description: string
  readonly from: readonly PublicationState[]
  /** `null`: it stays in the state it is in. */
  readonly to: PublicationState | null
  readonly right: Right
  readonly requirements: readonly RequirementCode[]
  /** The reason as the public reads it. */
  readonly publicNote: NoteRule
  /** The reason for the desk's own history. */
  readonly note: NoteRule
  /** The kind of note the reason becomes on the page; absent where no page shows it. */
  readonly noteType?: NoteType
  readonly effect: PublicationEffect
  /** Where the piece goes along; absent when it stays where it is. */
  readonly pieceTo?: PieceStage
  /** Transition by which a second person must confirm afterwards. */
  readonly confirmedBy?: string
  /** Codes of the notices to colleagues and messages to authors that it queues. */
  readonly queues: readonly string[]
}

/** The way of a publication once it is out. What makes it live is the release of a piece. */
export const PUBLICATION_TRANSITIONS = [
  {
    name: 'retract',
    label: 'Retract',
    description: 'The text stays readable, marked as retracted, with the reason.',
    from: ['live'],
    to: 'retracted',
    right: 'publications.retract',
    requirements: ['not-on-hold'],
    publicNote: 'required',
    note: 'optional',
    noteType: 'retraction',
    effect: 'none',
    queues: ['publication-retracted'],
  },
  {
    name: 'retract-emergency',
    label: 'Retract at once',
    description: 'Retracts when nobody else is there. A second person must confirm it afterwards.',
    from: ['live'],
    to: 'retracted',
    right: 'publications.retract-emergency',
    requirements: ['not-on-hold'],
    publicNote: 'optional',
    note: 'required',
    noteType: 'retraction',
    effect: 'none',
    confirmedBy: 'confirm-retraction',
    queues: ['publication-retracted', 'retraction-to-confirm'],
  },
  {
    name: 'confirm-retraction',
    label: 'Confirm the retraction',
    description: 'A second person stands by an emergency retraction and words its public reason.',
    from: ['retracted'],
    to: 'retracted',
    right: 'publications.retract',
    requirements: ['retraction-unconfirmed', 'second-person'],
    publicNote: 'required',
    note: 'optional',
    noteType: 'retraction',
    effect: 'none',
    queues: [],
  },
  {
    name: 'remove',
    label: 'Remove',
    description: 'A notice with the reason stands in place of the text.',
    from: ['live', 'retracted', 'unpublished'],
    to: 'removed',
    right: 'publications.remove',
    requirements: ['not-on-hold'],
    publicNote: 'required',
    note: 'required',
    effect: 'none',
    queues: ['publication-removed'],
  },
  {
    name: 'erase',
    label: 'Erase the text',
    description:
      'By order only: erases the text everywhere on the desk, for good. That it was there, and its hash, stay on record.',
    from: ['removed'],
    to: null,
    right: 'publications.remove',
    requirements: ['not-on-hold', 'text-kept', 'removed-by-another'],
    publicNote: 'none',
    note: 'required',
    effect: 'erase',
    pieceTo: 'archived',
    queues: ['publication-erased'],
  },
  {
    // Not from `retracted`: a retraction that could vanish without a notice would be worth nothing.
    name: 'unpublish',
    label: 'Unpublish',
    description: 'Takes the text off the site and back to the desk.',
    from: ['live'],
    to: 'unpublished',
    right: 'publications.unpublish',
    requirements: ['not-on-hold'],
    publicNote: 'none',
    note: 'required',
    effect: 'to-desk',
    pieceTo: 'editing',
    queues: ['publication-unpublished'],
  },
  {
    name: 'restore',
    label: 'Restore',
    description: 'Puts back what stood there, as it was approved.',
    from: ['retracted', 'removed', 'unpublished'],
    to: 'live',
    right: 'publications.restore',
    requirements: ['not-on-hold', 'text-kept'],
    publicNote: 'required',
    note: 'required',
    noteType: 'restoration',
    effect: 'none',
    queues: ['publication-restored'],
  },
  {
    name: 'hold',
    label: 'Put on legal hold',
    description:
      'Nothing of it may change or go until the hold is lifted. Readers see no difference.',
    from: ['live', 'retracted', 'removed', 'unpublished'],
    to: null,
    right: 'publications.hold',
    requirements: ['no-hold-yet'],
    publicNote: 'none',
    note: 'required',
    effect: 'hold',
    queues: ['publication-held'],
  },
  {
    name: 'lift-hold',
    label: 'Lift the legal hold',
    description: 'It may change and go again.',
    from: ['live', 'retracted', 'removed', 'unpublished'],
    to: null,
    right: 'publications.hold',
    requirements: ['on-hold'],
    publicNote: 'none',
    note: 'required',
    effect: 'lift-hold',
    queues: ['publication-hold-lifted'],
  },
] as const satisfies readonly PublicationTransition[]

export type PublicationTransitionName = (typeof PUBLICATION_TRANSITIONS)[number]['name']

/** The transition of that name, or `undefined`. */
export function findPublicationTransition(name: string): PublicationTransition | undefined {
  return PUBLICATION_TRANSITIONS.find((transition) => transition.name === name)
}

/** Every transition that leaves `state`, in table order. */
export function publicationTransitionsFrom(state: PublicationState): PublicationTransition[] {
  const all: readonly PublicationTransition[] = PUBLICATION_TRANSITIONS
  return all.filter(({ from }) => from.includes(state))
}
