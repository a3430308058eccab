import { saveVersion } from 'payload'
import type { PayloadRequest } from 'payload'

import { BeingSecond, findRow } from '../storage/index.ts'
import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { SubmissionStage } from './stages.ts'

type RowId = number | string

/** Where a submission stands, as far as moving it goes. */
export type SubmissionPlace = { id: RowId; publicId: string; stage: string; revision: number }

/** A submission by its public id or its row id, in the transaction of `req`. */
export async function findSubmission<Row extends SubmissionPlace>(
  req: PayloadRequest,
  id: RowId,
): Promise<Row> {
  const row = await findRow<Row>(req, deskOf(req.payload).options.slugs.submissions, id)
  if (!row) throw new DeskError('submission-unknown', 404, 'There is no such submission.')
  return row
}

/**
 * Moves a submission if it still stands where it was looked at: of two who move it at once one wins, on
 * every database. Done first in a transaction, so that the other has made nothing yet.
 *
 * @param data plain columns written along with the stage.
 * @returns the new revision, or `undefined` when somebody else was first.
 */
export async function claimSubmission(
  req: PayloadRequest,
  row: SubmissionPlace,
  move: { to: SubmissionStage; savedBy: string | null; data?: Record<string, unknown> },
): Promise<number | undefined> {
  const revision = row.revision + 1
  const moved = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      id: { equals: row.id },
      stage: { equals: row.stage },
      revision: { equals: row.revision },
    },
    data: {
      ...move.data,
      stage: move.to,
      revision,
      savedBy: move.savedBy,
      updatedAt: new Date().toISOString(),
    },
    options: { atomic: true },
    req,
  })
  return moved ? revision : undefined
}

/** Writes the version of a submission as it stands in the transaction of `req`. */
export async function saveSubmissionVersion(req: PayloadRequest, id: RowId): Promise<void> {
  const { slugs } = deskOf(req.payload).options
  await saveVersion({
    id,
    autosave: false,
    collection: req.payload.collections[slugs.submissions]?.config,
    docWithLocales: await findSubmission(req, id),
    operation: 'update',
    payload: req.payload,
    req,
  } as Parameters<typeof saveVersion>[0])
}

/** Marked as transient: the whole work is asked again, and finds what the other one made. */
export const submissionMovedMeanwhile = () => new BeingSecond()
