import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { newPublicId } from '../storage/index.ts'
import { contentHash } from './canonical.ts'
import { contentOfPiece } from './content-of-piece.ts'
import type { LoadedPiece } from './house.ts'
import { pastOfPiece } from './past-of-piece.ts'
import { workingHash } from './working-text.ts'

/** Freezes everything a reader would see of a piece. Called by the transition of that name alone. */
export async function makeProof(
  req: PayloadRequest,
  loaded: LoadedPiece,
  made: { by: string; at: string },
): Promise<{ publicId: string; hash: string }> {
  const { options } = deskOf(req.payload)
  const publicId = newPublicId()
  const past = await pastOfPiece(req, loaded)
  const content = contentOfPiece(loaded, past, { id: publicId, at: made.at })
  const hash = contentHash(content)
  await req.payload.db.create({
    collection: options.slugs.proofs,
    data: {
      publicId,
      piece: loaded.piece.publicId,
      number: past.proofsMade + 1,
      headline: content.headline,
      hash,
      workingHash: workingHash(loaded.piece),
      content,
      madeBy: made.by,
      madeAt: made.at,
    },
    req,
  })
  return { publicId, hash }
}
