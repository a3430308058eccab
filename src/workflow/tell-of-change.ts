import type { PayloadRequest } from 'payload'

import { loadPiece } from '../publishing/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { actorOf } from './actor.ts'
import { tellOfPiece } from './tell-of-piece.ts'
import { findPiece } from './transition.ts'

/**
 * Tells those who signed a proof that a save has made it older than the text: once, when it stops being the
 * same, and not at every further save.
 */
export async function tellOfChange(
  req: PayloadRequest,
  change: { before: PieceRow; piece: PieceRow; event: string; isBlocked: boolean },
): Promise<void> {
  const { before, piece, event, isBlocked } = change
  const row = await findPiece(req, piece.publicId)
  const signed = await loadPiece(req, row)
  const wasCurrent = signed.proof?.workingHash === before.workingHash
  await tellOfPiece(req, {
    codes: [...(isBlocked ? ['schedule-blocked'] : []), ...(wasCurrent ? ['approval-lapsed'] : [])],
    details: { 'approval-lapsed': ['text-changed'] },
    piece: row,
    signed,
    event,
    actor: actorOf(req),
  })
}
