import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { compareDue } from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

describe('decisions', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person
    let reader: Person
    let desk: Pitching

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      editor = await newsroom.person('editor')
      reader = await newsroom.person('reader')
      desk = await pitching(newsroom)
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const templates = async (receipt: string) =>
      (await desk.messages(receipt)).map(({ template, state }) => `${template} ${state}`)

    const decide = (receipt: string, body: object, as = editor) => desk.decide(receipt, body, as)

    it('gives to readers without telling anybody, and without calling it a decision', async () => {
      const { receipt } = await desk.sent()
      const { status, json } = await decide(receipt, { decision: 'give-to-readers' })
      expect({ status, stage: json.stage }).toEqual({ status: 200, stage: 'reading' })
      const { decidedBy, decision } = await desk.submission(receipt)
      expect([decidedBy ?? null, decision ?? null]).toEqual([null, null])
      expect(await templates(receipt)).toEqual(['submission-received waiting'])
      expect((await decide(receipt, { decision: 'accept' }, reader)).status).toBe(403)
    })

    it('accepts in another form, and says which', async () => {
      const { receipt } = await desk.sent()
      const { json } = await decide(receipt, { decision: 'accept-as', form: 'letter' })
      const row = await desk.submission(receipt)
      expect(row).toMatchObject({ stage: 'accepted', acceptedAs: 'letter' })
      const [piece] = await desk.rows('opinion-pieces', { submission: { equals: row.id } })
      expect(piece).toMatchObject({
        kind: 'letter',
        publicId: (json.piece as Record<string, unknown>).publicId,
      })
      const [, message] = await desk.messages(receipt)
      expect(message!.text).toContain('a letter to the editor')
    })

    it('asks for changes until a day, which the message names', async () => {
      const { receipt } = await desk.sent()
      await decide(receipt, { decision: 'ask-for-changes', note: 'Shorter, please.' })
      const row = await desk.submission(receipt)
      const days = (Date.parse(String(row.answerBy)) - Date.now()) / 86_400_000
      expect(days).toBeGreaterThan(20.9)
      expect(days).toBeLessThan(21.1)
      const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(String(row.answerBy)),
      )
      const [, message] = await desk.messages(receipt)
      expect(message!.text).toContain(`until ${day}`)
      expect(message!.text).toContain('Shorter, please.')
    })

    it('merges into another that can go on, linked both ways', async () => {
      const one = await desk.sent()
      const other = await desk.sent()
      expect(
        (await decide(one.receipt, { decision: 'merge', into: one.receipt })).json.error?.code,
      ).toBe('decision-unmet')
      const { status } = await decide(one.receipt, { decision: 'merge', into: other.receipt })
      expect(status).toBe(200)
      const [from, to] = [
        (await desk.ask(`/submissions/${one.receipt}/decisions`, undefined, editor)).json,
        (await desk.ask(`/submissions/${other.receipt}/decisions`, undefined, editor)).json,
      ]
      expect(from.goesOnIn).toMatchObject({ publicId: other.receipt })
      expect(to.joinedBy).toMatchObject([{ publicId: one.receipt, stage: 'merged' }])
      // The other cannot go on in one that has come to its end.
      const back = await decide(other.receipt, { decision: 'merge', into: one.receipt })
      expect(back.json.error?.code).toBe('decision-unmet')
      await decide(one.receipt, { decision: 'reverse', note: 'They differ.' })
      expect(await desk.submission(one.receipt)).toMatchObject({
        stage: 'triage',
        mergedInto: null,
      })
    })

    it('offers what another could go on in: what is close, the same sender, and by its words', async () => {
      const words = Array.from({ length: 60 }, (_, place) => `quay${place}`).join(' ')
      const sender = desk.pitch({ name: 'Ines Farrow' })
      const one = await desk.sent({ ...sender, title: 'A fence at the quay', pitch: words })
      const close = await desk.sent(desk.pitch({ title: 'No fence', pitch: `${words} today` }))
      const same = await desk.sent({ ...sender, title: 'Quite another thing' })
      const gone = await desk.sent(desk.pitch({ title: 'A fence withdrawn' }))
      await newsroom.payload.db.updateOne({
        collection: 'submissions',
        where: { publicId: { equals: gone.receipt } },
        data: { stage: 'withdrawn' },
        options: { atomic: true },
      })
      await compareDue(newsroom.payload)
      const ask = async (query = '', as = editor) => {
        const { json, status } = await desk.ask(
          `/submissions/${one.receipt}/merge-targets${query}`,
          undefined,
          as,
        )
        expect(status).toBe(200)
        return json.items as { submission: string; alike: number; sameSender: boolean }[]
      }
      const likely = await ask()
      expect(likely.slice(0, 2)).toMatchObject([
        { submission: close.receipt, sameSender: false },
        { submission: same.receipt, alike: 0, sameSender: true },
      ])
      expect(likely[0]!.alike).toBeGreaterThan(50)
      expect(likely.map(({ submission }) => submission)).not.toContain(one.receipt)
      const found = async (query: string) =>
        (await ask(`?q=${encodeURIComponent(query)}`)).map(({ submission }) => submission)
      expect(await found('no FENCE')).toEqual([close.receipt])
      expect(await found('Farrow')).toEqual([same.receipt])
      expect(await found(` ${close.receipt} `)).toEqual([close.receipt])
      expect(await found('withdrawn')).toEqual([])
      const reader = await newsroom.person('reader')
      const path = `/submissions/${one.receipt}/merge-targets`
      expect((await desk.ask(path, undefined, reader)).status).toBe(403)
    })

    describe('reversed', () => {
      it('tells a contributor who had heard the earlier answer', async () => {
        const { receipt } = await desk.sent()
        await decide(receipt, { decision: 'decline-not-for-us' })
        const [, declined] = await desk.messages(receipt)
        await newsroom.payload.db.updateOne({
          collection: 'outbox',
          where: { id: { equals: declined!.id } },
          data: { state: 'sent' },
          options: { atomic: true },
        })
        await decide(receipt, { decision: 'reverse', note: 'It fits the series.' })
        expect(await templates(receipt)).toEqual([
          'submission-received waiting',
          'submission-not-for-us sent',
          'submission-reopened waiting',
        ])
        expect((await desk.messages(receipt))[2]!.text).not.toContain('series')
        expect(await desk.submission(receipt)).toMatchObject({
          stage: 'triage',
          decision: 'reverse',
        })
      })

      it('within the time that its message was kept back for, tells nobody anything', async () => {
        const { receipt } = await desk.sent()
        const before = Date.now()
        await decide(receipt, { decision: 'decline', reason: 'no-room', undoFor: 20 })
        const declined = (await desk.messages(receipt))[1]!
        expect(declined).toMatchObject({ template: 'submission-declined', state: 'waiting' })
        const dueAt = Date.parse(String((declined as unknown as { dueAt: string }).dueAt))
        expect(dueAt).toBeGreaterThanOrEqual(before + 20_000)
        await decide(receipt, { decision: 'reverse', note: 'The wrong line.' })
        expect(await templates(receipt)).toEqual([
          'submission-received waiting',
          'submission-declined cancelled',
        ])
      })

      it('drops the earlier answer where it has not gone out, and says nothing', async () => {
        const { receipt } = await desk.sent()
        await decide(receipt, { decision: 'decline', reason: 'no-room' })
        await decide(receipt, { decision: 'reverse', note: 'A page came free.' })
        expect(await templates(receipt)).toEqual([
          'submission-received waiting',
          'submission-declined cancelled',
        ])
      })

      it('after an acceptance only once the piece is archived, and makes a new piece then', async () => {
        const { receipt } = await desk.sent()
        await decide(receipt, { decision: 'accept' })
        const { json } = await decide(receipt, { decision: 'reverse-acceptance', note: 'x' })
        expect(json.error).toMatchObject({
          code: 'decision-unmet',
          details: [{ code: 'piece-archived' }],
        })
        const row = await desk.submission(receipt)
        await newsroom.payload.db.updateOne({
          collection: 'opinion-pieces',
          where: { id: { equals: row.piece } },
          data: { stage: 'archived' },
          options: { atomic: true },
        })
        expect((await decide(receipt, { decision: 'reverse-acceptance', note: 'x' })).status).toBe(
          200,
        )
        await decide(receipt, { decision: 'accept' })
        const again = await desk.submission(receipt)
        expect(again.piece).not.toEqual(row.piece)
        expect(await desk.rows('opinion-pieces', { submission: { equals: row.id } })).toHaveLength(
          2,
        )
      })
    })

    describe('in private', () => {
      it('are held, and told together when a person says so, once', async () => {
        const receipts = [(await desk.sent()).receipt, (await desk.sent()).receipt]
        for (const receipt of receipts) {
          const { json } = await decide(receipt, {
            decision: 'decline',
            reason: 'no-room',
            hold: true,
          })
          expect(json.held).toBe(true)
        }
        const untouched = (await desk.sent()).receipt
        expect(await desk.submission(receipts[0]!)).toMatchObject({ heldDecision: true })
        expect(await templates(receipts[0]!)).toContain('submission-declined held')

        const release = (as: Person) =>
          desk.ask('/submissions/decisions/release', { submissions: [...receipts, untouched] }, as)
        expect((await release(reader)).status).toBe(403)
        expect((await release(editor)).json).toEqual({
          released: receipts,
          nothingHeld: [untouched],
        })
        for (const receipt of receipts) {
          expect(await templates(receipt)).toContain('submission-declined waiting')
          expect(await desk.submission(receipt)).toMatchObject({ heldDecision: false })
          expect((await desk.events(receipt)).map(({ type }) => type)).toEqual([
            'submission.received',
            'submission.decline',
            'submission.decision-told',
          ])
        }
        expect((await release(editor)).json).toMatchObject({ released: [] })
      })
    })

    describe('many at once', () => {
      it('are taken by the rules of one, and told of one by one', async () => {
        const [one, two, three] = [
          (await desk.sent()).receipt,
          (await desk.sent()).receipt,
          (await desk.sent()).receipt,
        ]
        const list = {
          decisions: [
            { submission: one, decision: 'decline', reason: 'no-room', revision: 1 },
            { submission: two, decision: 'decline', revision: 1 },
            { submission: three, decision: 'accept', revision: 9 },
            { submission: 'nonsense', decision: 'accept', revision: 1 },
            { submission: two, decision: 'accept', revision: 1 },
          ],
        }
        const { status, json } = await desk.ask('/submissions/decisions', list, editor)
        expect(status).toBe(200)
        const items = json.items as Record<string, never>[]
        expect(
          items.map((item) => (item as { error?: { code: string } }).error?.code ?? 'done'),
        ).toEqual(['done', 'decision-malformed', 'revision-stale', 'submission-unknown', 'done'])
        expect((await desk.submission(one)).stage).toBe('declined')
        expect((await desk.submission(two)).stage).toBe('accepted')
        expect((await desk.submission(three)).stage).toBe('triage')
        // Asked again, what was done is answered and nothing is done twice.
        const again = await desk.ask('/submissions/decisions', list, editor)
        expect((again.json.items as unknown[])[0]).toEqual(items[0])
        expect(await templates(one)).toHaveLength(2)
      })

      it('are at most a hundred, and refused to those who may not decide', async () => {
        const { receipt } = await desk.sent()
        const item = { submission: receipt, decision: 'accept', revision: 1 }
        const many = { decisions: Array.from({ length: 101 }, () => item) }
        expect((await desk.ask('/submissions/decisions', many, editor)).status).toBe(400)
        const { json } = await desk.ask('/submissions/decisions', { decisions: [item] }, reader)
        expect(json.items).toMatchObject([{ ok: false, error: { code: 'right-missing' } }])
        expect((await desk.submission(receipt)).stage).toBe('triage')
      })
    })

    describe('a message', () => {
      it('is shown with real data before it is sent, and goes out as it was edited', async () => {
        const { receipt } = await desk.sent()
        const body = { decision: 'accept', note: 'We start on Monday.' }
        const { json } = await desk.ask(`/submissions/${receipt}/decisions/preview`, body, editor)
        expect(json.text).toContain('We start on Monday.')
        expect(json.text).toContain(receipt)
        expect(await templates(receipt)).toHaveLength(1)
        const message = { subject: 'Yes!', text: `Dear {name},\n\n${String(json.subject)}` }
        await decide(receipt, { ...body, message })
        const [, sent] = await desk.messages(receipt)
        expect(sent).toMatchObject({ subject: 'Yes!', text: `${message.text}\n` })
      })

      it('takes the words the desk keeps, in the language of the submission', async () => {
        const template = {
          name: 'submission-not-for-us',
          language: 'tr',
          subject: 'Masadan: {title}',
          text: 'Merhaba {name}, {desk} {receipt} {status} {note} {kind}',
          waits: true,
        }
        const chief = await newsroom.person('desk-chief')
        const make = (data: object) =>
          newsroom.fetch('/api/message-templates', {
            method: 'POST',
            body: JSON.stringify(data),
            headers: { 'content-type': 'application/json' },
            as: chief,
          })
        const wrong = await make({ ...template, text: 'Merhaba {password}' })
        expect(wrong.status).toBe(400)
        expect(await wrong.text()).toContain('template-wrong-place')
        expect((await make(template)).status).toBe(201)
        const { receipt } = await desk.sent(desk.pitch({ language: 'tr' }))
        const { json } = await decide(receipt, { decision: 'decline-not-for-us' })
        expect(json.held).toBe(true)
        const [received, declined] = await desk.messages(receipt)
        expect(received).toMatchObject({ language: 'tr' })
        expect(received!.text).toContain('Teşekkür ederiz')
        expect(declined).toMatchObject({ state: 'held', subject: 'Masadan: Ring the bell' })
        expect(declined!.text).toContain('öneri')
      })
    })

    describe('sending again', () => {
      it('is answered with the first receipt after the call has closed and the terms have changed', async () => {
        const call = await newsroom.payload.create({
          collection: 'calls',
          data: {
            title: `Short call ${database.name}`,
            guidelines: 'x',
            opensAt: new Date(Date.now() - 60_000).toISOString(),
          } as never,
          overrideAccess: true,
        })
        const { slug } = call as unknown as { slug: string }
        const body = desk.pitch({ call: slug })
        const key = { 'idempotency-key': `closing-${database.name}` }
        const first = await desk.sent(body, key)
        await newsroom.payload.update({
          collection: 'calls',
          id: call.id,
          data: { closesAt: new Date(Date.now() - 3_600_000).toISOString() } as never,
          overrideAccess: true,
        })
        const { terms } = (await newsroom.payload.findGlobal({
          slug: 'desk-settings' as never,
          overrideAccess: true,
        })) as { terms: string }
        const setTerms = (text: string) =>
          newsroom.payload.updateGlobal({
            slug: 'desk-settings' as never,
            data: { terms: text } as never,
            overrideAccess: true,
          })
        await setTerms(`${terms} And more.`)
        const again = await desk.post(body, key)
        expect(again.status).toBe(201)
        expect(await again.json()).toEqual(first)
        expect(again.headers.get('idempotent-replayed')).toBe('true')
        expect((await desk.post(body)).status).toBe(409)
        expect((await desk.post({ ...body, title: 'Other' }, key)).status).toBe(409)
        await setTerms(terms)
      })
    })

    it('know a contributor whose address an editor typed in another way', async () => {
      const made = await newsroom.fetch('/api/contributors', {
        method: 'POST',
        body: JSON.stringify({ name: 'Hand Typed', email: ' Hand.Typed@Example.ORG ' }),
        headers: { 'content-type': 'application/json' },
        as: editor,
      })
      expect(made.status).toBe(201)
      const { receipt } = await desk.sent(desk.pitch({ email: 'hand.typed@example.org' }))
      const [contributor] = await desk.rows('contributors', {
        id: { equals: (await desk.submission(receipt)).contributor },
      })
      expect(contributor).toMatchObject({ name: 'Hand Typed', email: 'hand.typed@example.org' })
    })
  })
})
