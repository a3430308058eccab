import { existsSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { describe, expect, it } from '@jest/globals'
import mongoose from 'mongoose'
import pg from 'pg'
import { forEachDatabase } from '../databases/index.ts'
import { selectedDatabases } from '../databases/for-each-database.ts'
import type { DatabaseName } from '../databases/index.ts'

/** The same questions, asked through each database's own driver. */
type Driver = {
  write: (url: string, word: string) => Promise<void>
  read: (url: string) => Promise<string[]>
  isThere: (url: string) => Promise<boolean>
}

async function sqlite(url: string, statement: string, args: string[] = []) {
  const client = createClient({ url })
  try {
    await client.execute('CREATE TABLE IF NOT EXISTS words (word TEXT)')
    return (await client.execute({ sql: statement, args })).rows.map((row) => String(row[0]))
  } finally {
    client.close()
  }
}

async function postgres(url: string, statement: string, args: string[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('CREATE TABLE IF NOT EXISTS words (word TEXT)')
    return (await client.query<{ word: string }>(statement, args)).rows.map(({ word }) => word)
  } finally {
    await client.end()
  }
}

async function mongodb<T>(url: string, task: (words: mongoose.Collection) => Promise<T>) {
  const connection = await mongoose.createConnection(url).asPromise()
  try {
    return await task(connection.collection('words'))
  } finally {
    await connection.close()
  }
}

const drivers: Record<DatabaseName, Driver> = {
  sqlite: {
    write: async (url, word) => void (await sqlite(url, 'INSERT INTO words VALUES (?)', [word])),
    read: (url) => sqlite(url, 'SELECT word FROM words'),
    isThere: async (url) => existsSync(new URL(url)),
  },
  postgres: {
    write: async (url, word) => void (await postgres(url, 'INSERT INTO words VALUES ($1)', [word])),
    read: (url) => postgres(url, 'SELECT word FROM words'),
    isThere: (url) =>
      postgres(url, 'SELECT 1').then(
        () => true,
        (error: { code?: string }) => {
          if (error.code === '3D000') return false
          throw error
        },
      ),
  },
  mongodb: {
    write: (url, word) => mongodb(url, async (words) => void (await words.insertOne({ word }))),
    read: (url) =>
      mongodb(url, async (words) => (await words.find().toArray()).map(({ word }) => String(word))),
    isThere: (url) => mongodb(url, async (words) => (await words.countDocuments()) > 0),
  },
}

describe('databases for tests', () => {
  forEachDatabase((database) => {
    const { write, read, isThere } = drivers[database.name]

    it('keep what was written', async () => {
      expect(await read(database.url)).toEqual([])
      await write(database.url, 'proof')
      expect(await read(database.url)).toEqual(['proof'])
    })

    it('give a fresh one that is empty and apart from the first', async () => {
      await write(database.url, 'release')
      const other = await database.fresh()
      expect(other).not.toBe(database.url)
      expect(await read(other)).toEqual([])
      await write(other, 'elsewhere')
      expect(await read(database.url)).toContain('release')
      expect(await read(database.url)).not.toContain('elsewhere')
    })

    it('take away what they made', async () => {
      const other = await database.fresh()
      await write(other, 'gone')
      expect(await isThere(other)).toBe(true)
      await database.dispose()
      expect(await isThere(other)).toBe(false)
      await database.dispose()
    })
  })

  forEachDatabase(
    (database) => {
      it('are in WAL mode, as the desk runs it', async () => {
        expect(await sqlite(database.url, 'PRAGMA journal_mode')).toEqual(['wal'])
      })
    },
    ['sqlite'],
  )
})

describe('the choice of databases', () => {
  it('is all of them when nothing is said', () => {
    expect(selectedDatabases('')).toEqual(['sqlite', 'postgres', 'mongodb'])
  })

  it('keeps to what is named, in that order', () => {
    expect(selectedDatabases('postgres, sqlite')).toEqual(['postgres', 'sqlite'])
  })

  it('refuses a name that it does not know', () => {
    expect(() => selectedDatabases('sqlite,mysql')).toThrow('"mysql" is none of')
  })
})
