import type { PayloadRequest } from 'payload'

import type { Dismissed } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'

/** A finding that was dismissed, as its row holds it. */
export type CopyMark = Dismissed & {
  id: number | string
  publicId: string
  fingerprint: string
  reason: string
  by: string
  at: string
}

/** Most findings of one piece that can be dismissed. */
export const MOST = 500

/** What was dismissed of a piece, the latest first. */
export async function marksOfPiece(req: PayloadRequest, piece: string): Promise<CopyMark[]> {
  const { docs } = await req.payload.db.find<CopyMark>({
    collection: deskOf(req.payload).options.slugs.copyMarks,
    where: { piece: { equals: piece } },
    sort: '-at',
    limit: MOST,
    pagination: false,
    req,
  })
  return docs
}
