import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { BeingSecond, isDuplicate, rememberShortly } from '../../storage/index.ts'
import { askedAt, PRESSURE_WINDOW_MS } from './pressure.ts'
import type { Asked } from './pressure.ts'

/** What is asked just now, by what all processes received together; counted at most once a second. */
export async function askedNow(payload: Payload, now: number): Promise<Asked> {
  const received = await rememberShortly(payload, 'intake-pressure', async () => {
    const { totalDocs } = await payload.db.count({
      collection: deskOf(payload).options.slugs.submissions,
      where: { receivedAt: { greater_than: new Date(now - PRESSURE_WINDOW_MS).toISOString() } },
    })
    return totalDocs
  })
  return askedAt(received)
}

/**
 * Uses a proof up, in the transaction of the submission it came with.
 *
 * @returns false when it had been used before.
 */
export async function useProof(
  req: PayloadRequest,
  { key, endsAt }: { key: string; endsAt: number },
): Promise<boolean> {
  const collection = deskOf(req.payload).options.slugs.usedTokens
  const where = { key: { equals: key } }
  const used = await req.payload.db.findOne<{ id: number | string }>({ collection, where, req })
  if (used) return false
  try {
    const data = { key, endsAt: new Date(endsAt).toISOString() }
    await req.payload.db.create({ collection, data, req })
    return true
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Another submission used it at the same moment: asked again, the desk finds it used.
    throw new BeingSecond(error)
  }
}
