import type { PublicationState } from '../publishing/content.ts'

/**
 * `open`: the desk has something to do; `waiting`: an author, a contributor or the clock has;
 * `ended`: nothing is in progress.
 */
export type StageGroup = 'ended' | 'open' | 'waiting'

/** A place where a piece or a submission stands, as named for people. */
export type Stage<Name extends string = string> = {
  readonly name: Name
  readonly label: string
  /** One sentence for people. */
  readonly description: string
  readonly group: StageGroup
}

const stages = <const Name extends string>(list: readonly Stage<Name>[]) => list

/** Where the desk's work on a piece stands, in the order of a usual life. */
export const PIECE_STAGES = stages([
  {
    name: 'commissioned',
    label: 'Commissioned',
    description: 'Agreed with the author, nothing written yet.',
    group: 'waiting',
  },
  {
    name: 'writing',
    label: 'Writing',
    description: 'The author is at work.',
    group: 'waiting',
  },
  {
    name: 'editing',
    label: 'Editing',
    description: 'The desk is working on the text.',
    group: 'open',
  },
  {
    name: 'checking',
    label: 'Checking',
    description: 'A proof stands, and waits for the people who sign it off.',
    group: 'open',
  },
  {
    name: 'approved',
    label: 'Approved',
    description: 'The proof is approved and may be published or scheduled.',
    group: 'open',
  },
  {
    name: 'scheduled',
    label: 'Scheduled',
    description: 'The approved proof goes out by itself at the set time.',
    group: 'waiting',
  },
  {
    name: 'published',
    label: 'Published',
    description: 'A release was made and nothing is in progress.',
    group: 'ended',
  },
  {
    name: 'blocked',
    label: 'Blocked',
    description: 'The schedule could not run; a person must look at why.',
    group: 'open',
  },
  {
    name: 'archived',
    label: 'Archived',
    description: 'The desk is done with it. What is public stays as it is.',
    group: 'ended',
  },
])

export type PieceStage = (typeof PIECE_STAGES)[number]['name']

/**
 * Stages in which a piece may begin: as a commission, with the author, or with a text in hand (an
 * import, an accepted draft). The first is the default.
 */
export const INITIAL_PIECE_STAGES = [
  'commissioned',
  'writing',
  'editing',
] as const satisfies readonly PieceStage[]

/** Where the desk's answer to a submission stands. */
export const SUBMISSION_STAGES = stages([
  {
    name: 'received',
    label: 'Received',
    description: 'It came in and nobody has looked at it.',
    group: 'open',
  },
  {
    name: 'screening',
    label: 'Screening',
    description: 'Checked for spam, duplicates and what must come with it.',
    group: 'open',
  },
  {
    name: 'triage',
    label: 'Triage',
    description: 'Waits for an editor to sort it.',
    group: 'open',
  },
  {
    name: 'reading',
    label: 'Reading',
    description: 'With readers, who score it.',
    group: 'open',
  },
  {
    name: 'changes-asked',
    label: 'Changes asked',
    description: 'The contributor was asked for changes.',
    group: 'waiting',
  },
  {
    name: 'resubmitted',
    label: 'Resubmitted',
    description: 'The contributor sent a changed version.',
    group: 'open',
  },
  {
    name: 'accepted',
    label: 'Accepted',
    description: 'A piece was made of it.',
    group: 'ended',
  },
  {
    name: 'declined',
    label: 'Declined',
    description: 'The desk said no.',
    group: 'ended',
  },
  {
    name: 'withdrawn',
    label: 'Withdrawn',
    description: 'The contributor took it back.',
    group: 'ended',
  },
  {
    name: 'spam',
    label: 'Spam',
    description: 'Set aside as unwanted; no message is sent.',
    group: 'ended',
  },
  {
    name: 'merged',
    label: 'Merged',
    description: 'The same as another submission, and goes on there.',
    group: 'ended',
  },
  {
    name: 'expired',
    label: 'Expired',
    description: 'The contributor did not answer in time.',
    group: 'ended',
  },
])

export type SubmissionStage = (typeof SUBMISSION_STAGES)[number]['name']

/** The stage in which every submission begins. */
export const INITIAL_SUBMISSION_STAGE: SubmissionStage = 'received'

/** What the public finds at the address of a publication, as named for people. */
export const PUBLICATION_STATES: readonly {
  readonly name: PublicationState
  readonly label: string
  readonly description: string
}[] = [
  { name: 'live', label: 'Live', description: 'The public reads the current release.' },
  {
    name: 'retracted',
    label: 'Retracted',
    description: 'The text stays readable, marked as retracted, with the reason.',
  },
  {
    name: 'removed',
    label: 'Removed',
    description: 'A notice with the reason stands in place of the text.',
  },
  {
    name: 'unpublished',
    label: 'Unpublished',
    description: 'Off the site and back on the desk.',
  },
  {
    name: 'redirect',
    label: 'Redirect',
    description: 'An old address that leads to the present one.',
  },
]

/** The stages of one group, by name, in the order of the list. */
export function stagesOfGroup<Name extends string>(
  list: readonly Stage<Name>[],
  group: StageGroup,
): Name[] {
  return list.filter((stage) => stage.group === group).map(({ name }) => name)
}
