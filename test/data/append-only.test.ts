import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'

import { sealOf } from '../../src/ledger/event.ts'
import { appendEvent, sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import type { MongooseAdapter } from '../../src/storage/adapter.ts'
import { inTransaction } from '../../src/storage/index.ts'
import { SYSTEM } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import type { TestDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { openRawSql } from './raw-sql.ts'
import type { RawSql } from './raw-sql.ts'

/** The event that a new database begins with: the workflow that its pieces are moved by. */
const OPENING = 1

type EventRow = {
  id: number | string
  publicId: string
  sequence: number
  previousHash: string
  hash: string
  actor: string | null
}

const eventsOf = async (payload: Payload): Promise<EventRow[]> =>
  (
    await payload.db.find<EventRow>({
      collection: 'events',
      sort: 'sequence',
      limit: 0,
      pagination: false,
    })
  ).docs

let marks = 0

/** Something that happened, as far as the ledger is concerned. */
const record = (payload: Payload, req?: PayloadRequest) =>
  payload.db.create({
    collection: 'events',
    data: {
      publicId: `mark-${(marks += 1)}`,
      at: new Date(Date.UTC(2026, 0, 1) + marks).toISOString(),
      type: 'test.marked',
      subjectType: 'test',
      subject: 'test',
      actorKind: 'system',
      actor: null,
      detail: { b: 1, a: ['x'] },
    },
    ...(req ? { req } : {}),
  })

type Forged = { publicId: string; sequence: number; previousHash: string; hash: string }

/** Past the desk, and past the triggers, which whoever has the password may drop. */
type Forger = {
  change: (sequence: number, changes: Record<string, number | string | null>) => Promise<void>
  remove: (from: number, to: number) => Promise<void>
  insert: (event: Forged) => Promise<void>
  moveHead: (head: { sequence: number; hash: string }) => Promise<void>
  /** Puts every row back as it was when the forger came. */
  restore: () => Promise<void>
  close: () => Promise<void>
}

const FORGED = {
  at: '2026-01-01T00:00:00.000Z',
  type: 'test.forged',
  subjectType: 'test',
  subject: 'test',
  actorKind: 'system',
}

async function sqlForger(sql: RawSql, sqlite: boolean): Promise<Forger> {
  const triggers = await sql.run(
    sqlite
      ? `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'events'`
      : `SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal AND tgrelid = 'events'::regclass`,
  )
  for (const { name } of triggers) {
    await sql.run(`DROP TRIGGER "${String(name)}"${sqlite ? '' : ' ON events'}`)
  }
  const TABLES = ['events', 'ledger_heads']
  for (const table of TABLES) await sql.run(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`)
  const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const value = (each: unknown) => (each === null ? 'NULL' : `'${String(each)}'`)
  const run = async (statement: string) => void (await sql.run(statement))
  const assignments = (row: Record<string, unknown>) =>
    Object.entries(row)
      .map(([name, each]) => `${column(name)} = ${value(each)}`)
      .join(', ')
  return {
    change: (sequence, changes) =>
      run(`UPDATE events SET ${assignments(changes)} WHERE sequence = ${sequence}`),
    remove: (from, to) => run(`DELETE FROM events WHERE sequence BETWEEN ${from} AND ${to}`),
    insert: (event) => {
      const row = { ...FORGED, ...event }
      const names = Object.keys(row).map(column).join(', ')
      return run(
        `INSERT INTO events (${names}) VALUES (${Object.values(row).map(value).join(', ')})`,
      )
    },
    moveHead: (head) => run(`UPDATE ledger_heads SET ${assignments(head)}`),
    restore: async () => {
      for (const table of TABLES) {
        await run(`DELETE FROM ${table}`)
        await run(`INSERT INTO ${table} SELECT * FROM kept_${table}`)
      }
    },
    close: () => sql.close(),
  }
}

type RawCollection = {
  find: () => { toArray: () => Promise<object[]> }
  updateOne: (filter: object, change: object) => Promise<unknown>
  deleteMany: (filter: object) => Promise<unknown>
  insertMany: (rows: object[]) => Promise<unknown>
}

async function mongoForger(payload: Payload): Promise<Forger> {
  const { connection } = payload.db as unknown as MongooseAdapter
  const collection = (name: string) => connection.db?.collection(name) as unknown as RawCollection
  const events = collection('events')
  const heads = collection('ledger-heads')
  const kept = await Promise.all(
    [events, heads].map(async (each) => [each, await each.find().toArray()] as const),
  )
  return {
    change: async (sequence, changes) =>
      void (await events.updateOne({ sequence }, { $set: changes })),
    remove: async (from, to) =>
      void (await events.deleteMany({ sequence: { $gte: from, $lte: to } })),
    insert: async (event) => void (await events.insertMany([{ ...FORGED, ...event }])),
    moveHead: async (head) => void (await heads.updateOne({}, { $set: head })),
    restore: async () => {
      for (const [each, rows] of kept) {
        await each.deleteMany({})
        await each.insertMany(rows)
      }
    },
    close: async () => undefined,
  }
}

const openForger = async (database: TestDatabase, url: string, payload: Payload) =>
  database.name === 'mongodb'
    ? mongoForger(payload)
    : sqlForger(await openRawSql(url), database.name === 'sqlite')

forEachDatabase(
  (database) => {
    let newsroom: Newsroom
    let sql: RawSql

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      sql = await openRawSql(database.url)
      for (let n = 0; n < 3; n += 1) await record(newsroom.payload)
      await sealEvents(newsroom.payload)
      await record(newsroom.payload)
      await newsroom.payload.db.create({
        collection: 'releases',
        data: {
          ...{ publicId: 'release', piece: 'piece', publication: 'publication', proof: 'proof' },
          ...{ hash: 'hash', number: 1, kind: 'op-ed', releasedBy: '1' },
          releasedAt: '2026-01-01T00:00:00.000Z',
        },
      })
    }, 120_000)
    afterAll(async () => {
      await sql?.close()
      await newsroom?.close()
    }, 30_000)

    const copyOf = (table: string) =>
      sql.run(`SELECT * FROM ${table} ORDER BY id`).then((rows) => JSON.stringify(rows))

    const FORGERIES = [
      `UPDATE events SET actor = 'somebody else'`,
      `UPDATE events SET detail = '{}' WHERE sequence IS NULL`,
      `UPDATE events SET id = id + 100`,
      `UPDATE events SET sequence = sequence + 100 WHERE sequence IS NOT NULL`,
      `UPDATE events SET hash = 'another' WHERE sequence = 2`,
      `UPDATE events SET sequence = NULL WHERE sequence = 3`,
      `UPDATE events SET sequence = 9, type = 'forged' WHERE sequence IS NULL`,
      `DELETE FROM events`,
      `DELETE FROM events WHERE sequence IS NULL`,
      `UPDATE releases SET hash = 'another'`,
      `DELETE FROM releases`,
      ...(database.name === 'sqlite'
        ? [
            `INSERT OR REPLACE INTO events SELECT * FROM events`,
            `INSERT OR REPLACE INTO events (public_id, at, type, subject_type, subject, actor_kind) SELECT public_id, 'never', type, subject_type, subject, actor_kind FROM events`,
            `INSERT INTO events SELECT * FROM events WHERE true ON CONFLICT (id) DO UPDATE SET actor = 'x'`,
            `UPDATE OR REPLACE events SET rowid = 1 WHERE sequence = 2`,
            `UPDATE events SET _rowid_ = 99 WHERE sequence IS NULL`,
            `INSERT OR REPLACE INTO releases SELECT * FROM releases`,
            `UPDATE releases SET rowid = 99`,
          ]
        : [
            `TRUNCATE events CASCADE`,
            `TRUNCATE releases CASCADE`,
            `TRUNCATE events, releases RESTART IDENTITY CASCADE`,
            `INSERT INTO events SELECT * FROM events ON CONFLICT (id) DO UPDATE SET actor = 'x'`,
          ]),
    ]

    describe(`what is on record, on ${database.name}`, () => {
      it.each(FORGERIES)('is not rewritten by %s', async (statement) => {
        const table = statement.includes('releases') ? 'releases' : 'events'
        const before = await copyOf(table)
        await expect(sql.run(statement)).rejects.toThrow(/append-only: (events|releases)/)
        expect(await copyOf(table)).toBe(before)
      })

      it('gets its place in the chain once', async () => {
        expect(await sealEvents(newsroom.payload)).toBe(1)
        expect(await sealEvents(newsroom.payload)).toBe(0)
        expect(await verifyLedger(newsroom.payload)).toMatchObject({
          whole: true,
          events: 4 + OPENING,
        })
        await expect(
          newsroom.payload.db.updateOne({
            collection: 'events',
            where: { sequence: { equals: 4 } },
            data: { sequence: 4, previousHash: 'x', hash: 'y' },
          }),
        ).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } })
      })

      if (database.name === 'sqlite') {
        it.each(['events', 'releases'])(
          'grows at one price, though the rows of %s were last counted when they were few',
          async (table) => {
            await sql.run('ANALYZE')
            const [trigger] = await sql.run(
              `SELECT sql FROM sqlite_master WHERE name = '${table}_append_only_insert'`,
            )
            const asked = String(trigger?.sql).split(/ WHEN | BEGIN /)[1]
            const plan = await sql.run(
              `EXPLAIN QUERY PLAN SELECT ${asked?.replaceAll(/NEW\."\w+"/g, "'x'")}`,
            )
            const ways = plan
              .map(({ detail }) => String(detail))
              .filter((way) => way.includes(table))
            expect(ways.map((way) => way.split(' ')[0])).toEqual(['SEARCH', 'SEARCH'])
          },
        )
      }

      it('is still protected after every start', async () => {
        await newsroom.close()
        newsroom = await openNewsroom(database.url)
        await expect(sql.run(`DELETE FROM events`)).rejects.toThrow('append-only: events')
      })
    })

    const WEAKENINGS =
      database.name === 'sqlite'
        ? [
            [`DROP TRIGGER releases_append_only_delete`],
            [`DROP TRIGGER events_append_only_insert`],
            [
              `DROP TRIGGER events_append_only_update`,
              `CREATE TRIGGER events_append_only_update BEFORE UPDATE OF actor ON events BEGIN SELECT RAISE(ABORT, 'append-only: events'); END`,
            ],
          ]
        : [
            [`DROP TRIGGER releases_append_only_delete ON releases`],
            [`DROP TRIGGER events_append_only_truncate ON events`],
            [`ALTER TABLE events DISABLE TRIGGER events_append_only_update`],
            [
              `DROP TRIGGER events_append_only_update ON events`,
              `CREATE TRIGGER events_append_only_update BEFORE UPDATE OF actor ON events FOR EACH ROW EXECUTE FUNCTION desk_append_only()`,
            ],
            [
              `CREATE OR REPLACE FUNCTION desk_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN COALESCE(NEW, OLD); END $$`,
            ],
          ]

    describe(`a weakened protection, on ${database.name}`, () => {
      it.each(WEAKENINGS)('is noticed at the next start: %s', async (...statements) => {
        const url = await database.fresh()
        await (await openNewsroom(url)).close()
        const raw = await openRawSql(url)
        for (const statement of statements) await raw.run(statement)
        await raw.close()
        await expect(openNewsroom(url)).rejects.toMatchObject({
          code: 'ledger-unprotected',
          message: expect.stringMatching(
            /trigger (events|releases)_append_only_\w+.*desk -- verify/,
          ),
        })
      })
    })
  },
  ['sqlite', 'postgres'],
)

forEachDatabase((database) => {
  let newsroom: Newsroom
  let payload: Payload
  let forger: Forger
  let url: string

  beforeAll(async () => {
    url = database.url
    newsroom = await openNewsroom(url)
    payload = newsroom.payload
  }, 120_000)
  afterAll(async () => {
    await forger?.close()
    await newsroom?.close()
  }, 30_000)

  describe(`the ledger, on ${database.name}`, () => {
    const make = (n: number) =>
      payload.create({
        collection: 'opinion-pieces',
        data: { headline: `Piece ${n}`, slug: `piece-${n}`, stage: 'writing' },
        overrideAccess: true,
      }) as Promise<unknown> as Promise<{ id: number | string; publicId: string }>

    it('makes one chain of a hundred things done at once, with two sealers at work', async () => {
      const done = Promise.all(Array.from({ length: 100 }, (_, n) => make(n)))
      await Promise.all([done, sealEvents(payload), sealEvents(payload)])
      await Promise.all([sealEvents(payload), sealEvents(payload)])
      const events = await eventsOf(payload)
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
      expect(events).toHaveLength(100 + OPENING)
      expect(await verifyLedger(payload)).toMatchObject({ whole: true, events: 100 + OPENING })
    }, 120_000)

    it('fails what is done when its event cannot be written', async () => {
      const { db } = payload
      const create = db.create
      const before = await payload.db.count({ collection: 'opinion-pieces' })
      db.create = (args) =>
        args.collection === 'events'
          ? Promise.reject(new Error('no more room for events'))
          : create.call(db, args)
      try {
        await expect(make(1000)).rejects.toThrow('no more room for events')
      } finally {
        db.create = create
      }
      expect(await payload.db.count({ collection: 'opinion-pieces' })).toEqual(before)
      expect(await eventsOf(payload)).toHaveLength(100 + OPENING)
    })

    it('refuses an event outside the transaction of what it tells', async () => {
      const req = await inTransaction(payload, (joined) => Promise.resolve(joined))
      delete req.transactionID
      await expect(
        appendEvent(req, { type: 'x', subjectType: 'x', subject: 'x', actor: SYSTEM }),
      ).rejects.toThrow('this request has none')
    })
  })

  describe(`verify, on ${database.name}`, () => {
    /** More than one page of the chain. */
    const MORE = 420
    let events: EventRow[]
    const at = (sequence: number): EventRow => events[sequence - 1]!
    const end = () => at(events.length)

    beforeAll(async () => {
      await inTransaction(payload, async (req) => {
        for (let n = 0; n < MORE; n += 1) await record(payload, req)
      })
      await sealEvents(payload)
      events = await eventsOf(payload)
      forger = await openForger(database, url, payload)
    }, 120_000)
    afterEach(() => forger.restore(), 30_000)

    it('is content with what nobody touched', async () => {
      expect(events).toHaveLength(100 + OPENING + MORE)
      const { sequence, hash } = end()
      expect(await verifyLedger(payload)).toEqual({
        whole: true,
        events: 100 + OPENING + MORE,
        head: { sequence, hash },
      })
      const anchor = { sequence: 50, hash: at(50).hash }
      expect(await verifyLedger(payload, anchor)).toMatchObject({ whole: true })
    })

    it('names a changed row', async () => {
      await forger.change(40, { actor: 'forged' })
      const { sequence, publicId } = at(40)
      expect(await verifyLedger(payload)).toMatchObject({
        whole: false,
        events: 39,
        fault: { code: 'changed', sequence, publicId },
      })
    })

    it('names a row that is gone', async () => {
      await forger.remove(300, 300)
      expect(await verifyLedger(payload)).toMatchObject({
        whole: false,
        fault: { code: 'missing', sequence: 300 },
      })
    })

    it('names swapped rows, by the first', async () => {
      await forger.change(70, { sequence: 100_000 })
      await forger.change(71, { sequence: 70 })
      await forger.change(100_000, { sequence: 71 })
      expect(await verifyLedger(payload)).toMatchObject({ whole: false, fault: { sequence: 70 } })
    })

    // 500 is the last of a page.
    it.each([-5, 0, 60, 500])('names a row inserted at %i', async (sequence) => {
      const { previousHash, hash } = at(Math.max(sequence, 1))
      await forger.insert({ publicId: 'zz-forged', sequence, previousHash, hash })
      expect(await verifyLedger(payload)).toMatchObject({
        whole: false,
        fault: { code: 'inserted', sequence, publicId: 'zz-forged' },
      })
    })

    it('names a row that was added behind the last, with a hash that fits', async () => {
      const sequence = end().sequence + 1
      const previousHash = end().hash
      const event = { ...FORGED, publicId: 'zz-forged' }
      const hash = sealOf(event, sequence, previousHash)
      await forger.insert({ publicId: 'zz-forged', sequence, previousHash, hash })
      expect(await verifyLedger(payload)).toMatchObject({
        whole: false,
        fault: { code: 'inserted', sequence },
      })
    })

    it('sees that the end was cut off, or everything', async () => {
      await forger.remove(511, end().sequence)
      expect(await verifyLedger(payload)).toMatchObject({
        whole: false,
        fault: { code: 'truncated', sequence: 511 },
      })
      await forger.remove(1, end().sequence)
      expect(await verifyLedger(payload)).toMatchObject({
        whole: false,
        fault: { code: 'truncated', sequence: 1 },
      })
    })

    it('sees by a head printed earlier what was cut off or written anew with its head', async () => {
      const anchor = { sequence: 515, hash: at(515).hash }
      await forger.remove(511, end().sequence)
      await forger.moveHead({ sequence: 510, hash: at(510).hash })
      expect(await verifyLedger(payload)).toMatchObject({ whole: true })
      expect(await verifyLedger(payload, anchor)).toMatchObject({
        whole: false,
        fault: { code: 'truncated', sequence: 511 },
      })
      let { hash } = at(510)
      for (let sequence = 511; sequence <= 515; sequence += 1) {
        const previousHash = hash
        const event = { ...FORGED, publicId: `forged-${sequence}` }
        hash = sealOf(event, sequence, previousHash)
        await forger.insert({ publicId: event.publicId, sequence, previousHash, hash })
      }
      await forger.moveHead({ sequence: 515, hash })
      expect(await verifyLedger(payload)).toMatchObject({ whole: true })
      expect(await verifyLedger(payload, anchor)).toMatchObject({
        whole: false,
        fault: { code: 'changed', sequence: 515 },
      })
    })
  })
})
