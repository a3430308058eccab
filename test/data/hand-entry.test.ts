import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

describe('what came by phone or on paper', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person
    let desk: Pitching

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      editor = await newsroom.person('editor')
      desk = await pitching(newsroom)
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const enter = async (body: object, as: Person | null = editor, key?: string) => {
      const response = await newsroom.fetch('/api/submissions/by-hand', {
        method: 'POST',
        ...(as ? { as } : {}),
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) },
      })
      const json = (await response.json()) as Record<string, unknown> & {
        receipt: string
        error?: { code: string; details: { field: string }[] }
      }
      return { status: response.status, json }
    }

    it('is entered by a colleague: a row, its contributor, an event in their name, no message', async () => {
      const { json, status } = await enter(desk.pitch({ title: 'Dictated' }))
      expect(status).toBe(201)
      const row = await desk.submission(json.receipt)
      expect(json.id).toBe(row.id)
      expect(row).toMatchObject({
        title: 'Dictated',
        stage: 'triage',
        source: 'desk',
        screening: [],
        termsHash: desk.terms,
      })
      expect(row.contributor).toBeTruthy()
      expect(await desk.events(json.receipt)).toMatchObject([
        { type: 'submission.received', actorKind: 'user', actor: String(editor.id) },
      ])
      expect(await desk.messages(json.receipt)).toEqual([])
      const accepted = await desk.decide(json.receipt, { decision: 'accept' }, editor)
      expect(accepted.status).toBe(200)
    })

    it('is acknowledged by mail where that is wanted', async () => {
      const body = desk.pitch()
      const { json } = await enter({ ...body, sendReceipt: true })
      expect(await desk.messages(json.receipt)).toMatchObject([
        { to: body.email, template: 'submission-received', state: 'waiting' },
      ])
    })

    it('keeps to the rules of the interface, and each field is named', async () => {
      const refused = await enter(desk.pitch({ title: '', pitch: 'too short' }))
      expect(refused.status).toBe(422)
      expect(refused.json.error).toMatchObject({ code: 'submission-refused' })
      expect(refused.json.error!.details.map(({ field }) => field)).toEqual(['title', 'pitch'])
      expect((await enter({ ...desk.pitch(), stage: 'accepted' })).status).toBe(400)
      expect((await enter({ ...desk.pitch(), sendReceipt: 'yes' })).json.error).toMatchObject({
        code: 'submission-malformed',
      })
      expect((await enter([1])).status).toBe(400)
      expect((await enter(desk.pitch({ call: 'nowhere' }))).json.error?.code).toBe('call-unknown')
    })

    it('is entered once, however often it is sent, and is nobody else’s key', async () => {
      const body = desk.pitch()
      const one = await enter(body, editor, 'k-1')
      expect(await enter(body, editor, 'k-1')).toEqual(one)
      expect((await enter(desk.pitch(), editor, 'k-1')).json.error?.code).toBe(
        'idempotency-key-reused',
      )
      const other = await enter(desk.pitch(), await newsroom.person('editor'), 'k-1')
      expect(other.status).toBe(201)
    })

    it('is never in doubt, and waits behind no limit', async () => {
      const email = `typist-${process.pid}@example.org`
      for (let count = 0; count < 12; count += 1) {
        const { json } = await enter(desk.pitch({ email, title: `Letter ${count} www.x.example` }))
        expect(await desk.submission(json.receipt)).toMatchObject({ stage: 'triage' })
      }
    })

    it('is asked for by what stands now, and by nobody without the right', async () => {
      const form = await desk.ask('/submissions/by-hand', undefined, editor)
      expect(form).toMatchObject({
        status: 200,
        json: { calls: expect.any(Array), terms: { hash: desk.terms } },
      })
      for (const role of ['reader', 'copy-editor', 'legal'] as const) {
        const other = await newsroom.person(role)
        expect((await enter(desk.pitch(), other)).status).toBe(403)
        expect((await desk.ask('/submissions/by-hand', undefined, other)).status).toBe(403)
      }
      expect((await enter(desk.pitch(), null)).status).toBe(401)
    })
  })
})
