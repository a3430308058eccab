import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { PayloadRequest, Where } from 'payload'
import { submissionEndpoints } from '../../src/decisions/index.ts'
import { getCalls, getPitch, getThanks, postPitch, postSubmission } from '../../src/intake/index.ts'
import { sendDue } from '../../src/messages/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

type Row = Record<string, unknown> & { id: number | string; publicId: string }

describe('intake', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person
    let terms: string

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      editor = await newsroom.person('editor')
      const answer = await getCalls(new Request('http://desk.example/v1/calls'), newsroom.desk)
      terms = ((await answer.json()) as { terms: { hash: string } }).terms.hash
    }, 120_000)

    afterAll(() => newsroom?.close(), 30_000)

    let people = 0
    const pitch = (changes: Record<string, unknown> = {}) => ({
      kind: 'pitch',
      name: 'Ada Moss',
      email: `ada-${(people += 1)}@example.org`,
      title: 'Ring the bell',
      pitch: words(40),
      interests: { declared: 'some', text: 'I ring bells.' },
      aiUse: { declared: 'none' },
      exclusive: true,
      agreedTerms: terms,
      ...changes,
    })

    const post = (body: unknown, headers: Record<string, string> = {}) =>
      postSubmission(
        new Request('http://desk.example/v1/submissions', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
        newsroom.desk,
      )

    const sent = async (body: unknown, headers?: Record<string, string>) => {
      const answer = await post(body, headers)
      expect(answer.status).toBe(201)
      return (await answer.json()) as { receipt: string; receivedAt: string }
    }

    const rows = async (collection: string, where: Where = {}): Promise<Row[]> =>
      (
        await newsroom.payload.db.find<Row>({
          collection,
          where,
          limit: 0,
          pagination: false,
          sort: 'id',
        })
      ).docs

    const submission = async (receipt: string) => {
      const [row] = await rows('submissions', { publicId: { equals: receipt } })
      if (!row) throw new Error(`no submission ${receipt}`)
      return row
    }

    const messages = (receipt: string) => rows('outbox', { submission: { equals: receipt } })
    const events = (subject: string) => rows('events', { subject: { equals: subject } })

    describe('a submission', () => {
      it('stands with its contributor, its event and its receipt', async () => {
        const body = pitch({ links: ['https://example.org/bell'], note: 'Call me.' })
        const { receipt } = await sent(body)
        const row = await submission(receipt)
        expect(row).toMatchObject({
          title: 'Ring the bell',
          stage: 'triage',
          revision: 1,
          source: 'api',
          interests: 'declared',
          interestsText: 'I ring bells.',
          aiUse: 'none',
          termsHash: terms,
          note: 'Call me.',
          links: ['https://example.org/bell'],
          sentBy: 'Ada Moss',
        })
        expect(row.termsText).toEqual(expect.stringContaining('You keep the copyright.'))
        const [contributor] = await rows('contributors', { id: { equals: row.contributor } })
        expect(contributor).toMatchObject({ name: 'Ada Moss', email: body.email })
        const [event] = await events(receipt)
        expect(event).toMatchObject({ type: 'submission.received', actor: contributor!.publicId })
        expect(JSON.stringify(event)).not.toMatch(/Ada|example\.org|bell/)
        expect(await messages(receipt)).toMatchObject([
          { to: body.email, template: 'submission-received', state: 'waiting' },
        ])
      })

      it('of a known address joins its contributor, and leaves the record alone', async () => {
        const first = await sent(pitch({ email: 'Joined@Example.org' }))
        const second = await sent(
          pitch({ email: 'joined@example.org', name: 'Somebody Else', title: 'Another' }),
        )
        const [one, two] = [await submission(first.receipt), await submission(second.receipt)]
        expect(String(one.contributor)).toBe(String(two.contributor))
        expect(
          await rows('contributors', { email: { equals: 'joined@example.org' } }),
        ).toMatchObject([{ name: 'Ada Moss' }])
        expect(two.sentBy).toBe('Somebody Else')
      })

      it.each([
        ['{"kind":"pitch"', 400, 'malformed-body'],
        ['[', 400, 'malformed-body'],
        [{ stage: 'accepted', _status: 'published', id: 1 }, 400, 'submission-malformed'],
        [{ email: { $ne: null } }, 400, 'submission-malformed'],
        [{ kind: 'pitch' }, 422, 'submission-refused'],
        [{ call: 'nowhere' }, 404, 'call-unknown'],
      ])('that is %j is refused with %i %s and leaves no row', async (body, status, code) => {
        const before = (await rows('submissions')).length
        const answer = await post(
          typeof body === 'string'
            ? body
            : { ...pitch(), ...(status === 422 ? { title: '', pitch: '' } : {}), ...body },
        )
        expect(answer.status).toBe(status)
        expect(await answer.json()).toMatchObject({ error: { code } })
        expect(await rows('submissions')).toHaveLength(before)
      })

      it('too large, of another type or with a broken key is refused', async () => {
        expect((await post(pitch({ note: 'x'.repeat(300_000) }))).status).toBe(413)
        expect((await post(pitch(), { 'content-type': 'text/plain' })).status).toBe(415)
        expect((await post(pitch(), { 'idempotency-key': 'a b' })).status).toBe(400)
      })

      it('in whose hidden field something stands is answered alike and waits for a person', async () => {
        const { receipt } = await sent(pitch({ website: 'https://spam.example' }))
        expect(await submission(receipt)).toMatchObject({
          stage: 'screening',
          screening: ['trapped'],
        })
        expect(await messages(receipt)).toMatchObject([{ state: 'held' }])
      })
    })

    describe('sending again', () => {
      it('with the same key is answered as the first time, by fifty at once too', async () => {
        const body = pitch()
        const key = { 'idempotency-key': `key-${body.email}` }
        const receipts = await Promise.all(Array.from({ length: 50 }, () => sent(body, key)))
        expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
        expect(await rows('contributors', { email: { equals: body.email } })).toHaveLength(1)
        const { receipt } = receipts[0]!
        expect(await messages(receipt)).toHaveLength(1)
        const [contributor] = await rows('contributors', { email: { equals: body.email } })
        expect(
          await rows('submissions', { contributor: { equals: contributor!.id } }),
        ).toHaveLength(1)
      }, 60_000)

      it('with the same key is answered as the first time, even after its call has closed', async () => {
        const call = (await newsroom.payload.create({
          collection: 'calls',
          data: {
            title: `Closes ${database.name}`,
            guidelines: 'x',
            opensAt: new Date(Date.now() - 3_600_000).toISOString(),
          } as never,
          overrideAccess: true,
        })) as unknown as { id: number; slug: string }
        const body = pitch({ call: call.slug })
        const key = { 'idempotency-key': `closed-${body.email}` }
        const first = await sent(body, key)
        await newsroom.payload.update({
          collection: 'calls',
          id: call.id,
          data: { closesAt: new Date(Date.now() - 600_000).toISOString() } as never,
          overrideAccess: true,
        })
        const again = await post(body, key)
        expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true'])
        expect(await again.json()).toEqual(first)
        expect((await post(pitch({ call: call.slug }))).status).toBe(409)
      })

      it('with the same key and another body is refused, and the first stands', async () => {
        const body = pitch()
        const key = { 'idempotency-key': `other-${body.email}` }
        const { receipt } = await sent(body, key)
        const answer = await post({ ...body, title: 'Another title' }, key)
        expect(answer.status).toBe(409)
        expect(await answer.json()).toMatchObject({ error: { code: 'idempotency-key-reused' } })
        expect(await submission(receipt)).toMatchObject({ title: 'Ring the bell' })
      })

      it('without a key, by a double click, is one row and one mail', async () => {
        const body = pitch()
        const [one, two] = await Promise.all([sent(body), sent(body)])
        const three = await sent(body)
        expect([two, three]).toEqual([one, one])
        expect(await messages(one.receipt)).toHaveLength(1)
      })
    })

    describe('the pitch page', () => {
      const form = (changes: Record<string, string> = {}): Record<string, string> => {
        const { interests: _declared, aiUse: _used, ...plain } = pitch()
        return {
          ...(plain as unknown as Record<string, string>),
          exclusive: 'yes',
          interests: 'some',
          interestsText: 'I ring bells.',
          aiUse: 'none',
          aiUseText: '',
          website: '',
          ...changes,
        }
      }

      const visit = async () => {
        const answer = await getPitch(new Request('http://evil.example/pitch'), newsroom.desk)
        const html = await answer.text()
        return { answer, html, token: /name="form" value="([^"]*)"/.exec(html)?.[1] ?? '' }
      }

      const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
        postPitch(
          new Request('http://evil.example/pitch', {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
            body: new URLSearchParams(fields).toString(),
          }),
          newsroom.desk,
        )

      const receiptOf = (answer: Response) =>
        /^\/pitch\/thanks\?receipt=([0-9a-f-]{36})&lang=en$/.exec(
          answer.headers.get('location') ?? '',
        )?.[1] ?? ''

      /** A token as it would be after a person has written for a minute. */
      const writtenFor = async <T>(work: () => Promise<T>): Promise<T> => {
        const real = Date.now
        Date.now = () => real() + 60_000
        try {
          return await work()
        } finally {
          Date.now = real
        }
      }

      it('takes a form, leads to the thanks without a host, and shows the reference there', async () => {
        const { answer, html, token } = await visit()
        expect(answer.status).toBe(200)
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
        expect(html).not.toContain('evil.example')
        const sentForm = await writtenFor(() => send(form({ form: token })))
        expect(sentForm.status).toBe(303)
        const receipt = receiptOf(sentForm)
        expect(await submission(receipt)).toMatchObject({
          stage: 'triage',
          source: 'web',
          interestsText: 'I ring bells.',
        })
        const thanks = await getThanks(
          new Request(`http://evil.example/pitch/thanks?receipt=${receipt}`),
          newsroom.desk,
        )
        expect(await thanks.text()).toContain(receipt)
      })

      it('pressed twice is one pitch; changed and pressed again is asked about', async () => {
        const { token } = await visit()
        const fields = form({ form: token })
        const [one, two] = await writtenFor(() => Promise.all([send(fields), send(fields)]))
        expect(receiptOf(one)).toHaveLength(36)
        expect(receiptOf(two)).toBe(receiptOf(one))
        const changed = await send({ ...fields, title: 'Another title' })
        expect(changed.status).toBe(409)
        const html = await changed.text()
        expect(html).toContain('value="Another title"')
        const next = /name="form" value="([^"]*)"/.exec(html)?.[1] ?? ''
        const again = await writtenFor(() =>
          send({ ...fields, title: 'Another title', form: next }),
        )
        expect(again.status).toBe(303)
        expect(receiptOf(again)).not.toBe(receiptOf(one))
      })

      it('comes back with everything typed when half its fields are missing', async () => {
        const before = (await rows('submissions')).length
        const { token } = await visit()
        const answer = await send({ form: token, title: 'Kept <b>', text: 'Half a draft' })
        expect(answer.status).toBe(422)
        const html = await answer.text()
        expect(html).toContain('value="Kept &lt;b&gt;"')
        expect(html).toContain('Half a draft</textarea>')
        expect(html).toContain(`name="form" value="${token}"`)
        expect(await rows('submissions')).toHaveLength(before)
      })

      it('sent at once, or by a form of nobody’s, waits for a person and is answered alike', async () => {
        const { token } = await visit()
        const fast = await send(form({ form: token }))
        const foreign = await send(form({ form: 'x' }))
        expect([fast.status, foreign.status]).toEqual([303, 303])
        expect(await submission(receiptOf(fast))).toMatchObject({ screening: ['sent-too-fast'] })
        expect(await submission(receiptOf(foreign))).toMatchObject({ screening: ['form-not-ours'] })
      })

      it('from another site is not taken, and loses nothing', async () => {
        const { token } = await visit()
        const fields = form({ form: token })
        for (const headers of [
          { origin: 'https://evil.example' },
          { 'sec-fetch-site': 'cross-site' },
        ]) {
          const answer = await send(fields, headers as unknown as Record<string, string>)
          expect(answer.status).toBe(403)
          expect(await answer.text()).toContain(`value="${fields.email}"`)
        }
        const own = await writtenFor(() => send(fields, { origin: 'http://localhost:3000' }))
        expect(own.status).toBe(303)
      })

      it('keeps the text when the database fails', async () => {
        const { token } = await visit()
        const { beginTransaction } = newsroom.payload.db
        newsroom.payload.db.beginTransaction = () =>
          Promise.reject(new Error('disk full at /var/db'))
        const answer = await send(form({ form: token, title: 'Kept through it' }))
        newsroom.payload.db.beginTransaction = beginTransaction
        expect(answer.status).toBe(500)
        const html = await answer.text()
        expect(html).toContain('value="Kept through it"')
        expect(html).not.toContain('/var/db')
      })

      it('sent in another encoding is refused with a way back', async () => {
        const answer = await send(form(), { 'content-type': 'text/plain' })
        expect(answer.status).toBe(415)
        expect(await answer.text()).toContain('Back button')
      })
    })

    describe('the outbox', () => {
      const due = async () => {
        newsroom.mails.length = 0
        return sendDue(newsroom.payload)
      }

      it('sends each message once, with its own Message-ID, and to one address', async () => {
        await due()
        const { receipt } = await sent(pitch())
        const reports = [await due()]
        const mails = [...newsroom.mails]
        reports.push(await due())
        expect(reports.map((report) => report.sent)).toEqual([1, 0])
        expect(mails).toHaveLength(1)
        const [row] = await messages(receipt)
        expect(row).toMatchObject({ state: 'sent', attempts: 1, failure: null })
        expect(mails[0]).toMatchObject({
          to: { address: row!.to },
          messageId: `<${row!.publicId}@localhost>`,
        })
        expect((await events(row!.publicId)).map(({ type }) => type)).toEqual(['message.sent'])
      })

      it('sends once when two ask at the same moment', async () => {
        await Promise.all([sent(pitch()), sent(pitch()), sent(pitch())])
        newsroom.mails.length = 0
        const reports = await Promise.all([sendDue(newsroom.payload), sendDue(newsroom.payload)])
        expect(reports[0].sent + reports[1].sent).toBe(3)
        expect(newsroom.mails).toHaveLength(3)
      })

      it('keeps a message while the mail server is down, and sends it when it is back', async () => {
        const { receipt } = await sent(pitch())
        const down = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET' })
        const { sendEmail } = newsroom.payload
        newsroom.payload.sendEmail = () => Promise.reject(down)
        expect(await sendDue(newsroom.payload)).toMatchObject({ sent: 0, postponed: 1 })
        newsroom.payload.sendEmail = sendEmail
        expect(await messages(receipt)).toMatchObject([
          { state: 'waiting', attempts: 1, failure: 'ESOCKET: connect ECONNREFUSED' },
        ])
        expect(await sendDue(newsroom.payload)).toMatchObject({ sent: 0 })
        // Letters of others go out by then as well: those of decisions wait a while, to be taken back.
        await sendDue(newsroom.payload, () => Date.now() + 60_000)
        expect(await messages(receipt)).toMatchObject([{ state: 'sent' }])
      })

      it('gives up at once when the recipient is refused for good', async () => {
        const { receipt } = await sent(pitch())
        const { sendEmail } = newsroom.payload
        const refused = { code: 'EENVELOPE', responseCode: 550, response: '550 no such user' }
        newsroom.payload.sendEmail = () => Promise.reject(Object.assign(new Error('x'), refused))
        await sendDue(newsroom.payload)
        newsroom.payload.sendEmail = sendEmail
        expect(await messages(receipt)).toMatchObject([
          { state: 'failed', failure: 'EENVELOPE: 550 no such user' },
        ])
      })
    })

    describe('a decision', () => {
      /** Through the endpoint's own handler, as Payload calls it for `as`. */
      const decide = async (receipt: string, body: object, as: Person | null = editor) => {
        const { payload } = newsroom
        const user = as
          ? await payload.findByID({
              collection: 'users',
              id: as.id,
              depth: 0,
              overrideAccess: true,
            })
          : undefined
        const req = await createLocalReq(
          user ? { user: { ...user, collection: 'users' } as PayloadRequest['user'] & object } : {},
          payload,
        )
        Object.assign(req, {
          headers: new Headers(),
          routeParams: { id: receipt },
          text: () => Promise.resolve(JSON.stringify(body)),
        })
        const endpoint = submissionEndpoints.find(
          ({ method, path }) => method === 'post' && path === '/:id/decisions',
        )
        if (!endpoint) throw new Error('There is no endpoint to decide.')
        return endpoint.handler(req)
      }

      it('to accept makes one piece, linked both ways, in commissioned, and tells the contributor', async () => {
        const { receipt } = await sent(pitch())
        const answer = await decide(receipt, { decision: 'accept', revision: 1, note: 'A yes.' })
        expect(answer.status).toBe(200)
        const row = await submission(receipt)
        expect(row).toMatchObject({ stage: 'accepted', revision: 2, decision: 'accept' })
        const [piece] = await rows('opinion-pieces', { submission: { equals: row.id } })
        expect(piece).toMatchObject({
          headline: 'Ring the bell',
          stage: 'commissioned',
          bylines: [{ interests: 'declared', interestsText: 'I ring bells.', aiUse: 'none' }],
          termsHash: row.termsHash,
          termsAgreedAt: expect.anything(),
        })
        expect(row.termsHash).toBeTruthy()
        expect(String(row.piece)).toBe(String(piece!.id))
        expect((await messages(receipt)).map(({ template }) => template)).toEqual([
          'submission-received',
          'submission-accepted',
        ])
        expect((await events(receipt)).map(({ type }) => type)).toEqual([
          'submission.received',
          'submission.accept',
        ])
        const versions = await newsroom.payload.db.findVersions({
          collection: 'submissions',
          where: { parent: { equals: row.id } },
        })
        expect(versions.docs).toMatchObject([{ version: { stage: 'accepted', revision: 2 } }])
      })

      it('takes the text of a draft into the piece', async () => {
        const { receipt } = await sent(
          pitch({ kind: 'draft', text: `${words(200)}\n\n${words(200)} tail` }),
        )
        await decide(receipt, { decision: 'accept', revision: 1 })
        const row = await submission(receipt)
        const [piece] = await rows('opinion-pieces', { submission: { equals: row.id } })
        expect(piece!.stage).toBe('editing')
        expect(JSON.stringify(piece!.body)).toContain('word tail')
      })

      it('to accept, asked ten times at once, makes one piece and sends one message', async () => {
        const { receipt } = await sent(pitch({ name: 'Ten Times' }))
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => decide(receipt, { decision: 'accept', revision: 1 })),
        )
        const bodies = await Promise.all(answers.map((answer) => answer.text()))
        expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
        expect(new Set(bodies).size).toBe(1)
        const row = await submission(receipt)
        expect(await rows('opinion-pieces', { submission: { equals: row.id } })).toHaveLength(1)
        expect(await messages(receipt)).toHaveLength(2)
        expect(await rows('authors', { name: { equals: 'Ten Times' } })).toHaveLength(1)
      }, 60_000)

      it('makes an author of a new contributor, and asks where the name is taken', async () => {
        const one = await sent(pitch({ name: 'Same Name' }))
        await decide(one.receipt, { decision: 'accept', revision: 1 })
        const two = await sent(pitch({ name: 'Same Name' }))
        await decide(two.receipt, { decision: 'accept', revision: 1 })
        expect(await rows('authors', { name: { equals: 'Same Name' } })).toHaveLength(1)
        const row = await submission(two.receipt)
        const [piece] = await rows('opinion-pieces', { submission: { equals: row.id } })
        expect(piece).toMatchObject({
          bylines: [],
          questions: [{ code: 'author-unknown', weight: 'must', settled: false }],
        })
      })

      it('to decline needs a reason, and carries its sentence', async () => {
        const { receipt } = await sent(pitch())
        const without = await decide(receipt, { decision: 'decline', revision: 1 })
        expect(without.status).toBe(400)
        expect((await submission(receipt)).stage).toBe('triage')
        expect(
          (await decide(receipt, { decision: 'decline', reason: 'covered', revision: 1 })).status,
        ).toBe(200)
        const sentMessages = await messages(receipt)
        expect(sentMessages[1]!.text).toEqual(expect.stringContaining('something close to it'))
      })

      it('on what somebody else changed, or from the wrong stage, or without a revision, is refused', async () => {
        const { receipt } = await sent(pitch())
        const code = async (body: object) =>
          ((await (await decide(receipt, body)).json()) as { error?: { code: string } }).error?.code
        expect(await code({ decision: 'accept' })).toBe('revision-missing')
        expect(await code({ decision: 'accept', revision: 7 })).toBe('revision-stale')
        expect(await code({ decision: 'let-through', revision: 1 })).toBe('decision-not-from-here')
        expect(await code({ decision: 'decline', reason: 'covered', revision: 1 })).toBeUndefined()
        expect(await code({ decision: 'accept', revision: 2 })).toBe('decision-not-from-here')
      })

      it('lets through what was in doubt, and its receipt with it', async () => {
        const { receipt } = await sent(pitch({ website: 'x' }))
        expect((await decide(receipt, { decision: 'let-through', revision: 1 })).status).toBe(200)
        expect(await submission(receipt)).toMatchObject({ stage: 'triage' })
        expect(await messages(receipt)).toMatchObject([{ state: 'waiting' }])
      })

      it('is closed to strangers and to those without the right', async () => {
        const { receipt } = await sent(pitch())
        const reader = await newsroom.person('reader')
        const copyEditor = await newsroom.person('copy-editor')
        const accept = { decision: 'accept', revision: 1 }
        expect((await decide(receipt, accept, reader)).status).toBe(403)
        expect((await decide(receipt, accept, copyEditor)).status).toBe(403)
        const stranger = await decide(receipt, accept, null)
        expect(stranger.status).toBe(401)
        expect((await submission(receipt)).stage).toBe('triage')
      })

      it('that fails leaves no piece, no message and no event', async () => {
        const { receipt } = await sent(pitch())
        const row = await submission(receipt)
        const before = {
          pieces: (await rows('opinion-pieces')).length,
          messages: (await rows('outbox')).length,
          events: (await rows('events')).length,
        }
        await newsroom.payload.db.updateOne({
          collection: 'contributors',
          id: row.contributor as number,
          data: { email: 'two@example.org, three@example.org' },
        })
        const answer = await decide(receipt, { decision: 'accept', revision: 1 })
        expect(answer.status).toBe(422)
        expect({
          pieces: (await rows('opinion-pieces')).length,
          messages: (await rows('outbox')).length,
          events: (await rows('events')).length,
        }).toEqual(before)
        expect((await submission(receipt)).stage).toBe('triage')
      })

      it('has no other way: no save moves a submission', async () => {
        const { receipt } = await sent(pitch())
        const { id } = await submission(receipt)
        const answer = await newsroom.fetch(`/api/submissions/${id}`, {
          method: 'PATCH',
          body: JSON.stringify({ stage: 'accepted', revision: 1 }),
          headers: { 'content-type': 'application/json' },
          as: editor,
        })
        expect(answer.status).toBe(409)
        expect((await submission(receipt)).stage).toBe('triage')
      })
    })
  })
})
