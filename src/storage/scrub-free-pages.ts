import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { isSqlite } from './adapter.ts'
import { writerOf } from './sqlite-writer.ts'

const ATTEMPTS = 20

/**
 * Has the database let go of what was overwritten. SQLite keeps it in free pages and in the write-ahead log
 * until they are used again: the file is written anew. Postgres and MongoDB reuse their space by themselves
 * (VACUUM, checkpoints); backups made before keep what they hold, on every database.
 */
export async function scrubFreePages({ db }: Payload): Promise<void> {
  if (!isSqlite(db)) return
  const writer = writerOf(db)
  for (let attempt = 1; ; attempt += 1) {
    try {
      writer.exec('VACUUM')
      writer.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      return
    } catch (error) {
      // Somebody writes on the same connection, or in another process.
      if (attempt >= ATTEMPTS) throw error
      await pause(20 * attempt)
    }
  }
}
