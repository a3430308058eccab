import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { followChanges, lastChange } from '../../src/delivery/index.ts'
import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import {
  PROVISIONAL_REASON,
  takePublicationTransition,
  transition,
} from '../../src/workflow/index.ts'
import type { PieceTransitionName, PublicationTransitionName } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Row = Record<string, unknown> & {
  id: number | string
  publicId: string
  slug: string
  stage: string
  revision: number
}

const REASON = 'Its figures were made up by its author.'
const TEXT = 'A clock is a promise that somebody winds.'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  let chief: Person
  let second: Person
  let legal: Person
  let author: number | string
  let count = 0

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    editor = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    second = await newsroom.person('desk-chief')
    legal = await newsroom.person('legal')
    const create = async (collection: string, data: object) =>
      (await newsroom.payload.create({ collection, data, overrideAccess: true })).id
    author = await create('authors', { name: 'Ada Moss' })
    await create('disclaimers', {
      title: 'Views',
      code: 'views-own',
      kinds: ['op-ed'],
      forOne: 'The author speaks for herself.',
    })
  })
  afterAll(() => newsroom?.close())

  const pieceRow = async (publicId: string): Promise<Row> =>
    (
      await newsroom.payload.find({
        collection: 'opinion-pieces',
        where: { publicId: { equals: publicId } },
        depth: 0,
        overrideAccess: true,
      })
    ).docs[0] as unknown as Row

  const rowsOf = async (collection: string, piece: string): Promise<Row[]> =>
    (
      await newsroom.payload.find({
        collection,
        where: { piece: { equals: piece } },
        pagination: false,
        overrideAccess: true,
      })
    ).docs as unknown as Row[]

  const publication = async (piece: string): Promise<Row> => {
    const rows = await rowsOf('publications', piece)
    return rows.find(({ state }) => state !== 'redirect') as Row
  }

  const move = async (piece: string, name: PieceTransitionName, as: Person, more: object = {}) =>
    transition(newsroom.payload, {
      actor: as.actor,
      piece,
      name,
      expectedRevision: (await pieceRow(piece)).revision,
      ...more,
    })

  const take = async (
    piece: string,
    name: PublicationTransitionName,
    as: Person,
    more: object = {},
  ) => {
    const { publicId, revision } = await publication(piece)
    return takePublicationTransition(newsroom.payload, {
      actor: as.actor,
      publication: publicId,
      name,
      expectedRevision: revision,
      ...more,
    })
  }

  const save = async (piece: string, data: object) => {
    const { id, revision } = await pieceRow(piece)
    await newsroom.payload.update({
      collection: 'opinion-pieces',
      id,
      data: { ...data, revision },
      overrideAccess: true,
    })
  }

  const release = async (piece: string) => {
    await move(piece, 'make-proof', editor)
    await move(piece, 'approve', chief)
    await move(piece, 'publish', editor)
  }

  /** Public id and address of a piece that the public reads. */
  const published = async (): Promise<{ piece: string; slug: string }> => {
    count += 1
    const { publicId, slug } = (await newsroom.payload.create({
      collection: 'opinion-pieces',
      data: {
        headline: `On winding clocks, part ${count}`,
        body: bodyOf(TEXT),
        bylines: [{ author, interests: 'none' }],
        stage: 'editing',
      },
      overrideAccess: true,
    })) as unknown as Row
    await release(publicId)
    return { piece: publicId, slug }
  }

  const read = async (url: string) => {
    const answer = await newsroom.desk.delivery.handle({ method: 'GET', url, headers: {} })
    const text = answer.body ? Buffer.from(answer.body).toString() : ''
    return { status: answer.status, text, json: JSON.parse(text) as Record<string, unknown> }
  }

  const withoutWords = { note: 'For the desk.' }

  describe(`withdrawing what is published, on ${database.name}`, () => {
    it('retracts: the text stays, marked, with the reason as a note', async () => {
      const { piece, slug } = await published()
      await expect(take(piece, 'retract', chief)).rejects.toMatchObject({
        code: 'gate-closed',
        details: [expect.objectContaining({ code: 'public-note-required' })],
      })
      await expect(take(piece, 'retract', editor, { publicNote: REASON })).rejects.toMatchObject({
        code: 'right-missing',
      })
      const answer = await take(piece, 'retract', chief, { publicNote: REASON })
      expect(answer).toMatchObject({ from: 'live', state: 'retracted', hold: false })
      expect((await read(`/v1/pieces/${slug}`)).json).toMatchObject({
        state: 'retracted',
        publicNote: REASON,
        notes: [{ type: 'retraction', text: REASON }],
        body: { text: expect.stringContaining(TEXT) },
      })
      expect((await read('/v1/corrections')).text).toContain(REASON)
    })

    it('makes anew what shows the piece, and no list beside', async () => {
      const { piece, slug } = await published()
      const other = await published()
      const concerned = [
        `/v1/pieces/${slug}`,
        '/v1/pieces',
        '/v1/feed.rss',
        '/v1/pieces?kind=op-ed',
      ]
      const others = [
        ...[`/v1/pieces/${other.slug}`, '/v1/pieces?kind=column', '/v1/feed.atom?kind=letter'],
        ...['/v1/pieces?topic=none', '/v1/pieces?until=2020-01-01', '/v1/pieces?section=none'],
      ]
      const { delivery } = newsroom.desk
      const askAll = async () => {
        for (const url of [...concerned, ...others]) {
          await delivery.handle({ method: 'GET', url, headers: {} })
        }
      }
      // Not how many were built: what is this young is looked at again by the clock.
      const forgotten = () => delivery.stats().forgotten
      delivery.changed('all')
      await askAll()
      await sealEvents(newsroom.payload)
      let seen = await lastChange(newsroom.payload)
      for (const name of ['retract', 'restore', 'remove', 'restore'] as const) {
        const before = forgotten()
        await take(piece, name, chief, { publicNote: REASON, ...withoutWords })
        expect([name, forgotten() - before]).toEqual([name, concerned.length])
        await askAll()
        // From the record, as another process hears of it: no news here.
        await sealEvents(newsroom.payload)
        seen = await followChanges(newsroom.payload, seen)
        expect([name, forgotten() - before]).toEqual([name, concerned.length])
      }
    })

    it('removes: a tombstone with the reason, and nothing of the text', async () => {
      const { piece, slug } = await published()
      await take(piece, 'remove', legal, { publicNote: REASON, ...withoutWords })
      const { status, text } = await read(`/v1/pieces/${slug}`)
      expect([status, text.includes(REASON), text.includes(TEXT)]).toEqual([410, true, false])
      for (const address of ['/v1/pieces', '/v1/sitemap.xml', '/v1/feed.rss']) {
        const answer = await newsroom.desk.delivery.handle({
          method: 'GET',
          url: address,
          headers: {},
        })
        expect(Buffer.from(answer.body ?? '').toString()).not.toContain(slug)
      }
    })

    it('unpublishes: it is back on the desk, and can go out again', async () => {
      const { piece, slug } = await published()
      expect(await take(piece, 'unpublish', chief, withoutWords)).toMatchObject({
        state: 'unpublished',
        piece: { stage: 'editing' },
      })
      expect((await read(`/v1/pieces/${slug}`)).status).toBe(404)
      expect((await pieceRow(piece)).stage).toBe('editing')
      await save(piece, { noteType: 'minor' })
      await release(piece)
      expect((await read(`/v1/pieces/${slug}`)).status).toBe(200)
    })

    it('restores what stood there, as it was approved, and says so', async () => {
      const { piece, slug } = await published()
      await take(piece, 'retract', chief, { publicNote: REASON })
      await take(piece, 'restore', chief, {
        publicNote: 'The figures hold after all.',
        ...withoutWords,
      })
      const { json } = await read(`/v1/pieces/${slug}`)
      expect(json).toMatchObject({
        state: 'live',
        notes: [
          { type: 'retraction', text: REASON },
          { type: 'restoration', text: 'The figures hold after all.' },
        ],
      })
      expect(json.publicNote).toBeUndefined()
    })

    it('keeps the notes on a withdrawal through a later correction', async () => {
      const { piece, slug } = await published()
      await take(piece, 'retract', chief, { publicNote: REASON })
      await take(piece, 'restore', chief, { publicNote: 'It holds.', ...withoutWords })
      await move(piece, 'start-correction', editor)
      await save(piece, { headline: 'Mended', noteType: 'correction', noteText: 'A slip.' })
      await release(piece)
      const { json } = await read(`/v1/pieces/${slug}`)
      expect((json.notes as { type: string }[]).map(({ type }) => type)).toEqual([
        'retraction',
        'restoration',
        'correction',
      ])
    })

    it('lets nothing of a retracted or removed publication out again until it is restored', async () => {
      const { piece } = await published()
      await move(piece, 'start-correction', editor)
      await save(piece, { headline: 'Mended', noteType: 'correction', noteText: 'A slip.' })
      await move(piece, 'make-proof', editor)
      await move(piece, 'approve', chief)
      await take(piece, 'retract', chief, { publicNote: REASON })
      await expect(move(piece, 'publish', editor)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'address-open' })],
      })
    })

    it('on legal hold nothing changes and nothing goes, and readers see no difference', async () => {
      const { piece, slug } = await published()
      const before = await read(`/v1/pieces/${slug}`)
      await take(piece, 'hold', legal, withoutWords)
      const held = await read(`/v1/pieces/${slug}`)
      expect({ ...held.json, sequence: 0 }).toEqual({ ...before.json, sequence: 0 })
      const closed = { details: [expect.objectContaining({ code: 'not-on-hold' })] }
      await expect(take(piece, 'retract', chief, { publicNote: REASON })).rejects.toMatchObject(
        closed,
      )
      await expect(move(piece, 'start-correction', editor)).rejects.toMatchObject(closed)
      await expect(
        take(piece, 'remove', legal, { publicNote: REASON, ...withoutWords }),
      ).rejects.toMatchObject(closed)
      await expect(take(piece, 'lift-hold', chief, withoutWords)).rejects.toMatchObject({
        code: 'right-missing',
      })
      await take(piece, 'lift-hold', legal, withoutWords)
      await take(piece, 'retract', chief, { publicNote: REASON })
    })

    it('retracts at once in an emergency, and a second person words the reason', async () => {
      const { piece, slug } = await published()
      await take(piece, 'retract-emergency', chief, withoutWords)
      expect((await read(`/v1/pieces/${slug}`)).json).toMatchObject({
        state: 'retracted',
        publicNote: PROVISIONAL_REASON,
      })
      await expect(
        take(piece, 'confirm-retraction', chief, { publicNote: REASON }),
      ).rejects.toMatchObject({ details: [expect.objectContaining({ code: 'second-person' })] })
      await take(piece, 'confirm-retraction', second, { publicNote: REASON })
      expect((await read(`/v1/pieces/${slug}`)).json).toMatchObject({ publicNote: REASON })
      await expect(
        take(piece, 'confirm-retraction', second, { publicNote: REASON }),
      ).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'retraction-unconfirmed' })],
      })
    })

    it('erases a removed text everywhere by order of a second person, and keeps that it was there', async () => {
      const { piece, slug } = await published()
      await take(piece, 'remove', chief, { publicNote: REASON, ...withoutWords })
      await expect(take(piece, 'erase', chief, withoutWords)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'removed-by-another' })],
      })
      await take(piece, 'erase', legal, withoutWords)
      const kept = JSON.stringify([
        await rowsOf('publications', piece),
        await rowsOf('proofs', piece),
        await pieceRow(piece),
        await newsroom.payload.findVersions({
          collection: 'opinion-pieces',
          where: { 'version.publicId': { equals: piece } },
          overrideAccess: true,
        }),
      ])
      expect(kept).not.toContain('somebody winds')
      expect(kept).not.toContain('On winding clocks')
      expect(await rowsOf('releases', piece)).toHaveLength(1)
      expect((await read(`/v1/pieces/${slug}`)).status).toBe(410)
      await expect(
        take(piece, 'restore', chief, { publicNote: 'Back.', ...withoutWords }),
      ).rejects.toMatchObject({ details: [expect.objectContaining({ code: 'text-kept' })] })
      await sealEvents(newsroom.payload)
      expect(await verifyLedger(newsroom.payload)).toMatchObject({ whole: true })
    })

    it('has one winner of two withdrawals, and of a withdrawal and a release', async () => {
      const { piece } = await published()
      const seen = { publicNote: REASON, expectedRevision: (await publication(piece)).revision }
      const both = await Promise.allSettled([
        take(piece, 'retract', chief, seen),
        take(piece, 'remove', legal, { ...seen, ...withoutWords }),
      ])
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)

      const other = await published()
      await move(other.piece, 'start-correction', editor)
      await save(other.piece, { headline: 'Mended', noteType: 'correction', noteText: 'A slip.' })
      await move(other.piece, 'make-proof', editor)
      await move(other.piece, 'approve', chief)
      await Promise.allSettled([
        take(other.piece, 'retract', chief, { publicNote: REASON }),
        move(other.piece, 'publish', editor),
      ])
      const { state, acts } = await publication(other.piece)
      const releases = await rowsOf('releases', other.piece)
      // Whichever came first, a retraction that was acknowledged is not lost.
      expect([
        ['retracted', 1],
        ['retracted', 2],
        ['live', 2],
      ]).toContainEqual([state, releases.length])
      expect(Array.isArray(acts) && acts.length > 0).toBe(state === 'retracted')
    })

    it('answers a repeated request as the first time', async () => {
      const { piece } = await published()
      const { publicId, revision } = await publication(piece)
      const request = {
        actor: chief.actor,
        publication: publicId,
        name: 'retract',
        expectedRevision: revision,
        publicNote: REASON,
        idempotencyKey: 'once',
      }
      const first = await takePublicationTransition(newsroom.payload, request)
      expect(await takePublicationTransition(newsroom.payload, request)).toEqual(first)
    })
  })

  describe(`the endpoint of withdrawals, on ${database.name}`, () => {
    const post = async (piece: string, name: string, as: Person | undefined, body: object) => {
      const { publicId } = await publication(piece)
      return newsroom.fetch(`/api/publications/${publicId}/transitions/${name}`, {
        method: 'POST',
        body: JSON.stringify(body),
        ...(as ? { as } : {}),
      })
    }

    it('wants a sign-in, the right, and the revision it is based on', async () => {
      const { piece } = await published()
      const { revision } = await publication(piece)
      const reader = await newsroom.person('reader')
      const body = { revision, publicNote: REASON }
      expect((await post(piece, 'retract', undefined, body)).status).toBe(401)
      expect((await post(piece, 'retract', reader, body)).status).toBe(403)
      expect((await post(piece, 'retract', editor, body)).status).toBe(403)
      expect((await post(piece, 'retract', chief, { publicNote: REASON })).status).toBe(428)
      expect((await post(piece, 'retract', chief, { ...body, revision: 99 })).status).toBe(409)
      expect((await post(piece, 'vanish', chief, body)).status).toBe(404)
      expect((await post(piece, 'retract', chief, body)).status).toBe(200)
      expect((await post(piece, 'retract', chief, { ...body, revision: 2 })).status).toBe(409)
    })

    it('no save reaches the state, by whatever route', async () => {
      const { piece } = await published()
      const { id } = await publication(piece)
      const admin = await newsroom.person('admin')
      for (const method of ['PATCH', 'DELETE']) {
        const answer = await newsroom.fetch(`/api/publications/${String(id)}`, {
          method,
          body: JSON.stringify({ state: 'removed', hold: true }),
          headers: { 'Content-Type': 'application/json' },
          as: admin,
        })
        expect(answer.status).toBe(403)
      }
      expect(await publication(piece)).toMatchObject({ state: 'live' })
    })
  })

  describe(`undoing a publication, on ${database.name}`, () => {
    it('unpublishes a first one', async () => {
      const { piece, slug } = await published()
      expect(await move(piece, 'undo-publish', editor)).toMatchObject({ stage: 'editing' })
      expect((await read(`/v1/pieces/${slug}`)).status).toBe(404)
      await save(piece, { noteType: 'minor' })
      await release(piece)
      expect((await read(`/v1/pieces/${slug}`)).status).toBe(200)
    })

    it('puts the text before a correction back, and the note into the editor’s hands', async () => {
      const { piece, slug } = await published()
      const before = await read(`/v1/pieces/${slug}`)
      await move(piece, 'start-correction', editor)
      const note = { noteType: 'correction', noteText: 'A slip.' }
      await save(piece, { headline: 'Mended too soon', ...note })
      await release(piece)
      expect((await read(`/v1/pieces/${slug}`)).json.headline).toBe('Mended too soon')
      await move(piece, 'undo-publish', editor)
      const after = await read(`/v1/pieces/${slug}`)
      expect(after.json).toMatchObject({ headline: before.json.headline, notes: [] })
      expect(await pieceRow(piece)).toMatchObject({ headline: 'Mended too soon', ...note })
      expect((await rowsOf('releases', piece)).map(({ kind }) => kind).sort()).toEqual([
        'correction',
        'publication',
        'undo',
      ])
      await release(piece)
      expect((await read(`/v1/pieces/${slug}`)).json).toMatchObject({
        headline: 'Mended too soon',
        notes: [{ type: 'correction', text: 'A slip.' }],
      })
    })
  })

  describe(`the note with a correction, on ${database.name}`, () => {
    const correcting = async () => {
      const { piece, slug } = await published()
      await move(piece, 'start-correction', editor)
      return { piece, slug }
    }

    it('is chosen and written, or the slip is said to need none', async () => {
      const { piece } = await correcting()
      const refused = (code: string, field: string) => ({
        details: [expect.objectContaining({ code, at: { field } })],
      })
      await save(piece, { headline: 'Mended' })
      await expect(move(piece, 'make-proof', editor)).rejects.toMatchObject(
        refused('note-present', 'noteType'),
      )
      await save(piece, { noteType: 'correction', noteText: ' ' })
      await expect(move(piece, 'make-proof', editor)).rejects.toMatchObject(
        refused('note-present', 'noteText'),
      )
      await save(piece, { noteType: 'minor', noteText: null })
      await release(piece)
      expect((await rowsOf('releases', piece)).at(-1)).toBeDefined()
      const { corrected } = await publication(piece)
      expect(corrected).toBe(false)
    })

    it('that puts a text in doubt takes the right to retract', async () => {
      const { piece, slug } = await correcting()
      await save(piece, { noteType: 'concern', noteText: 'A source is being checked.' })
      await expect(move(piece, 'make-proof', editor)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'note-allowed' })],
      })
      await move(piece, 'make-proof', chief)
      await move(piece, 'approve', second)
      await move(piece, 'publish', chief)
      expect((await read(`/v1/pieces/${slug}`)).json).toMatchObject({
        notes: [{ type: 'concern', text: 'A source is being checked.' }],
      })
    })

    it('is never edited once out, and may be superseded', async () => {
      const { piece, slug } = await correcting()
      await save(piece, { headline: 'Mended', noteType: 'correction', noteText: 'A slip.' })
      await release(piece)
      const [first] = (await read(`/v1/pieces/${slug}`)).json.notes as { id: string }[]
      await move(piece, 'start-correction', editor)
      await save(piece, {
        noteType: 'correction',
        noteText: 'Two slips.',
        noteSupersedes: first?.id,
      })
      await release(piece)
      expect((await read(`/v1/pieces/${slug}`)).json.notes).toMatchObject([
        { text: 'A slip.' },
        { text: 'Two slips.', supersedes: first?.id },
      ])
    })
  })
})
