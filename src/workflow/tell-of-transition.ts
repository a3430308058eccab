import type { PayloadRequest } from 'payload'

import type { LoadedPiece } from '../publishing/index.ts'
import { CHECKS, findCheck } from './checks.ts'
import type { GateFacts } from './gate-facts.ts'
import { tellOfPiece } from './tell-of-piece.ts'
import type { PieceEffect, PieceTransition } from './transitions.ts'

/** Why what was signed stands no longer, by a word of `noticeDetails`, for the effects that end it. */
const ENDS: Partial<Readonly<Record<PieceEffect, string>>> = {
  'make-proof': 'new-proof',
  'cancel-correction': 'correction-dropped',
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
    facts: GateFacts
    /** Where it led. */
    stage: string
    event: string
    note?: string
    check?: string
  },
): Promise<void> {
  const { way, loaded, facts, stage, event, note } = news
  const { actor } = facts
  const check = findCheck(news.check)
  const { piece, proof } = loaded
  const why = ENDS[way.effect]
  // Those whose proof was older than the text already were told when it became so.
  const wasCurrent = proof !== undefined && proof.workingHash === piece.workingHash
  const lapses = why !== undefined && wasCurrent && SIGNED_STAGES.includes(piece.stage)
  const isNewProof = way.effect === 'make-proof'
  const needed = CHECKS.filter(({ code }) => facts.piece.needs?.includes(code))
  const isBlocked = stage === 'blocked' && piece.stage === 'scheduled'
  return tellOfPiece(req, {
    codes: [
      ...way.queues,
      ...(lapses ? ['approval-lapsed'] : []),
      ...(isBlocked ? ['schedule-blocked'] : []),
    ],
    details: {
      ...(why === undefined ? {} : { 'approval-lapsed': [why] }),
      ...(check ? { 'check-failed': [check.code], 'check-wanted': [check.code] } : {}),
    },
    signing: (check ? [check] : needed).map(({ right }) => right),
    piece,
    // The new proof was made by whoever acts, who is not told.
    signed:
      isNewProof && proof ? { ...loaded, proof: { ...proof, madeBy: String(actor.id) } } : loaded,
    event,
    actor,
    ...(note === undefined ? {} : { note }),
  })
}
