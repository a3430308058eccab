import { setTimeout as pause } from 'node:timers/promises'

import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { isDrizzle, isMongoose } from './adapter.ts'
import { openDatabase } from './connect.ts'
import { replaceDrizzleTransactions } from './drizzle-transactions.ts'
import { isTransient, StorageError } from './errors.ts'
import { migrateMongoose, migrateSql } from './migrate.ts'
import type { Migration } from './migrate.ts'
import { extendMongooseTransactions, requireReplicaSet } from './mongoose-transactions.ts'
import { protectTables, verifyProtection } from './protect-tables.ts'
import type { AppendOnlyCollections } from './protect-tables.ts'
import { installTextSearch } from './text-search/index.ts'
import type { SearchedCollection } from './text-search/index.ts'
import { WRITER_LIMITS } from './single-writer.ts'
import type { WriterLimits } from './single-writer.ts'

export type StorageOptions = {
  appendOnly: AppendOnlyCollections
  /** Texts that the database keeps an index of. */
  searched?: SearchedCollection
  /**
   * Steps to run when the database is opened. Absent in a host's app, which migrates by itself: then only
   * the protection of append-only tables is put in place.
   */
  migrations?: readonly Migration[]
  /** How long a transaction may wait and take on SQLite. */
  writerLimits?: Partial<WriterLimits>
}

/**
 * The database adapter with the desk's guarantees: an acknowledged write is stored, SQLite has one writer
 * at a time, the schema is the code's, and the record cannot be rewritten.
 */
export function installStorage(
  database: DatabaseAdapterObj,
  options: StorageOptions,
): DatabaseAdapterObj {
  const limits = { ...WRITER_LIMITS, ...options.writerLimits }
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      if (isDrizzle(adapter)) {
        requireTransactions(adapter)
        replaceDrizzleTransactions(adapter, limits)
      } else if (isMongoose(adapter)) {
        extendMongooseTransactions(adapter)
      }
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (connectOptions) => {
        if (isDrizzle(adapter) || isMongoose(adapter)) {
          await openDatabase(adapter, connect, connectOptions, limits.beginLimit)
        } else {
          await connect?.(connectOptions)
        }
        if (connectOptions?.hotReload || process.env.PAYLOAD_MIGRATING === 'true') return
        try {
          await makeReadyPatiently(adapter, options)
        } catch (error) {
          await adapter.destroy?.()
          throw error
        }
      }
      return adapter
    },
  }
}

/** How long another process is waited for that brings the same database up, in milliseconds. */
const READY_LIMIT = 120_000

/** Each part is whole or was not begun, so what another process was in the way of is done again. */
async function makeReadyPatiently(
  adapter: BaseDatabaseAdapter,
  options: StorageOptions,
): Promise<void> {
  const deadline = Date.now() + READY_LIMIT
  for (;;) {
    try {
      await makeReady(adapter, options)
      return
    } catch (error) {
      const wasInTheWay =
        isTransient(error) || (error instanceof StorageError && error.code === 'database-busy')
      if (!wasInTheWay || Date.now() > deadline) throw error
      await pause(100 * (0.5 + Math.random()))
    }
  }
}

/** The schema of this code, and the guarantees that only an open database can give. */
async function makeReady(adapter: BaseDatabaseAdapter, options: StorageOptions): Promise<void> {
  const { appendOnly, migrations, searched } = options
  if (isMongoose(adapter)) {
    requireReplicaSet(adapter)
    if (migrations) await migrateMongoose(adapter, migrations)
  } else if (isDrizzle(adapter)) {
    if (migrations) await migrateSql(adapter, migrations, appendOnly)
    else await protectTables(adapter, appendOnly)
    await verifyProtection(adapter, appendOnly)
  }
  if (searched) await installTextSearch(adapter, searched)
}

function requireTransactions(adapter: { name: string; transactionOptions?: unknown }): void {
  if (adapter.transactionOptions !== undefined || adapter.name === 'postgres') return
  throw new StorageError(
    'transaction-missing',
    'The SQLite adapter is used without transactions, so half of a change could be stored. Give it transactionOptions: {}.',
  )
}
