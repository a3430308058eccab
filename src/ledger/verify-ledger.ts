import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { chainChecker } from './event.ts'
import type { ChainFault, SealedEvent } from './event.ts'

const PAGE = 500

export type LedgerReport = {
  whole: boolean
  /** Sealed events that were checked. */
  events: number
  /** The last number and hash of the chain; printed and kept elsewhere it shows a later truncation. */
  head: Head
  fault?: ChainFault
}

/**
 * Reads the whole chain, a page at a time, and names the first bad row.
 *
 * @param anchor a head printed earlier: the chain must still contain it.
 */
export async function verifyLedger(payload: Payload, anchor?: Head): Promise<LedgerReport> {
  const { slugs } = deskOf(payload).options
  // Read before the chain, which may grow meanwhile but never shrink.
  const kept = await payload.db.findOne<Head & { id: number | string }>({
    collection: slugs.ledgerHeads,
    where: { name: { equals: 'events' } },
  })
  const checker = chainChecker()
  let events = 0
  const broken = (fault: ChainFault): LedgerReport => ({
    whole: false,
    events,
    head: checker.head(),
    fault,
  })
  for (let last = 0; ;) {
    const { docs } = await payload.db.find<SealedEvent>({
      collection: slugs.events,
      where: { sequence: { greater_than: last } },
      sort: ['sequence', 'publicId'],
      limit: PAGE,
      pagination: false,
    })
    for (const event of docs) {
      const fault = checker.next(event)
      if (fault) return broken(fault)
      events += 1
      if (anchor?.sequence === event.sequence && anchor.hash !== event.hash) {
        return broken({
          code: 'changed',
          sequence: event.sequence,
          publicId: event.publicId,
          message: `The chain was written anew: event ${event.sequence} is not the one of the anchor.`,
        })
      }
    }
    const end = docs.at(-1)
    if (!end || docs.length < PAGE) break
    last = end.sequence
  }
  const truncated = missingEnd(checker.head(), kept, anchor)
  if (truncated) return broken(truncated)
  return { whole: true, events, head: checker.head() }
}

type Head = { sequence: number; hash: string }

function missingEnd(found: Head, kept: Head | null, anchor: Head | undefined): ChainFault | null {
  const expected = Math.max(kept?.sequence ?? 0, anchor?.sequence ?? 0)
  const reached = found.sequence >= expected
  if (reached && (kept?.sequence !== found.sequence || kept.hash === found.hash)) return null
  return {
    code: 'truncated',
    sequence: found.sequence + 1,
    message: `The chain ends at event ${found.sequence}, but it once reached ${expected}.`,
  }
}
