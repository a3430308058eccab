import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { CopyRow, DeliveryRow } from './house.ts'

/** What one partner knows and has of a piece. Times are ISO 8601. */
export type CopyStanding = {
  partner: string
  name: string
  told: { at: string; state: string; sequence: number } | null
  fetched: { at: string; state: string; sequence: number } | null
  /** A call that has not arrived: it waits, or was given up. */
  open: { state: 'given-up' | 'waiting'; failure: string | null } | null
  /** It knows of what stands there now, by a call or by having fetched it. */
  isUpToDate: boolean
}

/** @param now the change that stands there. */
export async function copiesOfPiece(
  req: PayloadRequest,
  piece: string,
  now: number,
): Promise<CopyStanding[]> {
  const { slugs } = deskOf(req.payload).options
  const where = { piece: { equals: piece } }
  const [copies, calls] = [
    await req.payload.db.find<CopyRow>({
      collection: slugs.copies,
      where,
      sort: 'partnerName',
      limit: 0,
      pagination: false,
      req,
    }),
    await req.payload.db.find<DeliveryRow>({
      collection: slugs.deliveries,
      where: { and: [where, { state: { not_equals: 'sent' } }] },
      sort: 'sequence',
      limit: 0,
      pagination: false,
      req,
    }),
  ]
  const names = new Map(
    [...calls.docs, ...copies.docs].map((each) => [each.partner, each.partnerName]),
  )
  return [...names].map(([partner, name]) => {
    const copy = copies.docs.find((each) => each.partner === partner)
    // A later call that arrived makes up for an earlier one that did not.
    const call = calls.docs.findLast(
      (each) => each.partner === partner && each.sequence > (copy?.toldSequence ?? -1),
    )
    const known = Math.max(copy?.toldSequence ?? -1, copy?.fetchedSequence ?? -1)
    return {
      partner,
      name,
      told: seenOf(copy?.toldAt, copy?.toldState, copy?.toldSequence),
      fetched: seenOf(copy?.fetchedAt, copy?.fetchedState, copy?.fetchedSequence),
      open: call
        ? { state: call.state === 'dead' ? 'given-up' : 'waiting', failure: call.failure ?? null }
        : null,
      isUpToDate: known >= now,
    }
  })
}

const seenOf = (
  at: Date | string | null | undefined,
  state: string | null | undefined,
  sequence: number | null | undefined,
): CopyStanding['told'] =>
  at ? { at: new Date(at).toISOString(), state: state ?? '', sequence: sequence ?? 0 } : null
