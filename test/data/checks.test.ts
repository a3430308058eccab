import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'

import { publishDue } from '../../src/workflow/index.ts'
import type { PiecePosition } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let editor: Person
  let chief: Person
  let lawyer: Person
  let copy: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    editor = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    lawyer = await newsroom.person('legal')
    copy = await newsroom.person('copy-editor')
    await desk.house()
    await newsroom.payload.updateGlobal({
      slug: 'desk-settings' as never,
      data: {
        kindRules: [
          { kind: 'op-ed', checks: ['legal'] },
          { kind: 'column', approvals: 2, including: ['desk-chief'] },
        ],
      } as never,
      overrideAccess: true,
    })
  })
  afterAll(() => newsroom?.close())

  const open = (codes: string[]) => ({
    code: 'gate-closed',
    details: expect.arrayContaining(codes.map((code) => expect.objectContaining({ code }))),
  })
  const positionAs = (piece: Row, as: Person) =>
    desk.get<PiecePosition>(as, `/api/opinion-pieces/${piece.publicId}/transitions`)
  const legalOf = async (piece: Row, as = maker) =>
    (await positionAs(piece, as)).checks.find(({ check }) => check === 'legal')
  const words = (piece: Row) => desk.rows('approvals', { piece: { equals: piece.publicId } })

  describe(`side-by-side checks, on ${database.name}`, () => {
    it('stand beside the zone of the desk, in which a schedule is asked for', async () => {
      expect(await positionAs(await desk.makePiece(), maker)).toMatchObject({
        zone: 'Europe/London',
      })
    })

    it('hold a piece back until whoever may sign them has', async () => {
      const piece = await desk.makePiece()
      expect((await desk.stored(piece)).needs).toMatchObject({
        legal: 'needed',
        copy: 'not-needed',
      })
      await desk.take(piece, 'make-proof', maker)
      await expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject(
        open(['checks-passed']),
      )
      await expect(desk.take(piece, 'pass-check', chief, { check: 'legal' })).rejects.toMatchObject(
        { code: 'right-missing', status: 403 },
      )
      const answer = await desk.take(piece, 'pass-check', lawyer, { check: 'legal' })
      expect(answer.stage).toBe('checking')
      expect(await legalOf(piece)).toMatchObject({
        needed: true,
        state: 'passed',
        by: { name: 'legal', kind: 'user' },
        may: { sign: false, drop: false },
      })
      await desk.take(piece, 'approve', chief)
      expect((await desk.take(piece, 'publish', maker)).stage).toBe('published')
    })

    it('fail with a reason, and are settled by passing or by a new proof, which waits again', async () => {
      const piece = await desk.makePiece()
      await desk.take(piece, 'make-proof', maker)
      await expect(
        desk.take(piece, 'fail-check', lawyer, { check: 'legal' }),
      ).rejects.toMatchObject(open(['note-required']))
      await desk.take(piece, 'fail-check', lawyer, { check: 'legal', note: 'It names a minor.' })
      expect(await legalOf(piece)).toMatchObject({ state: 'failed', note: 'It names a minor.' })
      const told = await desk.rows('notices', {
        piece: { equals: piece.publicId },
        code: { equals: 'check-failed' },
      })
      expect(told.map(({ user }) => user)).toEqual([String(maker.id)])
      await desk.take(piece, 'make-proof', maker)
      expect(await legalOf(piece)).toMatchObject({ state: 'waiting', by: null })
      await desk.take(piece, 'pass-check', lawyer, { check: 'legal' })
      await desk.take(piece, 'approve', chief)
    })

    it('stop a schedule at once when one fails, and at its time when the signer lost the right', async () => {
      const scheduled = async (signer: Person) => {
        const piece = await desk.makePiece()
        await desk.take(piece, 'make-proof', maker)
        await desk.take(piece, 'pass-check', signer, { check: 'legal' })
        await desk.take(piece, 'approve', chief)
        const dueAt = new Date(Date.now() + 60_000).toISOString()
        await desk.take(piece, 'schedule', maker, { dueAt })
        return piece
      }
      const failed = await scheduled(lawyer)
      const note = 'The court has ruled meanwhile.'
      const { stage } = await desk.take(failed, 'fail-check', lawyer, { check: 'legal', note })
      expect(stage).toBe('blocked')
      expect(await desk.stored(failed)).toMatchObject({
        blockedReason: `Legal check failed: ${note}`,
      })

      const leaver = await newsroom.person('legal')
      const other = await scheduled(leaver)
      await newsroom.payload.update({
        collection: 'users',
        id: leaver.id,
        data: { deskRoles: ['reader'] } as never,
        overrideAccess: true,
      })
      await publishDue(newsroom.payload, new Date(Date.now() + 120_000))
      const row = await desk.stored(other)
      expect(row.stage).toBe('blocked')
      expect(String(row.blockedReason)).toContain('may no longer sign it')
    })

    it('are asked for while a proof stands, which asks those who sign', async () => {
      const piece = await desk.makePiece()
      await desk.take(piece, 'make-proof', maker)
      const { stage } = await desk.take(piece, 'need-check', maker, { check: 'copy' })
      expect(stage).toBe('checking')
      expect((await desk.stored(piece)).needs).toMatchObject({ copy: 'needed', legal: 'needed' })
      const wanted = await desk.rows('notices', {
        piece: { equals: piece.publicId },
        code: { equals: 'check-wanted' },
      })
      expect(wanted.map(({ user }) => user)).toContain(String(copy.id))
      expect(wanted.map(({ user }) => user)).not.toContain(String(lawyer.id))
      await expect(
        desk.take(piece, 'drop-check', maker, { check: 'legal', note: 'No time.' }),
      ).rejects.toMatchObject({ code: 'right-missing' })
      await desk.take(piece, 'drop-check', lawyer, { check: 'legal', note: 'Nobody is named.' })
      expect((await desk.stored(piece)).needs).toMatchObject({ legal: 'not-needed' })
    })

    it('keep what the form does not send', async () => {
      const piece = await desk.makePiece({ kind: 'letter' })
      await desk.save(piece, { needs: { fact: 'needed' } })
      await desk.save(piece, { notes: 'Nothing of checks.' })
      const row = await desk.stored(piece)
      expect(row.needs).toMatchObject({ fact: 'needed', legal: 'not-needed' })
      // An op-ed needs what op-eds need, whatever was said of the letter.
      await desk.save(piece, { kind: 'op-ed' })
      expect((await desk.stored(piece)).needs).toMatchObject({ fact: 'needed', legal: 'needed' })
      expect((await desk.stored(piece)).bylines).toHaveLength(1)
    })
  })

  describe(`lowering a legal need, on ${database.name}`, () => {
    const lowered = { needs: { legal: 'not-needed' } }
    const REFUSED = { code: 'check-need-lowered', status: 403 }
    const init = (method: string, body: object): RequestInit => ({
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })

    const localReq = async (person: Person): Promise<PayloadRequest> => {
      const user = await newsroom.payload.findByID({
        collection: 'users',
        id: person.id,
        overrideAccess: true,
      })
      return createLocalReq(
        { user: { ...user, collection: 'users' } as PayloadRequest['user'] & object },
        newsroom.payload,
      )
    }

    type WritePath = [string, (piece: Row) => Promise<unknown>]
    const forSqlite = (path: WritePath): WritePath[] => (database.name === 'sqlite' ? [path] : [])

    it.each<WritePath>([
      [
        'REST',
        async (piece) =>
          (
            await newsroom.fetch(`/api/opinion-pieces/${String(piece.id)}`, {
              ...init('PATCH', { ...lowered, revision: (await desk.stored(piece)).revision }),
              as: maker,
            })
          ).text(),
      ],
      [
        'the panel’s form',
        async (piece) => {
          const form = new FormData()
          const revision = (await desk.stored(piece)).revision
          form.set('_payload', JSON.stringify({ ...lowered, revision }))
          const path = `/api/opinion-pieces/${String(piece.id)}`
          return (await newsroom.fetch(path, { method: 'PATCH', body: form, as: maker })).text()
        },
      ],
      [
        'a bulk edit',
        async (piece) =>
          (
            await newsroom.fetch(`/api/opinion-pieces?where[id][equals]=${String(piece.id)}`, {
              ...init('PATCH', lowered),
              as: maker,
            })
          ).text(),
      ],
      // GraphQL's schema is kept by the process: it is that of the first database.
      ...forSqlite([
        'GraphQL',
        async (piece) => {
          const opened = (globalThis as unknown as { _payload: Map<string, unknown> })._payload
          const before = opened.get('default')
          const own = [...opened.values()].find(
            (each) => (each as { payload?: unknown } | undefined)?.payload === newsroom.payload,
          )
          opened.set('default', own)
          const id = newsroom.payload.db.defaultIDType === 'number' ? piece.id : `"${piece.id}"`
          const { revision } = await desk.stored(piece)
          const query = `mutation { updateOpinionPiece(id: ${String(id)}, data: { revision: ${String(revision)}, needs: { legal: not_needed } }) { id } }`
          const response = await GRAPHQL_POST(newsroom.config)(
            new Request('http://localhost:3000/api/graphql', {
              ...init('POST', { query }),
              headers: {
                'Content-Type': 'application/json',
                Authorization: `JWT ${maker.token}`,
              },
            }),
          )
          if (before === undefined) opened.delete('default')
          else opened.set('default', before)
          return response.text()
        },
      ]),
      [
        'the Local API for a person',
        async (piece) =>
          newsroom.payload
            .update({
              collection: 'opinion-pieces',
              id: piece.id,
              data: { ...lowered, revision: (await desk.stored(piece)).revision } as never,
              overrideAccess: false,
              req: await localReq(maker),
            })
            .catch(codeOf),
      ],
      [
        'the Local API without access, and for nobody',
        (piece) => desk.save(piece, lowered).catch(codeOf),
      ],
    ])('is refused by %s', async (way, act) => {
      const piece = await desk.makePiece()
      const told = JSON.stringify(await act(piece))
      expect(told).toContain(way === 'a bulk edit' ? 'bulk-refused' : REFUSED.code)
      expect((await desk.stored(piece)).needs).toMatchObject({ legal: 'needed' })
    })

    const codeOf = (error: unknown) => ({ code: (error as { code?: string }).code })

    it('is refused at the first save, and by a restored version brings nothing back', async () => {
      const make = await desk.post(maker, '/api/opinion-pieces', {
        headline: 'On a piece without its check',
        kind: 'op-ed',
        ...lowered,
      })
      expect(make.status).toBe(403)
      expect(await make.text()).toContain(REFUSED.code)

      const letter = await desk.makePiece({ kind: 'letter' })
      await desk.save(letter, { kind: 'op-ed' })
      const { docs } = await newsroom.payload.findVersions({
        collection: 'opinion-pieces',
        where: { parent: { equals: letter.id } },
        sort: 'createdAt',
        overrideAccess: true,
      })
      const first = docs[0] as { id: number | string }
      const restored = await newsroom.fetch(`/api/opinion-pieces/versions/${String(first.id)}`, {
        method: 'POST',
        as: maker,
      })
      expect(restored.status).toBe(200)
      expect((await desk.stored(letter)).needs).toMatchObject({ legal: 'needed' })
    })

    it('is open to a chief, and to who signs it', async () => {
      const piece = await desk.makePiece()
      const response = await newsroom.fetch(`/api/opinion-pieces/${String(piece.id)}`, {
        ...init('PATCH', { ...lowered, revision: piece.revision }),
        as: chief,
      })
      expect(response.status).toBe(200)
      expect((await desk.stored(piece)).needs).toMatchObject({ legal: 'not-needed' })
    })
  })

  describe(`approval by several, on ${database.name}`, () => {
    it('keeps the piece in checking until it is whole', async () => {
      const piece = await desk.makePiece({ kind: 'column' })
      await desk.take(piece, 'make-proof', maker)
      expect((await desk.take(piece, 'approve', editor)).stage).toBe('checking')
      expect((await positionAs(piece, maker)).approvals).toMatchObject({
        needed: 2,
        given: [{ name: 'editor' }],
        missing: ['desk-chief'],
        whole: false,
      })
      await expect(desk.take(piece, 'approve', editor)).rejects.toMatchObject(
        open(['not-approved-twice']),
      )
      const third = await newsroom.person('editor')
      expect((await desk.take(piece, 'approve', third)).stage).toBe('checking')
      expect((await desk.take(piece, 'approve', chief)).stage).toBe('approved')
    })

    it('counts two who approve at the same moment, whoever is first', async () => {
      const piece = await desk.makePiece({ kind: 'column' })
      await desk.take(piece, 'make-proof', maker)
      const { revision } = await desk.stored(piece)
      const results = await Promise.allSettled(
        [editor, chief].map((person) =>
          desk.take(piece, 'approve', person, { expectedRevision: Number(revision) }),
        ),
      )
      // Both looked at the same piece: one is told to look again, and nothing is counted twice.
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const late = results[0]?.status === 'fulfilled' ? chief : editor
      expect((await desk.take(piece, 'approve', late)).stage).toBe('approved')
      expect(await words(piece)).toHaveLength(2)
    })

    it('no longer counts who has lost the right when it goes out', async () => {
      const leaver = await newsroom.person('editor')
      const piece = await desk.makePiece({ kind: 'column' })
      await desk.take(piece, 'make-proof', maker)
      await desk.take(piece, 'approve', leaver)
      await desk.take(piece, 'approve', chief)
      await newsroom.payload.delete({ collection: 'users', id: leaver.id, overrideAccess: true })
      await expect(desk.take(piece, 'publish', maker)).rejects.toMatchObject(
        open(['proof-approved']),
      )
      await desk.take(piece, 'withdraw-approval', chief, { note: 'One of us has left.' })
      await desk.take(piece, 'approve', chief)
      await desk.take(piece, 'approve', editor)
      expect((await desk.take(piece, 'publish', maker)).stage).toBe('published')
    })

    it('is refused in settings that ask for more roles than people', async () => {
      await expect(
        newsroom.payload.updateGlobal({
          slug: 'desk-settings' as never,
          data: {
            kindRules: [{ kind: 'reply', approvals: 1, including: ['editor', 'desk-chief'] }],
          } as never,
          overrideAccess: true,
        }),
      ).rejects.toMatchObject({ status: 400 })
    })
  })

  describe(`sending back, on ${database.name}`, () => {
    it('leads from every stage in progress to one before it, with a note', async () => {
      const piece = await desk.makePiece({ kind: 'letter', stage: 'writing' })
      await expect(desk.take(piece, 'send-back', maker)).rejects.toMatchObject(
        open(['note-required']),
      )
      const note = 'Another angle, please.'
      expect((await desk.take(piece, 'send-back', maker, { note })).stage).toBe('commissioned')
      await desk.take(piece, 'start-editing', maker)
      await expect(
        desk.take(piece, 'send-back', maker, { note, to: 'checking' }),
      ).rejects.toMatchObject(open(['stage-not-offered']))
      for (const to of ['editing', 'writing', 'commissioned']) {
        await desk.take(piece, 'make-proof', maker)
        await desk.take(piece, 'approve', chief)
        expect((await desk.take(piece, 'send-back', maker, { note, to })).stage).toBe(to)
        if (to !== 'editing') await desk.take(piece, 'start-editing', maker)
      }
    })
  })
})
