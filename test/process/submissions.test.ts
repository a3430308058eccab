import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { brokenInvariants } from '../invariants.ts'
import { openNewsroom } from '../newsroom.ts'
import { bundleWriter, startWriter } from './writer-process.ts'

const LIMIT_MS = 120_000
const CLIENTS = 25

let bundle: Awaited<ReturnType<typeof bundleWriter>>
beforeAll(async () => {
  bundle = await bundleWriter('sender')
}, 60_000)
afterAll(() => bundle?.remove())

type Answers = { answers: { status: number; body: string }[] }

// Not on MongoDB, which keeps the locks of a client that is gone for a minute.
forEachDatabase(
  (database) => {
    describe(`submissions to two processes on one database, on ${database.name}`, () => {
      it(
        'are one row, one letter and one answer for a key; and all that was acknowledged outlives a death',
        async () => {
          const newsroom = await openNewsroom(database.url)
          const { payload } = newsroom
          const count = async (collection: string, where = {}) =>
            (await payload.db.count({ collection, where })).totalDocs
          const senders = [
            startWriter(bundle.file, database.url),
            startWriter(bundle.file, database.url),
          ]
          await Promise.all(senders.map(({ started }) => started))

          const told = (await Promise.all(
            senders.map((sender) => sender.ask(`key one-key ${CLIENTS}`)),
          )) as Answers[]
          const answers = told.flatMap((each) => each.answers)
          expect(answers).toHaveLength(2 * CLIENTS)
          expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
          expect(answers[0]?.status).toBe(201)
          expect(await count('submissions')).toBe(1)
          expect(await count('outbox')).toBe(1)
          expect(await count('events', { type: { equals: 'submission.received' } })).toBe(1)

          // Both are under way, in groups, when one dies in the middle.
          const [dying, living] = senders
          const acknowledged: unknown[] = []
          const first = await Promise.all([
            dying!.ask('burst dies 16'),
            living!.ask('burst lives 4'),
          ])
          acknowledged.push(...first.map(({ receipt }) => receipt))
          while (acknowledged.length < 150) acknowledged.push((await dying!.next()).receipt)
          await dying!.kill()
          await living!.kill()

          const { docs } = await payload.db.find<{ id: number; publicId: string }>({
            collection: 'submissions',
            limit: 0,
            pagination: false,
          })
          const stored = docs.map(({ publicId }) => publicId)
          expect(stored).toEqual(expect.arrayContaining(acknowledged))
          expect(await count('outbox')).toBe(stored.length)
          expect(await count('contributors')).toBe(stored.length)
          expect(await count('idempotency-records')).toBe(stored.length)
          expect(await count('events', { type: { equals: 'submission.received' } })).toBe(
            stored.length,
          )
          expect(await brokenInvariants(payload)).toEqual([])
          await sealEvents(payload)
          expect(await verifyLedger(payload)).toMatchObject({ whole: true })
          await newsroom.close()
        },
        LIMIT_MS,
      )
    })
  },
  ['sqlite', 'postgres'],
)
