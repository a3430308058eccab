import type { Payload, Where } from 'payload'

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

type Head = { sequence: number; hash: string }

/**
 * Reads the whole chain, a page at a time, and names the first bad row.
 *
 * @param anchor a head printed earlier: the chain must still contain it.
 */
export async function verifyLedger(payload: Payload, anchor?: Head): Promise<LedgerReport> {
  // Read before the chain, which may grow meanwhile but never shrink.
  const before = await keptHead(payload)
  const checker = chainChecker()
  let events = 0
  const broken = (fault: ChainFault): LedgerReport => ({
    whole: false,
    events,
    head: checker.head(),
    fault,
  })
  for await (const event of sealedEvents(payload)) {
    const fault = checker.next(event)
    if (fault) return broken(fault)
    events += 1
    if (anchor?.sequence === event.sequence && anchor.hash !== event.hash) {
      return broken(writtenAnew(event))
    }
  }
  const found = checker.head()
  const fault =
    missingEnd(found, before, anchor) ?? addedEnd(found, (await keptHead(payload)) ?? before)
  return fault ? broken(fault) : { whole: true, events, head: found }
}

async function keptHead(payload: Payload): Promise<Head | null> {
  return payload.db.findOne<Head & { id: number | string }>({
    collection: deskOf(payload).options.slugs.ledgerHeads,
    where: { name: { equals: 'events' } },
  })
}

/** Everything that has a number, whatever number, in the order of the chain; two of one number by their id. */
async function* sealedEvents(payload: Payload): AsyncGenerator<SealedEvent> {
  let where: Where = { sequence: { exists: true } }
  for (;;) {
    const { docs } = await payload.db.find<SealedEvent>({
      collection: deskOf(payload).options.slugs.events,
      where,
      sort: ['sequence', 'publicId'],
      limit: PAGE,
      pagination: false,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    const { sequence, publicId } = last
    where = {
      or: [
        { sequence: { greater_than: sequence } },
        {
          and: [{ sequence: { equals: sequence } }, { publicId: { greater_than: publicId } }],
        },
      ],
    }
  }
}

const writtenAnew = ({ sequence, publicId }: SealedEvent): ChainFault => ({
  code: 'changed',
  sequence,
  publicId,
  message: `The chain was written anew: event ${sequence} is not the one of the anchor.`,
})

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

/** The sealer moves the head with what it seals; a number beyond it was written by somebody else. */
function addedEnd(found: Head, kept: Head | null): ChainFault | null {
  const reached = kept?.sequence ?? 0
  if (found.sequence <= reached) return null
  return {
    code: 'inserted',
    sequence: reached + 1,
    message: `Event ${reached + 1} was inserted: the desk sealed no more than ${reached}.`,
  }
}
