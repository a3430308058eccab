import type { DatabaseAdapterObj } from 'payload'

import { databaseKind } from './database-address.ts'

/**
 * The Payload adapter for an address, set up as the desk needs it. The schema is never pushed, so that
 * development, tests and production share one path: migrations, which stand in a folder for each database.
 * Only the driver of this database is read: each takes a fifth of a second.
 *
 * @throws StorageError `database-unsupported`
 */
export async function databaseAdapter(
  url: string,
  migrationsDir: string,
): Promise<DatabaseAdapterObj> {
  const kind = databaseKind(url)
  const migrationDir = `${migrationsDir}/${kind}`
  switch (kind) {
    case 'sqlite': {
      const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
      return sqliteAdapter({
        client: { url },
        autoIncrement: true,
        migrationDir,
        push: false,
        transactionOptions: {},
        wal: true,
      })
    }
    case 'postgres': {
      const { postgresAdapter } = await import('@payloadcms/db-postgres')
      return postgresAdapter({
        pool: { connectionString: url, max: 20, connectionTimeoutMillis: 30_000 },
        migrationDir,
        push: false,
      }) as DatabaseAdapterObj
    }
    case 'mongodb': {
      const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
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
}
