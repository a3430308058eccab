import type { Payload, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { inTransaction } from '../storage/index.ts'

const DAY = 24 * 3_600_000

/** For so long a call that was taken is kept; what the partner was told stands with its copy for good. */
export const SENT_KEPT_DAYS = 30
/** One that was given up may still be repeated by a person. */
const DEAD_KEPT_DAYS = 90

/** Rows of one round, so that a year's worth keeps nobody waiting. */
const BATCH = 500

/**
 * Deletes calls to partners that are past. Events keep that they were made.
 *
 * @returns how many; as many as one round takes when there may be more.
 */
export async function clearDeliveries(payload: Payload, now: number = Date.now()): Promise<number> {
  const collection = deskOf(payload).options.slugs.deliveries
  const before = (days: number) => new Date(now - days * DAY).toISOString()
  const past: Where = {
    or: [
      { and: [{ state: { equals: 'sent' } }, { dueAt: { less_than: before(SENT_KEPT_DAYS) } }] },
      { and: [{ state: { equals: 'dead' } }, { dueAt: { less_than: before(DEAD_KEPT_DAYS) } }] },
    ],
  }
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection,
    where: past,
    limit: BATCH,
    pagination: false,
    select: {},
  })
  if (docs.length === 0) return 0
  await inTransaction(payload, (req) =>
    payload.db.deleteMany({
      collection,
      // Somebody may repeat one at this moment.
      where: { and: [{ id: { in: docs.map(({ id }) => id) } }, past] },
      req,
    }),
  )
  return docs.length
}
