import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { inTransaction } from '../storage/index.ts'
import { SYSTEM } from './actor.ts'
import { stagesOfDesk } from './definitions.ts'
import { tellOfPiece } from './tell-of-piece.ts'

const BATCH = 20

/**
 * Reminds whoever has a piece whose time is past, once. The row is claimed by compare-and-set in the
 * transaction of the notice, so any number of processes may do this at once. Another time or other hands
 * make it new.
 *
 * @returns how many were reminded of by this call.
 */
export async function tellOverdue(payload: Payload, now: Date = new Date()): Promise<number> {
  const collection = deskOf(payload).options.slugs.pieces
  const inProgress = stagesOfDesk(payload)
    .filter(({ group }) => group !== 'ended')
    .map(({ name }) => name)
  const late = { dueAt: { less_than_equal: now.toISOString() } }
  const { docs } = await payload.db.find<PieceRow>({
    collection,
    where: {
      and: [
        late,
        { overdueTold: { not_equals: true } },
        { assignee: { exists: true } },
        { stage: { in: inProgress } },
      ],
    },
    sort: 'dueAt',
    limit: BATCH,
    pagination: false,
  })
  let told = 0
  for (const piece of docs) {
    const isMine = await inTransaction(payload, async (req) => {
      const claimed = await payload.db.updateOne({
        collection,
        where: {
          and: [{ id: { equals: piece.id } }, late, { overdueTold: { not_equals: true } }],
        },
        data: { overdueTold: true },
        options: { atomic: true },
        req,
      })
      if (!claimed) return false
      const event = await appendEvent(req, {
        type: 'piece.overdue',
        subjectType: 'piece',
        subject: piece.publicId,
        actor: SYSTEM,
        detail: { dueAt: new Date(piece.dueAt ?? '').toISOString() },
      })
      await tellOfPiece(req, { codes: ['piece-overdue'], piece, event, actor: SYSTEM })
      return true
    })
    if (isMine) told += 1
  }
  return told
}
