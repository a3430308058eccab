import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import type { DrizzleAdapter, DrizzleDatabase, DrizzleSession } from './adapter.ts'
import { isPostgres, isSqlite } from './adapter.ts'
import { forgetAfterCommit, runAfterCommit } from './after-commit.ts'
import { isTransient, StorageError } from './errors.ts'
import { SingleWriter, WRITER_LIMITS } from './single-writer.ts'
import type { Turn, WriterLimits } from './single-writer.ts'
import { runOn } from './statements.ts'

class RolledBack extends Error {}

/**
 * Replaces begin, commit and rollback of a drizzle adapter.
 *
 * The ones it has swallow the error of a failed COMMIT, so that what was never stored is acknowledged.
 * Wrapping does not help: the error is gone by then.
 */
export function replaceDrizzleTransactions(
  adapter: DrizzleAdapter,
  limits: WriterLimits = WRITER_LIMITS,
): void {
  const writer = isSqlite(adapter) ? new SingleWriter(limits) : undefined
  const turns = new Map<number | string, Turn>()

  const finish = (id: number | string) => {
    turns.get(id)?.end()
    turns.delete(id)
  }

  const begin = async (options?: unknown) => {
    await adapter.initializing
    const id = randomUUID()
    const turn = await writer?.take(() => expire(adapter, id))
    try {
      adapter.sessions[id] = await openWithPatience(adapter, options, limits.beginLimit)
    } catch (error) {
      turn?.end()
      throw error
    }
    if (turn) turns.set(id, turn)
    return id
  }

  const commit = async (incoming: number | Promise<number | string> | string) => {
    const id = await incoming
    const session = adapter.sessions[id]
    // Several operations may share one transaction; the first to end it takes the session away.
    if (!session) return
    delete adapter.sessions[id]
    try {
      // Postgres answers the COMMIT of a transaction in which something failed as if it had stored it.
      if (isPostgres(adapter)) await runOn(adapter, session.db, 'SELECT 1')
      await session.resolve()
    } catch (error) {
      forgetAfterCommit(adapter, id)
      await session.reject().catch(() => undefined)
      if (isTransient(error) || error instanceof StorageError) throw error
      throw new StorageError('commit-failed', 'The database did not store the change. Try again.', {
        cause: error,
      })
    } finally {
      finish(id)
    }
    runAfterCommit(adapter, id)
  }

  const rollback = async (incoming: number | Promise<number | string> | string) => {
    const id = await incoming
    const session = adapter.sessions[id]
    if (!session) return
    delete adapter.sessions[id]
    forgetAfterCommit(adapter, id)
    // A rollback that fails is one that the database has made by itself.
    await session.reject().catch(() => undefined)
    finish(id)
  }

  adapter.beginTransaction = begin as DrizzleAdapter['beginTransaction']
  adapter.commitTransaction = commit
  adapter.rollbackTransaction = rollback
}

/** Begins, and begins again while another process has the lock, without blocking the event loop. */
async function openWithPatience(
  adapter: DrizzleAdapter,
  options: unknown,
  beginLimit: number,
): Promise<DrizzleSession> {
  const deadline = Date.now() + beginLimit
  for (let wait = 2; ; wait = Math.min(wait * 1.6, 60)) {
    try {
      return await open(adapter.drizzle, options ?? adapter.transactionOptions)
    } catch (error) {
      if (!isTransient(error)) throw error
      if (Date.now() > deadline) {
        throw new StorageError(
          'database-busy',
          'Another process has been writing to the database for too long. Try again in a moment.',
          { cause: error },
        )
      }
      await pause(wait * (0.5 + Math.random()))
    }
  }
}

function open(database: DrizzleDatabase, options: unknown): Promise<DrizzleSession> {
  return new Promise((opened, failed) => {
    const finished = database.transaction(
      (db) =>
        new Promise<void>((commit, abort) => {
          opened({
            db,
            resolve: () => {
              commit()
              return finished
            },
            reject: () => {
              abort(new RolledBack())
              return finished.catch((error: unknown) => {
                if (!(error instanceof RolledBack)) throw error
              })
            },
          })
        }),
      options,
    )
    finished.catch(failed)
  })
}

/**
 * Ends a transaction that held the writer for too long. Its session stays, closed: without one, Payload
 * would quietly run the rest of the work outside any transaction.
 */
function expire(adapter: DrizzleAdapter, id: string): void {
  const session = adapter.sessions[id]
  if (!session) return
  const refuse = () => {
    throw new StorageError(
      'transaction-expired',
      'A transaction was open for too long and was rolled back. Try again.',
    )
  }
  void session.reject().catch(() => undefined)
  adapter.sessions[id] = {
    db: new Proxy({} as DrizzleDatabase, { get: refuse }),

    resolve: async () => refuse(),
    reject: () => Promise.resolve(),
  }
  adapter.payload.logger.error({ msg: 'A transaction was open for too long and was rolled back.' })
}
