import type { Right } from './rights.ts'
import type { SubmissionStage } from './stages.ts'
import type { NoteRule } from './transitions.ts'

/** What must hold of a submission before a transition of it. */
export type SubmissionRequirement = 'other-submission-open' | 'piece-archived'

/** A named way of a submission from one stage to another. */
export type SubmissionTransition = {
  readonly name: string
  /** The text of the button. */
  readonly label: string
  /** One sentence for people. */
  readonly description: string
  readonly from: readonly SubmissionStage[]
  readonly to: SubmissionStage
  /** The desk, the contributor on the page of the submission, or the desk's own clock and checks. */
  readonly by: 'contributor' | 'desk' | 'system'
  /** What a colleague needs to take it; absent when no colleague takes it. */
  readonly right?: Right
  /** Whether it is a decision: a typed record that the contributor may be told of. */
  readonly decision: boolean
  /** Whether whoever takes it writes something. */
  readonly note: NoteRule
  readonly requirements: readonly SubmissionRequirement[]
}

const table = <const Name extends string>(
  entries: readonly (SubmissionTransition & { readonly name: Name })[],
) => entries

/** The way of a submission through the desk. What a decision sends and makes stands in `decisions/`. */
export const SUBMISSION_TRANSITIONS = table([
  {
    name: 'set-aside',
    label: 'Set aside for screening',
    description: 'Something about it looks like spam or a duplicate; a person should look first.',
    from: ['received'],
    to: 'screening',
    by: 'system',
    decision: false,
    note: 'none',
    requirements: [],
  },
  {
    name: 'let-through',
    label: 'Let through',
    description: 'It is honest: on to triage, and its receipt goes out.',
    from: ['screening'],
    to: 'triage',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'none',
    requirements: [],
  },
  {
    name: 'take-up',
    label: 'Take up',
    description: 'An editor has seen it and will sort it.',
    from: ['received'],
    to: 'triage',
    by: 'desk',
    right: 'submissions.edit',
    decision: false,
    note: 'none',
    requirements: [],
  },
  {
    name: 'give-to-readers',
    label: 'Give to readers',
    description: 'Readers score it.',
    from: ['triage', 'resubmitted'],
    to: 'reading',
    by: 'desk',
    right: 'submissions.edit',
    decision: false,
    note: 'optional',
    requirements: [],
  },
  {
    name: 'ask-for-changes',
    label: 'Ask for changes',
    description: 'The contributor is asked to send a changed version before the desk decides.',
    from: ['received', 'triage', 'reading', 'resubmitted'],
    to: 'changes-asked',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'required',
    requirements: [],
  },
  {
    name: 'resubmit',
    label: 'Send the changed version',
    description: 'The contributor answers with a changed version.',
    from: ['changes-asked'],
    to: 'resubmitted',
    by: 'contributor',
    decision: false,
    note: 'optional',
    requirements: [],
  },
  {
    name: 'accept',
    label: 'Accept',
    description: 'Makes a piece of it, linked both ways, and tells the contributor.',
    from: ['received', 'triage', 'reading', 'changes-asked', 'resubmitted'],
    to: 'accepted',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'optional',
    requirements: [],
  },
  {
    name: 'accept-as',
    label: 'Accept as another form',
    description:
      'Makes a piece of it in another form than it was offered in: a letter, a reply, a column.',
    from: ['received', 'triage', 'reading', 'changes-asked', 'resubmitted'],
    to: 'accepted',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'optional',
    requirements: [],
  },
  {
    name: 'decline',
    label: 'Decline',
    description: 'Says no, with a reason for the desk’s record and a sentence for the contributor.',
    from: ['received', 'triage', 'reading', 'changes-asked', 'resubmitted'],
    to: 'declined',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'optional',
    requirements: [],
  },
  {
    name: 'decline-not-for-us',
    label: 'Not for us',
    description: 'Says no at once to what these pages never print, in a message of its own.',
    from: ['received', 'triage', 'reading', 'resubmitted'],
    to: 'declined',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'none',
    requirements: [],
  },
  {
    name: 'mark-as-spam',
    label: 'Spam',
    description: 'Sets it aside; nobody is written to.',
    from: ['received', 'screening', 'triage'],
    to: 'spam',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'none',
    requirements: [],
  },
  {
    name: 'merge',
    label: 'Merge',
    description: 'It is the same as another submission, and goes on there.',
    from: ['received', 'screening', 'triage', 'reading', 'resubmitted'],
    to: 'merged',
    by: 'desk',
    right: 'submissions.edit',
    decision: false,
    note: 'optional',
    requirements: ['other-submission-open'],
  },
  {
    name: 'withdraw',
    label: 'Withdraw',
    description: 'The contributor takes it back.',
    from: ['received', 'screening', 'triage', 'reading', 'changes-asked', 'resubmitted'],
    to: 'withdrawn',
    by: 'contributor',
    decision: false,
    note: 'optional',
    requirements: [],
  },
  {
    name: 'expire',
    label: 'Expire',
    description: 'The contributor did not answer in time.',
    from: ['changes-asked'],
    to: 'expired',
    by: 'system',
    decision: false,
    note: 'none',
    requirements: [],
  },
  {
    name: 'reverse',
    label: 'Take up again',
    description:
      'Reverses how it ended, as a decision of its own; the earlier one stays on record.',
    from: ['declined', 'spam', 'merged', 'expired'],
    to: 'triage',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'required',
    requirements: [],
  },
  {
    name: 'reverse-acceptance',
    label: 'Reverse the acceptance',
    description: 'The piece made of it was archived, and the submission waits for a new decision.',
    from: ['accepted'],
    to: 'triage',
    by: 'desk',
    right: 'submissions.decide',
    decision: true,
    note: 'required',
    requirements: ['piece-archived'],
  },
])

export type SubmissionTransitionName = (typeof SUBMISSION_TRANSITIONS)[number]['name']

/** What the requirements look at: plain data, loaded by the caller. */
export type SubmissionFacts = {
  id: string
  /** Stage of the piece that was made of it. */
  pieceStage?: string
  /** The submission it is to be merged into. */
  other?: { id: string; stage: SubmissionStage }
}

type SubmissionCheck = {
  readonly title: string
  /** Why it does not hold, or `undefined` when it does. */
  readonly check: (facts: SubmissionFacts) => string | undefined
}

const DEAD_ENDS: ReadonlySet<SubmissionStage> = new Set(['expired', 'merged', 'spam', 'withdrawn'])

/** Every requirement of a submission's transition, by its stable code. */
export const SUBMISSION_REQUIREMENTS: Readonly<Record<SubmissionRequirement, SubmissionCheck>> = {
  'piece-archived': {
    title: 'The piece made of it is archived',
    check: ({ pieceStage }) =>
      pieceStage === undefined || pieceStage === 'archived'
        ? undefined
        : 'A piece was made of this submission and is still on the desk. Archive the piece first.',
  },
  'other-submission-open': {
    title: 'The other submission can go on',
    check: ({ id, other }) => {
      if (other === undefined) return 'Choose the submission it is the same as.'
      if (other.id === id) return 'Choose another submission: this one cannot go on in itself.'
      return DEAD_ENDS.has(other.stage)
        ? 'The other submission has come to an end. Take that one up again first, or merge the other way round.'
        : undefined
    },
  },
}

/** Everything that stands in the way of `transition`, in its order; empty when nothing does. */
export function checkSubmission(
  transition: Pick<SubmissionTransition, 'requirements'>,
  facts: SubmissionFacts,
): { code: SubmissionRequirement; message: string }[] {
  return transition.requirements.flatMap((code) => {
    const message = SUBMISSION_REQUIREMENTS[code].check(facts)
    return message === undefined ? [] : [{ code, message }]
  })
}

/** The transition of that name, or `undefined`. */
export function findSubmissionTransition(name: string): SubmissionTransition | undefined {
  return SUBMISSION_TRANSITIONS.find((transition) => transition.name === name)
}

/** Every transition that leaves `stage`, in table order. */
export function submissionTransitionsFrom(stage: SubmissionStage): SubmissionTransition[] {
  return SUBMISSION_TRANSITIONS.filter(({ from }) => from.includes(stage))
}
