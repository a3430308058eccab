import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { publishDue, transition } from '../../src/workflow/index.ts'
import type { PieceTransitionName } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Row = {
  id: number | string
  publicId: string
  stage: string
  revision: number
  headline: string
}

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let author: number | string
  let count = 0

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    const create = async (collection: string, data: object) =>
      (await newsroom.payload.create({ collection, data, overrideAccess: true })).id
    author = await create('authors', { name: 'Ada Moss', bio: 'Ada Moss repairs clocks.' })
    await create('disclaimers', {
      title: 'Views',
      code: 'views-own',
      kinds: ['op-ed'],
      forOne: 'The author speaks for herself.',
      forSeveral: 'The authors speak for themselves.',
    })
  })
  afterAll(() => newsroom?.close())

  const stored = async (piece: Pick<Row, 'id'>): Promise<Row & Record<string, unknown>> =>
    (await newsroom.payload.findByID({
      collection: 'opinion-pieces',
      id: piece.id,
      depth: 0,
      overrideAccess: true,
    })) as unknown as Row & Record<string, unknown>

  const makePiece = async (more: object = {}): Promise<Row> => {
    count += 1
    return (await newsroom.payload.create({
      collection: 'opinion-pieces',
      data: {
        headline: `On the repair of clocks, part ${count}`,
        body: bodyOf('A clock is a promise.', 'It is kept twice a day.'),
        bylines: [{ author, interests: 'none' }],
        stage: 'editing',
        ...more,
      },
      overrideAccess: true,
    })) as unknown as Row
  }

  const take = async (piece: Row, name: PieceTransitionName, as: Person, more: object = {}) =>
    transition(newsroom.payload, {
      actor: as.actor,
      piece: piece.publicId,
      name,
      expectedRevision: (await stored(piece)).revision,
      ...more,
    })

  const save = async (piece: Row, data: object) =>
    newsroom.payload.update({
      collection: 'opinion-pieces',
      id: piece.id,
      data: { ...data, revision: (await stored(piece)).revision },
      overrideAccess: true,
    })

  const approved = async (more: object = {}): Promise<Row> => {
    const piece = await makePiece(more)
    await take(piece, 'make-proof', maker)
    await take(piece, 'approve', chief)
    return piece
  }

  const read = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await newsroom.desk.delivery.handle({ method: 'GET', url, headers })
    const text = answer.body ? Buffer.from(answer.body).toString() : ''
    return { ...answer, json: text.startsWith('{') ? JSON.parse(text) : null, text }
  }

  const rows = async (collection: string, piece: Row) =>
    (
      await newsroom.payload.find({
        collection,
        where: { piece: { equals: piece.publicId } },
        pagination: false,
        overrideAccess: true,
      })
    ).docs as unknown as Record<string, unknown>[]

  describe(`publishing, on ${database.name}`, () => {
    it('takes a proof, a second person, and only then is it public', async () => {
      const piece = await makePiece()
      const address = '/v1/pieces/on-the-repair-of-clocks-part-1'
      expect((await read(address)).status).toBe(404)
      await take(piece, 'make-proof', maker)
      await expect(take(piece, 'approve', maker)).rejects.toMatchObject({
        code: 'gate-closed',
        details: [expect.objectContaining({ code: 'not-own-piece' })],
      })
      await take(piece, 'approve', chief)
      expect((await read(address)).status).toBe(404)
      const answer = await take(piece, 'publish', maker)
      expect(answer).toMatchObject({
        stage: 'published',
        publication: { slug: 'on-the-repair-of-clocks-part-1' },
      })
      const page = await read(address)
      expect(page.status).toBe(200)
      expect(page.json).toMatchObject({
        headline: 'On the repair of clocks, part 1',
        byline: { line: 'Ada Moss' },
        disclaimers: [{ code: 'views-own', version: 1, text: 'The author speaks for herself.' }],
        body: { text: expect.stringContaining('A clock is a promise.') },
      })
      const etag = page.headers.ETag ?? page.headers.etag ?? ''
      expect(etag).not.toBe('')
      expect((await read(address, { 'if-none-match': etag })).status).toBe(304)
      expect(await rows('releases', piece)).toHaveLength(1)
    })

    it('is refused when a letter was changed after the approval', async () => {
      const piece = await approved()
      await save(piece, { headline: 'On the repair of clocks, changed' })
      await expect(take(piece, 'publish', maker)).rejects.toMatchObject({
        details: expect.arrayContaining([expect.objectContaining({ code: 'proof-current' })]),
      })
      expect(await rows('releases', piece)).toHaveLength(0)
    })

    it('is not disturbed by a save that changes nothing a reader sees', async () => {
      const piece = await approved()
      await save(piece, { notes: 'Call the author on Monday.' })
      expect(await take(piece, 'publish', maker)).toMatchObject({ stage: 'published' })
    })

    it('prints the author as approved, whatever the profile says later', async () => {
      const other = (
        await newsroom.payload.create({
          collection: 'authors',
          data: { name: 'Ben Ruiz', bio: 'Ben Ruiz keeps bees.' },
          overrideAccess: true,
        })
      ).id
      const piece = await approved({ bylines: [{ author: other, interests: 'none' }] })
      await newsroom.payload.update({
        collection: 'authors',
        id: other,
        data: { bio: 'Ben Ruiz keeps goats.' },
        overrideAccess: true,
      })
      const { publication } = await take(piece, 'publish', maker)
      const { json } = await read(`/v1/pieces/${publication?.slug}`)
      expect(json.byline.authors[0].bio).toBe('Ben Ruiz keeps bees.')
    })

    it('keeps the old text live while a correction is drafted, then tells what was corrected', async () => {
      const piece = await approved()
      const { publication } = await take(piece, 'publish', maker)
      const address = `/v1/pieces/${publication?.slug}`
      await take(piece, 'start-correction', maker)
      await save(piece, {
        body: bodyOf('A clock is a promise.', 'It is kept once a day.'),
        noteType: 'correction',
        noteText: 'A clock that stands still is right twice a day, not always.',
      })
      expect((await read(address)).json.body.text).toContain('twice')
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await take(piece, 'publish', maker)
      const { json } = await read(address)
      expect(json.body.text).toContain('once a day')
      expect(json.notes).toMatchObject([{ type: 'correction' }])
      expect(await stored(piece)).toMatchObject({ noteType: null, noteText: null })
      expect(await rows('releases', piece)).toMatchObject(
        expect.arrayContaining([
          expect.objectContaining({ number: 1, kind: 'publication' }),
          expect.objectContaining({ number: 2, kind: 'correction' }),
        ]),
      )
    })

    it('drops a correction and goes back to the text that is public', async () => {
      const piece = await approved()
      await take(piece, 'publish', maker)
      await take(piece, 'start-correction', maker)
      await save(piece, { headline: 'Something else altogether', bylines: [] })
      await take(piece, 'cancel-correction', maker)
      expect(await stored(piece)).toMatchObject({
        headline: piece.headline,
        stage: 'published',
        bylines: [expect.objectContaining({ interests: 'none' })],
      })
    })

    it('leaves a redirect where a published piece moves to another address', async () => {
      const piece = await approved()
      const { publication } = await take(piece, 'publish', maker)
      await take(piece, 'start-correction', maker)
      await save(piece, { slug: 'clocks-revisited', noteType: 'minor' })
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await take(piece, 'publish', maker)
      const old = await read(`/v1/pieces/${publication?.slug}`)
      expect(old.status).toBe(308)
      expect((await read('/v1/pieces/clocks-revisited')).status).toBe(200)

      await take(piece, 'start-correction', maker)
      await save(piece, { slug: publication?.slug, noteType: 'minor' })
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await take(piece, 'publish', maker)
      expect((await read(`/v1/pieces/${publication?.slug}`)).status).toBe(200)
      expect((await read('/v1/pieces/clocks-revisited')).status).toBe(308)
    })

    it('happens by itself when the scheduled time has come, once', async () => {
      const piece = await approved()
      const dueAt = new Date(Date.now() + 60_000).toISOString()
      await take(piece, 'schedule', maker, { dueAt, zone: 'Europe/London' })
      expect(await publishDue(newsroom.payload)).toEqual({ published: 0, blocked: 0 })
      const later = new Date(Date.now() + 120_000)
      const results = await Promise.all([1, 2, 3].map(() => publishDue(newsroom.payload, later)))
      expect(results.reduce((sum, { published }) => sum + published, 0)).toBe(1)
      expect(await rows('releases', piece)).toHaveLength(1)
      expect(await stored(piece)).toMatchObject({ stage: 'published', scheduledFor: null })
    })

    it('is blocked, and says so, when a scheduled text is changed', async () => {
      const piece = await approved()
      const dueAt = new Date(Date.now() + 60_000).toISOString()
      await take(piece, 'schedule', maker, { dueAt })
      await save(piece, { standfirst: 'One more thought.' })
      expect(await stored(piece)).toMatchObject({ stage: 'blocked' })
      expect(await publishDue(newsroom.payload, new Date(Date.now() + 120_000))).toEqual({
        published: 0,
        blocked: 0,
      })
      expect(await rows('releases', piece)).toHaveLength(0)
    })

    it('is recorded, and the chain of events is whole', async () => {
      await sealEvents(newsroom.payload)
      const report = await verifyLedger(newsroom.payload)
      expect(report.fault).toBeUndefined()
      expect(report.whole).toBe(true)
      expect(report.events).toBeGreaterThan(40)
    })
  })
})
