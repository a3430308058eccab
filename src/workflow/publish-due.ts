import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { PieceRow } from '../publishing/index.ts'
import { SYSTEM } from './actor.ts'
import { NOTE_LIMIT } from './gate.ts'
import { transition } from './transition.ts'

const BATCH = 20

/**
 * Publishes what is scheduled and due, earliest first; what the gate refuses goes to `blocked` with the
 * reason. The row is the queue: the piece is claimed by the transition's own compare-and-set, so any number
 * of processes may do this at once and each piece goes out once.
 *
 * @returns how many went out and how many were blocked by this call.
 */
export async function publishDue(
  payload: Payload,
  now: Date = new Date(),
): Promise<{ published: number; blocked: number }> {
  const { docs } = await payload.db.find<PieceRow>({
    collection: deskOf(payload).options.slugs.pieces,
    where: { stage: { equals: 'scheduled' }, scheduledFor: { less_than_equal: now.toISOString() } },
    sort: ['scheduledFor', 'publicId'],
    limit: BATCH,
    pagination: false,
  })
  const done = { published: 0, blocked: 0 }
  for (const piece of docs) {
    const outcome = await publishOrBlock(payload, piece)
    if (outcome) done[outcome] += 1
  }
  return done
}

async function publishOrBlock(
  payload: Payload,
  piece: PieceRow,
): Promise<'blocked' | 'published' | null> {
  const move = (name: string, note?: string) =>
    transition(payload, {
      actor: SYSTEM,
      piece: piece.publicId,
      name,
      expectedRevision: piece.revision,
      note,
    })
  try {
    await move('publish-on-time')
    return 'published'
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    // Another process took it, or a person changed it meanwhile.
    if (error.code === 'revision-stale' || error.code === 'transition-not-from-here') return null
    await move('block', error.message.slice(0, NOTE_LIMIT))
    return 'blocked'
  }
}
