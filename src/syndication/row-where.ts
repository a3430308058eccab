import type { PayloadRequest, Where } from 'payload'

import { isPublicId } from '../storage/index.ts'

/** A row by its public id, or by its row id as the panel has it; `undefined` for what is neither. */
export function rowWhere({ payload }: PayloadRequest, id: string): Where | undefined {
  if (isPublicId(id)) return { publicId: { equals: id } }
  if (payload.db.defaultIDType === 'number') {
    return /^\d{1,9}$/.test(id) ? { id: { equals: Number(id) } } : undefined
  }
  return /^[0-9a-f]{24}$/.test(id) ? { id: { equals: id } } : undefined
}
