import type { PayloadRequest } from 'payload'

import {
  missingInReply,
  OUTCOMES,
  placeOf,
  sentencesOfText,
  WAYS_OF_ASKING,
} from '../claims/index.ts'
import type { Outcome, WayOfAsking } from '../claims/index.ts'
import { blocksOfPiece } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { canonicalJson, sha256Hex } from '../publishing/index.ts'
import { inTransaction, newPublicId } from '../storage/index.ts'
import { actorOf, findPiece, rowsOfPiece } from '../workflow/index.ts'
import { faultOfReply } from '../words/index.ts'
import { changeRow } from './change-row.ts'
import { FACT_LIMITS } from './claim-row.ts'
import type { ReplyRow } from './claim-row.ts'

/** A right of reply as somebody fills it in: the whole of it each time. */
export type ReplyGiven = {
  who: string
  about: string
  way: string
  askedAt: string
  deadline: string
  outcome: string
  answer: string
  answeredAt: string
  printed: string
  waiver: string
}

type Filled = Pick<
  ReplyRow,
  | 'about'
  | 'answer'
  | 'answeredAt'
  | 'askedAt'
  | 'deadline'
  | 'outcome'
  | 'printed'
  | 'waiver'
  | 'way'
  | 'who'
>

/** @throws DeskError `reply-incomplete` 422 with the field, `reply-malformed` 422. */
function filled(
  req: PayloadRequest,
  given: ReplyGiven,
): Filled & { answer: string; waiver: string } {
  const malformed = (field: string, message: string) =>
    new DeskError('reply-malformed', 422, message, [{ field }])
  const moment = (field: 'answeredAt' | 'askedAt' | 'deadline') => {
    if (given[field] === '') return null
    const time = new Date(given[field])
    if (Number.isNaN(time.getTime())) throw malformed(field, 'Write the time as ISO 8601.')
    return time.toISOString()
  }
  if (!(OUTCOMES as readonly string[]).includes(given.outcome)) {
    throw malformed('outcome', `What came of it is one of ${OUTCOMES.join(', ')}.`)
  }
  if (given.way !== '' && !(WAYS_OF_ASKING as readonly string[]).includes(given.way)) {
    throw malformed('way', `They were asked by one of ${WAYS_OF_ASKING.join(', ')}.`)
  }
  const reply = {
    ...given,
    outcome: given.outcome as Outcome,
    way: given.way === '' ? null : (given.way as WayOfAsking),
    askedAt: moment('askedAt'),
    deadline: moment('deadline'),
    answeredAt: moment('answeredAt'),
  }
  const missing = missingInReply(reply)
  if (missing) {
    throw new DeskError('reply-incomplete', 422, faultOfReply({ req }, missing), [
      { field: missing.field },
    ])
  }
  return reply
}

/**
 * Keeps a right of reply of a piece: a new one, or one that is kept already, by its revision.
 *
 * @throws DeskError `sentence-unknown` 422, `too-many-replies` 409, those of `filled` and `changeRow`.
 */
export function keepReply(
  req: PayloadRequest,
  id: number | string,
  asked: { reply: string; revision: unknown } | null,
  given: ReplyGiven,
): Promise<{ id: string; revision: number }> {
  const collection = deskOf(req.payload).options.slugs.replies
  const reply = filled(req, given)
  return inTransaction(
    req.payload,
    async (joined) => {
      const piece = await findPiece(joined, id)
      const place = placeOf(reply.printed ?? '', sentencesOfText(blocksOfPiece(piece)))
      const unknown = () =>
        new DeskError(
          'sentence-unknown',
          422,
          'Choose a sentence of the text as it was saved last.',
          [{ field: 'printed' }],
        )
      let kept: { publicId: string; revision: number }
      if (asked) {
        const changed = { ...reply, ...(place ? { printed: place.text } : {}) }
        kept = await changeRow<ReplyRow>(
          joined,
          collection,
          { piece: piece.publicId, publicId: asked.reply, revision: asked.revision },
          (before) => {
            // A sentence that was changed since may stay as it was written down.
            if (reply.printed && !place && reply.printed !== before.printed) throw unknown()
            return changed
          },
        )
      } else {
        if (reply.printed && !place) throw unknown()
        const rows = await rowsOfPiece<ReplyRow>(joined, collection, piece.publicId)
        if (rows.length >= FACT_LIMITS.replies) {
          throw new DeskError(
            'too-many-replies',
            409,
            `${FACT_LIMITS.replies} rights of reply of this piece are kept already.`,
          )
        }
        kept = { publicId: newPublicId(), revision: 0 }
        await joined.payload.db.create({
          collection,
          data: {
            ...reply,
            printed: place?.text ?? '',
            ...kept,
            piece: piece.publicId,
            pieceRow: String(piece.id),
            by: String(actorOf(req).id),
            at: new Date().toISOString(),
          },
          req: joined,
        })
      }
      await appendEvent(joined, {
        type: 'piece.reply-kept',
        subjectType: 'piece',
        subject: piece.publicId,
        actor: actorOf(req),
        detail: {
          reply: kept.publicId,
          outcome: reply.outcome,
          deadline: reply.deadline ?? null,
          words: sha256Hex(canonicalJson(reply)),
        },
      })
      return { id: kept.publicId, revision: kept.revision }
    },
    { user: req.user },
  )
}
