import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { sendDeliveries } from '../../src/syndication/index.ts'
import type { CopyStanding } from '../../src/syndication/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { partnerServer } from '../setup/partner-server.ts'
import type { PartnerServer } from '../setup/partner-server.ts'
import { publishing } from '../setup/published-pieces.ts'

type Package = {
  piece: { id: string; state: string; sequence: number; body: { html: string } }
  copy: { licence: string; credit: string; canonicalUrl: string; html: string }
  error?: { code: string; details: { reason?: string }[] }
}

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  let chief: Person
  let server: PartnerServer
  let desk: Awaited<ReturnType<typeof publishing>>
  let partner: string
  let key: string
  let names = 0

  const act = async (id: string, name: string) => {
    const answer = await newsroom.fetch(`/api/partners/${id}/acts/${name}`, {
      method: 'POST',
      as: chief,
    })
    return (await answer.json()) as Record<string, string> & { error?: { code: string } }
  }
  const newPartner = async (more: object = {}) => {
    names += 1
    const row = await desk.create('partners', {
      name: `Partner ${names}`,
      licence: 'Show it for a year, unchanged.',
      ...more,
    })
    return { partner: row.publicId, key: String((await act(row.publicId, 'new-key')).key) }
  }
  const fetchCopy = async (piece: string, token: string | null = key) => {
    const answer = await newsroom.fetch(`/api/v1/partners/copies/${piece}`, {
      ...(token === null ? {} : { headers: { Authorization: `Bearer ${token}` } }),
    })
    return {
      status: answer.status,
      headers: answer.headers,
      json: (await answer.json()) as Package,
    }
  }
  const copiesOf = async (piece: string, as: Person = editor) => {
    const { id } = await desk.publication(piece)
    const answer = await newsroom.fetch(`/api/publications/${id}/copies`, { as })
    return ((await answer.json()) as { items: CopyStanding[] }).items
  }
  const send = () => sendDeliveries(newsroom.payload)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh(), { webhooksToLoopback: true })
    editor = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    desk = await publishing(newsroom, editor, chief)
    server = await partnerServer()
  }, 120_000)
  afterAll(async () => {
    await newsroom?.close()
    await server?.close()
  })
  beforeEach(async () => {
    ;({ partner, key } = await newPartner())
    server.heard.length = 0
    server.answer({ status: 204 })
  })

  describe(`copies, on ${database.name}`, () => {
    it('go to a partner with a key: text, licence, credit line and canonical address', async () => {
      const { piece, slug } = await desk.published()
      const { json, status, headers } = await fetchCopy(piece)
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toContain('no-store')
      const url = `http://localhost:3000/opinion/${slug}`
      expect(json.piece).toMatchObject({ id: piece, state: 'live' })
      expect(json.copy).toMatchObject({
        licence: 'Show it for a year, unchanged.',
        credit: `By Ada Moss. First published by The Opinion Desk: ${url}`,
        canonicalUrl: url,
      })
      expect(json.copy.html).toContain('A clock is a promise that somebody winds.')
      expect(json.copy.html).toContain('The author speaks for herself.')
    })

    it('are refused without a key, with a wrong or a revoked one, and to a partner that is off', async () => {
      const { piece } = await desk.published()
      for (const token of [null, 'x', key.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))]) {
        const { headers, json, status } = await fetchCopy(piece, token)
        expect([status, json.error?.code]).toEqual([401, 'key-refused'])
        expect(headers.get('www-authenticate')).toBe('Bearer')
      }
      await act(partner, 'disable')
      expect((await fetchCopy(piece)).status).toBe(403)
      await act(partner, 'enable')
      expect((await fetchCopy(piece)).status).toBe(200)
      await act(partner, 'revoke-key')
      expect((await fetchCopy(piece)).status).toBe(401)
    })

    it('need a licence that was written down, and the key stands in no table', async () => {
      const without = await newPartner({ licence: ' ' })
      expect((await act(without.partner, 'new-key')).error).toMatchObject({
        code: 'partner-not-ready',
      })
      const { docs } = await newsroom.payload.db.find({ collection: 'partners' })
      expect(JSON.stringify(docs)).not.toContain(key)
      const read = await newsroom.fetch('/api/partners?limit=0', { as: chief })
      expect(await read.text()).not.toMatch(/keyHash|"secret"/)
    })

    it('are of what the partner takes alone; the rest is as unknown as what there is not', async () => {
      ;({ key } = await newPartner({ kinds: ['letter'] }))
      const { piece: letter } = await desk.published({ kind: 'letter' })
      const { piece: other } = await desk.published()
      expect((await fetchCopy(letter)).status).toBe(200)
      const unknown = await fetchCopy('00000000-0000-7000-8000-000000000000')
      for (const piece of [other, 'x', '..%2f..%2fpieces']) {
        const { json, status } = await fetchCopy(piece)
        expect([piece, status, json.error]).toEqual([piece, 404, unknown.json.error])
      }
    })

    it('are listed with the piece: what each partner was told, fetched, and still has to learn', async () => {
      const called = await newPartner({ webhook: `${server.url}/hook` })
      await act(called.partner, 'new-secret')
      const { piece } = await desk.published()
      expect(await copiesOf(piece)).toEqual([
        expect.objectContaining({
          partner: called.partner,
          told: null,
          open: { state: 'waiting', failure: null },
          isUpToDate: false,
        }),
      ])
      await send()
      await fetchCopy(piece)
      const first = await copiesOf(piece)
      expect(first.map((each) => [each.partner, each.isUpToDate])).toEqual(
        expect.arrayContaining([
          [called.partner, true],
          [partner, true],
        ]),
      )
      expect(first.find((each) => each.partner === called.partner)).toMatchObject({
        told: { state: 'live', sequence: 1 },
        fetched: null,
        open: null,
      })

      await desk.corrected(piece)
      expect((await copiesOf(piece)).map(({ isUpToDate }) => isUpToDate)).toEqual([false, false])
      server.answer({ status: 500 })
      await send()
      expect((await copiesOf(piece)).find((each) => each.partner === called.partner)).toMatchObject(
        {
          told: { sequence: 1 },
          open: { state: 'waiting', failure: 'Answered 500' },
        },
      )
      const { json } = await fetchCopy(piece)
      expect(json.copy.html).toContain('Nobody winds it.')
      const after = (await copiesOf(piece)).find((each) => each.partner === partner)
      expect(after).toMatchObject({ isUpToDate: true, fetched: { sequence: json.piece.sequence } })

      const reader = await newsroom.person('reader')
      const { id } = await desk.publication(piece)
      const refused = await newsroom.fetch(`/api/publications/${id}/copies`, { as: reader })
      expect(refused.status).toBe(403)
    })

    it('are called back: who fetched a piece is told of its withdrawal, whatever they take now', async () => {
      const { piece } = await desk.published()
      await fetchCopy(piece)
      const { docs } = await newsroom.payload.find({
        collection: 'partners',
        where: { publicId: { equals: partner } },
        overrideAccess: true,
      })
      await newsroom.payload.update({
        collection: 'partners',
        id: docs[0]!.id,
        data: { webhook: `${server.url}/late`, kinds: ['letter'] },
        overrideAccess: true,
      })
      await act(partner, 'new-secret')
      await desk.take(piece, 'remove', chief, { publicNote: 'Made up.', note: 'By the lawyers.' })
      await send()
      const told = server.heard
        .filter(({ path }) => path === '/late')
        .map(({ body }) => JSON.parse(body) as { data: { id: string; state: string } })
      expect(told.map(({ data }) => [data.id, data.state])).toEqual([[piece, 'removed']])
      const { json, status } = await fetchCopy(piece)
      expect([status, json.error?.code, json.error?.details[0]?.reason]).toEqual([
        410,
        'removed',
        'Made up.',
      ])
      expect((await copiesOf(piece)).find((each) => each.partner === partner)).toMatchObject({
        told: { state: 'removed' },
        fetched: { state: 'removed' },
        isUpToDate: true,
      })
    })

    it('are noted once when they are fetched twice at the same moment', async () => {
      const { piece } = await desk.published()
      const answers = await Promise.all([1, 2, 3].map(() => fetchCopy(piece)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const { docs } = await newsroom.payload.db.find({
        collection: 'copies',
        where: { piece: { equals: piece } },
      })
      expect(docs).toHaveLength(1)
      const events = await newsroom.payload.db.find<{ id: number; detail: { piece: string } }>({
        collection: 'events',
        where: { type: { equals: 'copy.fetched' } },
        pagination: false,
      })
      expect(events.docs.filter(({ detail }) => detail.piece === piece)).toHaveLength(1)
    })
  })
})
