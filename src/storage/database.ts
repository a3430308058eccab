import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { databaseKind } from './database-address.ts'

/**
 * The Payload adapter for an address, set up as the desk needs it. The schema is never pushed, so that
 * development, tests and production share one path: migrations, which stand in a folder for each database.
 *
 * @throws StorageError `database-unsupported`
 */
export function databaseAdapter(url: string, migrationsDir: string): DatabaseAdapterObj {
  const kind = databaseKind(url)
  const migrationDir = `${migrationsDir}/${kind}`
  switch (kind) {
    case 'sqlite':
      return sqliteAdapter({
        client: { url },
        autoIncrement: true,
        migrationDir,
        push: false,
        transactionOptions: {},
        wal: true,
      })
    case 'postgres':
      return postgresAdapter({
        pool: { connectionString: url, max: 20, connectionTimeoutMillis: 30_000 },
        migrationDir,
        push: false,
      }) as DatabaseAdapterObj
    case 'mongodb':
      return mongooseAdapter({
        url,
        ensureIndexes: true,
        migrationDir,
        transactionOptions: {
          readConcern: { level: 'snapshot' },
          writeConcern: { w: 'majority' },
        },
        connectOptions: { serverSelectionTimeoutMS: 10_000 },
      }) as DatabaseAdapterObj
  }
}
