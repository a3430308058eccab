import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { allOf, blankColumns, blankRow, eraseVersions, eraseWords } from './rows.ts'
import type { Counts, Row } from './rows.ts'
import { ERASED } from './words-of.ts'

/** Words of a submission that nobody wrote: codes, hashes, and the terms of the house. */
const KEPT = ['publicId', 'savedBy', 'decision', 'decisionReason', 'termsText', 'termsHash']

/**
 * Blanks what came in, in the transaction of `req`: the submission and its versions, the letters about it,
 * what readers of the desk noted on it, and notices and messages that name it. Files that came with it lose
 * their row, and the next round drops what has none.
 *
 * @returns how many rows, by what they are.
 */
export async function eraseSubmission(req: PayloadRequest, submission: Row): Promise<Counts> {
  const { slugs } = deskOf(req.payload).options
  const { publicId } = submission
  const ofIt = { submission: { equals: publicId } }
  await eraseWords(req, slugs.submissions, submission, KEPT)
  const files = await req.payload.db.count({ collection: slugs.attachments, where: ofIt, req })
  await req.payload.db.deleteMany({ collection: slugs.attachments, where: ofIt, req })
  return {
    submissions: 1,
    versions: await eraseVersions(req, slugs.submissions, submission.id, KEPT),
    letters: await blankColumns(req, slugs.correspondence, ofIt, { text: ERASED, by: null }),
    scores: await blankColumns(req, slugs.scores, ofIt, { note: null, conflict: null }),
    files: files.totalDocs,
    notices: await blankColumns(req, slugs.notices, ofIt, {
      text: ERASED,
      about: null,
      note: null,
    }),
    messages: await eraseMessages(req, await allOf(req, slugs.outbox, ofIt)),
  }
}

/** Blanks messages, to whom they went too; what still waits is not sent any more. */
export async function eraseMessages(
  req: PayloadRequest,
  messages: readonly Row[],
): Promise<number> {
  for (const message of messages) {
    const state = message.state === 'sent' ? 'sent' : 'cancelled'
    await blankRow(req, deskOf(req.payload).options.slugs.outbox, message, {
      to: 'erased@invalid.invalid',
      subject: ERASED,
      text: ERASED,
      state,
      failure: state === 'sent' ? (message.failure ?? null) : 'Erased.',
    })
  }
  return messages.length
}
