import { createClient } from '@libsql/client'
import pg from 'pg'

export type RawRow = Record<string, unknown>

/** A connection past the desk, as somebody with the password would open it. */
export type RawSql = {
  run: (statement: string) => Promise<RawRow[]>
  count: (table: string) => Promise<number>
  close: () => Promise<void>
}

/** To a SQLite file or a Postgres database. */
export async function openRawSql(url: string): Promise<RawSql> {
  const { run, close } = url.startsWith('file:') ? sqlite(url) : await postgres(url)
  return {
    run,
    close,
    count: async (table) => Number((await run(`SELECT count(*) AS rows FROM ${table}`))[0]?.rows),
  }
}

function sqlite(url: string): Omit<RawSql, 'count'> {
  const client = createClient({ url })
  return {
    run: async (statement) => (await client.execute(statement)).rows.map((row) => ({ ...row })),
    close: async () => client.close(),
  }
}

async function postgres(url: string): Promise<Omit<RawSql, 'count'>> {
  const client = new pg.Client({ connectionString: url })
  // The database may be taken away before this is closed.
  client.on('error', () => undefined)
  await client.connect()
  return {
    run: async (statement) => (await client.query<RawRow>(statement)).rows,
    close: () => client.end(),
  }
}
