import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { publishDue } from '../../src/workflow/index.ts'
import type { TimelineItem } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'

type Timeline = { items: TimelineItem[]; next: string | null }

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let quiet: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    quiet = await newsroom.person('editor')
    await newsroom.payload.update({
      collection: 'users',
      id: quiet.id,
      data: { deskMail: 'never' } as never,
      overrideAccess: true,
    })
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const told = async (piece: Row) =>
    (await desk.rows('notices', { piece: { equals: piece.publicId } })).map(
      ({ code, user }) => `${String(code)} ${nameOf(user)}`,
    )
  const nameOf = (user: unknown) =>
    new Map([
      [String(maker.id), 'maker'],
      [String(chief.id), 'chief'],
      [String(quiet.id), 'quiet'],
    ]).get(String(user))
  const mails = async (piece: Row) =>
    (await desk.rows('outbox', { piece: { equals: piece.publicId } })).map(
      ({ subject, to }) => `${String(subject).split(':')[0]} → ${mailNameOf(to)}`,
    )
  const mailNameOf = (to: unknown) =>
    ({ [maker.email]: 'maker', [chief.email]: 'chief', [quiet.email]: 'quiet' })[String(to)]

  describe(`notices, on ${database.name}`, () => {
    it('ask those who may sign a proof, and not who made it; mail goes to who wants it', async () => {
      const piece = await desk.makePiece()
      await desk.take(piece, 'make-proof', maker)
      expect((await told(piece)).sort()).toEqual(['proof-made chief', 'proof-made quiet'])
      expect(await mails(piece)).toEqual(['Waits for your signature → chief'])
    })

    it('say what they say in the language of whoever reads them', async () => {
      const speak = (deskLanguage: string) =>
        newsroom.payload.update({
          collection: 'users',
          id: chief.id,
          data: { deskLanguage } as never,
          overrideAccess: true,
        })
      await speak('tr')
      const piece = await desk.makePiece()
      await desk.take(piece, 'make-proof', maker)
      await speak('en')
      const [mail] = await desk.rows('outbox', { piece: { equals: piece.publicId } })
      expect(mail).toMatchObject({
        subject: `İmzanızı bekliyor: ${String((await desk.stored(piece)).headline)}`,
        text: expect.stringContaining('için prova hazırladı. İmzanızı bekliyor.'),
        language: 'tr',
      })
      const [notice] = await desk.rows('notices', { piece: { equals: piece.publicId } })
      expect(notice).toMatchObject({
        text: expect.stringContaining('made a proof of'),
        about: { title: (await desk.stored(piece)).headline, who: 'editor' },
      })
    })

    it('tell who signed that the text was changed, once', async () => {
      const piece = await desk.makePiece()
      await desk.take(piece, 'make-proof', maker)
      await desk.take(piece, 'approve', chief)
      await desk.save(piece, { headline: 'On the winding of clocks, changed' })
      await desk.save(piece, { headline: 'On the winding of clocks, changed again' })
      await desk.take(piece, 'make-proof', maker)
      const lapsed = (await told(piece)).filter((each) => each.startsWith('approval-lapsed'))
      expect(lapsed).toEqual(['approval-lapsed chief'])
      expect(await mails(piece)).toContain('Your signature lapsed → chief')
    })

    it('tell who signed that another proof took its place', async () => {
      const piece = await desk.makePiece()
      await desk.take(piece, 'make-proof', maker)
      await desk.take(piece, 'approve', chief)
      await desk.take(piece, 'make-proof', maker)
      const list = await told(piece)
      expect(list.filter((each) => each.endsWith('chief'))).toEqual([
        'proof-made chief',
        'approval-lapsed chief',
      ])
      expect(list.filter((each) => each.startsWith('proof-approved'))).toEqual([
        'proof-approved maker',
      ])
    })

    it('tell who made and who signed a proof that it was sent back, with the note', async () => {
      const piece = await desk.makePiece({ assignee: quiet.id })
      await desk.take(piece, 'make-proof', maker)
      await desk.take(piece, 'approve', chief)
      await desk.take(piece, 'send-back', chief, { note: 'The second clock is missing.' })
      const back = await desk.rows('notices', {
        piece: { equals: piece.publicId },
        code: { equals: 'piece-sent-back' },
      })
      expect(back.map(({ user }) => nameOf(user)).sort()).toEqual(['maker', 'quiet'])
      expect(back[0]).toMatchObject({
        note: 'The second clock is missing.',
        place: `/collections/opinion-pieces/${String(piece.id)}`,
        text: expect.stringContaining('desk-chief sent “'),
      })
    })

    it('tell the desk of a schedule that was blocked, once however often it is tried', async () => {
      const piece = await desk.makePiece()
      await desk.take(piece, 'make-proof', maker)
      await desk.take(piece, 'approve', chief)
      const dueAt = new Date(Date.now() + 60_000).toISOString()
      await desk.take(piece, 'schedule', maker, { dueAt })
      // The author takes the declaration back, behind the proof.
      await newsroom.payload.db.updateOne({
        collection: 'opinion-pieces',
        where: { id: { equals: piece.id } },
        data: { workingHash: 'another' },
        options: { atomic: true },
      })
      await newsroom.payload.db.deleteMany({
        collection: 'approvals',
        where: { piece: { equals: piece.publicId } },
      })
      const later = new Date(Date.now() + 120_000)
      await Promise.all([1, 2, 3].map(() => publishDue(newsroom.payload, later)))
      expect(await desk.stored(piece)).toMatchObject({ stage: 'blocked' })
      const blocked = (await told(piece)).filter((each) => each.startsWith('schedule-blocked'))
      expect(blocked.sort()).toEqual([
        'schedule-blocked chief',
        'schedule-blocked maker',
        'schedule-blocked quiet',
      ])
      expect((await mails(piece)).filter((each) => each.startsWith('Did not go out'))).toHaveLength(
        2,
      )
    })

    it('are given once where two take the same step at the same moment', async () => {
      const piece = await desk.makePiece()
      const { revision } = await desk.stored(piece)
      const results = await Promise.allSettled(
        [maker, quiet].map((person) =>
          desk.take(piece, 'make-proof', person, { expectedRevision: Number(revision) }),
        ),
      )
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const list = await told(piece)
      expect(list).toHaveLength(2)
      expect(new Set(list).size).toBe(2)
    })

    it('are not written where the step was not taken', async () => {
      const piece = await desk.makePiece({ body: undefined })
      await expect(desk.take(piece, 'make-proof', maker)).rejects.toMatchObject({
        code: 'gate-closed',
      })
      expect(await told(piece)).toEqual([])
    })

    it('are read by the person they are for, who marks them', async () => {
      type Page = { docs: Row[] }
      const own = await desk.get<Page>(quiet, '/api/notices?limit=100')
      expect(own.docs.length).toBeGreaterThan(2)
      expect(new Set(own.docs.map(({ user }) => user))).toEqual(new Set([String(quiet.id)]))
      const [first, second] = own.docs as [Row, Row]
      const read = (as: Person | undefined, which: string) => desk.post(as, `/api/notices/${which}`)
      expect((await read(chief, `${first.publicId}/read`)).status).toBe(404)
      expect((await read(undefined, `${first.publicId}/read`)).status).toBe(401)
      expect((await read(quiet, 'nothing/read')).status).toBe(404)
      expect(await (await read(quiet, `${first.publicId}/read`)).json()).toMatchObject({ read: 1 })
      expect(await (await read(quiet, `${first.publicId}/read`)).json()).toMatchObject({ read: 0 })
      const unread = (person: Person) =>
        desk.rows('notices', {
          user: { equals: String(person.id) },
          readAt: { exists: false },
        })
      expect((await unread(quiet)).map(({ publicId }) => publicId)).toContain(second.publicId)
      await read(quiet, 'read')
      expect(await unread(quiet)).toEqual([])
      expect((await unread(chief)).length).toBeGreaterThan(0)
    })
  })

  describe(`the history of a piece, on ${database.name}`, () => {
    it('tells what happened, who did it and what they wrote, page by page', async () => {
      const piece = await desk.makePiece()
      const note = 'The dial is wrong: “XII” stands below.\nLook again.'
      await desk.take(piece, 'make-proof', maker)
      await desk.take(piece, 'send-back', chief, { note, to: 'writing' })
      const address = `/api/opinion-pieces/${String(piece.id)}/timeline`
      const whole = await desk.get<Timeline>(maker, address)
      expect(whole.items).toHaveLength(3)
      expect(whole.items[0]).toMatchObject({
        type: 'piece.send-back',
        what: 'Send back',
        to: 'Writing',
        by: { kind: 'user', name: 'desk-chief' },
        note,
      })
      expect(whole.items.at(-1)).toMatchObject({ type: 'piece.created', note: null })
      const paged: TimelineItem[] = []
      let after = ''
      do {
        const page = await desk.get<Timeline>(
          maker,
          `${address}?limit=1${after ? `&after=${after}` : ''}`,
        )
        expect(page.items).toHaveLength(1)
        paged.push(...page.items)
        after = page.next ?? ''
      } while (after)
      expect(paged).toEqual(whole.items)
    })

    it('goes on without a note that was erased, and without an account that is gone', async () => {
      const piece = await desk.makePiece()
      const leaver = await newsroom.person('editor')
      await desk.take(piece, 'send-back', leaver, { note: 'Erase me.', to: 'writing' })
      await newsroom.payload.db.deleteMany({
        collection: 'desk-notes',
        where: { piece: { equals: piece.publicId } },
      })
      await newsroom.payload.delete({ collection: 'users', id: leaver.id, overrideAccess: true })
      const { items } = await desk.get<Timeline>(
        maker,
        `/api/opinion-pieces/${piece.publicId}/timeline`,
      )
      expect(items[0]).toMatchObject({ note: null, by: { name: 'A former colleague' } })
    })

    it('is for those who may read pieces, and refuses what is no page', async () => {
      const piece = await desk.makePiece()
      const address = `/api/opinion-pieces/${piece.publicId}/timeline`
      const reader = await newsroom.person('reader')
      expect((await newsroom.fetch(address)).status).toBe(401)
      expect((await newsroom.fetch(address, { as: reader })).status).toBe(403)
      for (const query of ['?limit=0', '?limit=x', '?after=x']) {
        expect((await newsroom.fetch(address + query, { as: maker })).status).toBe(400)
      }
    })
  })
})
