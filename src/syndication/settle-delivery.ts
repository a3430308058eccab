import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { Desk } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import { colleaguesWithRoles, tell } from '../notices/index.ts'
import type { NoticeCode } from '../notices/index.ts'
import { inTransaction } from '../storage/index.ts'
import { keptSentence } from '../words/index.ts'
import type { DeliveryRow, PartnerRow } from './house.ts'
import { noteCopy } from './note-copy.ts'
import { failureOf, pauseOf, restBefore } from './retry-plan.ts'
import type { CallOutcome, CallResult } from './retry-plan.ts'

/** Who holds a delivery while calling. */
export type Claim = { row: DeliveryRow; lease: string; tries: number }

const SYSTEM = { kind: 'system', id: 'desk' }

/** Writes down what came of a call, and tells the desk of what needs a person. Does nothing when the claim was lost. */
export async function settle(
  desk: Desk,
  partner: PartnerRow,
  { row, lease, tries }: Claim,
  { outcome, result, now }: { outcome: CallOutcome; result: CallResult; now: number },
): Promise<void> {
  const { payload, options } = desk
  const at = new Date(now).toISOString()
  await inTransaction(payload, async (req) => {
    const settled = await payload.db.updateOne({
      collection: options.slugs.deliveries,
      where: { id: { equals: row.id }, lease: { equals: lease } },
      data: {
        lease: null,
        leaseEndsAt: null,
        failure: failureOf(result),
        ...(outcome === 'sent' ? { state: 'sent', sentAt: at } : {}),
        ...(outcome === 'postponed'
          ? { state: 'waiting', dueAt: new Date(now + restBefore(result, tries)).toISOString() }
          : {}),
        ...(outcome === 'dead' || outcome === 'gone' ? { state: 'dead' } : {}),
      },
      options: { atomic: true },
      req,
    })
    if (!settled) return
    if (outcome === 'postponed' || outcome === 'dead') {
      await pause(req, partner, now + pauseOf(result))
    }
    if (outcome === 'postponed') return
    if (outcome === 'sent') {
      const { piece: id, slug, tells: state, release, sequence } = row
      const seen = { at, state, release: release ?? null, sequence }
      await noteCopy(req, partner, { id, slug }, 'told', seen)
    }
    const event = await appendEvent(req, {
      type: `delivery.${outcome === 'sent' ? 'sent' : 'dead'}`,
      subjectType: 'delivery',
      subject: row.publicId,
      actor: SYSTEM,
      detail: { partner: partner.publicId, piece: row.piece, sequence: row.sequence, tries },
    })
    if (outcome === 'dead') await tellPartnerHands(req, partner, 'delivery-dead', event)
    if (outcome === 'gone') await switchOff(req, partner, at)
  })
}

/** @param until milliseconds since 1970 */
const pause = (req: PayloadRequest, { id }: PartnerRow, until: number) =>
  req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.partners,
    where: { id: { equals: id } },
    data: { pausedUntil: new Date(until).toISOString() },
    options: { atomic: true },
    req,
  })

/** The partner's server says it wants no calls: none is made until a person switches it on again. */
async function switchOff(req: PayloadRequest, partner: PartnerRow, at: string): Promise<void> {
  const switched = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.partners,
    where: { id: { equals: partner.id }, state: { equals: 'active' } },
    data: {
      state: 'disabled',
      disabledAt: at,
      disabledWhy: keptSentence('wants-no-calls'),
    },
    options: { atomic: true },
    req,
  })
  if (!switched) return
  const event = await appendEvent(req, {
    type: 'partner.gone',
    subjectType: 'partner',
    subject: partner.publicId,
    actor: SYSTEM,
  })
  await tellPartnerHands(req, partner, 'partner-gone', event)
}

/** Tells everyone who looks after partners. */
async function tellPartnerHands(
  req: PayloadRequest,
  partner: PartnerRow,
  code: NoticeCode,
  event: string,
): Promise<void> {
  const { slugs, workflow } = deskOf(req.payload).options
  const people = await colleaguesWithRoles(req, workflow.rights['partners.edit']?.roles ?? [])
  await tell(req, {
    event,
    addresses: [{ code, to: people.map(({ id }) => id) }],
    title: partner.name,
    place: `/collections/${slugs.partners}/${partner.id}`,
  })
}
