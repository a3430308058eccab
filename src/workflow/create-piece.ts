import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { PieceRow, RowId } from '../publishing/index.ts'
import { findPiece } from './transition.ts'

/** What the desk notes of a new piece beside its text. */
export type PieceOrigin = {
  /** Row of the submission it came in as. */
  submission?: RowId
  /** Where an imported text came from, whole, and what the import set aside of it. */
  source?: { name: string; text: string; fingerprint: string; setAside: object[] }
}

/**
 * Makes a piece in the transaction of `req`: the way of a person's hand, the import and an accepted
 * submission alike. Whoever calls has checked that the person may.
 *
 * @param text fields of the piece as a save would bring them.
 * @param stage where it begins, if a piece of this desk may begin there.
 */
export async function createPiece(
  req: PayloadRequest,
  text: Partial<PieceRow> & Record<string, unknown>,
  stage: string,
  origin: PieceOrigin = {},
): Promise<PieceRow> {
  const collection = deskOf(req.payload).options.slugs.pieces
  const { id } = await req.payload.create({
    collection,
    data: { ...text, stage: openingStage(req.payload, stage) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { submission, source } = origin
  if (submission === undefined && !source) return findPiece(req, id)
  await req.payload.db.updateOne({
    collection,
    id,
    data: {
      ...(submission === undefined ? {} : { submission }),
      ...(source
        ? {
            sourceName: source.name,
            sourceText: source.text,
            sourceFingerprint: source.fingerprint,
            setAside: source.setAside,
          }
        : {}),
    },
    req,
  })
  return findPiece(req, id)
}

/** The stage that is meant, where a piece of this desk may begin in it; else the one it begins in by default. */
export function openingStage(payload: Payload, wanted: string): string {
  const { initial } = deskOf(payload).options.workflow.definition
  return initial.includes(wanted) ? wanted : (initial[0] ?? wanted)
}
