import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { keyReused } from '../storage/index.ts'
import type { Receipt } from './receive-submission.ts'

/** Under which key the receipt of a request is kept. */
export const receiptKey = (idempotencyKey: string) => `submission:${idempotencyKey}`

/**
 * The receipt that a request with this key was answered with, or `undefined` when it is new. Asked before
 * anything is checked, since what may be sent can have changed since.
 *
 * @throws DeskError `idempotency-key-reused` 409 when the key came with something else.
 */
export async function earlierReceipt(
  payload: Payload,
  idempotencyKey: string,
  print: string,
): Promise<Receipt | undefined> {
  const record = await payload.db.findOne<{ id: number; fingerprint: string; answer: Receipt }>({
    collection: deskOf(payload).options.slugs.idempotencyRecords,
    where: { key: { equals: receiptKey(idempotencyKey) } },
  })
  if (!record) return undefined
  if (record.fingerprint === print) return record.answer
  throw keyReused()
}
