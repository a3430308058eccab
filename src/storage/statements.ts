import type { PayloadRequest } from 'payload'

import type { DrizzleAdapter, DrizzleDatabase } from './adapter.ts'

type Row = Record<string, unknown>

/** Runs a statement of storage's own; no value of a person is ever part of its text. */
export async function rowsOf(
  adapter: DrizzleAdapter,
  statement: string,
  req?: PayloadRequest,
): Promise<Row[]> {
  const id = await req?.transactionID
  return runOn(adapter, (id ? adapter.sessions[id]?.db : undefined) ?? adapter.drizzle, statement)
}

/** The same in a transaction at hand. */
export async function runOn(
  adapter: DrizzleAdapter,
  database: DrizzleDatabase,
  statement: string,
): Promise<Row[]> {
  const execute = adapter.execute as (args: { db: unknown; raw: string }) => Promise<unknown>
  const result = (await execute({ db: database, raw: statement })) as { rows?: Row[] } | Row[]
  return Array.isArray(result) ? result : (result.rows ?? [])
}
