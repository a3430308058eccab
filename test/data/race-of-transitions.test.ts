import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { transition } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openDeskAtWork } from '../desk-at-work.ts'
import type { DeskAtWork } from '../desk-at-work.ts'
import { brokenInvariants } from '../invariants.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { roundsOf } from '../setup/rounds.ts'

/** SQLite is the one with a queue of its own; the others are asked whether they say the same. */
const ROUNDS = { sqlite: roundsOf(1000), postgres: roundsOf(200), mongodb: roundsOf(200) }
/** Races of one piece: its history stays short. */
const RACES_OF_A_PIECE = 20

forEachDatabase((database) => {
  let newsroom: Newsroom
  let desk: DeskAtWork
  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    desk = await openDeskAtWork(newsroom.payload)
  })
  afterAll(() => newsroom?.close())

  /** Two people move one piece at once, on what both saw. */
  const race = async (publicId: string, stage: 'editing' | 'writing') => {
    const { revision: expectedRevision } = await desk.stored(publicId)
    const move = (name: string, actor: DeskAtWork['maker'], more: object = {}) =>
      transition(newsroom.payload, { actor, piece: publicId, name, expectedRevision, ...more })
    const rivals =
      stage === 'editing'
        ? [
            move('send-back', desk.maker, { to: 'writing', note: 'More on the spring.' }),
            move('archive', desk.chief),
          ]
        : [move('start-editing', desk.maker), move('archive', desk.chief)]
    return Promise.allSettled(rivals)
  }

  describe(`two different transitions at once, on ${database.name}`, () => {
    const rounds = ROUNDS[database.name]
    it(`have one winner in each of ${rounds} rounds, and the loser learns who it was`, async () => {
      const wins = new Map<string, number>()
      let publicId = ''
      for (let round = 0; round < rounds; round += 1) {
        if (round % RACES_OF_A_PIECE === 0) publicId = (await desk.makePiece()).publicId
        const { stage } = await desk.stored(publicId)
        const results = await race(publicId, stage as 'editing' | 'writing')
        const won = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
        const lost = results.flatMap((each): unknown[] =>
          each.status === 'rejected' ? [each.reason] : [],
        )
        expect(won).toHaveLength(1)
        const name = won[0]?.transition ?? ''
        wins.set(name, (wins.get(name) ?? 0) + 1)
        const winner = name === 'archive' ? desk.chief : desk.maker
        expect(lost).toMatchObject([
          {
            code: 'revision-stale',
            status: 409,
            details: [{ first: { act: `piece.${name}`, by: { id: String(winner.id) } } }],
          },
        ])
        if (won[0]?.stage === 'archived') await desk.take(publicId, 'reopen', desk.chief)
      }
      expect([...wins.values()].reduce((sum, each) => sum + each, 0)).toBe(rounds)
      const notices = await newsroom.payload.db.count({
        collection: 'notices',
        where: { code: { equals: 'piece-sent-back' } },
      })
      expect(notices.totalDocs).toBe(wins.get('send-back') ?? 0)
      expect(await brokenInvariants(newsroom.payload)).toEqual([])
    }, 900_000)
  })
})
