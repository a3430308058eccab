import type { Client, Config } from '@libsql/client'
import type { DatabaseAdapter, Payload } from 'payload'

/** A transaction of drizzle, or the database itself: what runs statements. */
export type DrizzleDatabase = {
  execute?: (query: unknown) => Promise<unknown>
  run?: (query: unknown) => Promise<unknown>
  insert: (table: unknown) => {
    values: (rows: readonly object[]) => {
      returning: (columns: { id: unknown }) => Promise<{ id: number | string }[]>
    }
  }
  transaction: <T>(work: (tx: DrizzleDatabase) => Promise<T>, options?: unknown) => Promise<T>
}

export type DrizzleSession = {
  db: DrizzleDatabase
  resolve: () => Promise<unknown>
  reject: () => Promise<unknown>
}

/** What `@payloadcms/drizzle` keeps on its adapters, as far as storage touches it. */
export type DrizzleAdapter = Omit<
  DatabaseAdapter,
  'initializing' | 'rejectInitializing' | 'resolveInitializing' | 'sessions'
> & {
  name: 'postgres' | 'sqlite'
  drizzle: DrizzleDatabase
  initializing: Promise<void>
  resolveInitializing: () => void
  rejectInitializing: () => void
  sessions: Record<string, DrizzleSession>
  tables: Record<string, unknown>
  tableNameMap: Map<string, string>
  transactionOptions?: unknown
  execute: unknown
  payload: Payload
}

/** What `@payloadcms/db-mongodb` keeps on its adapter, as far as storage touches it. */
export type MongooseAdapter = Omit<DatabaseAdapter, 'connection' | 'sessions'> & {
  name: 'mongoose'
  sessions: Record<string, unknown>
  connection: {
    getClient: () => { options: { replicaSet?: string } }
    db?: {
      collection: (name: string) => {
        insertOne: (row: { _id: string }, options: { session: unknown }) => Promise<unknown>
      }
    }
  }
}

export const isDrizzle = (adapter: unknown): adapter is DrizzleAdapter =>
  typeof adapter === 'object' &&
  adapter !== null &&
  'name' in adapter &&
  (adapter.name === 'sqlite' || adapter.name === 'postgres')

export type SqliteAdapter = DrizzleAdapter & {
  client: Client
  clientConfig: Config
  wal: false | { journalSizeLimit: number; synchronous: string }
}

export const isSqlite = (adapter: unknown): adapter is SqliteAdapter =>
  isDrizzle(adapter) && adapter.name === 'sqlite'

export type PostgresPool = {
  connect: () => Promise<{ release: () => void }>
  end: () => Promise<void>
  on: (event: 'error', listener: (error: Error) => void) => void
}

export type PostgresAdapter = DrizzleAdapter & {
  pg: { Pool: new (options: unknown) => PostgresPool }
  pool?: PostgresPool
  poolOptions: unknown
}

export const isPostgres = (adapter: unknown): adapter is PostgresAdapter =>
  isDrizzle(adapter) && adapter.name === 'postgres'

export const isMongoose = (adapter: unknown): adapter is MongooseAdapter =>
  typeof adapter === 'object' &&
  adapter !== null &&
  'name' in adapter &&
  adapter.name === 'mongoose'
