import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { Desk } from '../desk.ts'
import { claimRow } from '../storage/index.ts'
import type { DeliveryRow, PartnerRow } from './house.ts'
import { postSigned } from './post-signed.ts'
import { outcomeOf } from './retry-plan.ts'
import type { CallResult } from './retry-plan.ts'
import { settle } from './settle-delivery.ts'

/** What became of the calls that were due. */
export type DeliveryReport = { sent: number; postponed: number; dead: number; gone: number }

/** Longer than the longest try, so that only a process that died loses its claim. */
const LEASE_MS = 2 * 60_000
const BATCH = 200
/** Partners that are called at the same time. */
const AT_ONCE = 8

/**
 * Makes the calls to partners that are due: to each partner one after the other, to several at once, so that a
 * slow one keeps nobody waiting for long. Each is claimed by compare-and-set with a lease, as messages are. When
 * a call fails, the others to the same partner wait a minute.
 */
export async function sendDeliveries(
  payload: Payload,
  now: () => number = Date.now,
): Promise<DeliveryReport> {
  const desk = deskOf(payload)
  const report: DeliveryReport = { sent: 0, postponed: 0, dead: 0, gone: 0 }
  const partners = await partnersToServe(desk, now())
  const due = await dueByPartner(desk, [...partners.keys()], now())
  const waiting = [...due].flatMap(([publicId, rows]) => {
    const partner = partners.get(publicId)
    return partner ? [{ partner, rows }] : []
  })
  const line = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const row of next.rows) {
        const outcome = await deliver(desk, next.partner, row, now)
        if (outcome) report[outcome] += 1
        if (outcome && outcome !== 'sent') break
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, line))
  return report
}

async function partnersToServe(
  { payload, options }: Desk,
  now: number,
): Promise<Map<string, PartnerRow>> {
  const { docs } = await payload.db.find<PartnerRow>({
    collection: options.slugs.partners,
    where: { and: [{ state: { equals: 'active' } }, { webhook: { exists: true } }] },
    limit: 0,
    pagination: false,
  })
  const open = docs.filter(
    ({ webhook, secret, pausedUntil }) =>
      webhook && secret && (!pausedUntil || new Date(pausedUntil).getTime() <= now),
  )
  return new Map(open.map((partner) => [partner.publicId, partner]))
}

async function dueByPartner(
  { payload, options }: Desk,
  partners: string[],
  now: number,
): Promise<Map<string, DeliveryRow[]>> {
  const due = new Map<string, DeliveryRow[]>()
  if (partners.length === 0) return due
  const at = new Date(now).toISOString()
  const { docs } = await payload.db.find<DeliveryRow>({
    collection: options.slugs.deliveries,
    where: {
      and: [
        { partner: { in: partners } },
        {
          or: [
            { and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: at } }] },
            { and: [{ state: { equals: 'sending' } }, { leaseEndsAt: { less_than_equal: at } }] },
          ],
        },
      ],
    },
    sort: 'dueAt',
    limit: BATCH,
    pagination: false,
  })
  for (const row of docs) due.set(row.partner, [...(due.get(row.partner) ?? []), row])
  return due
}

async function deliver(
  desk: Desk,
  partner: PartnerRow,
  row: DeliveryRow,
  now: () => number,
): Promise<keyof DeliveryReport | undefined> {
  const lease = await claimRow(desk.payload, {
    collection: desk.options.slugs.deliveries,
    row,
    tried: { tries: row.tries },
    leaseMs: LEASE_MS,
    now: now(),
  })
  if (!lease) return undefined
  const claim = { row, lease, tries: row.tries + 1 }
  const result = await call(desk, partner, row, now())
  const outcome = outcomeOf(result, claim.tries)
  await settle(desk, partner, claim, { outcome, result, now: now() })
  return outcome
}

const call = (
  { payload, options }: Desk,
  { webhook, secret, previousSecret }: PartnerRow,
  { publicId, body }: DeliveryRow,
  now: number,
): Promise<CallResult> =>
  postSigned(
    {
      url: webhook ?? '',
      id: publicId,
      body,
      secrets: [secret, previousSecret].flatMap((each) => (each ? [payload.decrypt(each)] : [])),
    },
    { toLoopback: options.webhooksToLoopback, now },
  )
