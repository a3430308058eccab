import pg from 'pg'
import type { Found } from './engine.ts'
import { findPostgresPrograms } from './servers/programs.mjs'
import { sharedServer } from './shared-server.ts'

async function run(url: string, statement: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement)
    return String(Object.values(rows[0] ?? {})[0])
  } finally {
    await client.end()
  }
}

function withDatabase(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/**
 * PostgreSQL at `POSTGRES_URL` (whose user may create databases), else a cluster made from the
 * machine's `initdb`.
 */
export async function findPostgres(): Promise<Found> {
  const given = process.env.POSTGRES_URL
  if (!given && !findPostgresPrograms()) {
    return { name: 'postgres', why: 'no POSTGRES_URL, and no initdb on this machine' }
  }
  const server = given ?? (await sharedServer('postgres'))
  return {
    name: 'postgres',
    talkedTo: `PostgreSQL ${(await run(server, 'SHOW server_version')).split(' ')[0]}`,
    urlOf: (database) => withDatabase(server, database),
    async create(database) {
      await run(server, `CREATE DATABASE "${database}" TEMPLATE template0`)
    },
    async drop(database) {
      await run(server, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
    },
  }
}
