import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { deskLists } from '../../admin/my-desk/desk-lists.ts'
import { kindOfFailure } from '../../src/messages/failure-kind.ts'
import { failedKinds, sendDue } from '../../src/messages/index.ts'
import { PIECE_STAGES } from '../../src/workflow/stages.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

describe('the outbox', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let chief: Person
    let editor: Person
    let desk: Pitching

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      chief = await newsroom.person('desk-chief')
      editor = await newsroom.person('editor')
      desk = await pitching(newsroom)
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const message = async () => {
      const { receipt } = await desk.sent()
      const [row] = await desk.messages(receipt)
      return row!
    }
    const act = (id: unknown, name: string, body: object = {}, as = chief) =>
      desk.ask(`/outbox/${String(id)}/acts/${name}`, body, as)
    const stateOf = async (id: number | string) =>
      (await desk.rows('outbox', { id: { equals: id } }))[0]!.state

    it('is held back, changed in its words and let go by a person, and sent as it was changed', async () => {
      const { id, publicId } = await message()
      expect((await act(id, 'hold')).json).toEqual({ message: publicId, state: 'held' })
      await sendDue(newsroom.payload)
      expect(await stateOf(id)).toBe('held')
      const words = { subject: 'Changed', text: 'By hand: {name} ${x}' }
      expect((await act(publicId, 'edit', words)).status).toBe(200)
      expect((await act(publicId, 'edit', { ...words, subject: 'a\nBcc: x' })).status).toBe(400)
      expect((await act(id, 'release')).status).toBe(200)
      newsroom.mails.length = 0
      await sendDue(newsroom.payload)
      expect(newsroom.mails.map(({ subject, text }) => ({ subject, text }))).toContainEqual({
        subject: 'Changed',
        text: 'By hand: {name} ${x}\n',
      })
      expect((await desk.events(publicId)).map(({ type }) => type)).toEqual([
        'message.hold',
        'message.edit',
        'message.release',
        'message.sent',
      ])
    })

    it('is dropped, and tried again after it failed; what was sent stays sent', async () => {
      const dropped = await message()
      expect((await act(dropped.id, 'cancel')).status).toBe(200)
      const failed = await message()
      await newsroom.payload.db.updateOne({
        collection: 'outbox',
        where: { id: { equals: failed.id } },
        data: { state: 'failed', attempts: 12 },
        options: { atomic: true },
      })
      expect((await act(failed.id, 'repeat')).json).toMatchObject({ state: 'waiting' })
      await sendDue(newsroom.payload)
      expect(await stateOf(dropped.id)).toBe('cancelled')
      expect(await stateOf(failed.id)).toBe('sent')
      for (const name of ['hold', 'cancel', 'repeat', 'release', 'edit']) {
        const words = name === 'edit' ? { subject: 'a', text: 'b' } : {}
        const { json, status } = await act(failed.id, name, words)
        expect([name, status, json.error?.code]).toEqual([name, 409, 'message-not-from-here'])
      }
    })

    it('goes again to the address the contributor has by then, when it failed or came back', async () => {
      const { receipt } = await desk.sent()
      const [row] = await desk.messages(receipt)
      const stands = async (data: Record<string, unknown>) => {
        const where = { id: { equals: row!.id } }
        const options = { atomic: true }
        await newsroom.payload.db.updateOne({ collection: 'outbox', where, data, options })
      }
      const shown = async () =>
        (await desk.ask(`/submissions/${receipt}/conversation`, undefined, editor)).json.messages
      await stands({ state: 'sent', bouncedAt: new Date().toISOString(), bounce: '550 gone' })
      expect(await shown()).toMatchObject([{ state: 'sent', cameBack: true, why: '550 gone' }])
      const lists = deskLists('1', new Date(), PIECE_STAGES)
      const isListed = async (name: string) =>
        (await desk.rows('outbox', lists.find((list) => list.name === name)!.where)).some(
          ({ id }) => id === row!.id,
        )
      expect(await isListed('cameBack')).toBe(true)

      const { contributor } = await desk.submission(receipt)
      const email = `new-${String(row!.publicId)}@example.org`
      const options = { atomic: true }
      await newsroom.payload.db.updateOne({
        collection: 'contributors',
        where: { id: { equals: contributor as number } },
        data: { email },
        options,
      })
      expect((await act(row!.id, 'repeat')).json).toMatchObject({ state: 'waiting' })
      newsroom.mails.length = 0
      await sendDue(newsroom.payload)
      expect(newsroom.mails.map(({ to }) => to)).toContainEqual({ name: '', address: email })
      expect(await shown()).toMatchObject([{ state: 'sent', cameBack: false, why: null }])
      expect((await act(row!.id, 'repeat')).status).toBe(409)

      await stands({ bouncedAt: new Date().toISOString(), bounce: '550 gone' })
      expect((await act(row!.id, 'cancel')).status).toBe(200)
      expect(await isListed('cameBack')).toBe(false)
      const before = new Date(Date.now() - 3_600_000).toISOString()
      await stands({ state: 'waiting', dueAt: before, failure: 'ESOCKET: away' })
      expect(await isListed('stuck')).toBe(true)
      await stands({ state: 'cancelled' })
    })

    describe('with messages that failed for one reason', () => {
      const failed = async (count: number, failure: (place: number) => string) => {
        const rows = []
        for (let place = 0; place < count; place += 1) {
          const row = await message()
          rows.push(row)
          await newsroom.payload.db.updateOne({
            collection: 'outbox',
            where: { id: { equals: row.id } },
            data: { state: 'failed', attempts: 12, failure: failure(place) },
            options: { atomic: true },
          })
        }
        return rows
      }
      const repeat = (body: object, as = chief) => desk.ask('/outbox/acts/repeat', body, as)
      const states = (rows: readonly { id: number | string }[]) =>
        Promise.all(rows.map(({ id }) => stateOf(id)))
      const refused = (place: number) => `EENVELOPE: 550 5.7.1 <p${place}@example.org>: No relay`

      it('sends all of that kind again, and nothing of another', async () => {
        const same = await failed(3, refused)
        const other = await failed(1, () => '552 5.3.4 too large')
        const [kind] = (await failedKinds(newsroom)).filter(({ count }) => count === 3)
        const seenAt = new Date().toISOString()
        const { json } = await repeat({ kind: kind!.kind, seenAt })
        const items = json.items as { message: string; ok: boolean }[]
        expect(items.map(({ message: id }) => id).sort()).toEqual(
          same.map(({ publicId }) => publicId).sort(),
        )
        expect(items.every(({ ok }) => ok)).toBe(true)
        expect(json.more).toBe(false)
        expect(await states(same)).toEqual(['waiting', 'waiting', 'waiting'])
        expect(await states(other)).toEqual(['failed'])
      })

      it('sends each once when two press at once, or one presses who saw the list before', async () => {
        const rows = await failed(4, (place) => `450 4.7.1 <q${place}@example.org>: greylisted`)
        const kind = kindOfFailure('450 4.7.1 <q@example.org>: greylisted')
        const seenAt = new Date().toISOString()
        const answers = await Promise.all([repeat({ kind, seenAt }), repeat({ kind, seenAt })])
        const done = answers.flatMap(({ json }) => json.items as { message: string; ok: boolean }[])
        expect(done.filter(({ ok }) => ok)).toHaveLength(4)
        newsroom.mails.length = 0
        await sendDue(newsroom.payload)
        expect(await states(rows)).toEqual(['sent', 'sent', 'sent', 'sent'])
        await newsroom.payload.db.updateOne({
          collection: 'outbox',
          where: { id: { equals: rows[0]!.id } },
          data: { state: 'failed', failure: '450 4.7.1 <q0@example.org>: greylisted' },
          options: { atomic: true },
        })
        expect((await repeat({ kind, seenAt })).json.items).toEqual([])
        expect(await states(rows.slice(0, 1))).toEqual(['failed'])
      })

      it('asks for the same right as for one, and for when the list was made', async () => {
        const seenAt = new Date().toISOString()
        expect((await repeat({ kind: '', seenAt }, editor)).status).toBe(403)
        expect((await repeat({ kind: '', seenAt: 'now' })).json.error?.code).toBe('seen-at-missing')
      })
    })

    it('is touched by nobody else, and knows nothing else', async () => {
      const { id } = await message()
      expect((await act(id, 'cancel', {}, editor)).status).toBe(403)
      const stranger = await newsroom.fetch(`/api/outbox/${id}/acts/cancel`, { method: 'POST' })
      expect(stranger.status).toBe(401)
      expect((await act(id, 'constructor')).status).toBe(404)
      expect((await act('nothing', 'cancel')).status).toBe(404)
      expect(await stateOf(id)).toBe('waiting')
    })

    it('sends once when two let a message go at the same moment', async () => {
      const { id } = await message()
      await act(id, 'hold')
      const answers = await Promise.all([act(id, 'release'), act(id, 'release')])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    })
  })
})
