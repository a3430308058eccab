import { setTimeout as pause } from 'node:timers/promises'

import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import type { Dismissed, StyleRuleRow } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import { stylesOfDesk } from '../workflow/index.ts'
import { findingsOf } from './count-findings.ts'
import type { CountedPiece } from './count-findings.ts'
import type { CopyMark } from './marks-of-piece.ts'

/** Read at once; between two of them everybody else has their turn. */
const AT_ONCE = 20
const REST_MS = 10
/** Most dismissed findings that are read for so many pieces. */
const MOST_MARKS = 10_000

type Row = CountedPiece & { id: number | string }

/**
 * Counts what reads wrong in pieces that were there before anybody counted. What is saved is counted by its save,
 * and stays as that counted it.
 *
 * @returns how many pieces were counted.
 */
export async function countEarlierFindings(payload: Payload): Promise<number> {
  const { slugs } = deskOf(payload).options
  const collection = slugs.pieces
  const req = await createLocalReq({}, payload)
  let counted = 0
  let last = ''
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: { and: [{ openFindings: { exists: false } }, { publicId: { greater_than: last } }] },
      select: {
        publicId: true,
        headline: true,
        standfirst: true,
        body: true,
        language: true,
        scheduledFor: true,
      },
      sort: 'publicId',
      limit: AT_ONCE,
      pagination: false,
      req,
    })
    if (docs.length === 0) return counted
    last = docs.at(-1)?.publicId ?? last
    const [styles, marks] = await Promise.all([stylesOfDesk(req), marksOf(req, docs)])
    for (const piece of docs) {
      const own = marks.filter((mark) => mark.piece === piece.publicId)
      await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: piece.id } }, { openFindings: { exists: false } }] },
        data: { openFindings: countOf(payload, piece, styles, own) },
        options: { atomic: true },
        req,
      })
      counted += 1
      await pause(REST_MS)
    }
  }
}

/** A text that cannot be read keeps no other from being counted; its own save says what is wrong with it. */
function countOf(
  payload: Payload,
  piece: Row,
  styles: readonly StyleRuleRow[],
  marks: readonly Dismissed[],
): number {
  try {
    return findingsOf(piece, styles, marks)
  } catch (err) {
    payload.logger.error({ err, msg: `The text of piece ${piece.publicId} could not be read.` })
    return 0
  }
}

async function marksOf(req: PayloadRequest, pieces: readonly Row[]) {
  const { docs } = await req.payload.db.find<CopyMark & { piece: string }>({
    collection: deskOf(req.payload).options.slugs.copyMarks,
    where: { piece: { in: pieces.map(({ publicId }) => publicId) } },
    limit: MOST_MARKS,
    pagination: false,
    req,
  })
  return docs
}
