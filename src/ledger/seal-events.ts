import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import {
  BeingSecond,
  inTransaction,
  isDuplicate,
  isTransient,
  newPublicId,
} from '../storage/index.ts'
import { CHAIN_START, sealOf } from './event.ts'
import type { LedgerEvent } from './event.ts'

const BATCH = 200
const HEAD = 'events'
/** How often a sealer may lose to another, each time after several attempts. */
const LOST_LIMIT = 20

type Head = { sequence: number; hash: string }

/**
 * Gives committed events their place in the chain, oldest first, until none is left without one.
 *
 * Any number of processes may do it at once: each takes the head for itself first, by compare-and-set in the
 * transaction that seals, so one of them seals a batch and the others find nothing left of it.
 *
 * @returns how many events this call sealed.
 */
export async function sealEvents(payload: Payload): Promise<number> {
  let sealed = 0
  let lost = 0
  while ((await unsealed(payload, 1)).length > 0) {
    try {
      sealed += await inTransaction(payload, (req) => sealBatch(req))
    } catch (error) {
      lost += 1
      // Another process has the head, or made it at the same moment; what it leaves is found next.
      if (lost > LOST_LIMIT || !(isDuplicate(error) || isTransient(error))) throw error
    }
  }
  return sealed
}

async function unsealed(
  payload: Payload,
  limit: number,
  req?: PayloadRequest,
): Promise<LedgerEvent[]> {
  const { docs } = await payload.db.find<LedgerEvent>({
    collection: deskOf(payload).options.slugs.events,
    where: { sequence: { exists: false } },
    sort: ['at', 'publicId'],
    limit,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

async function sealBatch(req: PayloadRequest): Promise<number> {
  const { db } = req.payload
  const { events } = deskOf(req.payload).options.slugs
  const head = await takeHead(req)
  let { sequence, hash } = head
  const batch = await unsealed(req.payload, BATCH, req)
  for (const event of batch) {
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
  await moveHead(req, head, { sequence, hash })
  return batch.length
}

/** Reads the head and holds it until the transaction ends: who comes second waits, or is told to begin again. */
async function takeHead(req: PayloadRequest): Promise<Head> {
  const { db } = req.payload
  const collection = deskOf(req.payload).options.slugs.ledgerHeads
  const head = await db.findOne<Head & { id: number | string }>({
    collection,
    where: { name: { equals: HEAD } },
    req,
  })
  if (!head) {
    const start = { sequence: 0, hash: CHAIN_START }
    await db.create({ collection, data: { name: HEAD, ...start }, req })
    return start
  }
  const { sequence, hash } = head
  const held = await db.updateOne({
    collection,
    where: { name: { equals: HEAD }, sequence: { equals: sequence } },
    // A real change, for an update that changes nothing holds nothing on MongoDB; moved on before the commit.
    data: { hash: `taken-${newPublicId()}` },
    options: { atomic: true },
    req,
  })
  if (!held) throw anotherWasFirst()
  return { sequence, hash }
}

async function moveHead(req: PayloadRequest, from: Head, to: Head): Promise<void> {
  const moved = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.ledgerHeads,
    where: { name: { equals: HEAD }, sequence: { equals: from.sequence } },
    data: to,
    options: { atomic: true },
    req,
  })
  if (!moved) throw anotherWasFirst()
}

const anotherWasFirst = () => new BeingSecond()
