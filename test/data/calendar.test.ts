import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ROLES } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openDeskAtWork } from '../desk-at-work.ts'
import type { DeskAtWork } from '../desk-at-work.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { countQuestions } from '../setup/count-questions.ts'

type Entry = { kind: string; piece: string; at: string } & Record<string, unknown>

describe('the calendar', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person
    let desk: DeskAtWork

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      editor = await newsroom.person('editor')
      desk = await openDeskAtWork(newsroom.payload)
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const ask = async (query: string, as: Person | null = editor) => {
      const answer = await newsroom.fetch(`/api/opinion-pieces/calendar?${query}`, as ? { as } : {})
      const json = (await answer.json()) as {
        zone: string
        more: boolean
        entries: Entry[]
        error?: { code: string }
      }
      return { status: answer.status, json }
    }

    it('is for whoever reads pieces, and nobody else', async () => {
      const query = 'from=2027-03-01&to=2027-03-31'
      const allowed: string[] = []
      for (const role of ROLES) {
        if ((await ask(query, await newsroom.person(role))).status === 200) allowed.push(role)
      }
      expect(allowed).toEqual(ROLES.filter((role) => role !== 'reader' && role !== 'api'))
      expect((await ask(query, null)).status).toBe(401)
      expect((await ask(query, await newsroom.person())).status).toBe(403)
    })

    it('shows what goes out, what is due and what is under embargo, in days of the desk’s zone', async () => {
      const late = '2027-03-28T22:30:00.000Z'
      const scheduled = await desk.approved()
      await desk.take(scheduled.publicId, 'schedule', desk.chief, {
        dueAt: late,
        zone: 'Europe/London',
      })
      const due = await desk.makePiece({ dueAt: '2027-03-10T12:00:00.000Z' })
      const held = await desk.makePiece({ embargoUntil: '2027-03-15T09:00:00.000Z' })
      const { json } = await ask('from=2027-03-01&to=2027-03-31')
      expect(json).toMatchObject({ zone: 'Europe/London', more: false })
      expect(json.entries.map(({ kind, piece, at }) => [kind, piece, at])).toEqual([
        ['scheduled', scheduled.publicId, late],
        ['due', due.publicId, '2027-03-10T12:00:00.000Z'],
        ['embargo', held.publicId, '2027-03-15T09:00:00.000Z'],
      ])
      expect(json.entries[0]).toMatchObject({
        stage: 'scheduled',
        zone: 'Europe/London',
        authors: [{ name: 'Ada Moss' }],
      })
      // The clocks went forward that night: half past eleven there.
      expect((await ask('from=2027-03-28&to=2027-03-28')).json.entries).toHaveLength(1)
      expect((await ask('from=2027-03-29&to=2027-03-29')).json.entries).toEqual([])
    }, 60_000)

    it('shows what was published, with its authors', async () => {
      const piece = await desk.approved()
      await desk.take(piece.publicId, 'publish', desk.chief)
      const today = new Date().toISOString().slice(0, 10)
      const { json } = await ask(`from=${today}&to=${today}`)
      expect(json.entries).toMatchObject([
        { kind: 'published', piece: piece.publicId, authors: [{ name: 'Ada Moss' }] },
      ])
    }, 60_000)

    it('follows a new time, with the same proof', async () => {
      const piece = await desk.approved()
      await desk.take(piece.publicId, 'schedule', desk.chief, {
        localTime: '2027-10-23T01:30',
        zone: 'Europe/London',
      })
      const { proof } = await desk.stored(piece.publicId)
      const put = async (localTime: string, more: object = {}) => {
        const { revision } = await desk.stored(piece.publicId)
        return newsroom.fetch(`/api/opinion-pieces/${piece.publicId}/transitions/reschedule`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ revision, localTime, zone: 'Europe/London', ...more }),
          as: editor,
        })
      }
      expect((await put('2027-10-24T01:30')).status).toBe(200)
      expect(await desk.stored(piece.publicId)).toMatchObject({ proof, stage: 'scheduled' })
      // On the last day of October the clocks go back over half past one.
      const twice = await put('2027-10-31T01:30')
      expect(twice.status).toBe(422)
      expect(JSON.stringify(await twice.json())).toContain('local-time-twice')
      expect((await put('2027-10-31T01:30', { fold: 1 })).status).toBe(200)
      const { json } = await ask('from=2027-10-31&to=2027-10-31')
      expect(json.entries).toMatchObject([{ at: '2027-10-31T01:30:00.000Z' }])
    }, 60_000)

    it('says what it cannot read', async () => {
      for (const wrong of [
        '',
        'from=2027-03-01',
        'from=x&to=2027-03-01',
        'from=2027-02-30&to=2027-03-01',
        'from=2027-03-02&to=2027-03-01',
        'from=2027-03-01&to=2027-05-02',
      ]) {
        const { status, json } = await ask(wrong)
        expect([wrong, status, json.error?.code]).toEqual([wrong, 400, 'bad-parameter'])
      }
    })

    it('asks the database the same however many there are', async () => {
      const asked = () =>
        countQuestions(newsroom.payload, () => ask('from=2028-01-01&to=2028-02-10'))
      const make = async (count: number) => {
        for (let place = 0; place < count; place += 1) {
          const { id } = await desk.makePiece({
            dueAt: new Date(Date.UTC(2028, 0, 1 + (place % 30))).toISOString(),
          })
          await newsroom.payload.db.updateOne({
            collection: 'opinion-pieces',
            where: { id: { equals: id } },
            data: {
              stage: 'scheduled',
              scheduledFor: new Date(Date.UTC(2028, 0, 1 + (place % 30))).toISOString(),
            },
            options: { atomic: true },
          })
        }
      }
      await make(10)
      const few = await asked()
      await make(90)
      expect(await asked()).toBe(few)
      expect(few).toBeLessThan(12)
    }, 120_000)
  })
})
