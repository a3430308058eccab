import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'

/** Ends the open links to proofs of a piece: what is taken off the site is shown to nobody by a link either. */
export async function endLinks(req: PayloadRequest, piece: string): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.signedLinks
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection,
    where: { piece: { equals: piece }, state: { equals: 'open' } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) {
    await req.payload.db.updateOne({
      collection,
      where: { id: { equals: id }, state: { equals: 'open' } },
      data: { state: 'revoked' },
      options: { atomic: true },
      req,
    })
  }
}
