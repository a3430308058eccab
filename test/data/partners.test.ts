import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'

import { inTransaction } from '../../src/storage/index.ts'
import {
  clearDeliveries,
  queueDeliveries,
  sendDeliveries,
  SENT_KEPT_DAYS,
} from '../../src/syndication/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { partnerServer } from '../setup/partner-server.ts'
import type { PartnerServer } from '../setup/partner-server.ts'
import { publishing } from '../setup/published-pieces.ts'

type Row = Record<string, unknown> & { id: number | string; publicId: string; name: string }
type Told = {
  type: string
  data: { id: string; slug: string; state: string; release: string; sequence: number; url: string }
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  let chief: Person
  let server: PartnerServer
  let desk: Awaited<ReturnType<typeof publishing>>
  let partner: Row
  let secret: string
  let names = 0

  const rows = async (collection: string, where: Record<string, object> = {}): Promise<Row[]> =>
    (await newsroom.payload.db.find<Row>({ collection, where, pagination: false, sort: 'id' })).docs

  const act = async (collection: string, id: unknown, name: string, as: Person = chief) => {
    const answer = await newsroom.fetch(`/api/${collection}/${String(id)}/acts/${name}`, {
      method: 'POST',
      as,
    })
    const json = (await answer.json()) as Record<string, unknown> & { error?: { code: string } }
    return { status: answer.status, json }
  }

  const newPartner = async (more: object = {}): Promise<{ partner: Row; secret: string }> => {
    names += 1
    const made = await desk.create('partners', {
      name: `Partner ${names}`,
      webhook: `${server.url}/${names}`,
      ...more,
    })
    const { json } = await act('partners', made.id, 'new-secret')
    return { partner: made as unknown as Row, secret: String(json.secret) }
  }

  const current = async () =>
    (await rows('partners', { publicId: { equals: partner.publicId } }))[0] as Row & {
      state: string
      secret: string
    }
  const queued = (piece: string) =>
    rows('deliveries', {
      partner: { equals: partner.publicId },
      piece: { equals: piece },
    })
  const send = (later = 0) => sendDeliveries(newsroom.payload, () => Date.now() + later)
  const told = () => server.heard.map(({ body }) => JSON.parse(body) as Told)

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
    for (const { id, state } of (await rows('partners')) as (Row & { state: string })[]) {
      if (state === 'active') await act('partners', id, 'disable')
    }
    ;({ partner, secret } = await newPartner())
    server.heard.length = 0
    server.answer({ status: 204 })
  })

  describe(`partners, on ${database.name}`, () => {
    it('are told of what is published, corrected and withdrawn, by a call that they can check', async () => {
      const { piece, slug } = await desk.published()
      await desk.corrected(piece)
      await desk.take(piece, 'retract', chief, { publicNote: 'Made up.' })
      await desk.take(piece, 'remove', chief, { publicNote: 'Made up.', note: 'By the lawyers.' })
      expect(await send()).toEqual({ sent: 4, postponed: 0, dead: 0, gone: 0 })
      for (const { body, headers } of server.heard) new Webhook(secret).verify(body, headers)
      expect(told().map(({ data }) => data.state)).toEqual(['live', 'live', 'retracted', 'removed'])
      const sequences = told().map(({ data }) => data.sequence)
      expect(sequences).toEqual([...sequences].sort((a, b) => a - b))
      expect(new Set(sequences).size).toBe(4)
      const now = await desk.publication(piece)
      expect(told().at(-1)).toMatchObject({
        type: 'publication.changed',
        data: {
          id: piece,
          slug,
          release: now.release,
          sequence: now.revision,
          url: `http://localhost:3000/opinion/${slug}`,
        },
      })
      expect(JSON.stringify(told())).not.toMatch(/promise|Made up/)
      expect(await send()).toEqual({ sent: 0, postponed: 0, dead: 0, gone: 0 })
    })

    it('hear nothing of a legal hold, and of what is undone', async () => {
      const legal = await newsroom.person('legal')
      const { piece } = await desk.published()
      await desk.take(piece, 'hold', legal, { note: 'A letter came.' })
      await desk.take(piece, 'lift-hold', legal, { note: 'It is settled.' })
      expect(await queued(piece)).toHaveLength(1)
      await desk.move(piece, 'undo-publish', editor, { note: 'Too early.' })
      expect((await queued(piece)).map(({ tells }) => tells)).toEqual(['live', 'gone'])
    })

    it('are queued a call in the transaction of the change, and none when it fails', async () => {
      const { piece } = await desk.published()
      const { publicId } = await desk.publication(piece)
      await expect(
        inTransaction(newsroom.payload, async (req) => {
          expect(await queueDeliveries(req, publicId)).toBe(1)
          throw new Error('The release fails after all.')
        }),
      ).rejects.toThrow('after all')
      expect(await queued(piece)).toHaveLength(1)
    })

    it('get what their filter takes, and withdrawals of what they got before', async () => {
      const city = await desk.create('sections', { name: `City ${names}` })
      const sea = await desk.create('sections', { name: `Sea ${names}` })
      ;({ partner } = await newPartner({ sections: [city.slug], kinds: ['letter', 'op-ed'] }))
      const { piece } = await desk.published({ section: city.id })
      const { piece: other } = await desk.published({ section: sea.id })
      const { piece: nowhere } = await desk.published()
      expect(await queued(piece)).toHaveLength(1)
      expect([...(await queued(other)), ...(await queued(nowhere))]).toEqual([])
      await desk.corrected(piece, { section: sea.id })
      await desk.take(piece, 'unpublish', chief, { note: 'Later.' })
      expect((await queued(piece)).map(({ tells }) => tells)).toEqual(['live', 'live', 'gone'])
    })

    it('stand on their page with what waits and failed, for whoever may see them, and what a chief may do', async () => {
      const standing = async (as?: Person) => {
        const path = `/api/partners/${String(partner.id)}/standing`
        const answer = await newsroom.fetch(path, as ? { as } : {})
        return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
      }
      const { slug } = await desk.published()
      await send()
      server.answer({ status: 500 })
      await desk.published()
      await send()
      expect((await standing(chief)).json).toMatchObject({
        off: null,
        calls: {
          ...{ standing: 'resting', secrets: 1, waiting: 1, givenUp: 0 },
          ...{ failure: 'Answered 500', taken: { slug } },
        },
        copies: { standing: 'no-licence', count: 1 },
        acts: ['disable', 'new-secret'],
        lists: { calls: 'deliveries', copies: 'copies' },
      })
      expect(await standing(editor)).toMatchObject({ status: 200, json: { acts: [] } })
      expect((await standing()).status).toBe(401)
      expect((await standing(await newsroom.person('reader'))).status).toBe(403)
      const { secret: kept } = await current()
      for (const hush of [kept, secret]) {
        expect(JSON.stringify(await standing(chief))).not.toContain(hush)
      }
    })

    it('are called again over days, under the same id, and told of at the desk when it is given up', async () => {
      const { piece } = await desk.published()
      server.answer({ status: 500 })
      let tries = 0
      for (let day = 0; day < 30 && (await queued(piece))[0]!.state === 'waiting'; day += 1) {
        const { dead, postponed } = await send(day * 2 * DAY)
        tries += dead + postponed
      }
      const [dead] = await queued(piece)
      expect(dead).toMatchObject({ state: 'dead', tries, failure: 'Answered 500' })
      expect(tries).toBe(10)
      expect(new Set(server.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      const notices = await rows('notices', { code: { equals: 'delivery-dead' } })
      expect(notices.map(({ user }) => user)).toContain(String(chief.id))

      server.answer({ status: 200 })
      expect((await act('deliveries', dead!.id, 'repeat', editor)).status).toBe(403)
      expect((await act('deliveries', dead!.id, 'repeat')).json).toEqual({
        delivery: dead!.publicId,
        state: 'waiting',
      })
      expect((await act('deliveries', dead!.publicId, 'repeat')).json.error?.code).toBe(
        'delivery-not-from-here',
      )
      expect(await send(99 * DAY)).toMatchObject({ sent: 1 })
      expect((await queued(piece))[0]).toMatchObject({ state: 'sent', tries: 1, failure: null })
    })

    it('wait a minute with the rest when one call fails', async () => {
      await desk.published()
      await desk.published()
      server.answer({ status: 503 })
      expect(await send()).toMatchObject({ postponed: 1 })
      expect(await send()).toMatchObject({ postponed: 0, sent: 0 })
      server.answer({ status: 200 })
      expect(await send(HOUR)).toMatchObject({ sent: 2 })
    })

    it('are left alone for as long as a busy server asks', async () => {
      await desk.published()
      server.answer({ status: 503, headers: { 'retry-after': '7200' } })
      expect(await send()).toMatchObject({ postponed: 1 })
      server.answer({ status: 200 })
      expect(await send(HOUR)).toMatchObject({ postponed: 0, sent: 0 })
      expect(await send(3 * HOUR)).toMatchObject({ sent: 1 })
    })

    it('are called no more of what is past, and a copy tells what they have', async () => {
      const { piece } = await desk.published()
      await send()
      const { piece: waiting } = await desk.published()
      await clearDeliveries(newsroom.payload, Date.now() + (SENT_KEPT_DAYS - 1) * DAY)
      expect(await queued(piece)).toHaveLength(1)
      await clearDeliveries(newsroom.payload, Date.now() + (SENT_KEPT_DAYS + 1) * DAY)
      expect(await queued(piece)).toEqual([])
      expect(await queued(waiting)).toHaveLength(1)
      expect(await rows('copies', { piece: { equals: piece } })).toMatchObject([
        { partner: partner.publicId, toldState: 'live' },
      ])
    })

    it('are switched off when they answer 410, the desk is told, and on again they hear what they missed', async () => {
      const { piece } = await desk.published()
      await send()
      const { piece: second } = await desk.published()
      server.answer({ status: 410 })
      expect(await send()).toMatchObject({ gone: 1 })
      expect(await current()).toMatchObject({ state: 'disabled' })
      const notices = await rows('notices', { code: { equals: 'partner-gone' } })
      expect(notices.filter(({ text }) => String(text).includes(partner.name))).not.toEqual([])
      expect((await act('deliveries', (await queued(second))[0]!.id, 'repeat')).json.error).toEqual(
        expect.objectContaining({ code: 'partner-not-ready' }),
      )

      await desk.take(piece, 'retract', chief, { publicNote: 'Made up.' })
      const { piece: third } = await desk.published()
      server.answer({ status: 200 })
      server.heard.length = 0
      expect(await send(DAY)).toMatchObject({ sent: 0 })
      expect((await act('partners', partner.id, 'enable')).json).toMatchObject({ state: 'active' })
      expect((await act('partners', partner.id, 'repeat-dead')).json).toMatchObject({ repeated: 1 })
      expect(await send(DAY)).toMatchObject({ sent: 2 })
      expect(
        told()
          .map(({ data }) => data.id)
          .sort(),
      ).toEqual([piece, second].sort())
      expect(await queued(third)).toEqual([])
    })

    it('change their secret without a call that cannot be checked, and keep it through a save', async () => {
      const second = String((await act('partners', partner.publicId, 'new-secret')).json.secret)
      expect(second).not.toBe(secret)
      expect((await act('partners', partner.id, 'new-secret')).json.error?.code).toBe(
        'partner-not-ready',
      )
      const saved = await newsroom.fetch(`/api/partners/${String(partner.id)}`, {
        method: 'PATCH',
        as: chief,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ languages: ['en'], secret: 'x', state: 'disabled' }),
      })
      expect(saved.status).toBe(200)
      expect(await saved.text()).not.toMatch(/"(?:secret|previousSecret)"/)
      expect(await current()).toMatchObject({ state: 'active', languages: ['en'] })
      await desk.published()
      await send()
      for (const each of [secret, second]) {
        const { body, headers } = server.heard.at(-1)!
        new Webhook(each).verify(body, headers)
      }
      expect((await act('partners', partner.id, 'retire-secret')).status).toBe(200)
      expect((await act('partners', partner.id, 'retire-secret')).status).toBe(409)
      await desk.published()
      await send()
      const { body, headers } = server.heard.at(-1)!
      new Webhook(second).verify(body, headers)
      expect(() => new Webhook(secret).verify(body, headers)).toThrow()
      const { secret: stored } = await current()
      expect(stored).not.toContain(second.slice(6))
    })

    it('are called once by two servers at the same moment', async () => {
      await desk.published()
      const reports = await Promise.all([send(), send(), send()])
      expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(1)
      expect(server.heard).toHaveLength(1)
    })

    it('are called again when the server died in the middle of a call', async () => {
      const { piece } = await desk.published()
      const [row] = await queued(piece)
      await newsroom.payload.db.updateOne({
        collection: 'deliveries',
        where: { id: { equals: row!.id } },
        data: {
          state: 'sending',
          tries: 1,
          lease: 'dead',
          leaseEndsAt: new Date(Date.now() + 60_000).toISOString(),
        },
        options: { atomic: true },
      })
      expect(await send()).toMatchObject({ sent: 0 })
      expect(await send(HOUR)).toMatchObject({ sent: 1 })
    })

    it('are not taken with an address inside of a network, and not touched by others', async () => {
      const add = (webhook: string, as: Person) =>
        newsroom.fetch('/api/partners', {
          method: 'POST',
          as,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ name: `Another ${names}`, webhook }),
        })
      for (const address of [
        'https://10.0.0.1/',
        'https://me:pw@partner.example/',
        'ftp://x.example/',
      ]) {
        expect([address, (await add(address, chief)).status]).toEqual([address, 400])
      }
      expect((await add('https://partner.example/', editor)).status).toBe(403)
      expect((await act('partners', partner.id, 'disable', editor)).status).toBe(403)
      expect((await act('partners', partner.id, 'constructor')).status).toBe(404)
      expect((await act('partners', 'nobody', 'enable')).status).toBe(404)
      const stranger = await newsroom.fetch(`/api/partners/${String(partner.id)}/acts/new-secret`, {
        method: 'POST',
      })
      expect(stranger.status).toBe(401)
      const events = await rows('events', { subject: { equals: partner.publicId } })
      expect(events.map(({ type }) => type)).toEqual(['partner.added', 'partner.new-secret'])
    })
  })
})
