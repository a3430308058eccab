import type { PayloadRequest } from 'payload'

import { DeskError } from '../errors.ts'

type Kept = { id: number | string; publicId: string; piece: string; revision: number }

/**
 * Changes a row of a piece by compare-and-set: whoever changed it first is not written over.
 *
 * @throws DeskError `record-unknown` 404, `revision-missing` 428, `record-changed` 409 with both revisions.
 */
export async function changeRow<Row extends Kept>(
  req: PayloadRequest,
  collection: string,
  asked: { piece: string; publicId: string; revision: unknown },
  change: (row: Row) => Partial<Row>,
): Promise<Row> {
  const where = { publicId: { equals: asked.publicId }, piece: { equals: asked.piece } }
  const row = await req.payload.db.findOne<Row>({ collection, where, req })
  if (!row) throw new DeskError('record-unknown', 404, 'There is no such record of this piece.')
  if (typeof asked.revision !== 'number') {
    throw new DeskError('revision-missing', 428, 'Send the “revision” that you looked at.')
  }
  const refuse = (current: number) =>
    new DeskError(
      'record-changed',
      409,
      'Somebody else changed this just now. Look at it again, then repeat what you did.',
      [{ yours: asked.revision, current }],
    )
  if (row.revision !== asked.revision) throw refuse(row.revision)
  const data = { ...change(row), revision: row.revision + 1 }
  const changed = await req.payload.db.updateOne({
    collection,
    where: { ...where, revision: { equals: row.revision } },
    data,
    options: { atomic: true },
    req,
  })
  if (!changed) throw refuse(row.revision + 1)
  return { ...row, ...data }
}
