import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { keptFor } from '../words/index.ts'
import { findRow } from '../storage/index.ts'
import { mayDo } from '../workflow/index.ts'
import type { DeliveryRow, PartnerRow } from './house.ts'
import { standingOfPartner } from './partner-standing.ts'
import type { PartnerStanding } from './partner-standing.ts'

type Calls = { where: Where[]; sort: string }

/** The collections in which a partner's calls and copies are listed. */
export type PartnerLists = { lists: { calls: string; copies: string } }

/**
 * How a partner stands: three counts and two rows, each from an index; and what whoever asks may do with it.
 *
 * @param id public id, or row id as the panel has it.
 * @throws DeskError `partner-unknown` 404.
 */
export async function readPartnerStanding(
  req: PayloadRequest,
  id: string,
): Promise<PartnerStanding & PartnerLists> {
  const { payload } = req
  const { slugs } = deskOf(payload).options
  const row = await findRow<PartnerRow>(req, slugs.partners, id)
  if (!row) throw new DeskError('partner-unknown', 404, 'There is no such partner.')
  const theirs: Where = { partner: { equals: row.publicId } }
  const inState = (...states: DeliveryRow['state'][]): Where[] => [
    theirs,
    { state: { in: states } },
  ]
  const count = async (collection: string, and: Where[]) =>
    (await payload.db.count({ collection, where: { and }, req })).totalDocs
  const last = async ({ where: and, sort }: Calls) => {
    const { docs } = await payload.db.find<DeliveryRow>({
      collection: slugs.deliveries,
      where: { and },
      sort,
      limit: 1,
      pagination: false,
      req,
    })
    return docs[0]
  }
  const [waiting, givenUp, copies, taken, failed] = await Promise.all([
    count(slugs.deliveries, inState('waiting', 'sending')),
    count(slugs.deliveries, inState('dead')),
    count(slugs.copies, [theirs]),
    last({ where: inState('sent'), sort: '-dueAt' }),
    last({ where: [...inState('waiting', 'dead'), { failure: { exists: true } }], sort: '-dueAt' }),
  ])
  const inTheirLanguage = keptFor(req)
  const standing = standingOfPartner(
    row.disabledWhy ? { ...row, disabledWhy: inTheirLanguage(row.disabledWhy) } : row,
    {
      waiting,
      givenUp,
      copies,
      taken: taken?.sentAt ? { at: taken.sentAt, slug: taken.slug } : null,
      failure: failed?.failure ? inTheirLanguage(failed.failure) : null,
    },
    Date.now(),
  )
  return {
    ...standing,
    acts: mayDo(req, 'partners.edit') ? standing.acts : [],
    lists: { calls: slugs.deliveries, copies: slugs.copies },
  }
}
