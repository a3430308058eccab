import type { PayloadRequest, Where } from 'payload'

import { isPublicId } from './is-public-id.ts'

/** What Postgres counts rows with. */
const LARGEST_ROW_NUMBER = 2_147_483_647

/**
 * The condition for one row by its public id, or by a row id of the form this database gives. `undefined`
 * for anything else: no row has it, and some databases call the question itself an error.
 */
export function whereIdIs({ payload }: PayloadRequest, id: number | string): Where | undefined {
  if (isPublicId(id)) return { publicId: { equals: id } }
  const text = String(id)
  if (payload.db.defaultIDType === 'number') {
    const isRowNumber = /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_ROW_NUMBER
    return isRowNumber ? { id: { equals: Number(text) } } : undefined
  }
  const isObjectId = payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(text)
  return isObjectId ? { id: { equals: text } } : undefined
}
