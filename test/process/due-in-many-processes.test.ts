import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openDeskAtWork } from '../desk-at-work.ts'
import { brokenInvariants } from '../invariants.ts'
import { openNewsroom } from '../newsroom.ts'
import { bundleGate, startGate } from './gate-process.ts'

const DUE = 20

let bundle: Awaited<ReturnType<typeof bundleGate>>
beforeAll(async () => {
  bundle = await bundleGate()
}, 60_000)
afterAll(() => bundle?.remove())

forEachDatabase(
  (database) => {
    describe(`${DUE} pieces that fall due at one moment, on ${database.name}`, () => {
      it.each([4])(
        'go out once each with %d processes at the clock',
        async (processes) => {
          const url = await database.fresh()
          const newsroom = await openNewsroom(url)
          const { payload } = newsroom
          const desk = await openDeskAtWork(payload)
          const gates = await Promise.all(
            Array.from({ length: processes }, () => startGate(bundle.file, url)),
          )
          const pieces: string[] = []
          while (pieces.length < DUE) pieces.push((await desk.approved()).publicId)
          const dueAt = new Date(Date.now() + 3_600_000).toISOString()
          for (const piece of pieces) {
            await desk.take(piece, 'schedule', desk.maker, { dueAt, zone: 'Europe/London' })
          }
          // All at once, however long it took to schedule them.
          await payload.db.updateMany({
            collection: 'opinion-pieces',
            where: { stage: { equals: 'scheduled' } },
            data: { scheduledFor: new Date().toISOString() },
            options: { atomic: true },
          })
          for (const gate of gates) gate.tell('tick')
          const done = await Promise.all(gates.map((gate) => gate.next()))
          expect(done).toEqual(gates.map(() => ({ done: true, problems: [] })))
          await Promise.all(gates.map((gate) => gate.stop()))

          const count = async (collection: string, where: object = {}) =>
            (await payload.db.count({ collection, where: where as never })).totalDocs
          const published = { type: { equals: 'piece.publish-on-time' } }
          expect(await count('events', published)).toBe(DUE)
          expect(await count('releases')).toBe(DUE)
          expect(await count('publications', { state: { equals: 'live' } })).toBe(DUE)
          // To each of the three people around a piece, once.
          const notices = { code: { equals: 'piece-published' } }
          const user = { user: { equals: String(desk.assignee.id) } }
          expect(await count('notices', { and: [notices, user] })).toBe(DUE)
          expect(await count('notices', notices)).toBe(3 * DUE)
          expect(await brokenInvariants(payload)).toEqual([])
          await sealEvents(payload)
          expect(await verifyLedger(payload)).toMatchObject({ whole: true })
          await newsroom.close()
        },
        240_000,
      )
    })
  },
  ['sqlite', 'postgres'],
)
