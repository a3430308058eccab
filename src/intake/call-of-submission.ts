import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { Call } from './call.ts'
import { callOf } from './open-intake.ts'
import type { CallRow } from './open-intake.ts'

/** The call that a submission answers, open or not. */
export async function callOfSubmission(
  payload: Payload,
  { call }: { call?: number | string | null },
): Promise<Call | undefined> {
  if (call === null || call === undefined) return undefined
  const row = await payload.db.findOne<CallRow & { id: number | string }>({
    collection: deskOf(payload).options.slugs.calls,
    where: { id: { equals: call } },
  })
  return row ? callOf(row) : undefined
}
