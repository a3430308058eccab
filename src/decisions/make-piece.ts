import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { slugOf } from '../publishing/index.ts'
import { openingStage } from '../workflow/index.ts'
import type { AcceptedForm } from './decision-table.ts'
import { pieceOfSubmission } from './piece-of-submission.ts'
import type { AcceptedSubmission } from './piece-of-submission.ts'
import { proposeAuthor } from './propose-author.ts'
import type { ContributorRow } from './propose-author.ts'

type RowId = number | string

export type MadePiece = { id: RowId; publicId: string }

/**
 * Makes the piece of an accepted submission, linked back to it, in the transaction of `req` and with the
 * rights of whoever accepts.
 */
export async function makePiece(
  req: PayloadRequest,
  submission: AcceptedSubmission & {
    id: RowId
    publicId: string
    termsHash?: string | null
    receivedAt?: string | null
    form?: AcceptedForm | undefined
  },
  contributor: ContributorRow | undefined,
): Promise<MadePiece> {
  const { slugs } = deskOf(req.payload).options
  const proposed = contributor ? await proposeAuthor(req, contributor) : undefined
  const text = pieceOfSubmission(submission, proposed?.author)
  const piece = (await req.payload.create({
    collection: slugs.pieces,
    data: {
      ...text,
      stage: openingStage(req.payload, text.stage),
      ...(submission.form ? { kind: submission.form } : {}),
      slug: slugOf(submission.title) || `piece-${submission.publicId.slice(-12)}`,
      questions: proposed?.question ? [proposed.question] : [],
    },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })) as unknown as MadePiece
  // No save may write the link or the terms agreed to, so they are written past the hooks, in the same transaction.
  await req.payload.db.updateOne({
    collection: slugs.pieces,
    id: piece.id,
    data: {
      submission: submission.id,
      termsHash: submission.termsHash ?? null,
      termsAgreedAt: submission.termsHash ? (submission.receivedAt ?? null) : null,
    },
    req,
  })
  return { id: piece.id, publicId: piece.publicId }
}
