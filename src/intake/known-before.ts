import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { BeingSecond, createMany, isDuplicate, keyReused } from '../storage/index.ts'
import type { Grouped } from '../storage/index.ts'
import type { Contributor } from './contributor.ts'
import { receiptKey } from './earlier-receipt.ts'
import type { Arrival, Receipt, Received } from './receive-submission.ts'

type RowId = number | string

export type KnownCall = {
  id: RowId
  slug: string
  namesHidden?: boolean | null
  maxPerContributor?: number | null
}

/** The same words from the same address within this time are the same submission. */
export const SAME_AGAIN_MS = 10 * 60_000

/** Under which key the receipt is kept, and what must have been asked for under it. */
export function keyOf({ intake, print, sending }: Arrival): { key: string; fingerprint: string } {
  const { idempotencyKey, requestPrint } = sending
  return idempotencyKey === undefined
    ? {
        key: `submission-text:${print}:${Math.floor(intake.rules.now / SAME_AGAIN_MS)}`,
        fingerprint: print,
      }
    : { key: receiptKey(idempotencyKey), fingerprint: requestPrint ?? print }
}

/** Those that were received before: by their key, or without one by their words. */
export async function earlierReceipts(
  req: PayloadRequest,
  arrivals: readonly Arrival[],
): Promise<Map<Arrival, Grouped<Received>>> {
  const same = await sameAgain(req, arrivals)
  const records = await recordsOf(
    req,
    arrivals.filter((arrival) => !same.has(arrival)),
  )
  const found = new Map<Arrival, Grouped<Received>>()
  for (const arrival of arrivals) {
    const { key, fingerprint } = keyOf(arrival)
    const record = records.get(key)
    const receipt = same.get(arrival) ?? record?.answer
    if (record && record.fingerprint !== fingerprint) found.set(arrival, { error: keyReused() })
    else if (receipt) found.set(arrival, { answer: { receipt, repeated: true } })
  }
  return found
}

async function sameAgain(
  req: PayloadRequest,
  arrivals: readonly Arrival[],
): Promise<Map<Arrival, Receipt>> {
  const keyless = arrivals.filter(({ sending }) => sending.idempotencyKey === undefined)
  const since = Math.min(...keyless.map(({ intake }) => intake.rules.now)) - SAME_AGAIN_MS
  const found = new Map<Arrival, Receipt>()
  if (keyless.length === 0) return found
  const { docs } = await req.payload.db.find<{
    id: RowId
    fingerprint: string
    publicId: string
    receivedAt: string
  }>({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      fingerprint: { in: keyless.map(({ print }) => print) },
      receivedAt: { greater_than: new Date(since).toISOString() },
    },
    select: { fingerprint: true, publicId: true, receivedAt: true },
    limit: 0,
    pagination: false,
    req,
  })
  for (const arrival of keyless) {
    const row = docs.find(
      ({ fingerprint, receivedAt }) =>
        fingerprint === arrival.print &&
        Date.parse(receivedAt) > arrival.intake.rules.now - SAME_AGAIN_MS,
    )
    if (!row) continue
    const receivedAt = new Date(row.receivedAt).toISOString()
    found.set(arrival, { receipt: row.publicId, receivedAt })
  }
  return found
}

type ReceiptRecord = { id: RowId; key: string; fingerprint: string; answer: Receipt }

async function recordsOf(
  req: PayloadRequest,
  arrivals: readonly Arrival[],
): Promise<Map<string, ReceiptRecord>> {
  if (arrivals.length === 0) return new Map()
  const { docs } = await req.payload.db.find<ReceiptRecord>({
    collection: deskOf(req.payload).options.slugs.idempotencyRecords,
    where: { key: { in: arrivals.map((arrival) => keyOf(arrival).key) } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((record) => [record.key, record]))
}

/**
 * Keeps what each was answered.
 *
 * @throws an error that has the transaction run again, when another process answered one at the same moment.
 */
export async function stands(
  req: PayloadRequest,
  answers: readonly { arrival: Arrival; answer: Receipt }[],
): Promise<void> {
  try {
    await createMany(
      req,
      deskOf(req.payload).options.slugs.idempotencyRecords,
      answers.map(({ answer, arrival }) => ({ ...keyOf(arrival), answer })),
    )
  } catch (error) {
    throw isDuplicate(error) ? new BeingSecond(error) : error
  }
}

/** The records of whoever has the addresses, by address. */
export async function contributorsOf(
  req: PayloadRequest,
  arrivals: readonly Arrival[],
): Promise<Map<string, Contributor>> {
  if (arrivals.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Omit<Contributor, 'isNew'> & { email: string }>({
    collection: deskOf(req.payload).options.slugs.contributors,
    where: { email: { in: arrivals.map(({ sending }) => sending.submission.emailIdentity) } },
    select: { email: true, name: true, publicId: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.map(({ email, id, name, publicId }) => [email, { id, publicId, name, isNew: false }]),
  )
}

/** The calls that they answer, by slug. */
export async function callsOf(
  req: PayloadRequest,
  arrivals: readonly Arrival[],
): Promise<Map<string, KnownCall>> {
  const slugs = arrivals.flatMap(({ sending }) => sending.submission.call ?? [])
  if (slugs.length === 0) return new Map()
  const { docs } = await req.payload.db.find<KnownCall>({
    collection: deskOf(req.payload).options.slugs.calls,
    where: { slug: { in: [...new Set(slugs)] } },
    select: { slug: true, namesHidden: true, maxPerContributor: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((call) => [call.slug, call]))
}
