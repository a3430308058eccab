import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { migrationsFor } from '../../migrations/index.ts'
import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { openRawSql } from '../data/raw-sql.ts'
import type { RawSql } from '../data/raw-sql.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import { createMany, pieceSlugs, versionCount } from './create-many.ts'
import { bundleWriter, startWriter } from './writer-process.ts'

const LIMIT_MS = 120_000

let bundle: Awaited<ReturnType<typeof bundleWriter>>
beforeAll(async () => {
  bundle = await bundleWriter()
}, 60_000)
afterAll(() => bundle?.remove())

// Not on MongoDB, which keeps the locks of a client that is gone for a minute.
forEachDatabase(
  (database) => {
    describe(`a process that is killed while it writes, on ${database.name}`, () => {
      it(
        'leaves all that it acknowledged, and nothing half done',
        async () => {
          const writer = startWriter(bundle.file, database.url)
          await writer.started
          const acknowledged = [(await writer.ask('tell killed 16 100000')).acknowledged]
          while (acknowledged.length < 40) acknowledged.push((await writer.next()).acknowledged)
          await writer.kill()

          const newsroom = await openNewsroom(database.url)
          const { payload } = newsroom
          const slugs = await pieceSlugs(payload)
          expect(slugs).toEqual(expect.arrayContaining(acknowledged))
          expect(new Set(slugs).size).toBe(slugs.length)
          expect(await versionCount(payload)).toBe(slugs.length)
          // One for each, after the one of the workflow that pieces are moved by.
          expect(await sealEvents(payload)).toBe(1 + slugs.length)
          expect(await verifyLedger(payload)).toMatchObject({
            whole: true,
            events: 1 + slugs.length,
          })
          // And the next one finds the way free.
          const after = await createMany(payload, { writers: 2, creates: 4, name: 'after' })
          expect(after).toMatchObject({ acknowledged: { length: 4 }, refused: [] })
          await newsroom.close()
        },
        LIMIT_MS,
      )
    })
  },
  ['sqlite', 'postgres'],
)

forEachDatabase(
  (database) => {
    /** Whether another connection holds the database as a running step does. */
    async function stepRuns(sql: RawSql): Promise<boolean> {
      if (database.name === 'postgres') {
        return (await sql.run(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory'`)).length > 0
      }
      try {
        await sql.run('BEGIN IMMEDIATE')
      } catch {
        return true
      }
      await sql.run('ROLLBACK')
      return false
    }

    const TABLES =
      database.name === 'postgres'
        ? `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`
        : `SELECT name FROM sqlite_master WHERE type = 'table'`

    describe(`a process that is killed while it migrates, on ${database.name}`, () => {
      it(
        'leaves the step done or not begun, and the next start goes on',
        async () => {
          const url = await database.fresh()
          const sql = await openRawSql(url)
          const writer = startWriter(bundle.file, url)
          writer.started.catch(() => undefined)
          while (!(await stepRuns(sql))) await pause(1)
          await writer.kill()
          await sql.close()

          const after = await openRawSql(url)
          // A server notices a moment later that nobody is there.
          while (await stepRuns(after)) await pause(20)
          const tables = await after.run(TABLES)
          const steps = migrationsFor(url).length
          expect([0, steps]).toContain(
            tables.length === 0 ? 0 : await after.count('payload_migrations'),
          )
          const newsroom = await openNewsroom(url)
          expect(await after.count('payload_migrations')).toBe(steps)
          await newsroom.close()
          await after.close()
        },
        LIMIT_MS,
      )
    })
  },
  ['sqlite', 'postgres'],
)
