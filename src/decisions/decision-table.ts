import type { ContributorTemplateName } from '../messages/index.ts'
import type { NoteRule, Right, SubmissionRequirement, SubmissionStage } from '../workflow/index.ts'
import { SUBMISSION_TRANSITIONS } from '../workflow/submission-transitions.ts'
import type { SubmissionTransition } from '../workflow/submission-transitions.ts'

/** What a decision does besides moving the stage and telling the contributor. */
export type DecisionEffect =
  | 'ask-for-answer'
  | 'join-other'
  | 'make-piece'
  | 'none'
  | 'release-receipt'
  /** Drops the message of the decision that is reversed, if it has not gone out. */
  | 'take-back'

/** Why the desk says no, with the sentence that stands in the message when the editor writes none. */
export type Reason = { readonly code: string; readonly label: string; readonly sentence: string }

/** What else an editor must say: the form it is accepted in, or the submission it goes on in. */
export type DecisionQuestion = 'form' | 'into'

/** A typed decision about a submission, or another way of it that a colleague takes. */
export type DecisionEntry = {
  readonly name: string
  /** The text of the button. */
  readonly label: string
  /** One sentence for people. */
  readonly description: string
  readonly from: readonly SubmissionStage[]
  readonly to: SubmissionStage
  readonly right: Right
  readonly requirements: readonly SubmissionRequirement[]
  /** A typed record that the contributor may be told of; else it merely sorts. */
  readonly isDecision: boolean
  /** Whether the editor writes something. */
  readonly note: NoteRule
  /** Who reads that: the contributor in the message, or the desk in its record. */
  readonly noteTo: 'contributor' | 'desk'
  /** One of these must be given; empty where none is asked for. */
  readonly reasons: readonly Reason[]
  readonly asks: readonly DecisionQuestion[]
  readonly effect: DecisionEffect
  /** The message it queues, in the same transaction. */
  readonly message?: ContributorTemplateName
}

/** Forms a submission may be accepted in, as the kinds of a piece name them. */
export const ACCEPTED_FORMS = [
  { value: 'op-ed', label: 'An op-ed' },
  { value: 'column', label: 'A column' },
  { value: 'analysis', label: 'An analysis' },
  { value: 'letter', label: 'A letter to the editor' },
  { value: 'reply', label: 'A reply to another piece' },
] as const

export type AcceptedForm = (typeof ACCEPTED_FORMS)[number]['value']

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

/** What a decision has besides its way through the stages. */
type Extras = Pick<DecisionEntry, 'effect'> &
  Partial<Pick<DecisionEntry, 'asks' | 'message' | 'noteTo' | 'reasons'>>

/** In the order in which the buttons stand. */
const EXTRAS = {
  accept: { effect: 'make-piece', message: 'submission-accepted' },
  'accept-as': { effect: 'make-piece', asks: ['form'], message: 'submission-accepted-as' },
  'ask-for-changes': { effect: 'ask-for-answer', message: 'submission-changes-asked' },
  decline: { effect: 'none', reasons: DECLINE_REASONS, message: 'submission-declined' },
  'decline-not-for-us': { effect: 'none', message: 'submission-not-for-us' },
  'let-through': { effect: 'release-receipt' },
  'take-up': { effect: 'none', noteTo: 'desk' },
  'give-to-readers': { effect: 'none', noteTo: 'desk' },
  merge: { effect: 'join-other', asks: ['into'], noteTo: 'desk', message: 'submission-merged' },
  'mark-as-spam': { effect: 'none' },
  reverse: { effect: 'take-back', noteTo: 'desk', message: 'submission-reopened' },
  'reverse-acceptance': { effect: 'take-back', noteTo: 'desk', message: 'submission-reopened' },
} as const satisfies Record<string, Extras>

export type DecisionName = keyof typeof EXTRAS

/** Every decision, in the order in which the buttons stand. */
export const DECISIONS: readonly (DecisionEntry & { readonly name: DecisionName })[] = (
  Object.entries(EXTRAS) as [DecisionName, Extras][]
).map(([name, extras]) => entryOf(name, extras))

function entryOf(
  name: DecisionName,
  extras: Extras,
): DecisionEntry & { readonly name: DecisionName } {
  const all: readonly SubmissionTransition[] = SUBMISSION_TRANSITIONS
  const way = all.find((each) => each.name === name)
  if (!way?.right) throw new Error(`No colleague can take “${name}”.`)
  return {
    name,
    label: way.label,
    description: way.description,
    from: way.from,
    to: way.to,
    right: way.right,
    requirements: way.requirements,
    isDecision: way.decision,
    note: way.note,
    noteTo: 'contributor',
    reasons: [],
    asks: [],
    ...extras,
  }
}

/** The decision of a name, or `undefined`. */
export const decisionOf = (name: unknown): DecisionEntry | undefined =>
  DECISIONS.find((entry) => entry.name === name)
