import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload, PayloadRequest, Plugin } from 'payload'

import { migrationsFor } from '../../migrations/index.ts'
import { verifyLedger } from '../../src/ledger/index.ts'
import type { DrizzleAdapter } from '../../src/storage/adapter.ts'
import type { Migration } from '../../src/storage/index.ts'
import { rowsOf } from '../../src/storage/statements.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import { loadSqlite } from './fixtures/dump-sqlite.ts'
import { fillNewsroom } from './fixtures/filled-newsroom.ts'
import { openDesk } from './open-desk.ts'
import { openRawSql } from './raw-sql.ts'
import type { RawSql } from './raw-sql.ts'

type StepArguments = { payload: Payload; req: PayloadRequest }

/** A step as the desk runs it, of statements of SQL. */
const stepOf = (name: string, statements: string[]): Migration => ({
  name,
  up: async ({ payload, req }: StepArguments) => {
    for (const statement of statements) {
      await rowsOf(payload.db as unknown as DrizzleAdapter, statement, req)
    }
  },
})

const LATER = '29990101_000000_later'

const appliedNames = async (payload: Payload): Promise<string[]> =>
  (
    await payload.db.find<{ id: number | string; name: string }>({
      collection: 'payload-migrations',
      sort: 'name',
      pagination: false,
      limit: 0,
    })
  ).docs.map(({ name }) => name)

/** Opens it, with steps beyond the desk's own, and closes it again. */
async function pass(url: string, ...more: Migration[]): Promise<void> {
  const newsroom = await openNewsroom(url, { migrations: [...migrationsFor(url), ...more] })
  await newsroom.close()
}

forEachDatabase((database) => {
  describe(`the schema, on ${database.name}`, () => {
    it('is made once when two open an empty database at the same moment', async () => {
      const url = await database.fresh()
      const newsrooms = await Promise.all([openNewsroom(url), openNewsroom(url)])
      const expected = migrationsFor(url).map(({ name }) => name)
      for (const { payload, close } of newsrooms) {
        expect(await appliedNames(payload)).toEqual(expected)
        await payload.db.count({ collection: 'opinion-pieces' })
        await close()
      }
    }, 120_000)

    it('of an earlier release learns which publications are one text in several languages', async () => {
      const url = await database.fresh()
      const earlier = await openNewsroom(url)
      const ofSlug = (slug: string, content: object) => ({
        publicId: slug,
        piece: slug,
        slug,
        state: 'live',
        revision: 1,
        content,
      })
      await earlier.payload.db.create({
        collection: 'publications',
        data: ofSlug('a-translation', { translationOf: 'a-source' }),
      })
      await earlier.payload.db.create({ collection: 'publications', data: ofSlug('a-source', {}) })
      await earlier.close()
      const step = migrationsFor(url).find(({ name }) => name.endsWith('originals_of_publications'))
      const now = await openNewsroom(url, {
        migrations: [...migrationsFor(url), { name: LATER, up: step!.up }],
      })
      const { docs } = await now.payload.db.find<{ id: number; original?: string | null }>({
        collection: 'publications',
        sort: 'slug',
      })
      await now.close()
      expect(docs.map(({ original }) => original)).toEqual(['a-source', 'a-source'])
    }, 120_000)

    it('that is newer than the code is not touched, and the unknown step is named', async () => {
      const url = await database.fresh()
      const ran: string[] = []
      const step = (name: string): Migration => ({
        name,
        up: () => {
          ran.push(name)
          return Promise.resolve()
        },
      })
      await pass(url, step(LATER))
      const another = openNewsroom(url, { migrations: [...migrationsFor(url), step('another')] })
      await expect(another).rejects.toMatchObject({
        code: 'database-newer-than-code',
        message: expect.stringContaining(LATER),
      })
      expect(ran).toEqual([LATER])
      await pass(url, step(LATER))
    }, 120_000)

    it('and its data are as they were when a step fails half-way', async () => {
      const url = await database.fresh()
      await pass(url)
      const failing: Migration = {
        name: LATER,
        up: async ({ payload, req }: StepArguments) => {
          await payload.create({
            collection: 'topics',
            data: { name: 'Half', slug: 'half' },
            overrideAccess: true,
            req,
          })
          throw new Error('the power went')
        },
      }
      await expect(pass(url, failing)).rejects.toThrow('the power went')
      const newsroom = await openNewsroom(url)
      expect((await newsroom.payload.db.count({ collection: 'topics' })).totalDocs).toBe(0)
      expect(await appliedNames(newsroom.payload)).not.toContain(LATER)
      await newsroom.close()
    }, 120_000)
  })
})

forEachDatabase(
  (database) => {
    /** A later version of the desk, whose events tell something more. */
    const withReason: Plugin = (config) => ({
      ...config,
      collections: (config.collections ?? []).map((collection) =>
        collection.slug === 'events'
          ? { ...collection, fields: [...collection.fields, { name: 'reason', type: 'text' }] }
          : collection,
      ),
    })

    describe(`a step that adds a column to what is append-only, on ${database.name}`, () => {
      const migrations = (url: string) => [
        ...migrationsFor(url),
        stepOf(LATER, ['ALTER TABLE events ADD COLUMN reason text']),
      ]
      const open = (url: string) =>
        openDesk(url, { options: { migrations: migrations(url) }, plugins: [withReason] })

      it.each(['new', 'filled'])(
        'brings a %s database up, and protects it',
        async (kind) => {
          const url = await database.fresh()
          if (kind === 'filled') {
            const newsroom = await openNewsroom(url)
            await fillNewsroom(newsroom)
            await newsroom.close()
          }
          const desk = await open(url)
          if (kind === 'new') await fillNewsroom(desk)
          // The workflow that pieces are moved by, and what the filling wrote.
          expect(await verifyLedger(desk.payload)).toMatchObject({ whole: true, events: 1 + 2 })
          const sql = await openRawSql(url)
          await expect(sql.run(`UPDATE events SET reason = 'forged'`)).rejects.toThrow(
            'append-only',
          )
          await sql.close()
          await desk.close()
        },
        120_000,
      )
    })
  },
  ['sqlite', 'postgres'],
)

forEachDatabase(
  (database) => {
    const TABLES = [
      ...['opinion_pieces', 'opinion_pieces_bylines', 'opinion_pieces_questions'],
      ...['opinion_pieces_rels', '_opinion_pieces_v', '_opinion_pieces_v_version_bylines'],
      ...['_opinion_pieces_v_version_questions', '_opinion_pieces_v_rels', 'authors', 'topics'],
      ...['events', 'releases'],
    ]
    let url: string
    let sql: RawSql
    let before: Record<string, number>

    const counts = async () =>
      Object.fromEntries(
        await Promise.all(TABLES.map(async (table) => [table, await sql.count(table)])),
      )

    /** What drizzle-kit writes where SQLite cannot alter a column in place. */
    async function rebuild(table: string): Promise<string[]> {
      const things = await sql.run(
        `SELECT type, sql FROM sqlite_master WHERE tbl_name = '${table}' AND sql IS NOT NULL`,
      )
      const columns = (await sql.run(`SELECT name FROM pragma_table_info('${table}')`))
        .map(({ name }) => `"${String(name)}"`)
        .join(', ')
      const definition = String(things.find(({ type }) => type === 'table')?.sql)
      return [
        'PRAGMA foreign_keys=OFF',
        definition.replace(/^CREATE TABLE [`"]\w+[`"]/, `CREATE TABLE \`__new_${table}\``),
        `INSERT INTO \`__new_${table}\` (${columns}) SELECT ${columns} FROM \`${table}\``,
        `DROP TABLE \`${table}\``,
        `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\``,
        'PRAGMA foreign_keys=ON',
        ...things.filter(({ type }) => type === 'index').map((index) => String(index.sql)),
      ]
    }

    beforeAll(async () => {
      url = database.url
      const newsroom = await openNewsroom(url)
      await fillNewsroom(newsroom)
      await newsroom.close()
      sql = await openRawSql(url)
      before = await counts()
    }, 120_000)
    afterAll(() => sql?.close())

    describe('a step of SQLite', () => {
      it('has something to lose', () => {
        expect(before).toMatchObject({
          opinion_pieces: 1,
          opinion_pieces_bylines: 2,
          opinion_pieces_questions: 2,
          opinion_pieces_rels: 2,
          _opinion_pieces_v: 2,
          _opinion_pieces_v_version_bylines: 4,
        })
      })

      it('would lose it in a transaction as Payload runs it', async () => {
        const statements = await rebuild('opinion_pieces')
        await sql.run('BEGIN')
        for (const statement of statements) await sql.run(statement)
        expect(await counts()).toMatchObject({
          opinion_pieces: 1,
          opinion_pieces_bylines: 0,
          opinion_pieces_questions: 0,
          opinion_pieces_rels: 0,
        })
        await sql.run('ROLLBACK')
        expect(await counts()).toEqual(before)
      })

      it('that loses rows is refused, and leaves everything as it was', async () => {
        const losing = [
          ['DELETE FROM opinion_pieces_bylines'],
          ['DELETE FROM opinion_pieces_questions WHERE settled'],
          // Nothing fewer, but hanging on nothing.
          ['UPDATE opinion_pieces_bylines SET _parent_id = 999'],
          ['ALTER TABLE topics ADD COLUMN colour text', 'DELETE FROM topics'],
        ]
        for (const statements of losing) {
          await expect(pass(url, stepOf(LATER, statements))).rejects.toMatchObject({
            code: 'migration-lost-rows',
            message: expect.stringContaining(LATER),
          })
          expect(await counts()).toEqual(before)
        }
        expect(
          await sql.run(`SELECT name FROM pragma_table_info('topics') WHERE name = 'colour'`),
        ).toEqual([])
        await pass(url)
      }, 120_000)

      it('that rebuilds tables loses nothing, and leaves the record protected', async () => {
        const copy = async () =>
          JSON.stringify(
            await Promise.all(TABLES.map((table) => sql.run(`SELECT * FROM ${table}`))),
          )
        const was = await copy()
        const triggers = () =>
          sql.run(
            `SELECT name, tbl_name, sql FROM sqlite_master WHERE name LIKE '%append_only%' ORDER BY 1`,
          )
        const protection = await triggers()
        expect(protection).toHaveLength(6)
        const statements = [
          ...(await rebuild('opinion_pieces')),
          ...(await rebuild('_opinion_pieces_v')),
          ...(await rebuild('events')),
          ...(await rebuild('releases')),
        ]
        const step = stepOf(LATER, statements)
        const newsroom = await openNewsroom(url, { migrations: [...migrationsFor(url), step] })
        expect(await counts()).toEqual(before)
        expect(await copy()).toBe(was)
        expect(await verifyLedger(newsroom.payload)).toMatchObject({ whole: true })
        await expect(sql.run('DELETE FROM events')).rejects.toThrow('append-only: events')
        expect(await triggers()).toEqual(protection)
        // And rows that hang on others are taken along again, as they should be.
        await newsroom.payload.db.deleteOne({
          collection: 'opinion-pieces',
          where: { slug: { equals: 'let-the-ferries-run' } },
        })
        expect(await counts()).toMatchObject({ opinion_pieces: 0, opinion_pieces_bylines: 0 })
        await newsroom.close()
      }, 120_000)
    })

    const fixtures = path.resolve('test', 'data', 'fixtures')
    const released = readdirSync(fixtures).filter((name) => /^schema-.*\.sql$/.test(name))

    describe('a newsroom of an earlier version', () => {
      it.each(released)(
        'is opened by this one, whole: %s',
        async (name) => {
          const old = await database.fresh()
          await loadSqlite(old, readFileSync(path.join(fixtures, name), 'utf8'))
          const newsroom = await openNewsroom(old)
          const { payload } = newsroom
          expect(await appliedNames(payload)).toEqual(migrationsFor(old).map((step) => step.name))
          const { docs } = await payload.find({
            collection: 'opinion-pieces',
            overrideAccess: true,
          })
          expect(docs).toMatchObject([
            {
              headline: 'Let the ferries run',
              standfirst: 'A timetable is a promise.',
              revision: 2,
              bylines: [{ author: { name: 'Ada Moss' } }, { author: { name: 'Ben Ruiz' } }],
              questions: [{ message: 'Which ferry?' }, { message: 'Which of us?', settled: true }],
              topics: [{ slug: 'ferries' }, { slug: 'harbours' }],
            },
          ])
          const versions = await payload.findVersions({
            collection: 'opinion-pieces',
            overrideAccess: true,
          })
          expect(versions.totalDocs).toBe(2)
          expect(await verifyLedger(payload)).toMatchObject({ whole: true, events: 2 })
          await payload.update({
            collection: 'opinion-pieces',
            id: docs[0]!.id,
            data: { headline: 'Let the ferries go', revision: 2 },
            overrideAccess: true,
          })
          await newsroom.close()
        },
        120_000,
      )
    })
  },
  ['sqlite'],
)
