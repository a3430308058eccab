import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { afterCommit, newPublicId } from '../storage/index.ts'
import type { CopyRow, DeliveryRow, PartnerRow } from './house.ts'
import { isWanted } from './partner-filter.ts'
import type { Filed } from './partner-filter.ts'
import { publicationChanged } from './publication-changed.ts'

type PublicationRow = Filed & {
  id: number | string
  piece: string
  slug: string
  state: string
  release?: string | null
  revision: number
}

/**
 * Queues a call to every partner whom a change of a publication concerns, in the transaction of that change:
 * to those whose filter takes it, and to whoever was told of it before, so that a correction or a withdrawal
 * reaches every copy also when it was filed elsewhere since, or the partner is switched off just now.
 *
 * @param publication public id.
 * @throws when `req` has no transaction.
 * @returns how many were queued.
 */
export async function queueDeliveries(req: PayloadRequest, publication: string): Promise<number> {
  if (!(await req.transactionID)) {
    throw new Error(
      'A call to a partner is queued in the transaction of what it tells; this request has none.',
    )
  }
  const { payload } = req
  const desk = deskOf(payload)
  const { slugs, url } = desk.options
  const partners = await partnersToCall(req)
  if (partners.length === 0) return 0
  const row = await payload.db.findOne<PublicationRow>({
    collection: slugs.publications,
    where: { publicId: { equals: publication } },
    select: {
      piece: true,
      slug: true,
      state: true,
      release: true,
      revision: true,
      section: true,
      topics: true,
      kind: true,
      language: true,
    },
    req,
  })
  if (!row) throw new Error(`There is no publication “${publication}” to tell partners of.`)
  const told = await toldBefore(req, row.piece)
  const at = new Date().toISOString()
  const message = publicationChanged(row, { origin: url, at })
  let queued = 0
  for (const partner of partners) {
    const isTaken = partner.state === 'active' && isWanted(partner, row)
    if (!isTaken && !told.has(partner.publicId)) continue
    await payload.db.create({
      collection: slugs.deliveries,
      data: {
        publicId: newPublicId(),
        partner: partner.publicId,
        partnerName: partner.name,
        piece: row.piece,
        slug: row.slug,
        tells: message.data.state,
        release: message.data.release,
        sequence: message.data.sequence,
        body: JSON.stringify(message),
        state: 'waiting',
        dueAt: at,
        tries: 0,
      },
      req,
    })
    queued += 1
  }
  if (queued > 0) await afterCommit(req, () => desk.wake('deliveries'))
  return queued
}

async function partnersToCall(req: PayloadRequest): Promise<PartnerRow[]> {
  const { docs } = await req.payload.db.find<PartnerRow>({
    collection: deskOf(req.payload).options.slugs.partners,
    where: { and: [{ webhook: { exists: true } }, { secret: { exists: true } }] },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.filter(({ webhook, secret }) => webhook && secret)
}

/** Public ids of the partners who were told of a piece or are about to be, or have fetched it. */
async function toldBefore(req: PayloadRequest, piece: string): Promise<Set<string>> {
  const { copies, deliveries } = deskOf(req.payload).options.slugs
  const partners = new Set<string>()
  for (const collection of [copies, deliveries]) {
    const { docs } = await req.payload.db.find<Pick<CopyRow | DeliveryRow, 'id' | 'partner'>>({
      collection,
      where: { piece: { equals: piece } },
      select: { partner: true },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { partner } of docs) partners.add(partner)
  }
  return partners
}

/** Whether a partner was told of a piece, is about to be, or has fetched it. */
export const hasHeardOf = async (
  req: PayloadRequest,
  partner: string,
  piece: string,
): Promise<boolean> => (await toldBefore(req, piece)).has(partner)
