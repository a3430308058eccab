import type { PayloadRequest } from 'payload'

import { DeskError } from '../errors.ts'
import { isDuplicate } from './errors.ts'

/**
 * Does `work` once for a key: the same key again is answered as the first time, and nothing is done.
 *
 * Runs in the transaction of `req`, so that the record stands exactly when the work does. When two requests
 * with one key race, the loser's transaction is run again and finds the winner's answer.
 *
 * @param once.fingerprint of the request; another one under the same key is refused with
 * `idempotency-key-reused`.
 */
export async function answerOnce<Answer extends object>(
  req: PayloadRequest,
  once: { collection: string; key: string; fingerprint: string },
  work: () => Promise<Answer>,
): Promise<{ answer: Answer; repeated: boolean }> {
  const { collection, key, fingerprint } = once
  const recorded = () =>
    req.payload.db.findOne<{ id: number | string; fingerprint: string; answer: Answer }>({
      collection,
      where: { key: { equals: key } },
      req,
    })
  const record = await recorded()
  if (record) {
    if (record.fingerprint !== fingerprint) throw keyReused()
    return { answer: record.answer, repeated: true }
  }
  try {
    const answer = await work()
    await req.payload.db.create({ collection, data: { key, fingerprint, answer }, req })
    return { answer, repeated: false }
  } catch (error) {
    // A request with the same key may have been first: then what failed here is only being second.
    const second = isDuplicate(error) || (await recorded().catch(() => null)) !== null
    throw second ? new BeingSecond(error) : error
  }
}

/** `idempotency-key-reused` 409. */
export const keyReused = () =>
  new DeskError(
    'idempotency-key-reused',
    409,
    'This key was used for a different request. Use a new key for each request, and the same key only to repeat one.',
  )

/** Has the whole transaction run again, which then finds what the first one made. */
export class BeingSecond extends Error {
  readonly code = '40001'

  constructor(cause?: unknown) {
    super('Somebody else did the same at the same moment.', { cause })
  }
}
