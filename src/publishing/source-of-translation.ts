import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { PieceRow, PublicationRow, RowId, SourceOfTranslation } from './house.ts'

/**
 * Names what stands in public of a piece, so that a later change is seen: its release, and its state where
 * that is not live. Empty while nothing was published.
 */
export function stampOf(
  publication: Pick<PublicationRow, 'release' | 'state'> | null | undefined,
): string {
  if (!publication?.release) return ''
  return publication.state === 'live'
    ? publication.release
    : `${publication.release} ${publication.state}`
}

/** The piece that another is a translation of, and what stands of it in public; `null` where it is gone. */
export async function sourceOfTranslation(
  req: PayloadRequest,
  id: RowId,
): Promise<SourceOfTranslation | null> {
  const { slugs } = deskOf(req.payload).options
  const piece = await req.payload.db.findOne<PieceRow>({
    collection: slugs.pieces,
    where: { id: { equals: id } },
    select: {
      publicId: true,
      headline: true,
      slug: true,
      language: true,
      translationOf: true,
      publication: true,
    },
    req,
  })
  if (!piece) return null
  const publication = piece.publication
    ? await req.payload.db.findOne<PublicationRow>({
        collection: slugs.publications,
        where: { publicId: { equals: piece.publication } },
        select: { release: true, state: true },
        req,
      })
    : null
  const { publicId, headline, slug, language, translationOf } = piece
  return {
    id: piece.id,
    publicId,
    headline,
    slug,
    language,
    isTranslation: translationOf !== null && translationOf !== undefined,
    state: publication?.state ?? null,
    stamp: stampOf(publication),
  }
}
