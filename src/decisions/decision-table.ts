import type { TemplateName } from '../messages/index.ts'
import type { NoteRule, Right, SubmissionStage } from '../workflow/index.ts'

/** What a decision does besides moving the stage and telling the contributor. */
export type DecisionEffect = 'make-piece' | 'none' | 'release-receipt'

/** Why the desk says no, with the sentence that stands in the message when the editor writes none. */
export type Reason = { readonly code: string; readonly label: string; readonly sentence: string }

/** A typed decision about a submission. */
export type DecisionEntry = {
  readonly name: string
  /** The text of the button. */
  readonly label: string
  /** One sentence for people. */
  readonly description: string
  readonly from: readonly SubmissionStage[]
  readonly to: SubmissionStage
  readonly right: Right
  /** Whether the editor writes to the contributor. */
  readonly note: NoteRule
  /** One of these must be given; empty where none is asked for. */
  readonly reasons: readonly Reason[]
  readonly effect: DecisionEffect
  /** The message it queues, in the same transaction. */
  readonly message?: TemplateName
}

export const DECLINE_REASONS: readonly Reason[] = [
  {
    code: 'not-for-us',
    label: 'Not for us',
    sentence: 'It is not a piece for these pages, which says nothing about its worth elsewhere.',
  },
  {
    code: 'covered',
    label: 'Covered already',
    sentence: 'The desk has published, or is about to publish, something close to it.',
  },
  {
    code: 'out-of-time',
    label: 'Its moment has passed',
    sentence: 'It was overtaken by events before the desk could place it.',
  },
  {
    code: 'no-argument',
    label: 'No clear argument',
    sentence: 'The desk looks for one clear argument, and did not find it here.',
  },
  {
    code: 'unsupported',
    label: 'Claims without support',
    sentence: 'Its main claims would need sources that the desk could check.',
  },
  {
    code: 'published-elsewhere',
    label: 'Published elsewhere',
    sentence: 'It has appeared, or will appear, somewhere else.',
  },
  {
    code: 'no-room',
    label: 'No room',
    sentence: 'There were more good pieces than places.',
  },
]

const UNDER_CONSIDERATION = [
  'received',
  'triage',
  'reading',
  'changes-asked',
  'resubmitted',
] as const satisfies readonly SubmissionStage[]

const table = <const Name extends string>(entries: readonly (DecisionEntry & { name: Name })[]) =>
  entries

/** Every decision, in the order in which the buttons stand. */
export const DECISIONS = table([
  {
    name: 'accept',
    label: 'Accept',
    description: 'Makes a piece of it, linked to it, and tells the contributor.',
    from: UNDER_CONSIDERATION,
    to: 'accepted',
    right: 'submissions.decide',
    note: 'optional',
    reasons: [],
    effect: 'make-piece',
    message: 'submission-accepted',
  },
  {
    name: 'ask-for-changes',
    label: 'Ask for changes',
    description: 'The contributor is asked to send a changed version before the desk decides.',
    from: ['received', 'triage', 'reading', 'resubmitted'],
    to: 'changes-asked',
    right: 'submissions.decide',
    note: 'required',
    reasons: [],
    effect: 'none',
    message: 'submission-changes-asked',
  },
  {
    name: 'decline',
    label: 'Decline',
    description: 'Says no, with a reason for the desk’s record and a sentence for the contributor.',
    from: UNDER_CONSIDERATION,
    to: 'declined',
    right: 'submissions.decide',
    note: 'optional',
    reasons: DECLINE_REASONS,
    effect: 'none',
    message: 'submission-declined',
  },
  {
    name: 'let-through',
    label: 'Let through',
    description: 'It is honest: on to triage, and its receipt goes out.',
    from: ['screening'],
    to: 'triage',
    right: 'submissions.decide',
    note: 'none',
    reasons: [],
    effect: 'release-receipt',
  },
  {
    name: 'mark-as-spam',
    label: 'Spam',
    description: 'Sets it aside; nobody is written to.',
    from: ['received', 'screening', 'triage'],
    to: 'spam',
    right: 'submissions.decide',
    note: 'none',
    reasons: [],
    effect: 'none',
  },
])

export type DecisionName = (typeof DECISIONS)[number]['name']

/** The decision of a name, or `undefined`. */
export const decisionOf = (name: unknown): DecisionEntry | undefined =>
  DECISIONS.find((entry) => entry.name === name)
