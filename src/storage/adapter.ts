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

/** A collection of MongoDB's own driver, as far as storage asks it. */
export type MongoCollection = {
  createIndex: (keys: Record<string, string>, options: Record<string, unknown>) => Promise<unknown>
  find: (filter: object, options: object) => MongoCursor
  aggregate: (steps: readonly object[]) => Pick<MongoCursor, 'toArray'>
}

type MongoCursor = {
  sort: (order: object) => MongoCursor
  limit: (most: number) => MongoCursor
  toArray: () => Promise<Record<string, unknown>[]>
}

/** What `@payloadcms/db-mongodb` keeps on its adapter, as far as storage touches it. */
export type MongooseAdapter = Omit<DatabaseAdapter, 'collections' | 'connection' | 'sessions'> & {
  name: 'mongoose'
  sessions: Record<string, unknown>
  collections: Record<string, { collection: MongoCollection } | undefined>
  connection: {
    getClient: () => { options: { replicaSet?: string } }
    base: { Types: { ObjectId: new (id: string) => object } }
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
  query: <Row>(text: string, values: readonly unknown[]) => Promise<{ rows: Row[] }>
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
