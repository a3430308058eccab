import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { isDrizzle, isMongoose } from './adapter.ts'
import { openDatabase } from './connect.ts'
import { replaceDrizzleTransactions } from './drizzle-transactions.ts'
import { StorageError } from './errors.ts'
import { migrateMongoose, migrateSql } from './migrate.ts'
import type { Migration } from './migrate.ts'
import { extendMongooseTransactions, requireReplicaSet } from './mongoose-transactions.ts'
import { protectTables, verifyProtection } from './protect-tables.ts'
import type { AppendOnlyCollections } from './protect-tables.ts'
import { WRITER_LIMITS } from './single-writer.ts'
import type { WriterLimits } from './single-writer.ts'

export type StorageOptions = {
  appendOnly: AppendOnlyCollections
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
          await makeReady(adapter, options)
        } catch (error) {
          await adapter.destroy?.()
          throw error
        }
      }
      return adapter
    },
  }
}

/** The schema of this code, and the guarantees that only an open database can give. */
async function makeReady(adapter: BaseDatabaseAdapter, options: StorageOptions): Promise<void> {
  const { appendOnly, migrations } = options
  if (isMongoose(adapter)) {
    requireReplicaSet(adapter)
    if (migrations) await migrateMongoose(adapter, migrations)
  } else if (isDrizzle(adapter)) {
    if (migrations) await migrateSql(adapter, migrations, appendOnly)
    else await protectTables(adapter, appendOnly)
    await verifyProtection(adapter, appendOnly)
  }
}

function requireTransactions(adapter: { name: string; transactionOptions?: unknown }): void {
  if (adapter.transactionOptions !== undefined || adapter.name === 'postgres') return
  throw new StorageError(
    'transaction-missing',
    'The SQLite adapter is used without transactions, so half of a change could be stored. Give it transactionOptions: {}.',
  )
}
