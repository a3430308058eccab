import type { Payload } from 'payload'

import { inTransaction } from './in-transaction.ts'
import { newPublicId } from './public-id.ts'

/** A row that waits to be sent, as whoever would send it saw it. */
type Waiting = {
  collection: string
  row: { id: number | string; state: string }
  /** Where it is counted how often it was tried, and how often that was. */
  tried: Readonly<Record<string, number>>
  /** Milliseconds: longer than the longest try, so that only a process that died loses its claim. */
  leaseMs: number
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Claims a row for this process by compare-and-set: one winner among all who saw it due, and a claim whose lease
 * has ended may be taken over.
 *
 * @returns the lease; none for whoever came second.
 */
export async function claimRow(
  payload: Payload,
  { collection, row, tried, leaseMs, now }: Waiting,
): Promise<string | undefined> {
  const lease = newPublicId()
  const counts = Object.entries(tried)
  const claimed = await inTransaction(payload, (req) =>
    payload.db.updateOne({
      collection,
      where: {
        id: { equals: row.id },
        state: { equals: row.state },
        ...Object.fromEntries(counts.map(([name, count]) => [name, { equals: count }])),
      },
      data: {
        state: 'sending',
        lease,
        leaseEndsAt: new Date(now + leaseMs).toISOString(),
        ...Object.fromEntries(counts.map(([name, count]) => [name, count + 1])),
      },
      options: { atomic: true },
      req,
    }),
  )
  return claimed ? lease : undefined
}
