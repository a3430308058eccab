import { saveVersion } from 'payload'
import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { PieceRow } from '../publishing/index.ts'
import type { Actor } from './gate-facts.ts'
import { overtaken } from './overtaken.ts'

/**
 * Moves a piece by compare-and-set if it still stands where it was looked at, and writes its version.
 *
 * @param columns plain columns that change along.
 * @returns the new revision.
 * @throws DeskError `revision-stale` 409.
 */
export async function movePiece(
  req: PayloadRequest,
  piece: PieceRow,
  stage: string,
  actor: Actor,
  columns: Record<string, unknown> = {},
): Promise<number> {
  const revision = await claimPiece(req, piece, stage, actor, columns)
  await writeVersion(req, piece)
  return revision
}

/** Moves the row alone, for an action that writes more before the version. */
export async function claimPiece(
  req: PayloadRequest,
  piece: PieceRow,
  stage: string,
  actor: Actor,
  columns: Record<string, unknown> = {},
): Promise<number> {
  const revision = piece.revision + 1
  const moved = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.pieces,
    where: {
      id: { equals: piece.id },
      revision: { equals: piece.revision },
      stage: { equals: piece.stage },
    },
    data: {
      ...columns,
      stage,
      revision,
      savedBy: actor.kind === 'user' ? String(actor.id) : null,
      updatedAt: new Date().toISOString(),
    },
    options: { atomic: true },
    req,
  })
  if (!moved) {
    throw await overtaken(req, piece.revision, (await storedPiece(req, piece)) ?? piece)
  }
  return revision
}

/** The row as it stands now becomes the newest version in the history of the piece. */
export async function writeVersion(
  req: PayloadRequest,
  { id }: Pick<PieceRow, 'id'>,
): Promise<void> {
  const { pieces } = deskOf(req.payload).options.slugs
  const row = await storedPiece(req, { id })
  await saveVersion({
    id,
    autosave: false,
    collection: req.payload.collections[pieces]?.config,
    docWithLocales: row,
    operation: 'update',
    payload: req.payload,
    req,
  } as Parameters<typeof saveVersion>[0])
}

const storedPiece = (req: PayloadRequest, { id }: Pick<PieceRow, 'id'>) =>
  req.payload.db.findOne<PieceRow>({
    collection: deskOf(req.payload).options.slugs.pieces,
    where: { id: { equals: id } },
    req,
  })
