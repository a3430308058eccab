import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { AuthorRow, PastOfAuthor, PieceRow, PublicationRow } from './house.ts'

/** Enough to find one beside the piece at hand. */
const NEAREST = 2

/**
 * What of each author is out or scheduled, two queries an author. Asked only when a piece is about to go
 * out, since nothing else depends on it.
 */
export async function pastOfAuthors(
  req: PayloadRequest,
  piece: PieceRow,
  authors: readonly Pick<AuthorRow, 'id' | 'publicId' | 'slug'>[],
): Promise<Map<string, PastOfAuthor>> {
  const { slugs } = deskOf(req.payload).options
  const pasts = new Map<string, PastOfAuthor>()
  for (const { id, publicId, slug } of authors) {
    if (pasts.has(publicId)) continue
    const out = await req.payload.db.find<Pick<PublicationRow, 'id' | 'piece' | 'publishedAt'>>({
      collection: slugs.publications,
      where: { authors: { equals: slug }, state: { equals: 'live' } },
      select: { piece: true, publishedAt: true },
      sort: '-publishedAt',
      limit: NEAREST,
      pagination: false,
      req,
    })
    const scheduled = await req.payload.db.find<Pick<PieceRow, 'id' | 'publicId' | 'scheduledFor'>>(
      {
        collection: slugs.pieces,
        where: { stage: { equals: 'scheduled' }, 'bylines.author': { equals: id } },
        select: { publicId: true, scheduledFor: true },
        sort: 'scheduledFor',
        limit: NEAREST,
        pagination: false,
        req,
      },
    )
    const others = [
      ...out.docs.filter((each) => each.piece !== piece.publicId).map((each) => each.publishedAt),
      ...scheduled.docs
        .filter((each) => each.publicId !== piece.publicId)
        .map((each) => each.scheduledFor),
    ]
    pasts.set(publicId, {
      isOut: out.docs.length > 0,
      others: others.flatMap((at) => (at ? [new Date(at).toISOString()] : [])),
    })
  }
  return pasts
}
