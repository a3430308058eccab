import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { forEachDatabase } from '../databases/index.ts'
import { openDeskAtWork } from '../desk-at-work.ts'
import type { DeskAtWork } from '../desk-at-work.ts'
import { brokenInvariants } from '../invariants.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

/** Calls of an action on the database; a rollback is made by the adapter, whatever failed. */
const CALLS = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'create',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findGlobal',
  'findOne',
  'findVersions',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const
type Call = (typeof CALLS)[number]

class DiskFull extends Error {}

const sessionsOf = (payload: Payload) =>
  (payload.db as unknown as { sessions: Record<string, { resolve: () => Promise<unknown> }> })
    .sessions

/**
 * Lets the n-th call of the database fail, before it was done or after: an answer may be lost as well.
 *
 * @returns how many calls were made, and whether one failed; `stop` puts the database back.
 */
function failCall(payload: Payload, n: number, when: 'after' | 'before') {
  const db = payload.db as unknown as Record<Call, (...args: unknown[]) => Promise<unknown>>
  const whole = Object.fromEntries(CALLS.map((name) => [name, db[name]]))
  const seen = { calls: 0, failed: null as Call | null }
  for (const name of CALLS) {
    const call = db[name]
    if (typeof call !== 'function') continue
    db[name] = async function (this: unknown, ...args: unknown[]) {
      seen.calls += 1
      if (seen.calls !== n) return call.apply(this, args)
      seen.failed = name
      const failure = new DiskFull(`call ${n}, ${name}, fails`)
      if (name === 'commitTransaction') {
        // As the database itself refuses it; the adapter has the transaction to end then.
        const session = sessionsOf(payload)[String(args[0])]
        if (session) session.resolve = () => Promise.reject(failure)
        return call.apply(this, args)
      }
      // After a begin nobody could end it.
      if (when === 'after' && name !== 'beginTransaction') await call.apply(this, args)
      throw failure
    }
  }
  return { seen, stop: () => void Object.assign(db, whole) }
}

const COUNTED = [
  'approvals',
  'events',
  'idempotency-records',
  'notices',
  'outbox',
  'proofs',
  'publications',
  'releases',
]

forEachDatabase(
  (database) => {
    let newsroom: Newsroom
    let desk: DeskAtWork
    beforeAll(async () => {
      newsroom = await openNewsroom(await database.fresh())
      desk = await openDeskAtWork(newsroom.payload)
    })
    afterAll(() => newsroom?.close())

    /** Everything that an action could leave behind. */
    const state = async (publicId: string) => ({
      piece: await desk.stored(publicId),
      versions: (await newsroom.payload.db.countVersions({ collection: 'opinion-pieces' }))
        .totalDocs,
      counts: await Promise.all(
        COUNTED.map(async (collection) => [
          collection,
          (await newsroom.payload.db.count({ collection })).totalDocs,
        ]),
      ),
    })

    /** Fails call after call of the action, until one time none fails; nothing may be left but the last time. */
    const failEveryCall = async (publicId: string, act: () => Promise<unknown>) => {
      let failures = 0
      for (const when of ['before', 'after'] as const) {
        for (let n = 1; ; n += 1) {
          const before = await state(publicId)
          // The last round of the first sweep fails as well: what is done once cannot be failed again.
          const { seen, stop } = failCall(newsroom.payload, n, when)
          let error: unknown
          try {
            await act()
          } catch (thrown) {
            error = thrown
          } finally {
            stop()
          }
          if (seen.failed === null) {
            expect(error).toBeUndefined()
            return failures
          }
          failures += 1
          expect({ n, when, failed: seen.failed, error: error !== undefined }).toMatchObject({
            error: true,
          })
          expect(await state(publicId)).toEqual(before)
          if (when === 'before' && seen.failed === 'commitTransaction') break
        }
      }
      return failures
    }

    describe(`an action in which any one call of the database fails, on ${database.name}`, () => {
      it('is whole or not at all: a proof, an approval, a publication, a correction', async () => {
        const { publicId } = await desk.makePiece()
        const failures: Record<string, number> = {}
        const step = async (what: string, name: string, as: DeskAtWork['maker']) => {
          failures[what] = await failEveryCall(publicId, () => desk.take(publicId, name, as))
          expect(await brokenInvariants(newsroom.payload)).toEqual([])
        }
        await step('proof', 'make-proof', desk.maker)
        await step('approval', 'approve', desk.chief)
        await step('publication', 'publish', desk.maker)
        await step('correction', 'start-correction', desk.maker)
        await failEveryCall(publicId, () =>
          desk.save(publicId, {
            body: bodyOf('A clock is a promise.', 'It is kept once a day.'),
            noteType: 'correction',
            noteText: 'A clock that stands is right twice a day, and this one goes.',
          }),
        )
        await step('second proof', 'make-proof', desk.maker)
        await step('second approval', 'approve', desk.chief)
        await step('second publication', 'publish', desk.maker)
        // No action is so small that nothing of it can fail.
        for (const count of Object.values(failures)) expect(count).toBeGreaterThan(20)
        const { slug } = await desk.stored(publicId)
        const answer = await newsroom.desk.delivery.handle({
          method: 'GET',
          url: `/v1/pieces/${slug}`,
          headers: {},
        })
        expect(answer.status).toBe(200)
        expect(Buffer.from(answer.body ?? '').toString()).toContain('once a day')
      }, 240_000)
    })
  },
  ['sqlite', 'postgres'],
)
