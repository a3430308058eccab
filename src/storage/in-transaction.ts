import { setTimeout as pause } from 'node:timers/promises'

import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { isTransient, StorageError } from './errors.ts'

const ATTEMPTS = 8

/**
 * Runs `work` in one transaction and answers what it answers, once that is committed.
 *
 * With a `req` that already has a transaction, the work joins it, and whoever began it commits. Otherwise
 * a request of its own is made (for `user`, if given) and the whole work is run again, up to eight times,
 * when the database says that another writer was first: so it must do nothing outside the database.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  options: { req?: PayloadRequest | undefined; user?: PayloadRequest['user'] | undefined } = {},
): Promise<T> {
  if (options.req && (await options.req.transactionID)) return work(options.req)
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq(
      { user: options.user ?? options.req?.user ?? undefined },
      payload,
    )
    try {
      return await once(payload, req, work)
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error
      await pause(Math.min(400, 5 * 2 ** attempt) * (0.5 + Math.random()))
    }
  }
}

async function once<T>(
  payload: Payload,
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const id = await payload.db.beginTransaction()
  if (id === null || id === undefined) {
    throw new Error('The database adapter began no transaction; the desk does not run without.')
  }
  req.transactionID = id
  let result: T
  try {
    result = await work(req)
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
  // Payload rolls back when an operation fails, also where the work goes on as if nothing had happened.
  if (req.transactionID !== id) {
    await payload.db.rollbackTransaction(id)
    throw new StorageError(
      'commit-failed',
      'A part of the change failed, so nothing of it was stored. Try again.',
    )
  }
  await payload.db.commitTransaction(id)
  return result
}
