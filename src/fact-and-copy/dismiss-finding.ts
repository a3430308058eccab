import type { PayloadRequest } from 'payload'

import { COPY_RULES, nameOfFinding } from '../copydesk/index.ts'
import type { Dismissed } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { sha256Hex } from '../publishing/index.ts'
import { BeingSecond, inTransaction, isDuplicate, newPublicId } from '../storage/index.ts'
import { actorOf, findPiece, MOST_OF_PIECE } from '../workflow/index.ts'
import { recountFindings } from './count-findings.ts'
import { marksOfPiece } from './marks-of-piece.ts'
import type { CopyMark } from './marks-of-piece.ts'

/**
 * Dismisses a finding for its sentence, with a reason. Dismissed already, by whomever, it is answered as it
 * stands: of two who do so at once the first one's reason is kept.
 *
 * @throws DeskError `finding-malformed` 422, `reason-wanted` 422, `too-many-dismissed` 409.
 */
export function dismissFinding(
  req: PayloadRequest,
  id: number | string,
  given: Dismissed & { reason: string },
): Promise<{ id: string; first: boolean }> {
  const { rule, found, sentence, reason } = given
  if (!(COPY_RULES as readonly string[]).includes(rule) || !found || !sentence) {
    throw new DeskError('finding-malformed', 422, 'Name the finding: its rule, words and sentence.')
  }
  if (!reason) {
    throw new DeskError('reason-wanted', 422, 'Say why this may stand.', [{ field: 'reason' }])
  }
  return inTransaction(
    req.payload,
    async (joined) => {
      const piece = await findPiece(joined, id)
      const marks = await marksOfPiece(joined, piece.publicId)
      const fingerprint = sha256Hex(nameOfFinding(given))
      const known = marks.find((mark) => mark.fingerprint === fingerprint)
      if (known) return { id: known.publicId, first: false }
      if (marks.length >= MOST_OF_PIECE) {
        throw new DeskError(
          'too-many-dismissed',
          409,
          `${MOST_OF_PIECE} findings of this piece are dismissed. Mend the text, or change the rule.`,
        )
      }
      const publicId = newPublicId()
      try {
        await joined.payload.db.create({
          collection: deskOf(req.payload).options.slugs.copyMarks,
          data: {
            publicId,
            piece: piece.publicId,
            fingerprint,
            rule,
            found,
            sentence,
            reason,
            by: String(actorOf(req).id),
            at: new Date().toISOString(),
          },
          req: joined,
        })
      } catch (error) {
        throw isDuplicate(error) ? new BeingSecond(error) : error
      }
      await recountFindings(joined, piece)
      await appendEvent(joined, {
        type: 'piece.finding-dismissed',
        subjectType: 'piece',
        subject: piece.publicId,
        actor: actorOf(req),
        detail: { mark: publicId, rule, finding: fingerprint, reason: sha256Hex(reason) },
      })
      return { id: publicId, first: true }
    },
    { user: req.user },
  )
}

/** Brings a dismissed finding back; one that is back already stays so. */
export function reopenFinding(
  req: PayloadRequest,
  id: number | string,
  mark: string,
): Promise<{ id: string }> {
  const collection = deskOf(req.payload).options.slugs.copyMarks
  return inTransaction(
    req.payload,
    async (joined) => {
      const piece = await findPiece(joined, id)
      const where = { publicId: { equals: mark }, piece: { equals: piece.publicId } }
      const row = await joined.payload.db.findOne<CopyMark>({ collection, where, req: joined })
      if (!row) return { id: mark }
      await joined.payload.db.deleteMany({ collection, where, req: joined })
      await recountFindings(joined, piece)
      await appendEvent(joined, {
        type: 'piece.finding-reopened',
        subjectType: 'piece',
        subject: piece.publicId,
        actor: actorOf(req),
        detail: { mark, rule: row.rule, finding: row.fingerprint },
      })
      return { id: mark }
    },
    { user: req.user },
  )
}
