import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { deskLists } from '../../admin/my-desk/desk-lists.ts'
import type { FactsAnswer } from '../../src/fact-and-copy/index.ts'
import { PIECE_STAGES } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  let chief: Person
  let checker: Person
  let copy: Person
  let picture: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    editor = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    checker = await newsroom.person('fact-checker')
    copy = await newsroom.person('copy-editor')
    picture = await newsroom.person('picture-editor')
    await desk.house()
    await newsroom.payload.updateGlobal({
      slug: 'desk-settings' as never,
      data: {
        rules: [
          { requirement: 'claims-settled', level: 'required', kinds: ['op-ed'] },
          { requirement: 'replies-settled', level: 'required', kinds: ['op-ed'] },
        ],
      } as never,
      overrideAccess: true,
    })
  })
  afterAll(() => newsroom?.close())

  const SENTENCE = 'The tower lost ten minutes in a year.'
  const TEXT = bodyOf(`It is old. ${SENTENCE}`, 'The council denies it.')
  const pathOf = (piece: Row, rest: string) => `/api/opinion-pieces/${String(piece.id)}/${rest}`
  type Told = Record<string, unknown> & {
    status: number
    id: string
    revision: number
    error?: { code: string }
  }
  const send = async (piece: Row, rest: string, as: Person, body: object): Promise<Told> => {
    const response = await desk.post(as, pathOf(piece, rest), body)
    return { ...((await response.json()) as object), status: response.status } as Told
  }
  const factsOf = (piece: Row, as = editor) => desk.get<FactsAnswer>(as, pathOf(piece, 'facts'))
  const claimOf = async (piece: Row) => (await factsOf(piece)).claims[0]!
  const mark = (piece: Row, as = copy, more: object = {}) =>
    send(piece, 'claims', as, { sentence: SENTENCE, sources: 'https://example.org/log', ...more })
  const judge = async (piece: Row, verdict: string, as = checker, more: object = {}) => {
    const { id, revision } = await claimOf(piece)
    return send(piece, `claims/${id}`, as, { revision, verdict, ...more })
  }
  const eventsOf = (piece: Row) =>
    desk.rows('events', { subject: { equals: piece.publicId }, type: { like: 'piece.claim' } })
  const closed = (code: string) => ({
    code: 'gate-closed',
    details: expect.arrayContaining([expect.objectContaining({ code })]),
  })

  describe(`claims, on ${database.name}`, () => {
    it('are sentences of the saved text, marked once however many do it', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      const answers = await Promise.all([mark(piece), mark(piece, editor), mark(piece, checker)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
      expect(await factsOf(piece)).toMatchObject({
        claims: [{ sentence: SENTENCE, state: 'open', block: 'body.0', checker: null }],
        sentences: expect.arrayContaining(['It is old.', SENTENCE]),
        may: { edit: true, check: true },
      })
      expect(await mark(piece, copy, { sentence: 'It is new.' })).toMatchObject({
        status: 422,
        error: { code: 'sentence-unknown' },
      })
      const events = await eventsOf(piece)
      expect(events).toHaveLength(1)
      expect(JSON.stringify(events)).not.toMatch(/tower|example\.org/)
    })

    it('keep the gate shut while open, unsupported or changed; a move is followed', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      await mark(piece)
      await desk.take(piece, 'make-proof', editor)
      await expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject(
        closed('claims-settled'),
      )
      expect(await judge(piece, 'unsupported')).toMatchObject({ status: 200 })
      await expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject(
        closed('claims-settled'),
      )
      await judge(piece, 'supported')
      expect(await claimOf(piece)).toMatchObject({ state: 'supported', checker: 'fact-checker' })
      await desk.take(piece, 'approve', chief)

      await desk.save(piece, { body: bodyOf('First.', `${SENTENCE} It is old.`) })
      expect(await claimOf(piece)).toMatchObject({ state: 'supported', block: 'body.1' })
      const now = 'The tower lost eleven minutes in a year.'
      await desk.save(piece, { body: bodyOf('First.', now) })
      expect(await claimOf(piece)).toMatchObject({ state: 'stale', block: null, nearest: now })
      await desk.take(piece, 'make-proof', editor)
      await expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject(
        closed('claims-settled'),
      )
      // What was checked were other words.
      expect(await judge(piece, 'supported')).toMatchObject({
        status: 422,
        error: { code: 'sentence-unknown' },
      })
      const { id, revision } = await claimOf(piece)
      await send(piece, `claims/${id}`, editor, { revision, sentence: now })
      expect(await claimOf(piece)).toMatchObject({ state: 'open', checker: null, sentence: now })
      await judge(piece, 'opinion')
      expect((await desk.take(piece, 'approve', chief)).stage).toBe('approved')
    })

    it('are asked about again when it goes out, and on its way there', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      await desk.take(piece, 'make-proof', editor)
      await desk.take(piece, 'approve', chief)
      await mark(piece)
      await expect(desk.take(piece, 'publish', editor)).rejects.toMatchObject(
        closed('claims-settled'),
      )
      await judge(piece, 'supported')
      expect((await desk.take(piece, 'publish', editor)).stage).toBe('published')
      const shown = await newsroom.fetch(`/api/v1/pieces/id/${piece.publicId}`)
      expect(shown.status).toBe(200)
      expect(await shown.text()).not.toContain('example.org/log')
    })

    it('are only advice where the desk does not ask', async () => {
      const piece = await desk.makePiece({ kind: 'letter', body: TEXT })
      await mark(piece)
      await desk.take(piece, 'make-proof', editor)
      expect((await desk.take(piece, 'approve', chief)).stage).toBe('approved')
    })

    it('are checked by those who may, and by nobody who wrote the piece', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      expect((await mark(piece, picture)).status).toBe(403)
      await mark(piece)
      expect(await judge(piece, 'supported', copy)).toMatchObject({ status: 403 })
      expect(await judge(piece, 'dropped', picture)).toMatchObject({ status: 403 })
      const writer = await newsroom.person('fact-checker')
      const author = await desk.create('authors', { name: 'Ben Reed', user: writer.id })
      const own = await desk.makePiece({
        body: TEXT,
        bylines: [{ author: author.id, interests: 'none' }],
      })
      await mark(own)
      expect(await judge(own, 'supported', writer)).toMatchObject({
        status: 403,
        error: { code: 'own-claim' },
      })
      expect(await judge(own, 'supported')).toMatchObject({ status: 200 })
    })

    it('are supported by a source, and judged anew with another', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      await mark(piece, copy, { sources: '' })
      expect(await judge(piece, 'supported')).toMatchObject({
        status: 422,
        error: { code: 'source-wanted' },
      })
      await judge(piece, 'supported', checker, { sources: 'The log of the tower' })
      expect(await claimOf(piece)).toMatchObject({ state: 'supported' })
      const { id, revision } = await claimOf(piece)
      await send(piece, `claims/${id}`, copy, { revision, note: 'Asked twice.' })
      expect(await claimOf(piece)).toMatchObject({ state: 'supported', checker: 'fact-checker' })
      await send(piece, `claims/${id}`, copy, { revision: revision + 1, sources: 'Hearsay' })
      expect(await claimOf(piece)).toMatchObject({ state: 'open', checker: null })
    })

    it('have one winner of two who judge at once', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      await mark(piece)
      const { id, revision } = await claimOf(piece)
      const answers = await Promise.all(
        ['supported', 'unsupported'].map((verdict) =>
          send(piece, `claims/${id}`, checker, { revision, verdict }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(
        (await eventsOf(piece)).filter(({ type }) => type === 'piece.claim-checked'),
      ).toHaveLength(1)
      expect(await send(piece, `claims/${id}`, checker, { verdict: 'opinion' })).toMatchObject({
        status: 428,
      })
      const other = await desk.makePiece()
      expect(await send(other, `claims/${id}`, checker, { revision: 1 })).toMatchObject({
        status: 404,
      })
    })

    it('dropped, leave the sentence free to be marked again', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      const { id } = await mark(piece)
      await judge(piece, 'dropped', copy)
      expect((await factsOf(piece)).claims).toEqual([])
      expect((await mark(piece)).id).not.toBe(id)
      const second = await send(piece, 'claims', copy, { sentence: 'It is old.' })
      const { claims } = await factsOf(piece)
      const { revision } = claims.find((claim) => claim.id === second.id)!
      expect(
        await send(piece, `claims/${second.id}`, copy, { revision, sentence: SENTENCE }),
      ).toMatchObject({ status: 409, error: { code: 'claim-known' } })
    })
  })

  describe(`the right of reply, on ${database.name}`, () => {
    const asked = {
      who: 'The council',
      about: 'The lost minutes',
      way: 'email',
      askedAt: '2026-03-01T09:00:00.000Z',
      deadline: '2999-01-01T00:00:00.000Z',
      outcome: 'waiting',
    }
    const replyOf = async (piece: Row) => (await factsOf(piece)).replies[0]!
    const keep = async (piece: Row, more: object, as = editor) => {
      const { id, revision, ...before } = await replyOf(piece)
      return send(piece, `replies/${id}`, as, { ...before, revision, ...more })
    }

    it('keeps the gate shut until it is settled, and again when the printed answer changes', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      expect(await send(piece, 'replies', editor, asked)).toMatchObject({ status: 200 })
      await desk.take(piece, 'make-proof', editor)
      const shut = () =>
        expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject(closed('replies-settled'))
      await shut()
      await keep(piece, { deadline: '2026-03-02T09:00:00.000Z' })
      expect(await replyOf(piece)).toMatchObject({ state: 'overdue' })
      await keep(piece, { outcome: 'answered', answer: 'It is not so.' })
      expect(await replyOf(piece)).toMatchObject({ state: 'unprinted' })
      await shut()
      expect(await keep(piece, { printed: 'Not there.' })).toMatchObject({
        status: 422,
        error: { code: 'sentence-unknown' },
      })
      await keep(piece, { printed: 'The council denies it.' })
      expect(await replyOf(piece)).toMatchObject({ state: 'settled' })
      await desk.save(piece, { body: bodyOf(SENTENCE, 'The council denied it.') })
      expect(await replyOf(piece)).toMatchObject({ state: 'stale' })
      await desk.take(piece, 'make-proof', editor)
      await shut()
      await keep(piece, { outcome: 'declined' })
      expect((await desk.take(piece, 'approve', chief)).stage).toBe('approved')
      const events = await desk.rows('events', { type: { equals: 'piece.reply-kept' } })
      expect(JSON.stringify(events)).not.toMatch(/council|It is not so/i)
    })

    it('late, stands on the desk of whoever may keep it, until it is written down', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      await send(piece, 'replies', editor, { ...asked, deadline: '2026-03-02T09:00:00.000Z' })
      const late = deskLists('1', new Date(), PIECE_STAGES).find(({ name }) => name === 'replies')!
      const found = async () =>
        (await desk.rows('replies', late.where)).filter((row) => row.piece === piece.publicId)
      expect(await found()).toMatchObject([{ who: 'The council', pieceRow: String(piece.id) }])
      await keep(piece, { outcome: 'silent' })
      expect(await found()).toEqual([])
    })

    it('is waived with a reason, and refused where something is missing', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      const refused = async (more: object, field: string) =>
        expect(await send(piece, 'replies', editor, { ...asked, ...more })).toMatchObject({
          status: 422,
          error: { details: [{ field }] },
        })
      await refused({ outcome: 'waived' }, 'waiver')
      await refused({ who: ' ' }, 'who')
      await refused({ deadline: 'soon' }, 'deadline')
      await refused({ way: 'pigeon' }, 'way')
      await refused({ outcome: 'made-up' }, 'outcome')
      await send(piece, 'replies', editor, { ...asked, outcome: 'waived', waiver: 'Dissolved.' })
      expect(await replyOf(piece)).toMatchObject({ state: 'settled', waiver: 'Dissolved.' })
      expect((await send(piece, 'replies', picture, asked)).status).toBe(403)
    })

    it('has one winner of two who write at once', async () => {
      const piece = await desk.makePiece({ body: TEXT })
      await send(piece, 'replies', editor, asked)
      const { id, ...seen } = await replyOf(piece)
      const answers = await Promise.all(
        ['declined', 'silent'].map((outcome) =>
          send(piece, `replies/${id}`, editor, { ...seen, outcome }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    })
  })
})
