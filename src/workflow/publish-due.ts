import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { PieceRow } from '../publishing/index.ts'
import { SYSTEM } from './actor.ts'
import { rulesOfPiece } from './definitions.ts'
import { NOTE_LIMIT } from './gate.ts'
import { transition } from './transition.ts'
import type { PieceEffect } from './transitions.ts'
import { wayOfClock } from './ways-of-stage.ts'

const BATCH = 20

/**
 * Publishes what is scheduled and due, earliest first; what the gate refuses goes to `blocked` with the
 * reason. The row is the queue: the piece is claimed by the transition's own compare-and-set, so any number
 * of processes may do this at once and each piece goes out once. What fails for another reason (the database
 * is away) stays due for the next round, and keeps nothing else from going out.
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
    try {
      done[await publishOrBlock(payload, piece)] += 1
    } catch (error) {
      // Another process took it, or a person changed it meanwhile.
      if (error instanceof DeskError) continue
      payload.logger.error({
        err: error,
        msg: `Piece ${piece.publicId} is due and did not go out.`,
      })
    }
  }
  return done
}

async function publishOrBlock(payload: Payload, piece: PieceRow): Promise<'blocked' | 'published'> {
  const { definition } = await rulesOfPiece(payload, piece)
  const move = (effect: PieceEffect, note?: string) => {
    const way = wayOfClock(definition, piece.stage, effect)
    if (!way) throw new Error(`The clock has no way to “${effect}” from “${piece.stage}”.`)
    return transition(payload, {
      actor: SYSTEM,
      piece: piece.publicId,
      name: way.name,
      expectedRevision: piece.revision,
      note,
    })
  }
  try {
    await move('release')
    return 'published'
  } catch (error) {
    if (!(error instanceof DeskError) || WAS_TAKEN.includes(error.code)) throw error
    await move('block', reasonOf(error).slice(0, NOTE_LIMIT))
    return 'blocked'
  }
}

/** Everything that stands in the way, where there is more than one thing. */
const reasonOf = ({ details, message }: DeskError) =>
  details.flatMap((each) => (typeof each.message === 'string' ? [each.message] : [])).join(' ') ||
  message

const WAS_TAKEN = ['revision-stale', 'transition-not-from-here']
