import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { publishDue } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openDeskAtWork } from '../desk-at-work.ts'
import { brokenInvariants } from '../invariants.ts'
import { openNewsroom } from '../newsroom.ts'
import { roundsOf } from '../setup/rounds.ts'
import { bundleGate, startGate } from './gate-process.ts'

/** Deaths, shared out among databases: a process starts while another one works. */
const KILLS = roundsOf(100)
const DATABASES = 2
const PIECES = 6
/** A process is killed at any moment of its first so many milliseconds of work. */
const LONGEST_LIFE_MS = 250

let bundle: Awaited<ReturnType<typeof bundleGate>>
beforeAll(async () => {
  bundle = await bundleGate()
}, 60_000)
afterAll(() => bundle?.remove())

forEachDatabase(
  (database) => {
    /** One database, on which process after process is killed at work. */
    async function workAndDie(kills: number, seed: number) {
      const url = await database.fresh()
      const newsroom = await openNewsroom(url)
      const { payload } = newsroom
      const desk = await openDeskAtWork(payload)
      for (let made = 0; made < PIECES; made += 1) {
        await (made % 2 === 0 ? desk.makePiece() : desk.approved())
      }
      let acts = 0
      for (let kill = 0; kill < kills; kill += 1) {
        const gate = await startGate(bundle.file, url)
        gate.tell(`work ${seed * 1000 + kill}`)
        // From its first act on, so that the time of starting up is none of its life.
        const first = await gate.next()
        if (first?.open === false) throw new Error(JSON.stringify(first))
        await pause(Math.random() * LONGEST_LIFE_MS)
        await gate.kill()
        acts += 1
        while ((await gate.next()) !== null) acts += 1
        expect(await brokenInvariants(payload)).toEqual([])
      }
      // What was promised for a time goes out, once each, after all the deaths.
      await pause(300)
      while ((await publishDue(payload)).published > 0) continue
      const { totalDocs: waiting } = await payload.db.count({
        collection: 'opinion-pieces',
        where: { stage: { equals: 'scheduled' } },
      })
      expect(waiting).toBe(0)
      expect(await brokenInvariants(payload)).toEqual([])
      await sealEvents(payload)
      expect(await verifyLedger(payload)).toMatchObject({ whole: true })
      const { docs: events } = await payload.db.find<{ id: number; type: string; subject: string }>(
        {
          collection: 'events',
          where: { type: { in: ['piece.schedule', 'piece.publish-on-time', 'piece.block'] } },
          pagination: false,
          limit: 0,
        },
      )
      const count = (type: string) => events.filter((event) => event.type === type).length
      await newsroom.close()
      return { acts, scheduled: count('piece.schedule'), onTime: count('piece.publish-on-time') }
    }

    describe(`processes that are killed at the gate, on ${database.name}`, () => {
      it(`leave nothing half done in ${KILLS} deaths, and all that is due goes out once`, async () => {
        const lives = await Promise.all(
          Array.from({ length: DATABASES }, (_, n) => workAndDie(KILLS / DATABASES, n + 1)),
        )
        const sum = (what: 'acts' | 'onTime' | 'scheduled') =>
          lives.reduce((total, each) => total + each[what], 0)
        // It was at work, and not only starting.
        expect(sum('acts')).toBeGreaterThan(KILLS)
        expect(sum('scheduled')).toBeGreaterThan(0)
        expect(sum('onTime')).toBeGreaterThan(0)
      }, 900_000)
    })
  },
  ['sqlite'],
)
