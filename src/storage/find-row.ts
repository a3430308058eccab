import type { PayloadRequest, SelectType, TypeWithID } from 'payload'

import { isPublicId } from './is-public-id.ts'
import { rowIdOf } from './row-id.ts'

/**
 * One row, by its public id or by its row id as the panel has it, in the transaction of `req`; whoever asks has
 * checked that it may be seen.
 *
 * @param select columns; all when absent.
 * @returns `null` for an id that no row has, whatever form it is of: some databases call such a question an error.
 */
export async function findRow<Row extends TypeWithID>(
  req: PayloadRequest,
  collection: string,
  id: number | string,
  select?: SelectType,
): Promise<Row | null> {
  const row = rowIdOf(req.payload, id)
  if (row === undefined && !isPublicId(id)) return null
  return req.payload.db.findOne<Row>({
    collection,
    where: row === undefined ? { publicId: { equals: id } } : { id: { equals: row } },
    ...(select ? { select } : {}),
    req,
  })
}
