import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { ROLES, transition } from '../../src/workflow/index.ts'
import type { PieceTransitionName } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'
import { addressesOf, routesOf } from '../setup/routes.ts'

type Row = Record<string, unknown> & { id: number | string; publicId: string; slug: string }

/** Words of whoever stands behind the pseudonym; they stand in no other place. */
const MARKERS = ['Quillfeather', 'quill@hidden.example', 'lighthouse keeper']

forEachDatabase((database) => {
  let newsroom: Newsroom
  let people: Map<string, Person>
  let maker: Person
  let chief: Person
  let count = 0

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    const opened = (globalThis as unknown as { _payload: Map<string, unknown> })._payload
    opened.set('default', [...opened.values()].at(-1))
    people = new Map()
    for (const role of ROLES) people.set(role, await newsroom.person(role))
    people.set('account', await newsroom.person())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    await create('disclaimers', {
      title: 'Views',
      code: 'views',
      siteWide: true,
      forOne: 'Her own view.',
      forNone: 'A view.',
    })
  })
  afterAll(() => newsroom?.close())

  const create = async (collection: string, data: object): Promise<Row> =>
    (await newsroom.payload.create({ collection, data, overrideAccess: true })) as unknown as Row
  const stored = async (collection: string, { id }: Pick<Row, 'id'>): Promise<Row> =>
    (await newsroom.payload.findByID({
      collection,
      id,
      depth: 0,
      overrideAccess: true,
    })) as unknown as Row
  const change = async (collection: string, { id }: Pick<Row, 'id'>, data: object) =>
    newsroom.payload.update({ collection, id, data, overrideAccess: true })

  const ask = async (path: string, as?: Person, method = 'GET', body?: object) => {
    const response = await newsroom.fetch(`/api/${path}`, {
      ...(as ? { as } : {}),
      method,
      ...(body
        ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
        : {}),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: text.startsWith('{') ? JSON.parse(text) : null,
    }
  }
  const makePiece = (author: Row, more: object = {}): Promise<Row> => {
    count += 1
    return create('opinion-pieces', {
      headline: `On herons, part ${count}`,
      body: bodyOf('A heron waits.', 'So does the fish.'),
      bylines: [{ author: author.id, interests: 'none' }],
      stage: 'editing',
      ...more,
    })
  }
  const take = async (piece: Row, name: PieceTransitionName, as: Person) =>
    transition(newsroom.payload, {
      actor: as.actor,
      piece: piece.publicId,
      name,
      expectedRevision: Number((await stored('opinion-pieces', piece)).revision),
    })
  const publish = async (piece: Row) => {
    await take(piece, 'make-proof', maker)
    await take(piece, 'approve', chief)
    return take(piece, 'publish', maker)
  }
  const eventsOf = async (row: Row) =>
    (
      await newsroom.payload.find({
        collection: 'events',
        where: { subject: { equals: row.publicId } },
        pagination: false,
        overrideAccess: true,
      })
    ).docs as unknown as { type: string; detail: Record<string, unknown> }[]

  const IDENTITY = { name: MARKERS[0], contact: MARKERS[1], note: MARKERS[2] }

  describe(`the person behind a pseudonym, on ${database.name}`, () => {
    let heron: Row

    beforeAll(async () => {
      heron = await create('authors', { name: 'The Heron', pseudonym: true })
      const written = await ask(`authors/${heron.id}/identity`, chief, 'PUT', {
        ...IDENTITY,
        account: people.get('copy-editor')?.id,
      })
      expect(written).toMatchObject({ status: 200, json: { written: true } })
      expect(written.text).not.toContain(MARKERS[0])
    })

    it('is told to whoever may know and says why; each look is recorded', async () => {
      const look = (reason: string, as: Person) =>
        ask(`authors/${heron.id}/identity/look`, as, 'POST', { reason })
      expect((await look('', chief)).json.error.code).toBe('reason-missing')
      const told = await look('A threat came in.', chief)
      expect(told.json).toMatchObject(IDENTITY)
      expect(told.headers.get('cache-control')).toContain('no-store')
      const looks = (await eventsOf(heron)).filter(({ type }) => type === 'identity.looked')
      expect(looks).toHaveLength(1)
      expect(JSON.stringify(looks)).not.toContain('threat')
      const { docs: reasons } = await newsroom.payload.find({
        collection: 'reasons',
        where: { subject: { equals: heron.publicId } },
        overrideAccess: true,
      })
      expect(reasons).toMatchObject([{ about: 'identity-look', text: 'A threat came in.' }])
    })

    it('is not told to anybody else', async () => {
      const may = ['admin', 'desk-chief', 'legal']
      for (const [role, as] of people) {
        const told = await ask(`authors/${heron.id}/identity/look`, as, 'POST', { reason: 'Why?' })
        expect([role, told.status]).toEqual([role, may.includes(role) ? 200 : 403])
        const written = await ask(`authors/${heron.id}/identity`, as, 'PUT', {})
        expect([role, written.status]).toEqual([role, may.includes(role) ? 422 : 403])
      }
      const stranger = await ask(`authors/${heron.id}/identity/look`, undefined, 'POST', {
        reason: 'Why?',
      })
      expect(stranger.status).toBe(401)
    })

    it('stands nowhere else: no row, no version, no log of Payload’s', async () => {
      const piece = await makePiece(heron)
      await publish(piece)
      await sealEvents(newsroom.payload)
      const { db, config } = newsroom.payload
      for (const { slug, versions } of config.collections) {
        const rows = await db.find({ collection: slug, pagination: false, limit: 0 })
        const kept = versions
          ? await db.findVersions({ collection: slug, pagination: false, limit: 0 })
          : {}
        const text = JSON.stringify([rows, kept])
        for (const marker of MARKERS) expect([slug, text.includes(marker)]).toEqual([slug, false])
      }
      expect((await verifyLedger(newsroom.payload)).fault ?? null).toBeNull()
    })

    it('is in no answer of any route that reads, whoever asks', async () => {
      const ids = new Map<string, Record<string, (number | string)[]>>()
      for (const { slug } of newsroom.payload.config.collections) {
        const { docs } = await newsroom.payload.db.find<Row>({ collection: slug, limit: 3 })
        ids.set(slug, { id: docs.map(({ id }) => id) })
      }
      const routes = routesOf(newsroom.payload.config).filter(({ method }) => method === 'GET')
      expect(routes.filter(({ of }) => of === 'identities')).toEqual([])
      // Every role on one database; on the others those who see most.
      const asking =
        database.name === 'sqlite'
          ? [...people.values()]
          : [people.get('admin'), people.get('editor')]
      for (const as of asking) {
        for (const route of routes) {
          if (route.of?.startsWith('payload-migrations')) continue
          for (const address of addressesOf(route, route.of ? (ids.get(route.of) ?? {}) : {})) {
            const { text } = await ask(`${address.slice(5)}?depth=3`, as)
            for (const marker of MARKERS) {
              expect([route.name, text.includes(marker)]).toEqual([route.name, false])
            }
          }
        }
      }
    }, 240_000)

    it('has no place in REST or GraphQL, for an admin neither', async () => {
      const admin = people.get('admin')!
      for (const path of [
        'identities',
        'identities/1',
        'identities/count',
        'identities/versions',
      ]) {
        expect((await ask(path, admin)).status).toBeGreaterThanOrEqual(400)
      }
      expect((await ask('identities', admin, 'POST', IDENTITY)).status).toBeGreaterThanOrEqual(400)
      const schema = await GRAPHQL_POST(newsroom.config)(
        new Request('http://localhost:3000/api/graphql', {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            Authorization: `JWT ${admin.token}`,
          },
          body: JSON.stringify({ query: '{ __type(name: "Identity") { name } }' }),
        }),
      )
      const text = await schema.text()
      expect(text).not.toMatch(/"name":\s*"Identity"/)
      const { config } = newsroom.payload.collections.identities!
      expect(config.versions).toBeFalsy()
      await expect(
        newsroom.payload.find({
          collection: 'identities',
          overrideAccess: false,
          user: {
            ...(await stored('users', admin as unknown as Row)),
            collection: 'users',
          } as never,
        }),
      ).rejects.toMatchObject({ status: 403 })
    })

    it('approves no own piece under the other name', async () => {
      const writer = await newsroom.person('editor')
      await ask(`authors/${heron.id}/identity`, chief, 'PUT', { ...IDENTITY, account: writer.id })
      const piece = await makePiece(heron)
      await take(piece, 'make-proof', maker)
      await expect(take(piece, 'approve', writer)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'not-own-piece' })],
      })
      // Whoever looks at the piece is not told why that person could not.
      const { text } = await ask(`opinion-pieces/${piece.id}/transitions`, maker)
      expect(text).not.toContain(String(writer.email))
    })

    it('is not given away by the profile, and does not come loose', async () => {
      const refused = (code: string) => ({ data: expect.objectContaining({ code }) })
      await expect(change('authors', heron, { user: maker.id })).rejects.toMatchObject(
        refused('pseudonym-reveals'),
      )
      await expect(change('authors', heron, { email: 'a@b.example' })).rejects.toMatchObject(
        refused('pseudonym-reveals'),
      )
      await expect(change('authors', heron, { pseudonym: false })).rejects.toMatchObject(
        refused('pseudonym-kept'),
      )
      const plain = await create('authors', { name: 'Ada Moss' })
      const refusedWrite = await ask(`authors/${plain.id}/identity`, chief, 'PUT', IDENTITY)
      expect(refusedWrite.json.error.code).toBe('not-a-pseudonym')
    })
  })

  describe(`a check of identity, on ${database.name}`, () => {
    const check = (author: Row, state: string, as: Person, how = 'Called the ministry back.') =>
      ask(`authors/${author.id}/identity-check`, as, 'POST', { state, how })

    it('is recorded by whoever may, with how, and by no save', async () => {
      const made = await ask('authors', maker, 'POST', {
        name: 'Cleo Park',
        kind: 'person',
        identityState: 'checked',
      })
      const author = made.json.doc as Row
      expect((await stored('authors', author)).identityState ?? 'not-checked').toBe('not-checked')
      expect((await check(author, 'checked', people.get('copy-editor')!)).status).toBe(403)
      expect((await check(author, 'perhaps', chief)).json.error.code).toBe('identity-state-unknown')
      expect((await check(author, 'checked', chief, ' ')).json.error.code).toBe(
        'identity-how-missing',
      )
      expect((await check(author, 'checked', chief)).status).toBe(200)
      await change('authors', author, { identityState: 'failed', bio: 'Cleo Park rows.' })
      expect(await stored('authors', author)).toMatchObject({
        identityState: 'checked',
        identityHow: 'Called the ministry back.',
        identityBy: chief.id,
        bio: 'Cleo Park rows.',
      })
      const events = await eventsOf(author)
      expect(events).toEqual([
        expect.objectContaining({
          type: 'author.identity-checked',
          detail: expect.objectContaining({ state: 'checked' }),
        }),
      ])
      expect(JSON.stringify(events)).not.toContain('ministry')
    })

    it('is needed before somebody from outside is published for the first time', async () => {
      const author = await create('authors', { name: 'Dana Ito' })
      const piece = await makePiece(author)
      const submission = await newsroom.payload.db.create({
        collection: 'submissions',
        data: { publicId: `s-${count}`, title: 'On herons', stage: 'accepted', revision: 1 },
      })
      await newsroom.payload.db.updateOne({
        collection: 'opinion-pieces',
        where: { id: { equals: piece.id } },
        data: { submission: submission.id },
        options: { atomic: true },
      })
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await expect(take(piece, 'publish', maker)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'identity-checked' })],
      })
      await check(author, 'checked', chief)
      await take(piece, 'publish', maker)
    })

    it('is needed of every first-time author where the house asks for it, and of nobody twice', async () => {
      const rules = (list: object[]) =>
        newsroom.payload.updateGlobal({
          slug: 'desk-settings' as never,
          data: { rules: list } as never,
          overrideAccess: true,
        })
      const author = await create('authors', { name: 'Eve Sol' })
      const first = await makePiece(author)
      await publish(first)
      await rules([{ requirement: 'identity-checked', level: 'required' }])
      const second = await makePiece(author)
      await publish(second)
      const stranger = await makePiece(await create('authors', { name: 'Fay Lund' }))
      await expect(publish(stranger)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'identity-checked' })],
      })
      await rules([])
    })

    it('that failed lets nothing out, whoever asks for it', async () => {
      const author = await create('authors', { name: 'Gus Wren' })
      const piece = await makePiece(author)
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await check(author, 'failed', chief)
      await expect(take(piece, 'publish', chief)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'identity-not-failed' })],
      })
    })
  })

  describe(`a finding about an author, on ${database.name}`, () => {
    it('retracts everything that is live under the name, with one note, and tells what became of each', async () => {
      const author = await create('authors', { name: 'Kit Nolan' })
      const other = await create('authors', { name: 'Lee Marsh' })
      const pieces = [await makePiece(author), await makePiece(author), await makePiece(author)]
      for (const piece of pieces) await publish(piece)
      const spared = await makePiece(other)
      await publish(spared)
      const held = (await newsroom.payload.db.updateOne({
        collection: 'publications',
        where: { piece: { equals: pieces[1]!.publicId } },
        data: { hold: true },
        options: { atomic: true },
      })) as unknown as Row
      const heldId = held.publicId
      const retract = (as: Person, body: object) =>
        ask(`authors/${author.id}/retractions`, as, 'POST', body)
      const publicNote = 'The writer of this piece does not exist.'
      expect((await retract(maker, { publicNote })).status).toBe(403)
      expect((await retract(chief, { publicNote: ' ' })).json.error.code).toBe(
        'public-note-missing',
      )
      const { json } = await retract(chief, { publicNote })
      expect(json).toMatchObject({ retracted: 2, refused: 1, more: false })
      expect(json.items.find(({ retracted }: { retracted: boolean }) => !retracted)).toMatchObject({
        id: heldId,
        message: expect.stringContaining('legal hold'),
      })
      const read = async ({ slug }: Row) => {
        const url = `/v1/pieces/${slug}`
        const answer = await newsroom.desk.delivery.handle({ method: 'GET', url, headers: {} })
        return JSON.parse(Buffer.from(answer.body ?? '').toString())
      }
      expect(await read(pieces[0]!)).toMatchObject({ state: 'retracted', publicNote })
      expect(await read(pieces[1]!)).toMatchObject({ state: 'live' })
      expect(await read(spared)).toMatchObject({ state: 'live' })
      // Asked again, only what is live still is tried.
      expect((await retract(chief, { publicNote })).json).toMatchObject({
        retracted: 0,
        items: [{ id: heldId }],
      })
      expect((await ask(`authors/${author.id}/record?state=live`, chief)).json.items).toHaveLength(
        1,
      )
      expect((await eventsOf(author)).map(({ type }) => type)).toEqual([
        'author.retracted',
        'author.retracted',
      ])
    })
  })

  describe(`the record of an author, on ${database.name}`, () => {
    it('tells what was published, as printed and declared there, page by page', async () => {
      const house = await create('authors', { name: 'Harbour School', kind: 'organisation' })
      const author = await create('authors', { name: 'Hal Ober', organisation: house.id })
      const declared = {
        author: author.id,
        interests: 'declared',
        interestsText: 'Owns a boat.',
      }
      const first = await makePiece(author, { bylines: [declared] })
      await publish(first)
      await change('authors', author, { name: 'Hal Ober-Lind', affiliation: 'Retired' })
      const second = await makePiece(author)
      await publish(second)
      const record = await ask(`authors/${author.id}/record?limit=1`, people.get('legal'))
      expect(record.json.items).toMatchObject([
        { slug: second.slug, printedAs: { name: 'Hal Ober-Lind', affiliation: 'Retired' } },
      ])
      const next = await ask(`authors/${author.id}/record?after=${record.json.next}`, maker)
      expect(next.json).toMatchObject({
        items: [
          {
            slug: first.slug,
            state: 'live',
            printedAs: { name: 'Hal Ober', affiliation: 'Harbour School' },
            declared: [{ kind: 'interests', text: 'Owns a boat.' }],
          },
        ],
        next: null,
      })
      expect((await ask(`authors/${author.id}/record`, people.get('reader'))).status).toBe(403)
      expect((await ask('authors/999999/record', maker)).status).toBe(404)
    })

    it('tells nothing of a piece whose name is withheld', async () => {
      const author = await create('authors', { name: 'Ira Voss' })
      await publish(await makePiece(author, { bylineMode: 'withheld' }))
      await makePiece(author, { bylineMode: 'withheld' })
      expect((await ask(`authors/${author.id}/record`, maker)).json.items).toEqual([])
      expect((await ask(`authors/${author.id}/waiting`, maker)).json.items).toEqual([])
      expect((await ask(`authors/${author.id}/standing`, maker)).json).toMatchObject({
        live: 0,
        waiting: 0,
      })
    })

    it('tells what is at work and what was answered so far, to the desk alone', async () => {
      const author = await create('authors', { name: 'Lou Marsh' })
      const other = await create('authors', { name: 'Somebody Else' })
      const bylines = [
        { author: other.id, interests: 'declared', interestsText: 'Not Lou’s.' },
        { author: author.id, interests: 'declared', interestsText: 'Owns a mill.', aiUse: 'none' },
      ]
      const first = await makePiece(author, { bylines })
      const second = await makePiece(author)
      await publish(await makePiece(author))
      const page = await ask(`authors/${author.id}/waiting?limit=1`, people.get('legal'))
      expect(page.json.items).toMatchObject([{ id: second.publicId, stage: 'editing' }])
      const rest = await ask(`authors/${author.id}/waiting?after=${page.json.next}`, maker)
      expect(rest.json).toMatchObject({
        items: [
          {
            id: first.publicId,
            address: `/collections/opinion-pieces/${first.id}`,
            answers: [
              { kind: 'interests', answer: 'declared', text: 'Owns a mill.' },
              { kind: 'payment', answer: 'not-asked', text: null },
              { kind: 'ai-use', answer: 'none', text: null },
            ],
          },
        ],
        next: null,
      })
      expect((await ask(`authors/${author.id}/standing`, maker)).json).toMatchObject({
        live: 1,
        retracted: 0,
        withdrawn: 0,
        noted: 0,
        waiting: 2,
      })
      for (const role of ['reader', 'api', 'account']) {
        for (const list of ['standing', 'waiting']) {
          const told = await ask(`authors/${author.id}/${list}`, people.get(role))
          expect([role, list, told.status]).toEqual([role, list, 403])
        }
      }
    })

    it('records who linked it to an account', async () => {
      const author = await create('authors', { name: 'Joy Kerr' })
      await change('authors', author, { user: maker.id })
      await change('authors', author, { bio: 'Joy Kerr sails.' })
      await change('authors', author, { user: null })
      expect((await eventsOf(author)).map(({ type }) => type).sort()).toEqual([
        'author.linked',
        'author.unlinked',
      ])
    })
  })
})
