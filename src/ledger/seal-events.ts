import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { inTransaction, isDuplicate } from '../storage/index.ts'
import { CHAIN_START, sealOf } from './event.ts'
import type { LedgerEvent } from './event.ts'

const BATCH = 200
const HEAD = 'events'

type Head = { sequence: number; hash: string }

/**
 * Gives committed events their place in the chain, oldest first, until none is left without one.
 *
 * Any number of processes may do it at once: the head moves by compare-and-set in the same transaction, so
 * one of them wins each batch and the others find nothing left to do.
 *
 * @returns how many events this call sealed.
 */
export async function sealEvents(payload: Payload): Promise<number> {
  let sealed = 0
  for (;;) {
    const batch = await inTransaction(payload, (req) => sealBatch(req)).catch((error: unknown) => {
      // Another process made the head at the same moment; the next round finds it.
      if (isDuplicate(error)) return BATCH
      throw error
    })
    sealed += batch
    if (batch < BATCH) return sealed
  }
}

async function sealBatch(req: PayloadRequest): Promise<number> {
  const { db } = req.payload
  const { events, ledgerHeads } = deskOf(req.payload).options.slugs
  const { docs } = await db.find<LedgerEvent>({
    collection: events,
    where: { sequence: { exists: false } },
    sort: ['at', 'publicId'],
    limit: BATCH,
    pagination: false,
    req,
  })
  if (docs.length === 0) return 0
  const before = await headOf(req)
  let { sequence, hash } = before
  for (const event of docs) {
    sequence += 1
    const previousHash = hash
    hash = sealOf(event, sequence, previousHash)
    const row = await db.updateOne({
      collection: events,
      where: { publicId: { equals: event.publicId } },
      data: { sequence, previousHash, hash },
      options: { atomic: true },
      req,
    })
    if (!row) throw new Error(`Event ${event.publicId} vanished while it was sealed.`)
  }
  const moved = await db.updateOne({
    collection: ledgerHeads,
    where: { name: { equals: HEAD }, sequence: { equals: before.sequence } },
    data: { sequence, hash },
    options: { atomic: true },
    req,
  })
  if (!moved) throw Object.assign(new Error('Another sealer was first.'), { code: '40001' })
  return docs.length
}

async function headOf(req: PayloadRequest): Promise<Head> {
  const { db } = req.payload
  const collection = deskOf(req.payload).options.slugs.ledgerHeads
  const head = await db.findOne<Head & { id: number | string }>({
    collection,
    where: { name: { equals: HEAD } },
    req,
  })
  if (head) return { sequence: head.sequence, hash: head.hash }
  const start = { sequence: 0, hash: CHAIN_START }
  await db.create({ collection, data: { name: HEAD, ...start }, req })
  return start
}
