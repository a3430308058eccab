import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { ProofRow } from '../publishing/index.ts'
import type { LinkRow } from './link.ts'

export const collectionOf = (req: PayloadRequest) => deskOf(req.payload).options.slugs.signedLinks

export const proofOf = (req: PayloadRequest, publicId: string) =>
  req.payload.db.findOne<ProofRow>({
    collection: deskOf(req.payload).options.slugs.proofs,
    where: { publicId: { equals: publicId } },
    req,
  })

/** Ends a link that is open, by compare-and-set: of two who try, one is answered a row. */
export const claim = (req: PayloadRequest, { id }: LinkRow, data: object): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: collectionOf(req),
    where: { id: { equals: id }, state: { equals: 'open' } },
    data: { ...data },
    options: { atomic: true },
    req,
  })
