import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTick } from '../../src/tick.ts'
import { countOverdue, publishDue, tellLateSchedules } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openDeskAtWork } from '../desk-at-work.ts'
import type { DeskAtWork } from '../desk-at-work.ts'
import { brokenInvariants } from '../invariants.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'

const MINUTE = 60_000
const from = (milliseconds: number) => new Date(Date.now() + milliseconds)
const nextYear = new Date().getUTCFullYear() + 1

forEachDatabase((database) => {
  let newsroom: Newsroom
  let desk: DeskAtWork
  let editor: Person
  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    desk = await openDeskAtWork(newsroom.payload)
    editor = await newsroom.person('editor')
  })
  afterAll(() => newsroom?.close())

  const post = async (publicId: string, name: string, body: object) => {
    const { revision } = await desk.stored(publicId)
    const response = await newsroom.fetch(`/api/opinion-pieces/${publicId}/transitions/${name}`, {
      method: 'POST',
      body: JSON.stringify({ revision, ...body }),
      headers: { 'Content-Type': 'application/json' },
      as: editor,
    })
    return { status: response.status, body: await response.json() }
  }
  const notices = async (code: string, piece: string) =>
    (
      await newsroom.payload.db.count({
        collection: 'notices',
        where: { code: { equals: code }, piece: { equals: piece } },
      })
    ).totalDocs

  describe(`a schedule, on ${database.name}`, () => {
    it('keeps the instant and the zone, as an instant with its offset or as clocks show it', async () => {
      const { publicId } = await desk.approved()
      const zone = 'Europe/London'
      const summer = { dueAt: `${nextYear}-07-01T09:00:00+01:00`, zone }
      expect((await post(publicId, 'schedule', summer)).status).toBe(200)
      expect(await desk.stored(publicId)).toMatchObject({
        scheduledFor: `${nextYear}-07-01T08:00:00.000Z`,
        scheduledZone: zone,
      })
      const clocks = { localTime: `${nextYear}-12-01T09:00`, zone }
      expect((await post(publicId, 'reschedule', clocks)).status).toBe(200)
      expect(await desk.stored(publicId)).toMatchObject({
        scheduledFor: `${nextYear}-12-01T09:00:00.000Z`,
      })
    })

    it('is refused with an offset that is not the zone’s, and says both readings', async () => {
      const { publicId } = await desk.approved()
      const wrong = { dueAt: `${nextYear}-07-01T09:00:00+00:00`, zone: 'Europe/London' }
      const { status, body } = await post(publicId, 'schedule', wrong)
      expect(status).toBe(422)
      expect(body.error.details).toMatchObject([{ code: 'due-time-not-in-zone' }])
      expect(body.error.details[0].message).toContain('T10:00+01:00')
      expect(body.error.details[0].message).toContain('T09:00+01:00')
      expect(await desk.stored(publicId)).toMatchObject({ stage: 'approved', scheduledFor: null })
    })

    it('is set anew without a new approval, and holds only for the last time', async () => {
      const { publicId } = await desk.approved()
      await desk.take(publicId, 'schedule', desk.maker, { dueAt: from(MINUTE).toISOString() })
      await desk.take(publicId, 'reschedule', desk.maker, {
        dueAt: from(60 * MINUTE).toISOString(),
      })
      await publishDue(newsroom.payload, from(30 * MINUTE))
      expect(await desk.stored(publicId)).toMatchObject({ stage: 'scheduled' })
      await publishDue(newsroom.payload, from(61 * MINUTE))
      expect(await desk.stored(publicId)).toMatchObject({ stage: 'published' })
    })
  })

  describe(`an embargo, on ${database.name}`, () => {
    it('keeps a piece from going out before, by hand and on time', async () => {
      const { publicId } = await desk.approved()
      const until = from(60 * MINUTE).toISOString()
      await desk.save(publicId, { embargoUntil: until, embargoUntil_tz: 'Europe/London' })
      await expect(desk.take(publicId, 'publish', desk.maker)).rejects.toMatchObject({
        details: [{ code: 'embargo-over', at: { field: 'embargoUntil' } }],
      })
      const early = { dueAt: from(59 * MINUTE).toISOString() }
      await expect(desk.take(publicId, 'schedule', desk.maker, early)).rejects.toMatchObject({
        details: [{ code: 'due-after-embargo' }],
      })
      await desk.take(publicId, 'schedule', desk.maker, { dueAt: until })
      await expect(
        desk.save(publicId, { embargoUntil: from(90 * MINUTE).toISOString() }),
      ).rejects.toMatchObject({ code: 'embargo-after-schedule' })
      expect(await desk.stored(publicId)).toMatchObject({ stage: 'scheduled' })
    })

    it('is asked again when the time has come, and the desk is told', async () => {
      const { id, publicId } = await desk.approved()
      const due = from(MINUTE)
      await desk.take(publicId, 'schedule', desk.maker, { dueAt: due.toISOString() })
      // As an import or a script past the guard would leave it.
      await newsroom.payload.db.updateOne({
        collection: 'opinion-pieces',
        id,
        data: { ...(await desk.stored(publicId)), embargoUntil: from(9 * MINUTE).toISOString() },
      })
      await publishDue(newsroom.payload, from(2 * MINUTE))
      expect(await desk.stored(publicId)).toMatchObject({
        stage: 'blocked',
        blockedReason: expect.stringContaining('embargo'),
      })
      expect(await notices('schedule-blocked', publicId)).toBeGreaterThan(0)
    })

    it('cannot be set once something was published, and no answer to the public knows of it', async () => {
      const { publicId } = await desk.approved()
      const past = '2020-02-03T04:05:06.000Z'
      await desk.save(publicId, { embargoUntil: past, embargoUntil_tz: 'Europe/London' })
      await desk.take(publicId, 'publish', desk.maker)
      await expect(
        desk.save(publicId, { embargoUntil: from(MINUTE).toISOString() }),
      ).rejects.toMatchObject({ code: 'embargo-after-publication', status: 409 })
      const { slug } = await desk.stored(publicId)
      for (const url of [`/v1/pieces/${slug}`, '/v1/pieces', `/api/publications`]) {
        const text = url.startsWith('/api')
          ? await (await newsroom.fetch(url)).text()
          : Buffer.from(
              (await newsroom.desk.delivery.handle({ method: 'GET', url, headers: {} })).body ?? '',
            ).toString()
        expect(text).toContain(slug)
        expect(text).not.toMatch(/embargo|2020-02-03/i)
      }
    })
  })

  describe(`what is due and did not go out, on ${database.name}`, () => {
    it('is told to the desk once when a save broke it', async () => {
      const { publicId } = await desk.approved()
      await desk.take(publicId, 'schedule', desk.maker, { dueAt: from(MINUTE).toISOString() })
      await desk.save(publicId, { standfirst: 'One more thought.' })
      expect(await desk.stored(publicId)).toMatchObject({ stage: 'blocked' })
      const { docs } = await newsroom.payload.db.find<{ id: number; user: string }>({
        collection: 'notices',
        where: { code: { equals: 'schedule-blocked' }, piece: { equals: publicId } },
        pagination: false,
      })
      expect(docs.map(({ user }) => user)).toContain(String(desk.chief.id))
      expect(new Set(docs.map(({ user }) => user)).size).toBe(docs.length)
    })

    it('is seen within a minute, and told once, while the database refuses the release', async () => {
      const { publicId } = await desk.approved()
      await desk.take(publicId, 'schedule', desk.maker, { dueAt: from(500).toISOString() })
      const { db } = newsroom.payload
      const create = db.create
      db.create = ((args: { collection: string }) =>
        args.collection === 'releases'
          ? Promise.reject(new Error('the disk is full'))
          : create.call(db, args as never)) as typeof db.create
      try {
        expect(await publishDue(newsroom.payload, from(MINUTE))).toEqual({
          published: 0,
          blocked: 0,
        })
        expect(await countOverdue(newsroom.payload)).toBe(0)
        const later = from(2 * MINUTE)
        expect(await countOverdue(newsroom.payload, later)).toBe(1)
        const told = await Promise.all(
          [1, 2, 3].map(() => tellLateSchedules(newsroom.payload, later)),
        )
        expect(told.reduce((sum, each) => sum + each, 0)).toBe(1)
        expect(await tellLateSchedules(newsroom.payload, later)).toBe(0)
      } finally {
        db.create = create
      }
      expect(await notices('schedule-blocked', publicId)).toBeGreaterThan(0)
      await publishDue(newsroom.payload, from(MINUTE))
      expect(await desk.stored(publicId)).toMatchObject({ stage: 'published' })
    })

    it('keeps the record from nothing: events are sealed in the round in which publishing fails', async () => {
      const { publicId } = await desk.makePiece()
      const { db } = newsroom.payload
      const find = db.find
      db.find = ((args: { collection: string; where?: { stage?: unknown } }) =>
        args.collection === 'opinion-pieces' && args.where?.stage
          ? Promise.reject(new Error('the disk is full'))
          : find.call(db, args as never)) as typeof db.find
      const tick = await startTick({
        ...newsroom.desk,
        options: { ...newsroom.desk.options, tick: true },
      })
      try {
        let sequence: unknown
        for (let turn = 0; turn < 100 && typeof sequence !== 'number'; turn += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50))
          const event = await db.findOne<{ id: number; sequence?: number }>({
            collection: 'events',
            where: { subject: { equals: publicId } },
          })
          sequence = event?.sequence ?? undefined
        }
        expect(typeof sequence).toBe('number')
        // It is told once the round has ended.
        let problems: string[] = []
        for (let turn = 0; turn < 100 && problems.length === 0; turn += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50))
          problems = await tick.problems()
        }
        expect(problems).toContain('tick-failing')
      } finally {
        db.find = find
        await tick.stop()
      }
    })

    it('leaves everything in order', async () => {
      expect(await brokenInvariants(newsroom.payload)).toEqual([])
    })
  })
})
