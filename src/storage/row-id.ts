import type { Payload } from 'payload'

import { isPublicId } from './is-public-id.ts'

/** What Postgres counts rows with. */
const LARGEST_ROW_NUMBER = 2_147_483_647

/** A row id in the form this database gives; `undefined` for anything else, public ids among it. */
export function rowIdOf({ db }: Payload, id: number | string): number | string | undefined {
  const text = String(id)
  if (isPublicId(text)) return undefined
  if (db.defaultIDType === 'number') {
    return /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_ROW_NUMBER ? Number(text) : undefined
  }
  return db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(text) ? text : undefined
}
