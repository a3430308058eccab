import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { expireDue } from '../../src/decisions/index.ts'
import { getStatus, getStatusExport, postStatus } from '../../src/intake/index.ts'
import { consumeWhole } from '../../src/security/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { odtOf } from '../setup/documents.ts'
import { pitching, words } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

describe('the page of a contributor', () => {
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

    const get = (query = '', cookie?: string) =>
      getStatus(
        new Request(
          `http://evil.example/pitch/status${query}`,
          cookie ? { headers: { cookie } } : {},
        ),
        newsroom.desk,
      )

    const act = (
      fields: Record<string, string>,
      cookie?: string,
      headers: Record<string, string> = {},
    ) =>
      postStatus(
        new Request('http://evil.example/pitch/status', {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            ...(cookie ? { cookie } : {}),
            ...headers,
          },
          body: new URLSearchParams(fields).toString(),
        }),
        newsroom.desk,
      )

    const linksTo = async (email: string) =>
      (
        await desk.rows('outbox', { to: { equals: email }, template: { equals: 'status-link' } })
      ).map(({ text }) => /\/pitch\/status\?link=([\w-]{43})/.exec(String(text))?.[1] ?? '')

    const signIn = async (email: string) => {
      await act({ act: 'ask', email })
      const link = (await linksTo(email)).at(-1) ?? ''
      const entered = await act({ act: 'enter', link })
      return (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    }

    const sentBy = async (changes: Record<string, unknown> = {}) => {
      const body = desk.pitch(changes)
      return { ...(await desk.sent(body)), email: body.email }
    }

    const html = async (answer: Response | Promise<Response>) => (await answer).text()

    describe('shows the answers to the questions of a call', () => {
      const HOUR_MS = 3_600_000
      const asked = {
        question: 'Where do you live?',
        kind: 'line',
        rule: 'required-after',
        requiredAfter: new Date(Date.now() + HOUR_MS).toISOString(),
        seenBy: 'readers',
        frozenAfter: new Date(Date.now() + 3 * HOUR_MS).toISOString(),
      }
      let calls = 0

      const answeredOnce = async () => {
        calls += 1
        const call = (await newsroom.payload.create({
          collection: 'calls',
          data: {
            title: `Answers ${calls} on ${database.name}`,
            guidelines: 'x',
            opensAt: new Date(Date.now() - 60_000).toISOString(),
            questions: [asked],
          } as never,
          overrideAccess: true,
        })) as unknown as { slug: string; questions: { id: string }[] }
        const id = String(call.questions[0]!.id)
        const { email, receipt } = await sentBy({
          call: call.slug,
          answers: [{ question: id, answer: 'By the quay' }],
        })
        return { receipt, field: `answer-${id}`, cookie: await signIn(email) }
      }

      const at = async <T>(hours: number, work: () => Promise<T>): Promise<T> => {
        const real = Date.now
        Date.now = () => real() + hours * HOUR_MS
        try {
          return await work()
        } finally {
          Date.now = real
        }
      }

      it('which may be changed, with a version and an event, until they are frozen', async () => {
        const { cookie, field, receipt } = await answeredOnce()
        const page = await html(get(`?submission=${receipt}`, cookie))
        expect(page).toContain(`name="${field}" dir="auto" value="By the quay"`)
        const fields = { act: 'answers', submission: receipt }
        const changed = await act({ ...fields, [field]: 'On the <hill>' }, cookie)
        expect(changed.headers.get('location')).toContain('done=answers')
        const row = await desk.submission(receipt)
        expect(row.answers).toMatchObject([{ answer: 'On the <hill>', seenBy: 'readers' }])
        const { docs } = await newsroom.payload.findVersions({
          collection: 'submissions',
          where: { parent: { equals: row.id } },
          overrideAccess: true,
        })
        expect(JSON.stringify(docs)).toContain('By the quay')
        const events = async () => (await desk.events(receipt)).map(({ type }) => String(type))
        expect(await events()).toContain('submission.answers-changed')
        expect(JSON.stringify(await desk.events(receipt))).not.toContain('hill')

        await act({ ...fields, [field]: 'On the <hill>' }, cookie)
        expect((await events()).filter((type) => type.endsWith('answers-changed'))).toHaveLength(1)

        expect((await act({ ...fields, [field]: '' }, cookie)).status).toBe(303)
        await act({ ...fields, [field]: 'Here' }, cookie)
        await at(2, async () => {
          const emptied = await act({ ...fields, [field]: '' }, cookie)
          // The session ended meanwhile; a new one finds the answer still needed.
          expect(emptied.status).toBe(403)
        })
        expect((await desk.submission(receipt)).answers).toMatchObject([{ answer: 'Here' }])
      }, 60_000)

      it('asks for what is needed by now, and changes nothing that is frozen', async () => {
        const { cookie, field, receipt } = await answeredOnce()
        const fields = { act: 'answers', submission: receipt }
        await at(1.5, async () => {
          const emptied = await act({ ...fields, [field]: '' }, cookie)
          expect(emptied.status).toBe(422)
          expect(await emptied.text()).toContain(`id="${field}-error"`)
        })
        await newsroom.payload.db.updateMany({
          collection: 'contributor-passes',
          where: { kind: { equals: 'session' } },
          data: { endsAt: new Date(Date.now() + 9 * HOUR_MS).toISOString() },
        })
        await at(4, async () => {
          const page = await html(get(`?submission=${receipt}`, cookie))
          expect(page).toContain('By the quay')
          expect(page).toContain('can no longer be changed')
          expect(page).not.toContain(`name="${field}"`)
          const late = await act({ ...fields, [field]: 'On the hill' }, cookie)
          expect(late.status).toBe(422)
          expect(await late.text()).toContain('can no longer be changed')
        })
        expect((await desk.submission(receipt)).answers).toMatchObject([{ answer: 'By the quay' }])
      }, 60_000)

      it('and those of a submission that is decided are nobody’s to change', async () => {
        const { cookie, field, receipt } = await answeredOnce()
        await desk.decide(receipt, { decision: 'accept' }, editor)
        const page = await html(get(`?submission=${receipt}`, cookie))
        expect(page).toContain('By the quay')
        expect(page).not.toContain(`name="${field}"`)
        const late = await act({ act: 'answers', submission: receipt, [field]: 'x' }, cookie)
        expect(late.status).toBe(409)
      }, 60_000)
    })

    describe('is opened', () => {
      it('by a link sent to the address, with a button, once', async () => {
        const { email } = await sentBy()
        const asked = await act({ act: 'ask', email: email.toUpperCase() })
        expect(asked.status).toBe(303)
        const [link = ''] = await linksTo(email)
        expect(link).toHaveLength(43)
        // A mail program that opens the link uses nothing up.
        expect(await html(get(`?link=${link}`))).toContain(`name="link" value="${link}"`)
        expect(await html(get(`?link=${link}`))).toContain(`name="link" value="${link}"`)
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => act({ act: 'enter', link })),
        )
        const opened = answers.filter((answer) => answer.headers.has('set-cookie'))
        expect(opened).toHaveLength(1)
        const cookie = opened[0]!.headers.get('set-cookie')!
        expect(cookie).toMatch(
          /^desk-contributor=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=7200$/,
        )
        expect(await html(get('', cookie.split(';')[0]))).toContain('Ring the bell')
        const passes = JSON.stringify(await desk.rows('contributor-passes'))
        expect(passes).not.toContain(link)
        expect(passes).not.toContain(/=([\w-]{43});/.exec(cookie)![1])
      }, 60_000)

      it('and asked for alike, whether anybody has the address', async () => {
        const { email } = await sentBy()
        const [known, unknown] = [
          await act({ act: 'ask', email }),
          await act({ act: 'ask', email: 'nobody-here@example.org' }),
        ]
        expect([known.status, known.headers.get('location'), await known.text()]).toEqual([
          unknown.status,
          unknown.headers.get('location'),
          await unknown.text(),
        ])
        expect(await linksTo('nobody-here@example.org')).toEqual([])
        expect(known.headers.get('location')).not.toContain('evil')
      })

      it('by no older link, no link of an address since changed, no guess, not from another site', async () => {
        const { email } = await sentBy()
        await act({ act: 'ask', email })
        await act({ act: 'ask', email })
        const [first = '', second = ''] = await linksTo(email)
        expect((await act({ act: 'enter', link: first })).status).toBe(403)
        expect((await act({ act: 'enter', link: 'x'.repeat(43) })).status).toBe(403)
        const foreign = await act({ act: 'enter', link: second }, undefined, {
          origin: 'https://evil.example.net',
        })
        expect(foreign.headers.has('set-cookie')).toBe(false)
        const real = Date.now
        Date.now = () => real() + 11 * 60_000
        const late = await act({ act: 'enter', link: second })
        Date.now = real
        expect(late.status).toBe(403)
        await newsroom.payload.db.updateOne({
          collection: 'contributors',
          where: { email: { equals: email } },
          data: { email: `moved-${email}` },
          options: { atomic: true },
        })
        expect((await act({ act: 'enter', link: second })).status).toBe(403)
      })

      it('no more often than a person asks', async () => {
        const { email } = await sentBy()
        for (let time = 0; time < 6; time += 1) await act({ act: 'ask', email })
        expect(await linksTo(email)).toHaveLength(4)
      })

      it('and opens no route of Payload', async () => {
        const { email, receipt } = await sentBy()
        const cookie = await signIn(email)
        for (const path of [`/api/submissions/${receipt}`, '/api/contributors', '/api/users/me']) {
          const [with_, without] = [
            await newsroom.fetch(path, { headers: { cookie } }),
            await newsroom.fetch(path),
          ]
          expect([with_.status, await with_.text()]).toEqual([without.status, await without.text()])
        }
      })

      it('and is left for good', async () => {
        const { email } = await sentBy()
        const cookie = await signIn(email)
        await act({ act: 'leave' }, cookie)
        expect(await html(get('', cookie))).not.toContain('Ring the bell')
      })
    })

    it('shows what is theirs in public words, and nobody else’s', async () => {
      const mine = await sentBy({ title: 'My own idea' })
      const other = await sentBy({ title: 'Somebody else’s idea' })
      const cookie = await signIn(mine.email)
      const listed = await html(get('', cookie))
      expect(listed).toContain('My own idea')
      expect(listed).toContain('With the desk')
      expect(listed).toMatch(/You hear by \w+ \d+, \d{4}/)
      expect(listed).not.toContain('Somebody else')
      expect(await html(get(`?submission=${other.receipt}`, cookie))).not.toContain('Somebody else')
      const withdrawn = await act(
        { act: 'withdraw', sure: 'yes', submission: other.receipt },
        cookie,
      )
      expect(withdrawn.status).toBe(404)
      expect((await desk.submission(other.receipt)).stage).toBe('triage')
      await desk.decide(
        mine.receipt,
        { decision: 'decline', reason: 'no-room', hold: true },
        editor,
      )
      const held = await html(get('', cookie))
      expect(held).toContain('Being read')
      expect(held).not.toContain('Declined')
      await desk.ask('/submissions/decisions/release', { submissions: [mine.receipt] }, editor)
      expect(await html(get('', cookie))).toContain('Declined')
    })

    it('speaks Turkish and Arabic, right to left', async () => {
      const turkish = await html(get('?lang=tr'))
      expect(turkish).toContain('<html lang="tr">')
      expect(turkish).toContain('E-posta adresiniz')
      expect(await html(get('?lang=ar'))).toContain('<html lang="ar" dir="rtl">')
    })

    describe('takes files', () => {
      const upload = (
        fields: Record<string, string>,
        files: readonly (readonly [string, Buffer])[],
        cookie?: string,
        query = '',
      ) => {
        const body = new FormData()
        for (const [name, value] of Object.entries(fields)) body.set(name, value)
        for (const [name, bytes] of files) {
          body.append('files', new Blob([new Uint8Array(bytes)]), name)
        }
        const request = new Request(`http://evil.example/pitch/status${query}`, {
          method: 'POST',
          body,
          ...(cookie ? { headers: { cookie } } : {}),
        })
        return postStatus(request, newsroom.desk)
      }
      const filesOf = async (receipt: string) =>
        (await desk.rows('attachments', { submission: { equals: receipt } })).map(
          ({ name }) => name,
        )

      it('with 100 MB of files an hour: more is told with the limit, and no word is lost', async () => {
        const { email, receipt } = await sentBy()
        const cookie = await signIn(email)
        const { publicId } = (await desk.rows('contributors', { email: { equals: email } }))[0]!
        const nearly = 100 * 1024 * 1024 - 1000
        // Of this hour and the next, so that it holds when the clock strikes.
        for (const at of [Date.now(), Date.now() + 3_600_000]) {
          await consumeWhole(
            newsroom.payload,
            `letter-bytes:${publicId}`,
            { points: 1e9, seconds: 3600 },
            nearly,
            at,
          )
        }
        const letter = { act: 'write', submission: receipt, text: 'With a <large> file.' }
        const large = [['log.txt', Buffer.alloc(2000, 'a ')] as const]
        const refused = await upload(letter, large, cookie)
        expect(refused.status).toBe(429)
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
        const told = await refused.text()
        expect(told).toContain('You may send 100 MB of files an hour')
        expect(told).toContain('With a &lt;large&gt; file.')
        const turkish = await upload(letter, large, cookie, '?lang=tr')
        expect(await turkish.text()).toContain('Saatte 100 MB dosya')
        const small = [['note.txt', Buffer.from('Rang twice.')] as const]
        expect((await upload(letter, small, cookie)).status).toBe(303)
        expect((await act(letter, cookie)).status).toBe(303)
      })

      it('with a letter; one that cannot be taken is told in the language, and no word is lost', async () => {
        const { email, receipt } = await sentBy()
        const cookie = await signIn(email)
        const letter = { act: 'write', submission: receipt, text: 'See the picture.' }
        const program = ['run.exe', Buffer.from('MZ\u0000')] as const
        const refused = await upload(letter, [program], cookie, '?lang=tr')
        expect(refused.status).toBe(422)
        const shown = await html(refused)
        expect(shown).toContain('“run” alınamıyor: alınan türlerden biri değil')
        expect(shown).toContain('See the picture.</textarea>')
        expect(await filesOf(receipt)).toEqual([])

        const taken = await upload(letter, [['log.txt', Buffer.from('Rang twice.')]], cookie)
        expect(taken.status).toBe(303)
        expect(await filesOf(receipt)).toEqual(['log.txt'])
        expect(await html(get(`?submission=${receipt}`, cookie))).toContain('<bdi>log.txt</bdi>')
      })

      it('with a new version, whose text a document may bring', async () => {
        const before = words(420, 'before')
        const { email, receipt } = await sentBy({ kind: 'draft', text: before })
        const cookie = await signIn(email)
        const asked = { decision: 'ask-for-changes', note: 'Shorter.' }
        expect((await desk.decide(receipt, asked, editor)).status).toBe(200)
        const fields = { act: 'resubmit', submission: receipt, title: 'New', pitch: words(40) }
        const after = words(430, 'after')
        const answer = await upload(
          { ...fields, text: before },
          [['new.odt', odtOf([after])]],
          cookie,
        )
        expect(answer.status).toBe(303)
        expect(await desk.submission(receipt)).toMatchObject({ stage: 'resubmitted', text: after })
        expect(await filesOf(receipt)).toEqual(['new.odt'])
      })

      it('from nobody who has not signed in, and shows them what they wrote', async () => {
        const { receipt } = await sentBy()
        const late = { act: 'write', submission: receipt, text: 'Hours of <work>.' }
        const answer = await upload(late, [['log.txt', Buffer.from('x')]], undefined, '?lang=ar')
        expect(answer.status).toBe(403)
        const shown = await html(answer)
        expect(shown).toContain('Hours of &lt;work&gt;.</textarea>')
        expect(shown).toContain('ما كتبتموه')
        expect(await filesOf(receipt)).toEqual([])
      })
    })

    describe('withdraws', () => {
      it('with a tick, and is told so; asked again it stays', async () => {
        const { email, receipt } = await sentBy()
        const cookie = await signIn(email)
        await act({ act: 'withdraw', submission: receipt }, cookie)
        expect((await desk.submission(receipt)).stage).toBe('triage')
        const withdraw = { act: 'withdraw', sure: 'yes', submission: receipt }
        expect((await act(withdraw, cookie)).status).toBe(303)
        expect((await act(withdraw, cookie)).status).toBe(303)
        expect((await desk.submission(receipt)).stage).toBe('withdrawn')
        expect((await desk.messages(receipt)).map(({ template }) => template)).toEqual([
          'submission-received',
          'submission-withdrawn',
        ])
      })

      it('while an editor accepts: whoever is stored first wins, and both are told what stands', async () => {
        for (let round = 0; round < 4; round += 1) {
          const { email, receipt } = await sentBy({ name: `Racer ${database.name} ${round}` })
          const cookie = await signIn(email)
          // Both start from what both saw.
          const { revision } = await desk.submission(receipt)
          const [withdrawn, accepted] = await Promise.all([
            act({ act: 'withdraw', sure: 'yes', submission: receipt }, cookie),
            desk.ask(`/submissions/${receipt}/decisions`, { decision: 'accept', revision }, editor),
          ])
          const { stage, id } = await desk.submission(receipt)
          const pieces = await desk.rows('opinion-pieces', { submission: { equals: id } })
          const told = (await desk.messages(receipt)).map(({ template }) => template)
          if (stage === 'accepted') {
            expect([withdrawn.status, accepted.status, pieces.length]).toEqual([409, 200, 1])
            expect(told).toEqual(['submission-received', 'submission-accepted'])
            expect(await withdrawn.text()).toContain('nothing was changed')
          } else {
            expect(stage).toBe('withdrawn')
            expect([withdrawn.status, accepted.status, pieces.length]).toEqual([303, 409, 0])
            expect(accepted.json.error?.code).toBe('revision-stale')
            expect(told).toEqual(['submission-received', 'submission-withdrawn'])
          }
        }
      }, 60_000)
    })

    describe('writes to the desk', () => {
      it('and the desk answers, both kept in order, with a message to the contributor only', async () => {
        const { email, receipt } = await sentBy()
        const cookie = await signIn(email)
        const note = 'May I add a chart?\n\n<b>One</b> more thing.'
        expect((await act({ act: 'write', submission: receipt, text: note }, cookie)).status).toBe(
          303,
        )
        const answered = await desk.ask(
          `/submissions/${receipt}/conversation`,
          { text: 'Please do.' },
          editor,
        )
        expect(answered.json.items).toMatchObject([
          { from: 'contributor', text: note },
          { from: 'desk', text: 'Please do.', by: String(editor.id) },
        ])
        const shown = await html(get(`?submission=${receipt}`, cookie))
        expect(shown.indexOf('&lt;b&gt;One')).toBeLessThan(shown.indexOf('Please do.'))
        expect(shown.indexOf('&lt;b&gt;One')).toBeGreaterThan(0)
        expect((await desk.messages(receipt)).map(({ template }) => template)).toEqual([
          'submission-received',
          'desk-wrote',
        ])
        const events = JSON.stringify(await desk.events(receipt))
        expect(events).toContain('submission.letter')
        expect(events).not.toContain('chart')
      })

      it('and loses nothing of what was too long', async () => {
        const { email, receipt } = await sentBy()
        const cookie = await signIn(email)
        const text = `${'long '.repeat(1100)}end`
        const refused = await act({ act: 'write', submission: receipt, text }, cookie)
        expect(refused.status).toBe(422)
        expect(await refused.text()).toContain(text)
      })

      it('is closed to readers, who do not know whose it is', async () => {
        const { receipt } = await sentBy()
        const reader = await newsroom.person('reader')
        const path = `/submissions/${receipt}/conversation`
        expect((await desk.ask(path, undefined, reader)).status).toBe(403)
        expect((await desk.ask(path, { text: 'x' }, reader)).status).toBe(403)
      })
    })

    describe('sends the changed version', () => {
      it('that was asked for, by the same limits; the one before stays on record', async () => {
        const { email, receipt } = await sentBy()
        const cookie = await signIn(email)
        const version = {
          act: 'resubmit',
          submission: receipt,
          title: 'Ring it twice',
          pitch: words(41, 'bell'),
        }
        expect((await act(version, cookie)).status).toBe(409)
        await desk.decide(receipt, { decision: 'ask-for-changes', note: 'Twice, please.' }, editor)
        const short = await act({ ...version, pitch: 'too short' }, cookie)
        expect(short.status).toBe(422)
        expect(await short.text()).toContain('>\ntoo short</textarea>')
        expect((await act(version, cookie)).status).toBe(303)
        const row = await desk.submission(receipt)
        expect(row).toMatchObject({
          stage: 'resubmitted',
          title: 'Ring it twice',
          round: 2,
          answerBy: null,
        })
        const { docs } = await newsroom.payload.db.findVersions({
          collection: 'submissions',
          where: { parent: { equals: row.id } },
          sort: 'id',
        })
        const titles = docs.map(({ version: kept }) => (kept as unknown as { title: string }).title)
        expect(titles).toContain('Ring the bell')
        expect(titles.at(-1)).toBe('Ring it twice')
      })

      it('or is reminded a week before, and closed when the time is over', async () => {
        const { receipt } = await sentBy()
        await desk.decide(receipt, { decision: 'ask-for-changes', note: 'x' }, editor)
        const day = 86_400_000
        expect(await expireDue(newsroom.payload, new Date(Date.now() + 10 * day))).toEqual({
          expired: 0,
          reminded: 0,
        })
        const near = new Date(Date.now() + 15 * day)
        const twice = await Promise.all([
          expireDue(newsroom.payload, near),
          expireDue(newsroom.payload, near),
        ])
        expect(twice[0].reminded + twice[1].reminded).toBe(1)
        expect((await expireDue(newsroom.payload, new Date(Date.now() + 22 * day))).expired).toBe(1)
        expect((await desk.submission(receipt)).stage).toBe('expired')
        expect((await desk.messages(receipt)).map(({ template }) => template)).toEqual([
          'submission-received',
          'submission-changes-asked',
          'submission-changes-reminder',
          'submission-expired',
        ])
      })
    })

    it('gives everything that is theirs as a file, and takes a wish to be erased', async () => {
      const { email, receipt } = await sentBy({ note: 'For you only' })
      await newsroom.payload.db.updateOne({
        collection: 'submissions',
        where: { publicId: { equals: receipt } },
        data: { deskNotes: 'A secret of the desk' },
        options: { atomic: true },
      })
      const cookie = await signIn(email)
      const file = await getStatusExport(
        new Request('http://desk.example/pitch/status/export', { headers: { cookie } }),
        newsroom.desk,
      )
      expect(file.headers.get('content-disposition')).toContain('attachment')
      const text = await file.text()
      expect(JSON.parse(text)).toMatchObject({
        contributor: { email },
        submissions: [{ publicId: receipt, note: 'For you only', status: 'waiting' }],
      })
      expect(text).not.toContain('secret of the desk')
      const stranger = await getStatusExport(
        new Request('http://desk.example/pitch/status/export'),
        newsroom.desk,
      )
      expect(stranger.status).toBe(303)
      await act({ act: 'erase' }, cookie)
      await act({ act: 'erase' }, cookie)
      const [contributor] = await desk.rows('contributors', { email: { equals: email } })
      expect(contributor!.erasureAskedAt).toBeTruthy()
      expect(
        (await desk.events(contributor!.publicId)).filter(
          ({ type }) => type === 'contributor.erasure-asked',
        ),
      ).toHaveLength(1)
      expect(await html(get('', cookie))).toContain('You asked to be erased')
    })
  })
})
