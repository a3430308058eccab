import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { PieceRow } from '../publishing/index.ts'
import type { Actor } from './gate-facts.ts'
import { tellOfPiece } from './tell-of-piece.ts'

/** More languages than a desk translates into. */
const MOST = 200

/**
 * Tells the people around every translation of a piece that their source was released again or withdrawn.
 * Nothing is written into a translation: that its source has changed is seen by comparing the two.
 *
 * @param news.what by a word of `noticeDetails`, for example `source-published`.
 */
export async function tellTranslations(
  req: PayloadRequest,
  news: { source: Pick<PieceRow, 'id'>; event: string; actor: Actor; what: string },
): Promise<void> {
  const { docs } = await req.payload.db.find<PieceRow & { assignee?: unknown }>({
    collection: deskOf(req.payload).options.slugs.pieces,
    where: { translationOf: { equals: news.source.id }, stage: { not_equals: 'archived' } },
    select: { publicId: true, headline: true, assignee: true },
    sort: 'publicId',
    limit: MOST,
    pagination: false,
    req,
  })
  for (const piece of docs) {
    await tellOfPiece(req, {
      codes: ['source-changed'],
      details: { 'source-changed': [news.what] },
      piece,
      event: `${news.event} ${piece.publicId}`,
      actor: news.actor,
    })
  }
}
