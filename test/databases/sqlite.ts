import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Engine } from './engine.ts'
import { folderOf, sweep } from './test-run.ts'

async function run(url: string, statement: string): Promise<string> {
  const client = createClient({ url })
  try {
    const { rows } = await client.execute(statement)
    return String(rows[0]?.[0])
  } finally {
    client.close()
  }
}

/** SQLite in a file of the temporary folder, in WAL mode as the desk runs it. */
export async function findSqlite(): Promise<Engine> {
  const folder = folderOf('sqlite')
  sweep(folder)
  const pathOf = (database: string) => join(folder, `${database}.db`)
  const urlOf = (database: string) => `file:${pathOf(database)}`
  return {
    name: 'sqlite',
    talkedTo: `SQLite ${await run(':memory:', 'SELECT sqlite_version()')}`,
    urlOf,
    async create(database) {
      await run(urlOf(database), 'PRAGMA journal_mode = WAL')
    },
    async drop(database) {
      for (const part of ['', '-wal', '-shm', '-journal']) {
        rmSync(`${pathOf(database)}${part}`, { force: true })
      }
    },
  }
}
