import type { PayloadRequest } from 'payload'

import type { DrizzleAdapter } from './adapter.ts'

type Row = Record<string, unknown>

/** Runs a statement of storage's own; no value of a person is ever part of its text. */
export async function rowsOf(
  adapter: DrizzleAdapter,
  statement: string,
  req?: PayloadRequest,
): Promise<Row[]> {
  const id = await req?.transactionID
  const database = (id ? adapter.sessions[id]?.db : undefined) ?? adapter.drizzle
  const execute = adapter.execute as (args: { db: unknown; raw: string }) => Promise<unknown>
  const result = (await execute({ db: database, raw: statement })) as { rows?: Row[] } | Row[]
  return Array.isArray(result) ? result : (result.rows ?? [])
}
