import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { LoadedPiece, PieceRow } from './house.ts'
import { READER_FIELDS } from './working-text.ts'

/**
 * The working text as it was when the proof was made that is public now, out of the piece's versions: what
 * a dropped correction goes back to.
 */
export async function publishedText(
  req: PayloadRequest,
  { piece, publication }: LoadedPiece,
): Promise<Partial<PieceRow>> {
  const { slugs } = deskOf(req.payload).options
  const { docs: proofs } = await req.payload.db.find<{ id: number; workingHash: string }>({
    collection: slugs.proofs,
    where: { publicId: { equals: publication?.proof ?? '' } },
    limit: 1,
    pagination: false,
    req,
  })
  const { docs: versions } = await req.payload.db.findVersions<PieceRow>({
    collection: slugs.pieces,
    where: {
      parent: { equals: piece.id },
      'version.workingHash': { equals: proofs[0]?.workingHash ?? '' },
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  const version = versions[0]?.version
  if (!version) {
    throw new DeskError(
      'published-text-missing',
      409,
      'The working text of the published proof is no longer in the history. Correct the text by hand.',
    )
  }
  const text = Object.fromEntries(READER_FIELDS.map((field) => [field, version[field] ?? null]))
  return { ...text, noteType: null, noteText: null, noteSupersedes: null } as Partial<PieceRow>
}
