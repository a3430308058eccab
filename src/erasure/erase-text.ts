import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { PieceRow } from '../publishing/index.ts'
import { eraseSubmission } from './erase-submission.ts'
import { blankColumns, eraseWords } from './rows.ts'
import type { Row } from './rows.ts'
import { ERASED } from './words-of.ts'

/** Words of a piece that are the desk's own: its address, codes, ids and hashes. */
const KEPT = [
  'publicId',
  'slug',
  'savedBy',
  'proof',
  'publication',
  'workflow',
  'termsHash',
  'scheduledZone',
  'translatedRelease',
  // So that the same file is known when somebody brings it again.
  'sourceFingerprint',
]

/**
 * Erases the text of a piece wherever the desk keeps it: in its row, its history and its proofs, in what
 * came in and became the piece, in messages, notices and notes about it. Hashes, dates and events stay, so
 * that it can be shown what was there and that it is gone.
 */
export async function eraseText(
  req: PayloadRequest,
  { id, publicId }: Pick<PieceRow, 'id' | 'publicId'>,
): Promise<void> {
  const { slugs } = deskOf(req.payload).options
  const { db } = req.payload
  const ofIt = { piece: { equals: publicId } }
  const row = await db.findOne<Row>({
    collection: slugs.pieces,
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new Error('There is no such piece; the gate asked for one.')
  await eraseWords(req, slugs.pieces, row, KEPT)
  await db.deleteVersions({ collection: slugs.pieces, where: { parent: { equals: id } }, req })
  await blankColumns(req, slugs.proofs, ofIt, { content: null, headline: ERASED })
  await db.updateMany({
    collection: slugs.outbox,
    where: { ...ofIt, state: { in: ['held', 'waiting'] } },
    data: { state: 'cancelled' },
    req,
  })
  await blankColumns(req, slugs.outbox, ofIt, { subject: ERASED, text: ERASED })
  await blankColumns(req, slugs.notices, ofIt, { text: ERASED, about: null, note: null })
  await blankColumns(req, slugs.deskNotes, ofIt, { text: ERASED })
  await blankColumns(req, slugs.copyMarks, ofIt, {
    found: ERASED,
    sentence: ERASED,
    reason: ERASED,
  })
  await blankColumns(req, slugs.claims, ofIt, { sentence: ERASED, sources: null, note: null })
  await blankColumns(req, slugs.replies, ofIt, {
    who: ERASED,
    about: ERASED,
    answer: null,
    printed: null,
    waiver: null,
  })
  await blankColumns(req, slugs.comments, ofIt, {
    text: ERASED,
    guestName: null,
    quote: null,
    before: null,
    after: null,
    replacement: null,
  })
  await blankColumns(req, slugs.approvals, ofIt, { note: null })
  const submission = await db.findOne<Row>({
    collection: slugs.submissions,
    where: { piece: { equals: id } },
    req,
  })
  if (submission) await eraseSubmission(req, submission)
}
