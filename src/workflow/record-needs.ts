import type { PayloadRequest } from 'payload'

import { loadPiece } from '../publishing/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { actorOf } from './actor.ts'
import { CHECKS } from './checks.ts'
import { tellOfPiece } from './tell-of-piece.ts'
import { findPiece } from './transition.ts'

/** Stages in which a proof stands, and a check that is asked for can be given at once. */
const WITH_A_PROOF = ['checking', 'approved', 'scheduled', 'blocked']

/** Records that a save changed what is checked, and asks those who may sign what is newly needed. */
export async function recordNeeds(
  req: PayloadRequest,
  change: {
    before: PieceRow
    piece: PieceRow
    record: (type: string, detail: Record<string, string[]>) => Promise<string>
  },
): Promise<void> {
  const { before, piece, record } = change
  const turned = (to: string) =>
    CHECKS.filter(({ code }) => piece.needs?.[code] === to && (before.needs?.[code] ?? to) !== to)
  const [needed, dropped] = [turned('needed'), turned('not-needed')]
  if (needed.length === 0 && dropped.length === 0) return
  const codes = (checks: typeof needed) => checks.map(({ code }) => code)
  const event = await record('piece.needs-changed', {
    needed: codes(needed),
    dropped: codes(dropped),
  })
  if (needed.length === 0 || !WITH_A_PROOF.includes(piece.stage)) return
  const row = await findPiece(req, piece.publicId)
  await tellOfPiece(req, {
    codes: ['check-wanted'],
    details: { 'check-wanted': codes(needed) },
    signing: needed.map(({ right }) => right),
    piece: row,
    signed: await loadPiece(req, row),
    event,
    actor: actorOf(req),
  })
}
