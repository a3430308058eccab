import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { Policy } from './source.ts'

type Row = {
  id: number | string
  code: string
  version: number
  language: string
  placement: Policy['placement']
  inForce?: boolean | null
  forOne?: string | null
  forSeveral?: string | null
  forNone?: string | null
}

/** A disclaimer in force, as everybody may know it. */
export async function policyOf(payload: Payload, code: string): Promise<Policy | null> {
  const row = await payload.db.findOne<Row>({
    collection: deskOf(payload).options.slugs.disclaimers,
    where: { and: [{ code: { equals: code } }, { inForce: { equals: true } }] },
  })
  if (!row) return null
  const { forOne, forSeveral, forNone } = row
  return {
    code: row.code,
    version: row.version,
    language: row.language,
    placement: row.placement,
    wordings: {
      ...(forOne ? { one: forOne } : {}),
      ...(forSeveral ? { several: forSeveral } : {}),
      ...(forNone ? { none: forNone } : {}),
    },
  }
}
