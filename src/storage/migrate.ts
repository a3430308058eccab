import { setTimeout as pause } from 'node:timers/promises'

import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'

import type { DrizzleAdapter, MongooseAdapter } from './adapter.ts'
import { isSqlite } from './adapter.ts'
import { isDuplicate, isTransient, StorageError } from './errors.ts'
import { protectTables } from './protect-tables.ts'
import type { AppendOnlyCollections } from './protect-tables.ts'
import { writerOf } from './sqlite-writer.ts'
import { rowsOf } from './statements.ts'

/** One step of the schema, as Payload's `migrate:create` writes it. */
export type Migration = { name: string; up: (args: never) => Promise<void> }

/** Serialises migrations of several processes on one Postgres; any number that nobody else uses. */
const POSTGRES_LOCK = 7_011_216

/** How long a step of another process is waited for on MongoDB: about two minutes. */
const CLAIM_ATTEMPTS = 600
const CLAIM_WAIT = 200

/**
 * Brings a SQL database to the schema of this code, one transaction for each step, and puts the protection
 * of append-only tables back, since a table rebuild drops it.
 *
 * On SQLite foreign keys are off while a step runs: with them on, a rebuilt table takes the rows that point
 * to it along. After each step they are checked, and no table may have lost rows.
 *
 * @returns the names of the steps that ran.
 * @throws StorageError `database-newer-than-code`, `migration-lost-rows`.
 */
export async function migrateSql(
  adapter: DrizzleAdapter,
  migrations: readonly Migration[],
  appendOnly: AppendOnlyCollections,
): Promise<string[]> {
  await refuseNewer(adapter, migrations)
  const ran: string[] = []
  for (const migration of migrations) {
    if ((await appliedNames(adapter)).has(migration.name)) continue
    const run = () => runStep(adapter, migration, appendOnly)
    if (await withoutForeignKeys(adapter, run)) ran.push(migration.name)
  }
  return ran
}

async function refuseNewer(
  adapter: DrizzleAdapter,
  migrations: readonly Migration[],
): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name))
  for (const name of await appliedNames(adapter)) refuseUnknown(name, known)
}

function refuseUnknown(name: string, known: ReadonlySet<string>): void {
  if (known.has(name)) return
  throw new StorageError(
    'database-newer-than-code',
    `The database has a step this version of the desk does not know (${name}): a newer version has used it. Start that version, or restore a backup made before the upgrade.`,
  )
}

async function appliedNames(adapter: DrizzleAdapter, req?: PayloadRequest): Promise<Set<string>> {
  const [table] = await rowsOf(
    adapter,
    isSqlite(adapter)
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`
      : `SELECT to_regclass('payload_migrations')::text AS name`,
    req,
  )
  if (!table?.name) return new Set()
  const rows = await rowsOf(adapter, `SELECT name FROM payload_migrations`, req)
  return new Set(rows.map(({ name }) => String(name)))
}

/** On SQLite; the pragma does nothing inside a transaction. */
async function withoutForeignKeys<T>(adapter: DrizzleAdapter, work: () => Promise<T>): Promise<T> {
  if (!isSqlite(adapter)) return work()
  const writer = writerOf(adapter)
  writer.exec('PRAGMA foreign_keys=OFF')
  try {
    return await work()
  } finally {
    writer.exec('PRAGMA foreign_keys=ON')
  }
}

/** False when another process has run the step in the meantime. */
async function runStep(
  adapter: DrizzleAdapter,
  migration: Migration,
  appendOnly: AppendOnlyCollections,
): Promise<boolean> {
  const id = await (adapter.beginTransaction as () => Promise<string>)()
  const req = await createLocalReq({}, adapter.payload)
  req.transactionID = id
  try {
    if (!isSqlite(adapter)) {
      await rowsOf(adapter, `SELECT pg_advisory_xact_lock(${POSTGRES_LOCK})`, req)
    }
    if ((await appliedNames(adapter, req)).has(migration.name)) {
      await adapter.rollbackTransaction(id)
      return false
    }
    const before = await rowCounts(adapter, req)
    await migration.up({ db: adapter.sessions[id]?.db, payload: adapter.payload, req } as never)
    await refuseLoss(adapter, migration, before, req)
    await protectTables(adapter, appendOnly, req)
    await adapter.create({
      collection: 'payload-migrations',
      data: { name: migration.name, batch: 1 },
      req,
    })
    await adapter.commitTransaction(id)
    return true
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

async function rowCounts(
  adapter: DrizzleAdapter,
  req: PayloadRequest,
): Promise<Map<string, number>> {
  if (!isSqlite(adapter)) return new Map()
  const tables = await rowsOf(
    adapter,
    // Not those of an index of texts, whose rows are pages of it.
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
    req,
  )
  const counts = new Map<string, number>()
  for (const { name } of tables) {
    const [row] = await rowsOf(adapter, `SELECT count(*) AS rows FROM "${String(name)}"`, req)
    counts.set(String(name), Number(row?.rows))
  }
  return counts
}

async function refuseLoss(
  adapter: DrizzleAdapter,
  { name }: Migration,
  before: ReadonlyMap<string, number>,
  req: PayloadRequest,
): Promise<void> {
  if (!isSqlite(adapter)) return
  const [dangling] = await rowsOf(adapter, 'PRAGMA foreign_key_check', req)
  const after = await rowCounts(adapter, req)
  const poorer = [...before].find(([table, rows]) => (after.get(table) ?? rows) < rows)
  if (!dangling && !poorer) return
  const where = poorer?.[0] ?? String(dangling?.table)
  throw new StorageError(
    'migration-lost-rows',
    `The step ${name} would have lost rows of ${where}. Nothing was changed. Keep the version you have, and report this.`,
  )
}

/** The same for MongoDB, which has no schema to change: a step moves data, in a transaction. */
export async function migrateMongoose(
  adapter: MongooseAdapter,
  migrations: readonly Migration[],
): Promise<string[]> {
  const known = new Set(migrations.map(({ name }) => name))
  for (const name of await appliedMongooseNames(adapter)) refuseUnknown(name, known)
  const ran: string[] = []
  for (const migration of migrations) {
    if (await runMongooseStep(adapter, migration)) ran.push(migration.name)
  }
  return ran
}

async function appliedMongooseNames(adapter: MongooseAdapter): Promise<Set<string>> {
  const { docs } = await adapter.find<{ name: string }>({
    collection: 'payload-migrations',
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ name }) => name))
}

/** False when it was run before, or by another process meanwhile. */
async function runMongooseStep(adapter: MongooseAdapter, migration: Migration): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    if ((await appliedMongooseNames(adapter)).has(migration.name)) return false
    const id = await adapter.beginTransaction()
    const req = await createLocalReq({}, adapter.payload)
    if (id) req.transactionID = id
    let claimed = false
    try {
      await claimMongooseStep(adapter, migration, id)
      claimed = true
      await migration.up({ payload: adapter.payload, req } as never)
      await adapter.create({
        collection: 'payload-migrations',
        data: { name: migration.name, batch: 1 },
        req,
      })
      if (id) await adapter.commitTransaction(id)
      return true
    } catch (error) {
      if (id) await adapter.rollbackTransaction(id)
      // Another process has claimed it: then it is done soon, or that process fails and it is ours.
      const another = isTransient(error) || (!claimed && isDuplicate(error))
      if (attempt >= CLAIM_ATTEMPTS || !another) throw error
      await pause(CLAIM_WAIT * (0.5 + Math.random()))
    }
  }
}

/** One of several transactions can write this; it goes with the transaction when the step fails. */
async function claimMongooseStep(
  adapter: MongooseAdapter,
  { name }: Migration,
  id: number | string | null,
): Promise<void> {
  await adapter.connection.db
    ?.collection('desk_migration_claims')
    .insertOne({ _id: name }, { session: id ? adapter.sessions[id] : undefined })
}
