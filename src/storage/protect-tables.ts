import type { PayloadRequest } from 'payload'

import type { DrizzleAdapter } from './adapter.ts'
import { isSqlite } from './adapter.ts'
import {
  POSTGRES_BODY,
  POSTGRES_FUNCTION,
  postgresTriggers,
  sqliteTriggers,
  triggerText,
} from './append-only.ts'
import type { AppendOnlyTable, Trigger } from './append-only.ts'
import { StorageError } from './errors.ts'
import { rowsOf } from './statements.ts'

/** Collections whose tables are append-only, and the fields of them that are written once. */
export type AppendOnlyCollections = { slug: string; writtenOnce?: string[] }[]

/**
 * Drops and makes again the triggers of every append-only table; part of every migration. An earlier step
 * knows fewer tables and columns than the code does: what is not there yet waits for the step that makes it.
 */
export async function protectTables(
  adapter: DrizzleAdapter,
  collections: AppendOnlyCollections,
  req?: PayloadRequest,
): Promise<void> {
  if (!isSqlite(adapter)) await rowsOf(adapter, POSTGRES_FUNCTION, req)
  for (const rule of collections.map((collection) => tableRule(adapter, collection))) {
    const present = await presentColumns(adapter, rule.table, req)
    if (present.size === 0) continue
    const standing = (columns: readonly string[]) => columns.filter((name) => present.has(name))
    const triggers = triggersOf(adapter, {
      ...rule,
      columns: standing(rule.columns),
      ...(rule.writtenOnce ? { writtenOnce: standing(rule.writtenOnce) } : {}),
    })
    for (const { name, sql } of triggers) {
      await rowsOf(
        adapter,
        isSqlite(adapter)
          ? `DROP TRIGGER IF EXISTS "${name}"`
          : `DROP TRIGGER IF EXISTS "${name}" ON "${rule.table}"`,
        req,
      )
      await rowsOf(adapter, sql, req)
    }
  }
}

async function presentColumns(
  adapter: DrizzleAdapter,
  table: string,
  req?: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    adapter,
    isSqlite(adapter)
      ? `SELECT name FROM pragma_table_info('${table}')`
      : `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '${table}'`,
    req,
  )
  return new Set(rows.map(({ name }) => String(name)))
}

const triggersOf = (adapter: DrizzleAdapter, rule: AppendOnlyTable): Trigger[] =>
  isSqlite(adapter) ? sqliteTriggers(rule) : postgresTriggers(rule)

/**
 * Compares the triggers that stand in the database with those that should.
 *
 * @throws StorageError `migrations-missing` where there is no table yet; `ledger-unprotected` naming the first
 * trigger that is missing or different: a table rebuild drops triggers without a word.
 */
export async function verifyProtection(
  adapter: DrizzleAdapter,
  collections: AppendOnlyCollections,
): Promise<void> {
  const standing = await standingTriggers(adapter)
  for (const collection of collections) {
    const rule = tableRule(adapter, collection)
    const lost = triggersOf(adapter, rule).find(
      ({ name, sql }) => standing.get(name) !== triggerText(sql),
    )
    if (lost && (await presentColumns(adapter, rule.table)).size === 0) {
      throw new StorageError(
        'migrations-missing',
        `The database has no table “${rule.table}” yet. Run the migrations (in an app of your own: “npx payload migrate”), then start again.`,
      )
    }
    if (lost) {
      throw new StorageError(
        'ledger-unprotected',
        `The database lost what protects its record of events (trigger ${lost.name}). Run “npm run desk -- verify” to see whether the record is whole, then “npm run desk -- migrate” to put the protection back.`,
      )
    }
  }
}

function tableRule(
  adapter: DrizzleAdapter,
  { slug, writtenOnce }: AppendOnlyCollections[number],
): AppendOnlyTable {
  const snake = slug.replaceAll('-', '_')
  const table = adapter.tableNameMap.get(snake) ?? snake
  const columns = adapter.tables[table] as Record<string, unknown> | undefined
  if (!columns) throw new Error(`There is no table for the collection ${slug}.`)
  const nameOf = (field: string) => columnName(columns[field]) ?? field
  const names = Object.values(columns).flatMap((column) => columnName(column) ?? [])
  return {
    table,
    columns: names,
    idColumn: nameOf('publicId'),
    ...(writtenOnce ? { writtenOnce: writtenOnce.map(nameOf) } : {}),
  }
}

/** A table object of drizzle holds functions beside its columns. */
const columnName = (column: unknown): string | undefined =>
  typeof column === 'object' && column !== null && 'columnType' in column && 'name' in column
    ? String(column.name)
    : undefined

/** Text by name; on Postgres only those that are switched on and still run what they should. */
async function standingTriggers(adapter: DrizzleAdapter): Promise<Map<string, string>> {
  const rows = await rowsOf(
    adapter,
    isSqlite(adapter)
      ? `SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`
      : `SELECT tgname AS name, pg_get_triggerdef(pg_trigger.oid) AS sql FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') AND prosrc = $body$${POSTGRES_BODY}$body$`,
  )
  return new Map(rows.map((row) => [String(row.name), triggerText(String(row.sql))]))
}
