import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { transition } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Row = { id: number | string; publicId: string; stage: string; revision: number }

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  let admin: Person

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    editor = await newsroom.person('editor')
    admin = await newsroom.person('admin')
  })
  afterAll(() => newsroom?.close())

  const makePiece = async (): Promise<Row> =>
    (await newsroom.payload.create({
      collection: 'opinion-pieces',
      data: { headline: 'A street of one’s own', body: bodyOf('Some words.'), stage: 'writing' },
      overrideAccess: true,
    })) as unknown as Row

  const stored = async ({ id }: Row): Promise<Row> =>
    (await newsroom.payload.findByID({
      collection: 'opinion-pieces',
      id,
      overrideAccess: true,
    })) as unknown as Row

  const json = (method: string, body: unknown, as: Person): RequestInit & { as: Person } => ({
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    as,
  })

  /** The stable code, wherever an answer carries it. */
  const codeOf = async (response: Response): Promise<unknown> => {
    const text = await response.text()
    return /"code":"([a-z-]+)"/.exec(text)?.[1] ?? text
  }

  describe(`the door, on ${database.name}`, () => {
    it('opens for a transition, and writes a version and an event', async () => {
      const piece = await makePiece()
      const answer = await transition(newsroom.payload, {
        actor: editor.actor,
        piece: piece.publicId,
        name: 'start-editing',
        expectedRevision: piece.revision,
      })
      expect(answer).toMatchObject({ from: 'writing', stage: 'editing', revision: 2 })
      expect(await stored(piece)).toMatchObject({ stage: 'editing', revision: 2 })
      const versions = await newsroom.payload.findVersions({
        collection: 'opinion-pieces',
        where: { parent: { equals: piece.id }, 'version.stage': { equals: 'editing' } },
        overrideAccess: true,
      })
      expect(versions.totalDocs).toBe(1)
      const events = await newsroom.payload.find({
        collection: 'events',
        where: { subject: { equals: piece.publicId }, type: { equals: 'piece.start-editing' } },
        overrideAccess: true,
      })
      expect(events.docs).toMatchObject([{ actor: String(editor.id), detail: { to: 'editing' } }])
    })

    it('is closed to every other way of writing, with one code', async () => {
      const piece = await makePiece()
      const jump = { stage: 'published', revision: piece.revision }
      const path = `/api/opinion-pieces/${piece.id}`
      expect(await codeOf(await newsroom.fetch(path, json('PATCH', jump, admin)))).toBe(
        'stage-not-writable',
      )

      const form = new FormData()
      form.set('_payload', JSON.stringify(jump))
      const multipart = await newsroom.fetch(path, { method: 'PATCH', body: form, as: admin })
      expect(await codeOf(multipart)).toBe('stage-not-writable')

      await expect(
        newsroom.payload.update({
          collection: 'opinion-pieces',
          id: piece.id,
          data: jump,
          overrideAccess: true,
        }),
      ).rejects.toMatchObject({ code: 'stage-not-writable', status: 409 })

      await expect(
        newsroom.payload.create({
          collection: 'opinion-pieces',
          data: { headline: 'Straight out', body: bodyOf('Words.'), stage: 'published' },
          overrideAccess: true,
        }),
      ).rejects.toMatchObject({ code: 'stage-not-writable' })

      const bulk = await newsroom.fetch(
        `/api/opinion-pieces?where[id][equals]=${piece.id}`,
        json('PATCH', jump, admin),
      )
      expect(await codeOf(bulk)).toBe('bulk-refused')
      expect((await newsroom.fetch(`${path}/duplicate`, json('POST', {}, admin))).status).not.toBe(
        201,
      )
      expect((await newsroom.fetch(path, { method: 'DELETE', as: admin })).status).toBe(403)
      expect(await stored(piece)).toMatchObject({ stage: 'writing', revision: 1 })
    })

    it('keeps stage and revision when a version is restored, and brings its text back', async () => {
      const piece = await makePiece()
      await newsroom.payload.update({
        collection: 'opinion-pieces',
        id: piece.id,
        data: { headline: 'Another headline', revision: 1 },
        overrideAccess: true,
      })
      await transition(newsroom.payload, {
        actor: editor.actor,
        piece: piece.publicId,
        name: 'start-editing',
        expectedRevision: 2,
      })
      const { docs } = await newsroom.payload.findVersions({
        collection: 'opinion-pieces',
        where: { parent: { equals: piece.id } },
        sort: 'createdAt',
        overrideAccess: true,
      })
      await newsroom.payload.restoreVersion({
        collection: 'opinion-pieces',
        id: String(docs[0]?.id),
        overrideAccess: true,
      })
      expect(await stored(piece)).toMatchObject({
        headline: 'A street of one’s own',
        stage: 'editing',
        revision: 4,
      })
    })

    it('asks for the revision a save is based on: 428 without, 409 when it is stale', async () => {
      const piece = await makePiece()
      const path = `/api/opinion-pieces/${piece.id}`
      const without = await newsroom.fetch(path, json('PATCH', { headline: 'One' }, editor))
      expect([without.status, await codeOf(without)]).toEqual([428, 'revision-missing'])
      const first = await newsroom.fetch(
        path,
        json('PATCH', { headline: 'One', revision: 1 }, editor),
      )
      expect(first.status).toBe(200)
      const stale = await newsroom.fetch(
        path,
        json('PATCH', { headline: 'Two', revision: 1 }, editor),
      )
      expect([stale.status, await codeOf(stale)]).toEqual([409, 'revision-stale'])
      const matching = json('PATCH', { headline: 'Three' }, editor)
      const byHeader = await newsroom.fetch(path, {
        ...matching,
        headers: { ...(matching.headers as Record<string, string>), 'If-Match': '"2"' },
      })
      expect(byHeader.status).toBe(200)
      expect(await stored(piece)).toMatchObject({ headline: 'Three', revision: 3 })
    })

    it('records a save as it was, whatever part of the answer is asked for', async () => {
      const piece = await makePiece()
      const answer = await newsroom.fetch(
        `/api/opinion-pieces/${piece.id}?select[revision]=true`,
        json('PATCH', { headline: 'Asked for in part', revision: 1 }, editor),
      )
      expect(answer.status).toBe(200)
      const { workingHash } = (await stored(piece)) as unknown as { workingHash: string }
      const { docs } = await newsroom.payload.db.find<{ id: number; type: string; detail: object }>(
        {
          collection: 'events',
          where: { subject: { equals: piece.publicId }, type: { not_equals: 'piece.created' } },
        },
      )
      expect(docs).toMatchObject([{ type: 'piece.saved', detail: { revision: 2, workingHash } }])

      const admin = await newsroom.person('admin')
      const changed = await newsroom.fetch(
        `/api/users/${String(editor.id)}?select[name]=true`,
        json('PATCH', { name: 'Another name' }, admin),
      )
      expect(changed.status).toBe(200)
      const roles = await newsroom.payload.db.count({
        collection: 'events',
        where: {
          type: { equals: 'account.roles-changed' },
          subject: { equals: String(editor.id) },
        },
      })
      expect(roles.totalDocs).toBe(0)
    })

    it('lets one of many saves win that are based on one revision', async () => {
      const piece = await makePiece()
      const results = await Promise.allSettled(
        Array.from({ length: 12 }, (_, n) =>
          newsroom.payload.update({
            collection: 'opinion-pieces',
            id: piece.id,
            data: { headline: `Version ${n}`, revision: 1 },
            overrideAccess: true,
          }),
        ),
      )
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const result of results) {
        if (result.status === 'rejected') {
          expect(result.reason).toMatchObject({ code: 'revision-stale' })
        }
      }
      expect(await stored(piece)).toMatchObject({ revision: 2 })
    })

    it('lets one of two different transitions win, and names the winner to the other', async () => {
      for (let round = 0; round < 10; round += 1) {
        const piece = await makePiece()
        const take = (name: string) =>
          transition(newsroom.payload, {
            actor: editor.actor,
            piece: piece.publicId,
            name,
            expectedRevision: 1,
          })
        const results = await Promise.allSettled([take('start-editing'), take('archive')])
        const won = results.filter(({ status }) => status === 'fulfilled')
        expect(won).toHaveLength(1)
        const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult
        expect(lost.reason).toMatchObject({ code: 'revision-stale', status: 409 })
        expect((await stored(piece)).revision).toBe(2)
      }
    })

    it('answers the same key as the first time, and refuses it for something else', async () => {
      const piece = await makePiece()
      const request = {
        actor: editor.actor,
        piece: piece.publicId,
        name: 'start-editing',
        expectedRevision: 1,
        idempotencyKey: `key-${piece.publicId}`,
      }
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => transition(newsroom.payload, request)),
      )
      for (const answer of answers) expect(answer).toEqual(answers[0])
      expect(await stored(piece)).toMatchObject({ revision: 2 })
      await expect(
        transition(newsroom.payload, { ...request, name: 'archive' }),
      ).rejects.toMatchObject({ code: 'idempotency-key-reused' })
    })

    it('says what stands in the way', async () => {
      const piece = await makePiece()
      await transition(newsroom.payload, {
        actor: editor.actor,
        piece: piece.publicId,
        name: 'start-editing',
        expectedRevision: 1,
      })
      const response = await newsroom.fetch(
        `/api/opinion-pieces/${piece.publicId}/transitions/make-proof`,
        json('POST', { revision: 2 }, editor),
      )
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({
        error: {
          code: 'gate-closed',
          details: expect.arrayContaining([
            expect.objectContaining({ code: 'byline-present', at: { field: 'bylines' } }),
          ]),
        },
      })
    })

    it('is not for strangers, nor for people without the right', async () => {
      const piece = await makePiece()
      const path = `/api/opinion-pieces/${piece.publicId}/transitions`
      const reader = await newsroom.person('reader')
      const nobody = await newsroom.person()
      expect((await newsroom.fetch(path)).status).toBe(401)
      expect((await newsroom.fetch(path, { as: nobody })).status).toBe(403)
      const move = json('POST', { revision: 1 }, reader)
      expect((await newsroom.fetch(`${path}/start-editing`, move)).status).toBe(403)
      expect(await stored(piece)).toMatchObject({ stage: 'writing' })
    })
  })
})
