import type { Payload, PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { answerOnce, inTransaction } from '../storage/index.ts'
import { SYSTEM } from './actor.ts'
import { tellOfPiece } from './tell-of-piece.ts'

/** What is a minute late did not go out by itself: the clock stands, or something fails again and again. */
const PATIENCE_MS = 60_000

/** Scheduled pieces that should have gone out more than a minute ago. */
export const isOverdue = (now: Date): Where => ({
  stage: { equals: 'scheduled' },
  scheduledFor: { less_than: new Date(now.getTime() - PATIENCE_MS).toISOString() },
})

export async function countOverdue(payload: Payload, now: Date = new Date()): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: deskOf(payload).options.slugs.pieces,
    where: isOverdue(now),
  })
  return totalDocs
}

/** Why nothing goes out by itself in this process, if so. */
export const clockProblem = (payload: Payload): 'failing' | 'stopped' | null =>
  deskOf(payload).clock()

const MOST_TOLD = 20

/**
 * Tells whoever may schedule of each piece that should have gone out and did not; once for each time it was
 * to go out, however many processes look.
 *
 * @returns how many pieces this call told of.
 */
export async function tellLateSchedules(payload: Payload, now: Date = new Date()): Promise<number> {
  const { slugs } = deskOf(payload).options
  const { docs } = await payload.db.find<PieceRow>({
    collection: slugs.pieces,
    where: isOverdue(now),
    sort: 'scheduledFor',
    limit: MOST_TOLD,
    pagination: false,
  })
  let told = 0
  for (const piece of docs) {
    const dueAt = new Date(piece.scheduledFor ?? now).toISOString()
    const once = {
      collection: slugs.idempotencyRecords,
      key: `overdue:${piece.publicId}:${dueAt}`,
      fingerprint: dueAt,
    }
    const { repeated } = await inTransaction(payload, (req) =>
      answerOnce(req, once, () => tellOf(req, piece, dueAt)),
    )
    if (!repeated) told += 1
  }
  return told
}

async function tellOf(req: PayloadRequest, piece: PieceRow, dueAt: string): Promise<object> {
  const event = await appendEvent(req, {
    type: 'schedule.overdue',
    subjectType: 'piece',
    subject: piece.publicId,
    actor: SYSTEM,
    detail: { dueAt },
  })
  await tellOfPiece(req, { codes: ['schedule-blocked'], piece, event, actor: SYSTEM })
  return { event }
}
