import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sendDue } from '../../src/messages/index.ts'
import { takePublicationTransition } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let second: Person
  let legal: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    second = await newsroom.person('desk-chief')
    legal = await newsroom.person('legal')
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const release = async (piece: Row) => {
    await desk.take(piece, 'make-proof', maker)
    await desk.take(piece, 'approve', chief)
    await desk.take(piece, 'publish', maker)
  }
  const published = async (text = 'A clock is a promise.'): Promise<Row> => {
    const piece = await desk.makePiece({ body: bodyOf(text) })
    await release(piece)
    return piece
  }
  const rewritten = async (piece: Row, text: string, noteType = 'correction') => {
    if ((await desk.stored(piece)).stage === 'published') {
      await desk.take(piece, 'start-correction', maker)
    }
    await desk.save(piece, { body: bodyOf(text), noteType, noteText: 'A word was wrong.' })
    await release(piece)
  }
  const publication = async ({ publicId }: Row): Promise<Row> =>
    (await desk.rows('publications', { piece: { equals: publicId } }))[0] as Row
  const withdraw = async (
    piece: Row,
    name: 'confirm-retraction' | 'erase' | 'remove' | 'retract-emergency' | 'unpublish',
    as: Person,
    publicNote?: string,
  ) => {
    const row = await publication(piece)
    await takePublicationTransition(newsroom.payload, {
      actor: as.actor,
      publication: row.publicId,
      name,
      expectedRevision: Number(row.revision),
      note: 'For the desk.',
      publicNote,
    })
  }
  const link = (piece: Row, as: Person, more: object = {}) =>
    desk.post(as, `/api/opinion-pieces/${String(piece.id)}/links`, {
      purpose: 'approve',
      check: 'legal',
      name: 'Ines Holm',
      email: 'ines@law.example',
      ...more,
    })
  const codeOf = async (response: Response) =>
    ((await response.json()) as { error?: { code: string } }).error?.code
  const letterTo = async (email: string) => {
    await sendDue(newsroom.payload)
    const mail = newsroom.mails.find(({ to }) => (to as { address?: string }).address === email)
    return String(mail?.text)
  }

  describe(`undoing a publication, on ${database.name}`, () => {
    it('brings nothing back that somebody took off the site', async () => {
      const piece = await published('The mayor is a thief.')
      await withdraw(piece, 'unpublish', chief)
      await rewritten(piece, 'The mayor is the mayor.')
      await desk.take(piece, 'undo-publish', maker)
      expect(await publication(piece)).toMatchObject({ state: 'unpublished' })
      expect(
        JSON.stringify(await newsroom.fetch('/api/publications').then((r) => r.json())),
      ).not.toContain('thief')
    })

    it('is not undone in turn', async () => {
      const piece = await published('One.')
      await rewritten(piece, 'Two.')
      await desk.take(piece, 'undo-publish', maker)
      await desk.take(piece, 'cancel-correction', maker)
      await expect(desk.take(piece, 'undo-publish', maker)).rejects.toMatchObject({
        code: 'undo-undone',
      })
      expect(JSON.stringify((await publication(piece)).content)).toContain('One.')
    })
  })

  describe(`what was out and is not, on ${database.name}`, () => {
    it('does not come back as what a later note changed', async () => {
      await newsroom.payload.updateGlobal({
        slug: 'desk-settings',
        data: { showChanges: true },
        overrideAccess: true,
      })
      const piece = await published('The mayor is honest.')
      await rewritten(piece, 'The mayor is a crook.', 'update')
      await withdraw(piece, 'unpublish', chief)
      await rewritten(piece, 'The mayor is honest after all.')
      expect(JSON.stringify(await publication(piece))).not.toContain('crook')
    })

    it('is not put back in another wording without a word to readers', async () => {
      const piece = await published()
      await withdraw(piece, 'unpublish', chief)
      await desk.save(piece, { body: bodyOf('The opposite of what we said.') })
      await expect(desk.take(piece, 'make-proof', maker)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'note-present' })],
      })
    })

    it('is shown to nobody by a link either', async () => {
      const piece = await published()
      expect(
        (await link(piece, chief, { purpose: 'preview', email: 'look@x.example' })).status,
      ).toBe(200)
      const address = /https?:\/\/\S+/.exec(await letterTo('look@x.example'))?.[0] ?? ''
      const { pathname, search } = new URL(address)
      expect((await newsroom.fetch(`/api${pathname}${search}`)).status).toBe(200)
      await withdraw(piece, 'unpublish', chief)
      expect((await newsroom.fetch(`/api${pathname}${search}`)).status).toBe(404)
    })

    it('leaves no words in messages, notices and notes once it is erased', async () => {
      const submission = await desk.create('submissions', { title: 'Zanzibar, once' })
      const came = { submission: submission.publicId }
      await newsroom.payload.db.create({
        collection: 'correspondence',
        data: {
          publicId: randomUUID(),
          ...came,
          from: 'contributor',
          via: 'email',
          text: 'Zanzibar again.',
          at: new Date().toISOString(),
        },
      })
      const piece = await desk.makePiece({ headline: 'Zanzibar', submission: submission.id })
      await newsroom.payload.db.updateOne({
        collection: 'submissions',
        where: { id: { equals: submission.id } },
        data: { piece: piece.id, text: 'It began on Zanzibar.', redactedText: 'In Zanzibar.' },
        options: { atomic: true },
      })
      const kept = {
        'copy-desk/dismissed': { rule: 'stray-word', found: 'Zanzibar', reason: 'Of Zanzibar.' },
        claims: { sources: 'A book on Zanzibar' },
        replies: {
          who: 'A man of Zanzibar',
          about: 'Zanzibar',
          outcome: 'answered',
          askedAt: '2026-01-01T00:00:00.000Z',
          answer: 'Zanzibar denies it.',
          printed: 'Zanzibar',
        },
      }
      for (const [path, body] of Object.entries(kept)) {
        const at = `/api/opinion-pieces/${String(piece.id)}/${path}`
        const answer = await desk.post(maker, at, { sentence: 'Zanzibar', ...body })
        expect([path, answer.status]).toEqual([path, 200])
      }
      const said = await desk.post(maker, `/api/opinion-pieces/${piece.id}/comments`, {
        text: 'Is it Zanzibar?',
        anchor: { quote: 'Zanzibar', before: 'Zanzibar', after: 'Zanzibar' },
        replacement: 'Zanzibar, then',
      })
      expect(said.status).toBe(200)
      await desk.take(piece, 'make-proof', maker)
      await desk.take(piece, 'send-back', chief, { to: 'editing', note: 'Zanzibar is wrong.' })
      await release(piece)
      await withdraw(piece, 'remove', chief, 'Removed by order.')
      await withdraw(piece, 'erase', second)
      for (const collection of [
        'outbox',
        'notices',
        'comments',
        'desk-notes',
        'approvals',
        'proofs',
        'claims',
        'replies',
        'copy-marks',
      ]) {
        const rows = await desk.rows(collection, { piece: { equals: piece.publicId } })
        expect([collection, JSON.stringify(rows).includes('Zanzibar')]).toEqual([collection, false])
      }
      const whatCame = [
        await desk.rows('submissions', { id: { equals: submission.id } }),
        await desk.rows('correspondence', { submission: { equals: submission.publicId } }),
        (await newsroom.payload.db.findVersions({ collection: 'submissions', pagination: false }))
          .docs,
      ]
      expect(whatCame[0]).toHaveLength(1)
      expect(JSON.stringify(whatCame)).not.toContain('Zanzibar')
    })

    it('keeps the reason that readers were told first', async () => {
      const piece = await published()
      await withdraw(piece, 'retract-emergency', maker, 'We were told it is false.')
      await withdraw(piece, 'confirm-retraction', chief, 'It is false.')
      const { acts } = await publication(piece)
      expect(acts).toMatchObject([{ text: 'We were told it is false.' }, { text: 'It is false.' }])
    })
  })

  describe(`a check, on ${database.name}`, () => {
    const proofed = async (more: object = {}): Promise<Row> => {
      const piece = await desk.makePiece({ kind: 'letter', needs: { legal: 'needed' }, ...more })
      await desk.take(piece, 'make-proof', maker)
      return piece
    }

    it('is signed from outside by nobody of the desk, and on the word of no editor', async () => {
      const piece = await proofed()
      expect(await codeOf(await link(piece, maker))).toBe('right-missing')
      expect(await codeOf(await link(piece, chief, { email: maker.email }))).toBe(
        'guest-not-outside',
      )
      expect((await link(piece, maker, { purpose: 'preview' })).status).toBe(200)
    })

    it('that legal refused is not passed by a guest', async () => {
      const piece = await proofed()
      await link(piece, chief, { email: 'pass@law.example' })
      const address = /https?:\/\/\S+/.exec(await letterTo('pass@law.example'))?.[0] ?? ''
      const { pathname, searchParams } = new URL(address)
      await desk.take(piece, 'fail-check', legal, { check: 'legal', note: 'Defamatory.' })
      const word = { token: searchParams.get('token') ?? '', answer: 'pass', reason: '' }
      await newsroom.fetch(`/api${pathname}`, {
        method: 'POST',
        body: new URLSearchParams(word).toString(),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      })
      await expect(desk.take(piece, 'approve', second)).rejects.toMatchObject({
        code: 'gate-closed',
      })
      await desk.take(piece, 'pass-check', legal, { check: 'legal' })
      expect((await desk.take(piece, 'approve', second)).stage).toBe('approved')
    })

    it('is neither passed nor done without by an author of the piece', async () => {
      const author = await desk.create('authors', { name: 'Lex Penn', user: legal.id })
      const piece = await proofed({ bylines: [{ author: author.id, interests: 'none' }] })
      for (const name of ['pass-check', 'drop-check']) {
        await expect(
          desk.take(piece, name, legal, { check: 'legal', note: 'Mine.' }),
        ).rejects.toMatchObject({ details: [expect.objectContaining({ code: 'not-own-check' })] })
      }
    })

    it('is opened to no one by the place of a token in another letter', async () => {
      const piece = await proofed()
      await link(piece, chief, { email: 'counsel@law.example' })
      const [waiting] = await desk.rows('outbox', { to: { equals: 'counsel@law.example' } })
      const place = /\[token of link [^\]]+\]/.exec(String(waiting?.text))?.[0] ?? ''
      expect(place).not.toBe('')
      const other = await proofed({ headline: `See ?token=${place}` })
      await link(other, maker, { purpose: 'preview', email: 'maker@home.example' })
      const token = /token=([\w-]{43})/.exec(await letterTo('counsel@law.example'))?.[1] ?? ''
      expect(token).toHaveLength(43)
      expect(await letterTo('maker@home.example')).not.toContain(token)
    })
  })

  describe(`the record, on ${database.name}`, () => {
    it('tells who gave a role, set a password, and changed the rules of the house', async () => {
      const admin = await newsroom.person('admin')
      const send = (path: string, method: string, body: object) =>
        newsroom.fetch(path, {
          method,
          as: admin,
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
        })
      const password = 'four words of another kind'
      await send(`/api/users/${String(maker.id)}`, 'PATCH', { deskRoles: ['editor', 'legal'] })
      await send(`/api/users/${String(maker.id)}`, 'PATCH', { password })
      await send('/api/globals/desk-settings', 'POST', { undoMinutes: 11 })
      const events = (await desk.rows('events', { actor: { equals: String(admin.id) } })).sort(
        (one, other) => (one.publicId < other.publicId ? -1 : 1),
      )
      expect(events).toMatchObject([
        {
          type: 'account.roles-changed',
          subject: String(maker.id),
          detail: { before: ['editor'], after: ['editor', 'legal'] },
        },
        { type: 'account.password-set', detail: { own: false } },
        { type: 'settings.changed', detail: { fields: ['undoMinutes'] } },
      ])
      expect(JSON.stringify(events)).not.toContain(password)
    })
  })
})
