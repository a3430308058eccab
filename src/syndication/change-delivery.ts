import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { EventActor } from '../ledger/index.ts'
import { afterCommit, findRow, inTransaction } from '../storage/index.ts'
import type { DeliveryRow, PartnerRow } from './house.ts'

/**
 * Sends a delivery that was given up once more, under the id it had, so that a partner who has it already knows.
 *
 * @param id public id, or row id as the panel has it.
 * @throws DeskError `delivery-unknown` 404, `delivery-not-from-here` and `partner-not-ready` 409.
 */
export function repeatOne(
  req: PayloadRequest,
  { id, actor }: { id: string; actor: EventActor },
): Promise<{ delivery: string; state: DeliveryRow['state'] }> {
  const desk = deskOf(req.payload)
  const { deliveries, partners } = desk.options.slugs
  return inTransaction(
    req.payload,
    async (joined) => {
      const { db } = joined.payload
      const row = await findRow<DeliveryRow>(joined, deliveries, id)
      if (!row) throw new DeskError('delivery-unknown', 404, 'There is no such delivery.')
      const partner = await db.findOne<PartnerRow>({
        collection: partners,
        where: { publicId: { equals: row.partner } },
        req: joined,
      })
      if (partner?.state !== 'active') {
        throw new DeskError('partner-not-ready', 409, 'The partner is switched off.')
      }
      if (!(await repeatDelivery(joined, row))) {
        throw new DeskError(
          'delivery-not-from-here',
          409,
          `Only what was given up is sent again; this one is “${row.state}”.`,
          [{ state: row.state }],
        )
      }
      await appendEvent(joined, {
        type: 'delivery.repeat',
        subjectType: 'delivery',
        subject: row.publicId,
        actor,
        detail: { partner: row.partner, piece: row.piece },
      })
      await afterCommit(joined, () => desk.wake('deliveries'))
      return { delivery: row.publicId, state: 'waiting' }
    },
    { req },
  )
}

/** Puts a delivery that was given up back into the line; false when it is not given up. */
export async function repeatDelivery(req: PayloadRequest, row: DeliveryRow): Promise<boolean> {
  const repeated = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.deliveries,
    where: { id: { equals: row.id }, state: { equals: 'dead' } },
    data: { state: 'waiting', tries: 0, dueAt: new Date().toISOString(), failure: null },
    options: { atomic: true },
    req,
  })
  return repeated !== null && repeated !== undefined
}
