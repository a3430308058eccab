import type { RequirementCode } from './requirements.ts'
import type { Right } from './rights.ts'
import { INITIAL_PIECE_STAGES, PIECE_STAGES } from './stages.ts'
import type { Stage } from './stages.ts'

/** What a transition does besides moving the stage. */
export type PieceEffect =
  | 'approve'
  | 'block'
  | 'cancel-correction'
  | 'drop-check'
  | 'fail-check'
  | 'make-proof'
  | 'need-check'
  | 'none'
  | 'pass-check'
  | 'release'
  | 'schedule'
  | 'send-back'
  | 'start-correction'
  | 'undo-release'
  | 'unschedule'
  | 'withdraw-approval'

/** Whether the person taking a transition writes a note for the desk's history. */
export type NoteRule = 'none' | 'optional' | 'required'

/** A named way of a piece from one stage to another. */
export type PieceTransition = {
  readonly name: string
  /** The text of the button. */
  readonly label: string
  /** One sentence for people. */
  readonly description: string
  readonly from: readonly string[]
  /** Where it leads; with more than one stage the person chooses, and the first is the default. */
  readonly to: readonly string[]
  /** It leaves the piece where it stands; from a stage that `to` does not name, it leads to the first. */
  readonly stays?: true
  /** Only to stages that come before the one the piece stands in. */
  readonly backwards?: true
  /** Who may take it: someone with the right, or the desk's own clock. */
  readonly by: 'person' | 'system'
  readonly right: string
  /** Codes of what must hold, in the order in which a person is told. */
  readonly requirements: readonly string[]
  readonly effect: PieceEffect
  readonly note: NoteRule
  /**
   * What else the person must give: `dueAt`, an ISO 8601 instant in the future; `check`, the code of a check,
   * whose own right it then takes besides.
   */
  readonly asks: readonly ('check' | 'dueAt')[]
  /** Codes of the notices to colleagues and messages to authors that it queues. */
  readonly queues: readonly string[]
}

/** A whole workflow. `version` goes into each piece, which keeps the definition it began with. */
export type PieceWorkflow = {
  readonly version: string
  readonly stages: readonly Stage[]
  readonly initial: readonly string[]
  readonly transitions: readonly PieceTransition[]
}

const fitToPrint = [
  'headline-present',
  'body-present',
  'slug-present',
  'byline-present',
  'questions-answered',
  'disclaimer-present',
  'disclaimer-agrees',
  'disclaimer-in-language',
  'sponsor-disclosed',
  'picture-complete',
  'interests-declared',
  'payment-declared',
  'ai-use-declared',
  'declarations-worded',
  'terms-agreed',
  'length-agrees',
  'standfirst-present',
  'picture-present',
  'picture-licensed',
  'copy-desk-clear',
  'identity-not-failed',
  'note-present',
  'note-allowed',
] as const satisfies readonly RequirementCode[]

const stillApproved = [
  'proof-current',
  'checks-passed',
  'proof-approved',
] as const satisfies readonly RequirementCode[]

/** Asked when a release is promised and asked again at the moment it is made. */
const fitToRelease = [
  ...stillApproved,
  ...fitToPrint,
  'disclaimers-current',
  'identity-checked',
  'source-unchanged',
  'claims-settled',
  'replies-settled',
  'slug-free',
  'address-open',
  'not-on-hold',
] as const satisfies readonly RequirementCode[]

const IN_PROGRESS = [
  'commissioned',
  'writing',
  'editing',
  'checking',
  'approved',
  'scheduled',
  'blocked',
] as const

type Entry<Name extends string> = PieceTransition & {
  readonly name: Name
  readonly right: Right
  readonly requirements: readonly RequirementCode[]
}

const table = <const Name extends string>(entries: readonly Entry<Name>[]) => entries

const transitions = table([
  {
    name: 'start-writing',
    label: 'Start writing',
    description: 'The author begins.',
    from: ['commissioned'],
    to: ['writing'],
    by: 'person',
    right: 'pieces.edit',
    requirements: ['commission-terms'],
    effect: 'none',
    note: 'optional',
    asks: [],
    queues: [],
  },
  {
    name: 'start-editing',
    label: 'Start editing',
    description: 'The desk takes the text over.',
    from: ['commissioned', 'writing'],
    to: ['editing'],
    by: 'person',
    right: 'pieces.edit',
    requirements: [],
    effect: 'none',
    note: 'optional',
    asks: [],
    queues: [],
  },
  {
    name: 'make-proof',
    label: 'Make a proof',
    description:
      'Freezes everything the reader would see. It replaces an older proof, and approvals of that one lapse.',
    from: ['editing', 'checking', 'approved', 'blocked'],
    to: ['checking'],
    by: 'person',
    right: 'pieces.make-proof',
    requirements: fitToPrint,
    effect: 'make-proof',
    note: 'optional',
    asks: [],
    queues: ['proof-made'],
  },
  {
    name: 'approve',
    label: 'Approve',
    description:
      'Signs the proof off for publication. Where more than one person must, it waits for the others.',
    from: ['checking'],
    to: ['approved'],
    by: 'person',
    right: 'pieces.approve',
    requirements: [
      'proof-current',
      'not-own-piece',
      'not-refused',
      'not-approved-twice',
      'checks-passed',
      'claims-settled',
      'replies-settled',
    ],
    effect: 'approve',
    note: 'optional',
    asks: [],
    queues: ['proof-approved'],
  },
  {
    name: 'pass-check',
    label: 'Pass a check',
    description:
      'Signs one check of the proof off: language, facts, legal risk, pictures, the author.',
    from: ['checking', 'approved', 'blocked'],
    to: ['checking', 'approved', 'blocked'],
    stays: true,
    by: 'person',
    right: 'pieces.read',
    requirements: ['proof-current', 'not-own-check'],
    effect: 'pass-check',
    note: 'optional',
    asks: ['check'],
    queues: [],
  },
  {
    // Also when it is approved or scheduled: whoever finds a fault late must be able to stop it.
    name: 'fail-check',
    label: 'Fail a check',
    description: 'Says why one check of the proof fails. Nothing goes out until that is settled.',
    from: ['checking', 'approved', 'scheduled', 'blocked'],
    to: ['blocked', 'checking', 'approved'],
    stays: true,
    by: 'person',
    right: 'pieces.read',
    requirements: ['proof-current'],
    effect: 'fail-check',
    note: 'required',
    asks: ['check'],
    queues: ['check-failed'],
  },
  {
    name: 'need-check',
    label: 'Ask for a check',
    description: 'The piece does not go out before this check has passed.',
    from: [...IN_PROGRESS],
    to: [...IN_PROGRESS],
    stays: true,
    by: 'person',
    right: 'pieces.read',
    requirements: [],
    effect: 'need-check',
    note: 'optional',
    asks: ['check'],
    queues: ['check-wanted'],
  },
  {
    name: 'drop-check',
    label: 'Do without a check',
    description: 'Says that the piece does not need this check.',
    from: [...IN_PROGRESS],
    to: [...IN_PROGRESS],
    stays: true,
    by: 'person',
    right: 'pieces.read',
    requirements: ['not-own-check'],
    effect: 'drop-check',
    note: 'required',
    asks: ['check'],
    queues: [],
  },
  {
    name: 'withdraw-approval',
    label: 'Withdraw approval',
    description: 'Takes the approval back; the proof stands and waits again.',
    from: ['approved'],
    to: ['checking'],
    by: 'person',
    right: 'pieces.approve',
    requirements: [],
    effect: 'withdraw-approval',
    note: 'required',
    asks: [],
    queues: ['approval-withdrawn'],
  },
  {
    name: 'publish',
    label: 'Publish',
    description: 'Makes the approved proof public, unchanged.',
    from: ['approved'],
    to: ['published'],
    by: 'person',
    right: 'pieces.publish',
    requirements: [...fitToRelease, 'embargo-over', 'spacing-kept'],
    effect: 'release',
    note: 'optional',
    asks: [],
    queues: ['piece-published'],
  },
  {
    name: 'schedule',
    label: 'Schedule',
    description: 'The approved proof goes out by itself at the time you set.',
    from: ['approved'],
    to: ['scheduled'],
    by: 'person',
    right: 'pieces.schedule',
    requirements: [...fitToRelease, 'due-after-embargo', 'spacing-kept'],
    effect: 'schedule',
    note: 'optional',
    asks: ['dueAt'],
    queues: ['piece-scheduled'],
  },
  {
    name: 'reschedule',
    label: 'Set another time',
    description: 'The same approved proof goes out at another time; the approval stands.',
    from: ['scheduled'],
    to: ['scheduled'],
    by: 'person',
    right: 'pieces.schedule',
    requirements: [...fitToRelease, 'due-after-embargo', 'spacing-kept'],
    effect: 'schedule',
    note: 'optional',
    asks: ['dueAt'],
    queues: ['piece-scheduled'],
  },
  {
    name: 'unschedule',
    label: 'Clear the schedule',
    description: 'It no longer goes out by itself; the approval stands.',
    from: ['scheduled'],
    to: ['approved'],
    by: 'person',
    right: 'pieces.schedule',
    requirements: [],
    effect: 'unschedule',
    note: 'optional',
    asks: [],
    queues: ['piece-unscheduled'],
  },
  {
    name: 'publish-on-time',
    label: 'Publish on time',
    description: 'The desk makes a scheduled proof public when its time has come.',
    from: ['scheduled'],
    to: ['published'],
    by: 'system',
    right: 'pieces.schedule',
    requirements: [...fitToRelease, 'embargo-over'],
    effect: 'release',
    note: 'none',
    asks: [],
    queues: ['piece-published'],
  },
  {
    name: 'block',
    label: 'Block',
    description: 'The time came and something stood in the way; nothing went out.',
    from: ['scheduled'],
    to: ['blocked'],
    by: 'system',
    right: 'pieces.schedule',
    requirements: [],
    effect: 'block',
    note: 'required',
    asks: [],
    queues: ['schedule-blocked'],
  },
  {
    name: 'unblock',
    label: 'Clear the block',
    description: 'What stood in the way is gone and the same proof is still approved.',
    from: ['blocked'],
    to: ['approved'],
    by: 'person',
    right: 'pieces.schedule',
    requirements: stillApproved,
    effect: 'unschedule',
    note: 'optional',
    asks: [],
    queues: [],
  },
  {
    name: 'send-back',
    label: 'Send back',
    description: 'Back for more work, with a word on what is missing.',
    from: ['writing', 'editing', 'checking', 'approved', 'blocked', 'scheduled'],
    to: ['writing', 'editing', 'commissioned'],
    backwards: true,
    by: 'person',
    right: 'pieces.send-back',
    requirements: [],
    effect: 'send-back',
    note: 'required',
    asks: [],
    queues: ['piece-sent-back'],
  },
  {
    name: 'undo-publish',
    label: 'Undo',
    description: 'A slip of the hand: what stood there before stands there again, or nothing does.',
    from: ['published'],
    to: ['editing'],
    by: 'person',
    right: 'pieces.publish',
    requirements: ['undo-in-time', 'publication-live', 'not-on-hold'],
    effect: 'undo-release',
    note: 'optional',
    asks: [],
    queues: ['publication-undone'],
  },
  {
    name: 'start-correction',
    label: 'Correct',
    description: 'Opens the text for a correction; the public keeps reading the old one meanwhile.',
    from: ['published'],
    to: ['editing'],
    by: 'person',
    right: 'publications.correct',
    requirements: ['publication-live', 'not-on-hold'],
    effect: 'start-correction',
    note: 'optional',
    asks: [],
    queues: ['correction-started'],
  },
  {
    name: 'cancel-correction',
    label: 'Cancel the correction',
    description: 'Drops the correction; the text goes back to what the public reads.',
    from: ['editing', 'writing', 'checking', 'approved', 'blocked'],
    to: ['published'],
    by: 'person',
    right: 'publications.correct',
    requirements: ['publication-live'],
    effect: 'cancel-correction',
    note: 'optional',
    asks: [],
    queues: [],
  },
  {
    name: 'archive',
    label: 'Archive',
    description: 'The desk is done with it. What is public stays as it is.',
    from: ['commissioned', 'writing', 'editing', 'checking', 'approved', 'blocked', 'published'],
    to: ['archived'],
    by: 'person',
    right: 'pieces.archive',
    requirements: [],
    effect: 'none',
    note: 'optional',
    asks: [],
    queues: [],
  },
  {
    name: 'reopen',
    label: 'Reopen',
    description: 'Takes it out of the archive for more work.',
    from: ['archived'],
    to: ['editing'],
    by: 'person',
    right: 'pieces.archive',
    requirements: [],
    effect: 'none',
    note: 'optional',
    asks: [],
    queues: [],
  },
])

export type PieceTransitionName = (typeof transitions)[number]['name']

/** The way of a piece through the desk, unless the options say otherwise. */
export const PIECE_WORKFLOW = {
  version: 'desk-1',
  stages: PIECE_STAGES,
  initial: INITIAL_PIECE_STAGES,
  transitions,
} as const satisfies PieceWorkflow

/** The transition of that name, or `undefined`. */
export function findTransition(
  name: string,
  workflow: PieceWorkflow = PIECE_WORKFLOW,
): PieceTransition | undefined {
  return workflow.transitions.find((transition) => transition.name === name)
}

/** Every transition that leaves `stage`, in table order, those of the clock included. */
export function transitionsFrom(
  stage: string,
  workflow: PieceWorkflow = PIECE_WORKFLOW,
): PieceTransition[] {
  return workflow.transitions.filter(({ from }) => from.includes(stage))
}

/**
 * The stages `transition` may lead to from `stage`: never the one the piece already stands in, unless it is
 * the only one or the transition leaves the piece there.
 */
export function destinationsOf(
  transition: Pick<PieceTransition, 'backwards' | 'stays' | 'to'>,
  stage: string,
): readonly string[] {
  const { backwards, stays, to } = transition
  if (stays) return to.includes(stage) ? [stage] : to.slice(0, 1)
  if (to.length === 1) return to
  const others = to.filter((each) => each !== stage)
  const here = placeOf(stage)
  return backwards && here >= 0 ? others.filter((each) => placeOf(each) < here) : others
}

const placeOf = (stage: string): number => PIECE_STAGES.findIndex(({ name }) => name === stage)
