import { createHmac, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { postInboundEmail } from '../../src/intake/index.ts'
import { sendDue } from '../../src/messages/index.ts'
import { consumeWhole } from '../../src/security/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { docx, odtOf } from '../setup/documents.ts'
import { pitching, words } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const SECRET = randomBytes(24).toString('base64')
const PASS = 'mx.desk.example; dmarc=pass header.from=example.org'

const MIXED = { 'Content-Type': 'multipart/mixed; boundary=b' }

const mixed = (text: string, files: readonly (readonly [string, Buffer])[]) => {
  const parts = files.map(
    ([name, bytes]) =>
      `--b\r\nContent-Type: application/${name.endsWith('.p7s') ? 'pkcs7-signature' : 'octet-stream'}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n`,
  )
  return `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${parts.join('')}--b--\r\n`
}

describe('mail to the desk', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person
    let desk: Pitching

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url, {
        inboundEmail: {
          address: 'pitches@desk.example',
          authservId: 'mx.desk.example',
          webhookSecrets: [`whsec_${SECRET}`],
        },
      })
      editor = await newsroom.person('editor')
      desk = await pitching(newsroom)
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    let letters = 0
    type Mail = {
      headers?: Record<string, string>
      body?: Buffer | string
      verdict?: string | null
      from?: string
      messageId?: string | null
    }
    const mail = ({
      body = 'I would argue this.',
      from,
      headers,
      messageId,
      verdict = PASS,
    }: Mail) => {
      letters += 1
      const all: Record<string, string | null> = {
        'Authentication-Results': verdict,
        From: from ?? `Ada Moss <ada-${letters}@example.org>`,
        To: 'pitches@desk.example',
        Subject: 'Ring the bell',
        'Message-ID': messageId === undefined ? `<m${letters}@example.org>` : messageId,
        'MIME-Version': '1.0',
        'Content-Type': 'text/plain; charset=utf-8',
        ...headers,
      }
      const head = Object.entries(all)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')
      return Buffer.concat([Buffer.from(`${head}\r\n`), Buffer.from(body)])
    }

    const deliver = (
      raw: Buffer,
      {
        at = Date.now(),
        id = `d-${letters}-${randomBytes(4).toString('hex')}`,
        secret = SECRET,
      } = {},
    ) => {
      const timestamp = String(Math.floor(at / 1000))
      const signature = createHmac('sha256', Buffer.from(secret, 'base64'))
        .update(`${id}.${timestamp}.`)
        .update(raw)
        .digest('base64')
      return postInboundEmail(
        new Request('http://desk.example/v1/inbound-email', {
          method: 'POST',
          headers: {
            'webhook-id': id,
            'webhook-timestamp': timestamp,
            'webhook-signature': `v1,AAAA v1,${signature}`,
          },
          body: new Uint8Array(raw),
        }),
        newsroom.desk,
      )
    }

    const taken = async (given: Mail = {}) => {
      const answer = await deliver(mail(given))
      if (answer.status !== 200) throw new Error(await answer.text())
      return (await answer.json()) as { became: string; submission: string }
    }

    describe('is taken', () => {
      it('as a submission, with its contributor, its event and a receipt', async () => {
        const { became, submission } = await taken({ headers: { Subject: 'Re: Ring the bell' } })
        expect(became).toBe('submission')
        expect(await desk.submission(submission)).toMatchObject({
          title: 'Ring the bell',
          pitch: 'I would argue this.',
          stage: 'received',
          source: 'email',
          sender: 'authenticated',
          sentBy: 'Ada Moss',
        })
        expect(await desk.messages(submission)).toMatchObject([
          { template: 'mail-taken', state: 'waiting' },
        ])
        expect((await desk.events(submission)).map(({ type }) => type)).toEqual([
          'submission.received',
        ])
        expect((await desk.decide(submission, { decision: 'take-up' }, editor)).status).toBe(200)
      })

      it('from where it was set aside, when its service tries again after the desk failed at it', async () => {
        const raw = mail({ headers: { Subject: 'Second try' } })
        const { db } = newsroom.payload
        const create = db.create.bind(db)
        db.create = ((args) =>
          args.collection === 'submissions'
            ? Promise.reject(new Error('It cannot be made.'))
            : create(args)) as typeof db.create
        expect((await deliver(raw, { id: 'second-try' })).status).toBe(500)
        expect((await deliver(raw, { id: 'second-try' })).status).toBe(500)
        db.create = create
        const aside = () => desk.rows('set-aside-mails', { mail: { equals: 'second-try' } })
        expect(await aside()).toMatchObject([{ state: 'aside', subject: 'Second try' }])
        const { submission } = (await (await deliver(raw, { id: 'second-try' })).json()) as {
          submission: string
        }
        expect(await aside()).toMatchObject([{ state: 'taken', submission }])
      })

      it('once, however often it is delivered', async () => {
        const raw = mail({})
        const before = (await desk.rows('submissions')).length
        const [one, two] = [await deliver(raw, { id: 'same' }), await deliver(raw, { id: 'same' })]
        expect([one.status, two.status]).toEqual([200, 200])
        expect(await two.json()).toMatchObject({ became: 'taken-before' })
        await Promise.all([deliver(raw), deliver(raw), deliver(raw)])
        expect(await desk.rows('submissions')).toHaveLength(before + 1)
      })

      it('apart from another sender’s under the same Message-ID, and without one', async () => {
        const one = await taken({ messageId: '<same@example.org>' })
        const two = await taken({ messageId: '<same@example.org>' })
        const three = await taken({ messageId: null })
        expect(new Set([one.submission, two.submission, three.submission]).size).toBe(3)
        const from = 'Careless <careless@example.org>'
        const others = [
          await taken({ messageId: '<always@example.org>', from }),
          await taken({ messageId: '<always@example.org>', from, body: 'Another argument.' }),
        ]
        expect(new Set(others.map(({ submission }) => submission)).size).toBe(2)
      })

      it.each([
        ['no signature', {}, 401],
        ['too old', { at: Date.now() - 6 * 60_000 }, 401],
        ['of the future', { at: Date.now() + 6 * 60_000 }, 401],
        ['within the window', { at: Date.now() - 4 * 60_000 }, 200],
        ['by another key', { secret: randomBytes(24).toString('base64') }, 401],
      ])('only when it is signed: %s', async (what, options, status) => {
        const raw = mail({})
        const answer =
          what === 'no signature'
            ? await postInboundEmail(
                new Request('http://desk.example/', { method: 'POST', body: new Uint8Array(raw) }),
                newsroom.desk,
              )
            : await deliver(raw, options)
        expect(answer.status).toBe(status)
      })
    })

    describe('of a sender whom nobody confirmed', () => {
      it('uses up nothing of what the one who was named may send', async () => {
        const from = 'Named <named@forged.example>'
        for (let count = 0; count < 22; count += 1) await deliver(mail({ from, verdict: null }))
        expect((await taken({ from })).became).toBe('submission')
      }, 60_000)

      it('waits in screening, and sends no receipt to whoever was named', async () => {
        for (const verdict of [
          null,
          'mx.desk.example; dmarc=fail',
          'mx.evil.example; dmarc=pass',
        ]) {
          const { submission } = await taken({ verdict })
          expect(await desk.submission(submission)).toMatchObject({
            stage: 'screening',
            screening: ['sender-unconfirmed'],
            sender: 'unauthenticated',
          })
          expect(await desk.messages(submission)).toMatchObject([{ state: 'held' }])
        }
      })
    })

    describe('that answers', () => {
      const thread = async () => {
        const body = desk.pitch()
        const { receipt } = await desk.sent(body)
        await desk.ask(`/submissions/${receipt}/conversation`, { text: 'Shorter?' }, editor)
        newsroom.mails.length = 0
        await sendDue(newsroom.payload)
        const sent = newsroom.mails.find(({ subject }) => subject?.startsWith('From the desk'))
        const { address } = sent!.replyTo as { address: string }
        return { receipt, email: body.email, replyTo: address }
      }
      const items = async (receipt: string) =>
        (await desk.ask(`/submissions/${receipt}/conversation`, undefined, editor)).json
          .items as Record<string, unknown>[]

      it('joins the conversation, without the words it answers', async () => {
        const { email, receipt, replyTo } = await thread()
        expect(replyTo).toMatch(/^pitches\+s\.[0-9a-f]{32}\.[0-9a-f]{20}@desk\.example$/)
        const answer = await taken({
          from: `Ada <${email}>`,
          headers: { To: replyTo },
          body: 'Yes, shorter.\r\n\r\nOn Monday the desk wrote:\r\n> Shorter?\r\n',
        })
        expect(answer).toEqual({ became: 'letter', submission: receipt })
        expect(await items(receipt)).toMatchObject([
          { from: 'desk', text: 'Shorter?' },
          { from: 'contributor', via: 'email', text: 'Yes, shorter.', sender: 'authenticated' },
        ])
      })

      it('joins whole, however long, and with whatever stands in it', async () => {
        const { email, receipt, replyTo } = await thread()
        const body = `A\0 new version.\n${words(6000, 'harbour')}`
        await taken({ from: `Ada <${email}>`, headers: { To: replyTo }, body })
        const [, letter] = await items(receipt)
        expect(letter!.text).toBe(body.replace('\0', ''))
      })

      it('with a file that cannot be taken is told so, in the language of its letters', async () => {
        const { email, receipt, replyTo } = await thread()
        const row = await desk.submission(receipt)
        await newsroom.payload.db.updateOne({
          collection: 'submissions',
          id: row.id,
          data: { ...row, letterLanguage: 'tr' },
        })
        const answer = await taken({
          from: `Ada <${email}>`,
          headers: { To: replyTo, ...MIXED },
          body: mixed('See the files.', [
            ['draft.odt', odtOf(['A text.'])],
            ['run.exe', Buffer.from('MZ\u0000')],
            ...['a', 'b', 'c'].map((name) => [`${name}.txt`, Buffer.from(name)] as const),
          ]),
        })
        expect(answer).toEqual({ became: 'letter', submission: receipt })
        const kept = await desk.rows('attachments', { submission: { equals: receipt } })
        expect(kept.map(({ name }) => name)).toEqual(['draft.odt', 'a.txt', 'b.txt'])
        const told = (await desk.messages(receipt)).at(-1)
        expect(told).toMatchObject({ template: 'files-left-out', state: 'waiting' })
        expect(told!.text).toContain('“run” alınamıyor: alınan türlerden biri değil')
        expect(told!.text).toContain('“c.txt” alınmadı: en çok 3 dosya')
      })

      it('from somebody else, unconfirmed or to a guessed address joins nothing', async () => {
        const { email, receipt, replyTo } = await thread()
        const others: Mail[] = [
          { from: 'Eve <eve@example.net>', headers: { To: replyTo } },
          { from: `Ada <${email}>`, headers: { To: replyTo }, verdict: null },
          {
            from: `Ada <${email}>`,
            headers: { To: replyTo.replace(/\.[0-9a-f]{20}@/, `.${'0'.repeat(20)}@`) },
          },
        ]
        for (const other of others) expect((await taken(other)).became).toBe('submission')
        expect(await items(receipt)).toHaveLength(1)
      })
    })

    it('that a machine wrote, or the desk itself, becomes nothing', async () => {
      const before = (await desk.rows('submissions')).length
      for (const given of [
        { headers: { 'Auto-Submitted': 'auto-replied' } },
        { headers: { Precedence: 'bulk' } },
        { from: 'pitches@desk.example' },
      ]) {
        expect((await taken(given as Mail)).became).toBe('ignored')
      }
      expect(await desk.rows('submissions')).toHaveLength(before)
    })

    it('that came back is noted on the message it was', async () => {
      const { receipt } = await desk.sent()
      const [message] = await desk.messages(receipt)
      const boundary = 'report'
      const body = [
        `--${boundary}\r\nContent-Type: text/plain\r\n\r\nNo such user.`,
        `--${boundary}\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user`,
        `--${boundary}\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${message!.publicId}@localhost>`,
        `--${boundary}--`,
      ].join('\r\n')
      const bounce = {
        from: 'MAILER-DAEMON@mx.example.org',
        headers: {
          'Content-Type': `multipart/report; report-type=delivery-status; boundary=${boundary}`,
        },
        body,
      }
      expect(await taken(bounce)).toEqual({ became: 'bounce', submission: receipt })
      const [noted] = await desk.messages(receipt)
      expect(noted!.bounce).toContain('550 no such user')
      expect(noted!.bouncedAt).toBeTruthy()
    })

    it('is read in odd letters, and of HTML the words, and is never empty', async () => {
      const cases: [Mail, string][] = [
        [
          {
            headers: { 'Content-Type': 'text/plain; charset=windows-1251' },
            body: Buffer.from('cff0e8e2e5f2', 'hex'),
          },
          'Привет',
        ],
        [
          {
            headers: {
              'Content-Type': 'text/plain; charset=iso-2022-jp',
              Subject: '=?UTF-8?B?4oKsIOKAkyDQv9GA0LjQstC10YI=?=',
            },
            body: Buffer.from('1b2442467c4b5c386c1b2842', 'hex'),
          },
          '日本語',
        ],
        [
          {
            headers: { 'Content-Type': 'text/html; charset=utf-8' },
            body: '<p>Only <b>HTML</b> here.</p><img src="https://track.example/x.png"><script>alert(1)</script>',
          },
          'Only HTML here.',
        ],
        [{ body: '' }, 'no text that could be read'],
      ]
      for (const [given, words] of cases) {
        const { submission } = await taken(given)
        const { pitch } = await desk.submission(submission)
        expect(pitch).toContain(words)
        expect(pitch).not.toMatch(/alert|track\.example/)
      }
    })

    it('keeps the files it can, and says which it left out', async () => {
      const { submission } = await taken({
        headers: MIXED,
        body: mixed('See the files.', [
          ['draft.docx', docx(['A text.'])],
          ['run.exe', Buffer.from('MZ\u0000')],
          ['smime.p7s', Buffer.from('0\u0000')],
        ]),
      })
      expect(await desk.rows('attachments', { submission: { equals: submission } })).toMatchObject([
        { kind: 'docx', text: 'A text.' },
      ])
      const [receipt] = await desk.messages(submission)
      expect(receipt!.text).toContain('“run” cannot be taken')
      // Nobody put the signature there, and nobody is told of it.
      expect(receipt!.text).not.toContain('smime')
    })

    it('with one document as long as a draft is one, in the language it is written in', async () => {
      const arabic = words(450, 'الميناء')
      for (const [text, kind, language] of [
        [arabic, 'draft', 'ar'],
        ['قصيرة جدًا.', 'pitch', 'ar'],
      ] as const) {
        const { submission } = await taken({
          headers: MIXED,
          body: mixed('مرحبا، هذا نصي عن الميناء.', [
            ['nass.odt', odtOf([text])],
            ['run.exe', Buffer.from('MZ\u0000')],
          ]),
        })
        expect(await desk.submission(submission)).toMatchObject({
          kind,
          language,
          pitch: 'مرحبا، هذا نصي عن الميناء.',
          text: kind === 'draft' ? text : null,
        })
        const [receipt] = await desk.messages(submission)
        expect(receipt!.text).toContain('تعذّر قبول «run»: ليس من الأنواع المقبولة')
        if (kind === 'pitch') continue
        await desk.decide(submission, { decision: 'take-up' }, editor)
        expect((await desk.decide(submission, { decision: 'accept' }, editor)).status).toBe(200)
        const { id } = await desk.submission(submission)
        const [piece] = await desk.rows('opinion-pieces', { submission: { equals: id } })
        expect(JSON.stringify(piece!.body)).toContain(arabic)
      }
    })

    it('of one who sends too many is put off, and others are taken', async () => {
      const from = 'Bomb <bomb@bomber.example>'
      const answers: number[] = []
      for (let count = 0; count < 21; count += 1) {
        answers.push((await deliver(mail({ from }))).status)
      }
      expect(answers.filter((status) => status === 200)).toHaveLength(20)
      expect(answers.at(-1)).toBe(429)
      expect((await taken()).became).toBe('submission')
      expect(await putOff('bomb@bomber.example')).toMatchObject([
        { state: 'waiting', subject: 'Your e-mail has to wait: Ring the bell' },
      ])
    }, 60_000)

    const putOff = async (to: string) =>
      (await desk.rows('outbox', { to: { equals: to } })).filter(
        ({ template }) => template === 'mail-put-off',
      )

    describe('with more than 100 MB of files in an hour', () => {
      const large = {
        headers: MIXED,
        body: mixed('See it.', [['a.txt', Buffer.alloc(2000, 'a ')]]),
      }
      /** All but 1000 bytes, of this hour and the next, so that it holds when the clock strikes. */
      const useUp = async (who: string) => {
        for (const at of [Date.now(), Date.now() + 3_600_000]) {
          const rule = { points: 1e9, seconds: 3600 }
          await consumeWhole(newsroom.payload, who, rule, 100 * 1024 * 1024 - 1000, at)
        }
      }

      it('waits, and its sender is told once; one without files is taken', async () => {
        await useUp('mail-bytes:heavy@example.org')
        const from = 'Emre <heavy@example.org>'
        const raw = mail({ ...large, from })
        for (const answer of [await deliver(raw), await deliver(raw)]) {
          expect(answer.status).toBe(429)
          expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
          expect(await answer.json()).toMatchObject({
            error: { code: 'too-much-in-files', details: [{ limit: 100 * 1024 * 1024 }] },
          })
        }
        const [told, ...more] = await putOff('heavy@example.org')
        expect(told!.text).toContain('20 e-mails and 100 MB of files an hour')
        expect(more).toEqual([])
        expect((await taken({ from })).became).toBe('submission')
      })

      it('tells nobody who was merely named as the sender, and no machine', async () => {
        await useUp('mail-bytes-unconfirmed:named@example.org')
        await useUp('mail-bytes:named@example.org')
        const from = 'named@example.org'
        expect((await deliver(mail({ ...large, from, verdict: null }))).status).toBe(429)
        const automatic = { ...MIXED, 'Auto-Submitted': 'auto-replied' }
        expect((await taken({ ...large, from, headers: automatic })).became).toBe('ignored')
        expect(await putOff('named@example.org')).toEqual([])
      })
    })

    it('is not taken where no address is set', async () => {
      const { inboundEmail } = newsroom.desk.options
      newsroom.desk.options.inboundEmail = undefined
      const answer = await deliver(mail({}))
      newsroom.desk.options.inboundEmail = inboundEmail
      expect(answer.status).toBe(404)
    })
  })
})
