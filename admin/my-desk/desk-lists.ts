import type { Right } from '../../src/workflow/rights.ts'
import { stagesOfGroup, SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import type { Stage } from '../../src/workflow/stages.ts'
import type { Conditions } from './list-address.ts'

/** One list of the first screen: whom it is for, what stands in it, and what to say when nothing does. */
export type DeskList = {
  name: string
  title: string
  collection: 'deliveries' | 'outbox' | 'pieces' | 'submissions'
  right: Right
  where: Conditions
  sort: string
  /** The field that says when, shown beside each entry. */
  when: { field: string; word: string }
  /** A field that says why, where something went wrong. */
  why?: string
  /** There may be thousands of them: asked for stage by stage. Every entry has the field it is ordered by. */
  isLong?: true
  /** Its entries stand in different stages. */
  showsStage?: true
  /** Something went wrong: shown first, and only when there is something. */
  isTrouble?: true
  /** How what went wrong is put right. */
  mend?: string
  /** What an empty list says. */
  empty: string
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Stages of pieces in which there is something to do, or to wait for. */
const inProgress = (stages: readonly Stage[]) => [
  ...stagesOfGroup(stages, 'open'),
  ...stagesOfGroup(stages, 'waiting'),
]

/**
 * The lists of the first screen, in their order.
 *
 * @param stages in which a piece of this desk may stand.
 */
export const deskLists = (user: string, now: Date, stages: readonly Stage[]): DeskList[] => [
  {
    name: 'blocked',
    title: 'Blocked',
    collection: 'pieces',
    right: 'pieces.schedule',
    where: { stage: { equals: 'blocked' } },
    sort: 'scheduledFor',
    when: { field: 'scheduledFor', word: 'was to go out' },
    why: 'blockedReason',
    mend: 'Open it: the workflow bar lists what stands in the way, and leads there. Then clear the block.',
    isTrouble: true,
    empty: '',
  },
  {
    name: 'overdue',
    title: 'Should have gone out',
    collection: 'pieces',
    right: 'pieces.read',
    where: {
      stage: { equals: 'scheduled' },
      scheduledFor: { less_than: new Date(now.getTime() - MINUTE_MS).toISOString() },
    },
    sort: 'scheduledFor',
    when: { field: 'scheduledFor', word: 'was to go out' },
    mend: 'It goes out by itself once the desk’s clock runs again. What cannot wait, publish by hand.',
    isTrouble: true,
    empty: '',
  },
  {
    name: 'unsent',
    title: 'Messages that could not be sent',
    collection: 'outbox',
    right: 'outbox.read',
    where: { state: { equals: 'failed' } },
    sort: '-dueAt',
    when: { field: 'dueAt', word: 'was due' },
    why: 'failure',
    mend: 'Open it to see who it is for; mend the address at the contributor, and send it again.',
    isTrouble: true,
    empty: '',
  },
  {
    name: 'untold',
    title: 'Partners that could not be told',
    collection: 'deliveries',
    right: 'partners.read',
    where: { state: { equals: 'dead' } },
    sort: '-dueAt',
    when: { field: 'dueAt', word: 'given up' },
    why: 'failure',
    mend: 'Ask the partner what their server says, then open it and send it again.',
    isTrouble: true,
    empty: '',
  },
  {
    name: 'approval',
    title: 'Waiting for approval',
    collection: 'pieces',
    right: 'pieces.approve',
    where: { stage: { equals: 'checking' } },
    sort: 'updatedAt',
    when: { field: 'updatedAt', word: 'since' },
    empty: 'No proof waits for a second pair of eyes.',
  },
  {
    name: 'due',
    title: 'Due within a day',
    collection: 'pieces',
    right: 'pieces.read',
    where: {
      dueAt: { less_than_equal: new Date(now.getTime() + DAY_MS).toISOString() },
      stage: { in: inProgress(stages) },
    },
    sort: 'dueAt',
    when: { field: 'dueAt', word: 'due' },
    showsStage: true,
    empty: 'Nothing is late, and nothing falls due in the next day.',
  },
  {
    name: 'ready',
    title: 'Ready to go out',
    collection: 'pieces',
    right: 'pieces.publish',
    where: { stage: { equals: 'approved' } },
    sort: 'updatedAt',
    when: { field: 'updatedAt', word: 'since' },
    empty: 'Nothing is approved and unpublished. Approve a proof, and it stands here.',
  },
  {
    name: 'submissions',
    title: 'Open submissions',
    collection: 'submissions',
    right: 'submissions.read',
    where: { stage: { in: stagesOfGroup(SUBMISSION_STAGES, 'open') } },
    sort: 'receivedAt',
    isLong: true,
    when: { field: 'receivedAt', word: 'received' },
    showsStage: true,
    empty: 'Every submission is answered. New ones come in through the pitch page.',
  },
  {
    name: 'given',
    title: 'Submissions given to you',
    collection: 'submissions',
    right: 'submissions.read',
    where: {
      assignee: { equals: user },
      stage: { in: stagesOfGroup(SUBMISSION_STAGES, 'open') },
    },
    sort: 'receivedAt',
    isLong: true,
    when: { field: 'receivedAt', word: 'received' },
    showsStage: true,
    empty: 'No submission is in your hands. In the inbox, “g” gives one to you or to a colleague.',
  },
  {
    name: 'mine',
    title: 'In your hands',
    collection: 'pieces',
    right: 'pieces.read',
    where: { assignee: { equals: user }, stage: { in: inProgress(stages) } },
    sort: 'dueAt',
    when: { field: 'updatedAt', word: 'last saved' },
    showsStage: true,
    empty: 'No piece is in your hands. Take one: open it, and set yourself on its Desk tab.',
  },
  {
    name: 'scheduled',
    title: 'Goes out next',
    collection: 'pieces',
    right: 'pieces.read',
    where: { stage: { equals: 'scheduled' } },
    sort: 'scheduledFor',
    when: { field: 'scheduledFor', word: 'goes out' },
    empty: 'Nothing is scheduled. An approved piece can be given a time.',
  },
]
