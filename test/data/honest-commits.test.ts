import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'

import type { DrizzleAdapter } from '../../src/storage/adapter.ts'
import { afterCommit, installStorage, inTransaction } from '../../src/storage/index.ts'
import { rowsOf } from '../../src/storage/statements.ts'
import { transition } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'
import { openDesk } from './open-desk.ts'
import type { OpenedDesk } from './open-desk.ts'

let topics = 0
const topic = () => {
  topics += 1
  return { name: `Topic ${topics}`, slug: `topic-${topics}` }
}

const countOf = async (payload: Payload, collection: string): Promise<number> =>
  (await payload.db.count({ collection })).totalDocs

/** A hook for one test, on a collection of a running Payload. */
async function withHook(
  payload: Payload,
  collection: string,
  hook: CollectionAfterChangeHook,
  work: () => Promise<void>,
): Promise<void> {
  const { hooks } = payload.collections[collection]!.config
  const before = hooks.afterChange
  hooks.afterChange = [hook]
  try {
    await work()
  } finally {
    hooks.afterChange = before
  }
}

forEachDatabase((database) => {
  let newsroom: Newsroom
  let payload: Payload
  let editor: Person
  let chief: Person

  beforeAll(async () => {
    newsroom = await openNewsroom(database.url)
    payload = newsroom.payload
    editor = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
  }, 120_000)
  afterAll(() => newsroom?.close(), 30_000)

  const createTopic = (req: PayloadRequest) =>
    payload.db.create({ collection: 'topics', data: { publicId: `id-${topics}`, ...topic() }, req })

  describe(`a transaction, on ${database.name}`, () => {
    it('stores what it wrote, and only then tells those who wait for the commit', async () => {
      const before = await countOf(payload, 'topics')
      const seen: number[] = []
      let told: Promise<void> | undefined
      await inTransaction(payload, async (req) => {
        await createTopic(req)
        told = new Promise((resolve) => {
          void afterCommit(req, () => {
            void countOf(payload, 'topics').then((count) => {
              seen.push(count)
              resolve()
            })
          })
        })
        await pause(5)
        expect(seen).toEqual([])
      })
      await told
      expect(seen).toEqual([before + 1])
    })

    it('leaves nothing when it is rolled back, and tells nobody', async () => {
      const before = await countOf(payload, 'topics')
      let told = 0
      const work = inTransaction(payload, async (req) => {
        await createTopic(req)
        await afterCommit(req, () => {
          told += 1
        })
        throw new Error('changed my mind')
      })
      await expect(work).rejects.toThrow('changed my mind')
      await inTransaction(payload, createTopic)
      await pause(5)
      expect([await countOf(payload, 'topics'), told]).toEqual([before + 1, 0])
    })

    it('is not acknowledged when an operation in it failed and the work went on', async () => {
      const before = await countOf(payload, 'topics')
      const work = inTransaction(payload, async (req) => {
        await createTopic(req)
        // Payload rolls the whole transaction back here.
        await payload
          .create({ collection: 'topics', data: { name: '', slug: '' }, overrideAccess: true, req })
          .catch(() => undefined)
      })
      await expect(work).rejects.toMatchObject({ code: 'commit-failed' })
      expect(await countOf(payload, 'topics')).toBe(before)
    })

    it('is acknowledged exactly when it is stored, also when a statement failed unseen', async () => {
      const taken = { publicId: 'taken', ...topic() }
      await payload.db.create({ collection: 'topics', data: taken })
      const before = await countOf(payload, 'topics')
      const acknowledged = await inTransaction(payload, async (req) => {
        await createTopic(req)
        await payload.db
          .create({ collection: 'topics', data: { ...topic(), publicId: 'taken' }, req })
          .catch(() => undefined)
      }).then(
        () => 1,
        () => 0,
      )
      expect(await countOf(payload, 'topics')).toBe(before + acknowledged)
    })
  })

  describe(`when a call to the database fails, on ${database.name}`, () => {
    const COUNTED = ['events', 'proofs', 'approvals', 'releases', 'publications', 'opinion-pieces']

    const rows = async (): Promise<Record<string, number>> => ({
      ...Object.fromEntries(
        await Promise.all(COUNTED.map(async (name) => [name, await countOf(payload, name)])),
      ),
      versions: (await payload.db.countVersions({ collection: 'opinion-pieces' })).totalDocs,
    })

    const position = async (id: number | string | undefined) => {
      if (id === undefined) return null
      const row = await payload.db.findOne<Record<string, unknown> & { id: number | string }>({
        collection: 'opinion-pieces',
        where: { id: { equals: id } },
      })
      return { stage: row?.stage, revision: row?.revision, publication: row?.publication ?? null }
    }

    const change = (before: Record<string, number>, after: Record<string, number>) =>
      Object.fromEntries(
        Object.entries(after).map(([name, count]) => [name, count - before[name]!]),
      )

    /** Fails the nth call; answers how many there were. */
    async function failing(nth: number, work: () => Promise<unknown>) {
      const CALLS = [
        ...['beginTransaction', 'commitTransaction', 'create', 'createVersion', 'find', 'findOne'],
        ...['findGlobal', 'findVersions', 'queryDrafts', 'updateOne', 'updateVersion', 'upsert'],
      ]
      const db = payload.db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
      const real = new Map(CALLS.map((name) => [name, db[name]!]))
      let calls = 0
      for (const [name, call] of real) {
        db[name] = async (...args) => {
          calls += 1
          if (calls !== nth) return call.apply(payload.db, args)
          // A COMMIT that fails has ended the transaction.
          if (name === 'commitTransaction') await payload.db.rollbackTransaction(args[0] as string)
          throw new Error(`the wire was cut at call ${nth}, ${name}`)
        }
      }
      try {
        const done = await work().then(
          () => true,
          () => false,
        )
        return { calls, done }
      } finally {
        for (const [name, call] of real) db[name] = call
      }
    }

    /** Runs it with the first call failing, the second, and so on, until none is left to fail. */
    async function wholeOrNotAtAll(
      id: number | string | undefined,
      expected: Record<string, number>,
      work: () => Promise<unknown>,
    ): Promise<void> {
      for (let nth = 1; ; nth += 1) {
        const before = { rows: await rows(), position: await position(id) }
        const { calls, done } = await failing(nth, work)
        const after = { rows: await rows(), position: await position(id) }
        if (!done) {
          expect({ nth, ...after }).toEqual({ nth, ...before })
          continue
        }
        expect({ nth, ...change(before.rows, after.rows) }).toEqual({ nth, ...expected })
        if (calls < nth) {
          expect(nth).toBeGreaterThan(5)
          return
        }
        // It went well although a call failed: then the next one needs a piece of its own.
        throw new Error(`Call ${nth} failed and nobody noticed.`)
      }
    }

    const NOTHING = Object.fromEntries([...COUNTED, 'versions'].map((name) => [name, 0]))
    const save = { 'opinion-pieces': 0, versions: 1, events: 1 }

    const create = () =>
      payload.create({
        collection: 'opinion-pieces',
        data: {
          headline: 'The bridge is closed',
          slug: `the-bridge-${topic().slug}`,
          bylineMode: 'desk',
          body: bodyOf('Nobody crosses.'),
          stage: 'editing',
        },
        overrideAccess: true,
      })

    const take = (person: Person, id: number | string, name: string, revision: number) =>
      transition(payload, {
        actor: person.actor,
        piece: id,
        name,
        expectedRevision: revision,
      })

    it('a piece is made whole or not at all', async () => {
      await wholeOrNotAtAll(undefined, { ...NOTHING, ...save, 'opinion-pieces': 1 }, create)
    }, 60_000)

    it('a piece is approved and published whole or not at all', async () => {
      const { id } = await create()
      await wholeOrNotAtAll(id, { ...NOTHING, ...save, proofs: 1 }, () =>
        take(editor, id, 'make-proof', 1),
      )
      await wholeOrNotAtAll(id, { ...NOTHING, ...save, approvals: 1 }, () =>
        take(chief, id, 'approve', 2),
      )
      await wholeOrNotAtAll(id, { ...NOTHING, ...save, releases: 1, publications: 1 }, () =>
        take(chief, id, 'publish', 3),
      )
      expect(await position(id)).toMatchObject({ stage: 'published', revision: 4 })
    }, 120_000)
  })
})

forEachDatabase(
  (database) => {
    let newsroom: Newsroom
    let payload: Payload

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      payload = newsroom.payload
      await rowsOf(sql(), 'CREATE TABLE parents (id integer PRIMARY KEY)')
      await rowsOf(
        sql(),
        'CREATE TABLE children (parent integer REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)',
      )
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const sql = () => payload.db as unknown as DrizzleAdapter

    /** What the database notices only when it is told to commit. */
    const leaveDangling = (req: PayloadRequest) =>
      rowsOf(sql(), 'INSERT INTO children (parent) VALUES (99)', req)

    describe(`a COMMIT that fails, on ${database.name}`, () => {
      it('is an error, stores nothing, and tells nobody that it was stored', async () => {
        const before = await countOf(payload, 'topics')
        let told = 0
        const work = inTransaction(payload, async (req) => {
          await payload.db.create({
            collection: 'topics',
            data: { publicId: 'never', ...topic() },
            req,
          })
          await afterCommit(req, () => {
            told += 1
          })
          await leaveDangling(req)
        })
        await expect(work).rejects.toMatchObject({ code: 'commit-failed' })
        await pause(5)
        expect([await countOf(payload, 'topics'), told]).toEqual([before, 0])
      })

      it('is an error of Payload’s own operations, to whoever calls them', async () => {
        const admin = await newsroom.person('admin')
        const before = await countOf(payload, 'topics')
        await withHook(
          payload,
          'topics',
          async ({ req }) => void (await leaveDangling(req)),
          async () => {
            await expect(
              payload.create({ collection: 'topics', data: topic(), overrideAccess: true }),
            ).rejects.toMatchObject({ code: 'commit-failed' })
            const answer = await newsroom.fetch('/api/topics', {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify(topic()),
              as: admin,
            })
            expect(answer.status).toBe(500)
          },
        )
        expect(await countOf(payload, 'topics')).toBe(before)
        // And the next one finds the way free.
        await payload.create({ collection: 'topics', data: topic(), overrideAccess: true })
        expect(await countOf(payload, 'topics')).toBe(before + 1)
      })
    })
  },
  ['sqlite', 'postgres'],
)

forEachDatabase(
  (database) => {
    let desk: OpenedDesk

    beforeAll(async () => {
      const newsroom = await openNewsroom(database.url)
      await newsroom.close()
      const writerLimits = { waitLimit: 300, holdLimit: 900, beginLimit: 300 }
      desk = await openDesk(database.url, {
        plugins: [
          (config) => ({
            ...config,
            db: installStorage(config.db, { appendOnly: [], writerLimits }),
          }),
        ],
      })
    }, 120_000)
    afterAll(() => desk?.close(), 30_000)

    const create = () =>
      desk.payload.create({ collection: 'topics', data: topic(), overrideAccess: true })

    describe('the one writer of SQLite', () => {
      it('tells a hook that forgets req to pass it, and both roll back', async () => {
        const before = await countOf(desk.payload, 'topics')
        const nested: unknown[] = []
        await withHook(
          desk.payload,
          'topics',
          async () => {
            await desk.payload
              .create({
                collection: 'sections',
                data: { name: 'Without req', slug: 'without-req' },
                overrideAccess: true,
              })
              .catch((error: unknown) => {
                nested.push(error)
                throw error
              })
          },
          async () => {
            await expect(create()).rejects.toMatchObject({ code: 'writer-waited-too-long' })
          },
        )
        expect(nested).toMatchObject([{ message: expect.stringContaining('pass `req`') }])
        expect(await countOf(desk.payload, 'topics')).toBe(before)
        await create()
      })

      it('ends a transaction that is held too long, and refuses what it still writes', async () => {
        const before = await countOf(desk.payload, 'topics')
        let release: () => void = () => undefined
        const held = new Promise<void>((resolve) => {
          release = resolve
        })
        const late = inTransaction(desk.payload, async (req) => {
          const write = () =>
            desk.payload.db.create({
              collection: 'topics',
              data: { publicId: `late-${topics}`, ...topic() },
              req,
            })
          await write()
          await held
          await write().catch(() => undefined)
        })
        while (!(await create().catch(() => null))) await pause(10)
        release()
        await expect(late).rejects.toMatchObject({ code: 'transaction-expired' })
        expect(await countOf(desk.payload, 'topics')).toBe(before + 1)
      })

      const itOnLinux = existsSync('/proc/self/fd') ? it : it.skip
      itOnLinux('opens no more files, however many write', async () => {
        const file = fileURLToPath(database.url)
        const open = () =>
          readdirSync('/proc/self/fd').filter((name) => {
            try {
              return readlinkSync(`/proc/self/fd/${name}`).startsWith(file)
            } catch {
              return false
            }
          }).length
        await create()
        const before = open()
        expect(before).toBeGreaterThan(0)
        for (let n = 0; n < 20; n += 1) await create()
        // What a test before left open may have been closed meanwhile.
        expect(open()).toBeLessThanOrEqual(before)
      })
    })
  },
  ['sqlite'],
)
