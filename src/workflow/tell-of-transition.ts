import type { PayloadRequest } from 'payload'

import type { LoadedPiece } from '../publishing/index.ts'
import type { Actor } from './gate-facts.ts'
import { tellOfPiece } from './tell-of-piece.ts'
import type { PieceEffect, PieceTransition } from './transitions.ts'

/** Why what was signed stands no longer, for the effects that end it. */
const ENDS: Partial<Readonly<Record<PieceEffect, string>>> = {
  'make-proof': 'a new proof was made, and waits to be signed again',
  'cancel-correction': 'the correction was dropped',
}

/** Stages in which signatures stand, and are news to nobody when they lapse earlier. */
const SIGNED_STAGES = ['approved', 'blocked', 'checking']

/** Tells the people around a piece of a transition, as its table entry has it in `queues`. */
export function tellOfTransition(
  req: PayloadRequest,
  news: {
    way: PieceTransition
    /** As it stood before. */
    loaded: LoadedPiece
    event: string
    actor: Actor
    note: string | undefined
  },
): Promise<void> {
  const { way, loaded, event, actor, note } = news
  const { piece, proof } = loaded
  const why = ENDS[way.effect]
  // Those whose proof was older than the text already were told when it became so.
  const wasCurrent = proof !== undefined && proof.workingHash === piece.workingHash
  const lapses = why !== undefined && wasCurrent && SIGNED_STAGES.includes(piece.stage)
  const isNewProof = way.effect === 'make-proof'
  return tellOfPiece(req, {
    codes: [...way.queues, ...(lapses ? ['approval-lapsed'] : [])],
    details: why === undefined ? {} : { 'approval-lapsed': why },
    piece,
    // The new proof was made by whoever acts, who is not told.
    signed:
      isNewProof && proof ? { ...loaded, proof: { ...proof, madeBy: String(actor.id) } } : loaded,
    event,
    actor,
    ...(note === undefined ? {} : { note }),
  })
}
