import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { checkSubmission } from '../workflow/index.ts'
import type { SubmissionStage } from '../workflow/index.ts'
import type { DecisionEntry } from './decision-table.ts'
import type { SubmissionRow } from './submission-row.ts'

/**
 * Checks what must hold of a submission for a decision.
 *
 * @throws DeskError `decision-unmet` 422 with everything that stands in the way.
 */
export async function refuseUnmet(
  req: PayloadRequest,
  entry: DecisionEntry,
  row: SubmissionRow,
  other: SubmissionRow | undefined,
): Promise<void> {
  if (entry.requirements.length === 0) return
  const piece = row.piece
    ? await req.payload.db.findOne<{ id: number; stage: string }>({
        collection: deskOf(req.payload).options.slugs.pieces,
        where: { id: { equals: row.piece } },
        req,
      })
    : null
  const unmet = checkSubmission(entry, {
    id: row.publicId,
    ...(piece ? { pieceStage: piece.stage } : {}),
    ...(other ? { other: { id: other.publicId, stage: other.stage as SubmissionStage } } : {}),
  })
  const [first] = unmet
  if (first) throw new DeskError('decision-unmet', 422, first.message, unmet)
}

export const rightMissing = ({ label }: DecisionEntry) =>
  new DeskError('right-missing', 403, `Your roles do not allow “${label}”. Ask the desk chief.`)

export const revisionMissing = () =>
  new DeskError(
    'revision-missing',
    428,
    'Send the revision your decision is based on, as “revision” or as an If-Match header.',
  )

export const revisionStale = (based: number, { revision, stage, decision }: SubmissionRow) =>
  new DeskError(
    'revision-stale',
    409,
    'Someone changed this submission meanwhile. Load it again and look before you decide.',
    [{ basedOn: based, current: revision, stage, decision: decision ?? null }],
  )

export const notFromHere = ({ label, from }: DecisionEntry, { stage }: SubmissionRow) =>
  new DeskError(
    'decision-not-from-here',
    409,
    `“${label}” is not possible from “${stage}”. It starts from: ${from.join(', ')}.`,
    [{ stage }],
  )
