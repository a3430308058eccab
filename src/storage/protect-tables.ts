import type { PayloadRequest } from 'payload'

import type { DrizzleAdapter } from './adapter.ts'
import { isSqlite } from './adapter.ts'
import {
  POSTGRES_FUNCTION,
  postgresTriggers,
  sqliteTriggers,
  triggerFingerprint,
} from './append-only.ts'
import type { AppendOnlyTable, Trigger } from './append-only.ts'
import { StorageError } from './errors.ts'
import { rowsOf } from './statements.ts'

/** Collections whose tables are append-only, and the fields of them that are written once. */
export type AppendOnlyCollections = { slug: string; writtenOnce?: string[] }[]

/** Drops and makes again the triggers of every append-only table; part of every migration. */
export async function protectTables(
  adapter: DrizzleAdapter,
  collections: AppendOnlyCollections,
  req?: PayloadRequest,
): Promise<void> {
  if (!isSqlite(adapter)) await rowsOf(adapter, POSTGRES_FUNCTION, req)
  for (const { rule, trigger } of expectedTriggers(adapter, collections)) {
    await rowsOf(
      adapter,
      isSqlite(adapter)
        ? `DROP TRIGGER IF EXISTS "${trigger.name}"`
        : `DROP TRIGGER IF EXISTS "${trigger.name}" ON "${rule.table}"`,
      req,
    )
    await rowsOf(adapter, trigger.sql, req)
  }
}

/**
 * Compares the triggers that stand in the database with those that should.
 *
 * @throws StorageError `ledger-unprotected` naming the first one that is missing or different: a table
 * rebuild drops triggers without a word.
 */
export async function verifyProtection(
  adapter: DrizzleAdapter,
  collections: AppendOnlyCollections,
): Promise<void> {
  const standing = await standingTriggers(adapter)
  for (const { trigger } of expectedTriggers(adapter, collections)) {
    const found = standing.get(trigger.name)
    const intact =
      found !== undefined &&
      (!isSqlite(adapter) || triggerFingerprint(found) === triggerFingerprint(trigger.sql))
    if (!intact) {
      throw new StorageError(
        'ledger-unprotected',
        `The database lost what protects its record of events (trigger ${trigger.name}). Run “npm run desk -- verify” to see whether the record is whole, then “npm run desk -- migrate” to put the protection back.`,
      )
    }
  }
}

function expectedTriggers(
  adapter: DrizzleAdapter,
  collections: AppendOnlyCollections,
): { rule: AppendOnlyTable; trigger: Trigger }[] {
  return collections.flatMap((collection) => {
    const rule = tableRule(adapter, collection)
    const triggers = isSqlite(adapter) ? sqliteTriggers(rule) : postgresTriggers(rule)
    return triggers.map((trigger) => ({ rule, trigger }))
  })
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

async function standingTriggers(adapter: DrizzleAdapter): Promise<Map<string, string>> {
  const rows = await rowsOf(
    adapter,
    isSqlite(adapter)
      ? `SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`
      : `SELECT tgname AS name, pg_get_triggerdef(oid) AS sql FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')`,
  )
  return new Map(rows.map((row) => [String(row.name), String(row.sql)]))
}
