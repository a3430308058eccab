import type { PayloadRequest } from 'payload'

import type { Dismissed } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import { rowsOfPiece } from '../workflow/index.ts'

/** A finding that was dismissed, as its row holds it. */
export type CopyMark = Dismissed & {
  id: number | string
  publicId: string
  fingerprint: string
  reason: string
  by: string
  at: string
}

/** What was dismissed of a piece, the latest first. */
export const marksOfPiece = (req: PayloadRequest, piece: string): Promise<CopyMark[]> =>
  rowsOfPiece<CopyMark>(req, deskOf(req.payload).options.slugs.copyMarks, piece, '-at')
