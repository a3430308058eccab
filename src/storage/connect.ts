import { setTimeout as pause } from 'node:timers/promises'

import type { Connect } from 'payload'

import { isPostgres, isSqlite } from './adapter.ts'
import type { DrizzleAdapter, MongooseAdapter, SqliteAdapter } from './adapter.ts'
import { StorageError } from './errors.ts'
import { openPool } from './postgres-pool.ts'
import { keepOneWriter } from './sqlite-writer.ts'

type Open = () => Promise<void>

/**
 * Opens the connection of an adapter, by the adapter's own way where that holds.
 *
 * @throws StorageError `database-busy`, `database-unreachable`, within `limit` milliseconds for a locked
 * file and about ten seconds for a server that does not answer.
 */
export async function openDatabase(
  adapter: DrizzleAdapter | MongooseAdapter,
  connect: NonNullable<Connect> | undefined,
  options: Parameters<NonNullable<Connect>>[0],
  limit: number,
): Promise<void> {
  const open: Open = () => withoutItsOwnReport(adapter, async () => connect?.(options))
  if (isSqlite(adapter)) {
    await openWithPatience(adapter, open, limit)
    await keepOneWriter(adapter)
    return
  }
  try {
    if (isPostgres(adapter)) {
      handleRejection(adapter)
      await openPool(adapter)
    }
    await open()
  } catch (error) {
    throw new StorageError(
      'database-unreachable',
      'The database of DATABASE_URL does not answer. See that it runs, that host, port, name and password are right, and start again.',
      { cause: error },
    )
  }
}

/** The adapter reports a failure with a trace, and then throws it: whoever starts the desk is told once. */
async function withoutItsOwnReport(
  adapter: DrizzleAdapter | MongooseAdapter,
  open: () => Promise<unknown>,
): Promise<void> {
  const { payload } = adapter
  const logger = Object.create(payload.logger, { error: { value: () => undefined } }) as unknown
  adapter.payload = Object.create(payload, { logger: { value: logger } }) as typeof payload
  try {
    await open()
  } finally {
    adapter.payload = payload
  }
}

/** Another process may be opening the same file, and has it for itself while it switches to WAL. */
async function openWithPatience(adapter: SqliteAdapter, open: Open, limit: number): Promise<void> {
  const deadline = Date.now() + limit
  for (let wait = 5; ; wait = Math.min(wait * 1.6, 100)) {
    handleRejection(adapter)
    try {
      await open()
      return
    } catch (error) {
      if (!/SQLITE_BUSY/.test(String(error))) throw error
      if (Date.now() > deadline) {
        throw new StorageError(
          'database-busy',
          'The database is locked by another program. Close that program, or wait until it has finished, and start again.',
          { cause: error },
        )
      }
      startAnew(adapter)
      await pause(wait * (0.5 + Math.random()))
    }
  }
}

/** With a client at hand the adapter believes that all was done. */
function startAnew(adapter: SqliteAdapter): void {
  ;(adapter as Partial<SqliteAdapter>).client?.close()
  Reflect.deleteProperty(adapter, 'client')
  adapter.initializing = new Promise<void>((resolve, reject) => {
    adapter.resolveInitializing = resolve
    adapter.rejectInitializing = reject
  })
}

/** The adapter rejects it when it cannot connect, and a rejection that nobody takes ends the process. */
function handleRejection(adapter: DrizzleAdapter): void {
  adapter.initializing.catch(() => undefined)
}
