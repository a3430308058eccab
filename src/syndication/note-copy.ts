import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { BeingSecond, isDuplicate, newPublicId } from '../storage/index.ts'
import type { CopyRow, PartnerRow } from './house.ts'

/** What a partner knows or has of a piece. */
export type Seen = {
  /** ISO 8601. */
  at: string
  state: string
  release: string | null
  sequence: number
}

/**
 * Writes down what a partner took as told, or fetched. What is older than what is known already changes nothing:
 * calls may arrive out of order.
 *
 * @returns whether it was news.
 */
export async function noteCopy(
  req: PayloadRequest,
  partner: Pick<PartnerRow, 'name' | 'publicId'>,
  { id: piece, slug }: { id: string; slug: string },
  how: 'fetched' | 'told',
  seen: Seen,
): Promise<boolean> {
  const { db } = req.payload
  const collection = deskOf(req.payload).options.slugs.copies
  const once = `${partner.publicId} ${piece}`
  const row = await db.findOne<CopyRow>({ collection, where: { once: { equals: once } }, req })
  const data = {
    slug,
    partnerName: partner.name,
    [`${how}At`]: seen.at,
    [`${how}State`]: seen.state,
    [`${how}Release`]: seen.release,
    [`${how}Sequence`]: seen.sequence,
    updatedAt: seen.at,
  }
  if (row) {
    const known = how === 'told' ? row.toldSequence : row.fetchedSequence
    if (known !== null && known !== undefined && known > seen.sequence) return false
    await db.updateOne({
      collection,
      where: { id: { equals: row.id } },
      data,
      options: { atomic: true },
      req,
    })
    return known !== seen.sequence
  }
  try {
    await db.create({
      collection,
      data: { publicId: newPublicId(), partner: partner.publicId, piece, once, ...data },
      req,
    })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // The other of the two made the row at the same moment: asked again, it is found.
    throw new BeingSecond(error)
  }
}
