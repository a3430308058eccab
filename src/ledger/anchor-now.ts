import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { anchorOf } from './anchor.ts'
import type { Anchor, Head } from './anchor.ts'
import { CHAIN_START } from './event.ts'

/** The end of the chain as it stands, signed. */
export async function anchorNow(payload: Payload): Promise<Anchor> {
  const head = await payload.db.findOne<Head & { id: number | string }>({
    collection: deskOf(payload).options.slugs.ledgerHeads,
    where: { name: { equals: 'events' } },
  })
  return anchorOf(
    head ?? { sequence: 0, hash: CHAIN_START },
    new Date().toISOString(),
    payload.secret,
  )
}
