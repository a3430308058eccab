import type { Right } from '../../src/workflow/rights.ts'
import { stagesOfGroup, SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import type { Stage } from '../../src/workflow/stages.ts'
import type { AllWords } from '../../src/words/words.ts'
import type { Destination } from '../piece/place-in-address.ts'
import type { Conditions } from './list-address.ts'

/** One list of the first screen: whom it is for, and what stands in it. Its words stand under its name. */
export type DeskList = {
  name: keyof AllWords['deskLists']
  collection: 'deliveries' | 'outbox' | 'pieces' | 'replies' | 'setAsideMails' | 'submissions'
  right: Right
  where: Conditions
  sort: string
  /** The field that says when, shown beside each entry. */
  when: string
  /** Entries lead to the piece whose row id stands in this field, instead of to themselves. */
  ofPiece?: string
  /** Where in the piece that it leads to it is put right. */
  place?: Destination
  /** A field that says how much of it there is. */
  number?: string
  /** A field that says from whom it is. */
  who?: string
  /** A field that says why, where something went wrong. */
  why?: string
  /** What stands there is a code: its words stand under this name. */
  whyWords?: keyof AllWords
  /** There may be thousands of them: asked for stage by stage. Every entry has the field it is ordered by. */
  isLong?: true
  /** Its entries stand in different stages. */
  showsStage?: true
  /** Something went wrong: shown first, and only when there is something. */
  isTrouble?: true
}

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** A message that is due goes out within seconds, unless the mail server is away. */
const STUCK_MS = 15 * MINUTE_MS
const CAME_BACK_MS = 30 * DAY_MS

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
    collection: 'pieces',
    right: 'pieces.schedule',
    where: { stage: { equals: 'blocked' } },
    sort: 'scheduledFor',
    when: 'scheduledFor',
    why: 'blockedReason',
    place: { act: 'next' },
    isTrouble: true,
  },
  {
    name: 'overdue',
    collection: 'pieces',
    right: 'pieces.read',
    where: {
      stage: { equals: 'scheduled' },
      scheduledFor: { less_than: new Date(now.getTime() - MINUTE_MS).toISOString() },
    },
    sort: 'scheduledFor',
    when: 'scheduledFor',
    isTrouble: true,
  },
  {
    name: 'mailAside',
    collection: 'setAsideMails',
    right: 'contributors.read',
    where: { state: { equals: 'aside' } },
    sort: '-setAsideAt',
    when: 'receivedAt',
    who: 'sender',
    why: 'fault',
    whyWords: 'mailFaults',
    isTrouble: true,
  },
  {
    name: 'unsent',
    collection: 'outbox',
    right: 'outbox.read',
    where: { state: { equals: 'failed' } },
    sort: '-dueAt',
    when: 'dueAt',
    why: 'failure',
    isTrouble: true,
  },
  {
    name: 'stuck',
    collection: 'outbox',
    right: 'outbox.read',
    where: {
      state: { equals: 'waiting' },
      dueAt: { less_than: new Date(now.getTime() - STUCK_MS).toISOString() },
    },
    sort: 'dueAt',
    when: 'dueAt',
    why: 'failure',
    isTrouble: true,
  },
  {
    name: 'cameBack',
    collection: 'outbox',
    right: 'outbox.read',
    where: {
      state: { equals: 'sent' },
      // By the index of what is due: what came back long ago is nobody's work any more.
      dueAt: { greater_than: new Date(now.getTime() - CAME_BACK_MS).toISOString() },
      bouncedAt: { greater_than: new Date(now.getTime() - CAME_BACK_MS).toISOString() },
    },
    sort: '-dueAt',
    when: 'bouncedAt',
    why: 'bounce',
    isTrouble: true,
  },
  {
    name: 'untold',
    collection: 'deliveries',
    right: 'partners.read',
    where: { state: { equals: 'dead' } },
    sort: '-dueAt',
    when: 'dueAt',
    why: 'failure',
    isTrouble: true,
  },
  {
    name: 'replies',
    collection: 'replies',
    right: 'claims.edit',
    where: { outcome: { equals: 'waiting' }, deadline: { less_than_equal: now.toISOString() } },
    sort: 'deadline',
    when: 'deadline',
    why: 'about',
    ofPiece: 'pieceRow',
    place: { field: 'replies' },
    isTrouble: true,
  },
  {
    name: 'approval',
    collection: 'pieces',
    right: 'pieces.approve',
    where: { stage: { equals: 'checking' } },
    sort: 'updatedAt',
    when: 'updatedAt',
    place: { act: 'approve' },
  },
  {
    name: 'due',
    collection: 'pieces',
    right: 'pieces.read',
    where: {
      dueAt: { less_than_equal: new Date(now.getTime() + DAY_MS).toISOString() },
      stage: { in: inProgress(stages) },
    },
    sort: 'dueAt',
    when: 'dueAt',
    place: { field: 'dueAt' },
    showsStage: true,
  },
  {
    name: 'readsWrong',
    collection: 'pieces',
    right: 'style.edit',
    where: {
      openFindings: { greater_than: 0 },
      stage: { in: stagesOfGroup(stages, 'open') },
    },
    sort: '-openFindings',
    when: 'updatedAt',
    number: 'openFindings',
    place: { field: 'copyDesk' },
    showsStage: true,
  },
  {
    name: 'ready',
    collection: 'pieces',
    right: 'pieces.publish',
    where: { stage: { equals: 'approved' } },
    sort: 'updatedAt',
    when: 'updatedAt',
    place: { act: 'publish' },
  },
  {
    name: 'submissions',
    collection: 'submissions',
    right: 'submissions.read',
    where: { stage: { in: stagesOfGroup(SUBMISSION_STAGES, 'open') } },
    sort: 'receivedAt',
    isLong: true,
    when: 'receivedAt',
    showsStage: true,
  },
  {
    name: 'given',
    collection: 'submissions',
    right: 'submissions.read',
    where: {
      assignee: { equals: user },
      stage: { in: stagesOfGroup(SUBMISSION_STAGES, 'open') },
    },
    sort: 'receivedAt',
    isLong: true,
    when: 'receivedAt',
    showsStage: true,
  },
  {
    name: 'mine',
    collection: 'pieces',
    right: 'pieces.read',
    where: { assignee: { equals: user }, stage: { in: inProgress(stages) } },
    sort: 'dueAt',
    when: 'updatedAt',
    showsStage: true,
  },
  {
    name: 'scheduled',
    collection: 'pieces',
    right: 'pieces.read',
    where: { stage: { equals: 'scheduled' } },
    sort: 'scheduledFor',
    when: 'scheduledFor',
  },
]
