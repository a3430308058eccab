import { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { getCalls, getPitch, postPitch, remindOfKept } from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const DAY_MS = 86_400_000

describe('the form', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let desk: Pitching

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      desk = await pitching(newsroom)
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    let calls = 0
    const makeCall = async (data: object) => {
      calls += 1
      return (await newsroom.payload.create({
        collection: 'calls',
        data: {
          title: `Call ${calls} on ${database.name}`,
          guidelines: 'x',
          opensAt: new Date(Date.now() - 60_000).toISOString(),
          ...data,
        } as never,
        overrideAccess: true,
      })) as unknown as { id: number; slug: string }
    }

    const get = async (query: string) =>
      (await getPitch(new Request(`http://desk.example/pitch${query}`), newsroom.desk)).text()

    const fieldsOf = (changes: Record<string, string>): Record<string, string> => {
      const { interests: _interests, aiUse: _aiUse, ...plain } = desk.pitch()
      return {
        ...(plain as unknown as Record<string, string>),
        exclusive: 'yes',
        interests: 'none',
        aiUse: 'none',
        ...changes,
      }
    }

    const send = (fields: Record<string, string>) =>
      postPitch(
        new Request('http://desk.example/pitch', {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(fields).toString(),
        }),
        newsroom.desk,
      )

    const receiptOf = (answer: Response) =>
      /receipt=([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''

    describe('with questions of a call', () => {
      const questions = [
        { question: 'Where do you live?', kind: 'line', rule: 'required', seenBy: 'readers' },
        {
          question: 'How long?',
          kind: 'choice',
          rule: 'optional',
          seenBy: 'editors',
          choices: 'A year\nAll my life',
        },
        {
          question: 'Later on?',
          kind: 'passage',
          rule: 'required-after',
          seenBy: 'editors',
          requiredAfter: new Date(Date.now() + DAY_MS).toISOString(),
        },
      ]

      const idsOf = async (slug: string) => {
        const answer = await getCalls(new Request('http://desk.example/v1/calls'), newsroom.desk)
        const { items } = (await answer.json()) as {
          items: { slug: string; questions: { id: string; requiredFrom: string | null }[] }[]
        }
        return items.find((item) => item.slug === slug)!.questions
      }

      it('speaks the language of the page as far as it was put into it, and means the same', async () => {
        const { slug } = await makeCall({
          otherLanguages: [
            { language: 'tr', title: 'Yağmur üzerine', guidelines: 'Yağmuru yazın.' },
          ],
          questions: [
            {
              ...questions[0],
              otherLanguages: [{ language: 'tr', question: 'Nerede oturuyorsunuz?' }],
            },
            {
              ...questions[1],
              otherLanguages: [
                { language: 'tr', question: 'Ne zamandır?', choices: 'Bir yıl\nÖmür boyu' },
              ],
            },
          ],
        })
        const [where, long] = await idsOf(slug)
        const turkish = await get(`?call=${slug}&lang=tr`)
        for (const text of ['Yağmur üzerine', 'Yağmuru yazın.', 'Nerede oturuyorsunuz?']) {
          expect(turkish).toContain(text)
        }
        expect(turkish).toMatch(/<option value="All my life">Ömür boyu</)
        const arabic = await get(`?call=${slug}&lang=ar`)
        expect(arabic).toContain('Where do you live?')
        const told = await getCalls(
          new Request('http://desk.example/v1/calls?lang=tr'),
          newsroom.desk,
        )
        expect(
          ((await told.json()) as { items: { slug: string }[] }).items.find(
            (item) => item.slug === slug,
          ),
        ).toMatchObject({
          title: 'Yağmur üzerine',
          questions: [
            { id: where!.id, question: 'Nerede oturuyorsunuz?', hint: null },
            { choices: ['A year', 'All my life'], shownChoices: ['Bir yıl', 'Ömür boyu'] },
          ],
        })
        const missing = await send(fieldsOf({ call: slug, lang: 'tr' }))
        expect(missing.status).toBe(200)
        const answer = await postPitch(
          new Request('http://desk.example/pitch?lang=tr', {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams(fieldsOf({ call: slug })).toString(),
          }),
          newsroom.desk,
        )
        expect(await answer.text()).toContain('“Nerede oturuyorsunuz?” eksik')
        const taken = await send(
          fieldsOf({
            call: slug,
            [`answer-${where!.id}`]: 'Burada',
            [`answer-${long!.id}`]: 'All my life',
          }),
        )
        expect((await desk.submission(receiptOf(taken))).answers).toMatchObject([
          { question: 'Where do you live?', answer: 'Burada' },
          { question: 'How long?', answer: 'All my life' },
        ])
      })

      it('says when a call opens as a person writes it', async () => {
        const { slug } = await makeCall({ opensAt: '2099-03-04T05:06:00.000Z' })
        const of = async (language: string) => {
          const answer = await postPitch(
            new Request(`http://desk.example/pitch?lang=${language}`, {
              method: 'POST',
              headers: { 'content-type': 'application/x-www-form-urlencoded' },
              body: new URLSearchParams(fieldsOf({ call: slug })).toString(),
            }),
            newsroom.desk,
          )
          return answer.text()
        }
        for (const [language, written] of [
          ['en', '4 March 2099'],
          ['tr', '4 Mart 2099'],
          ['ar', 'مارس'],
        ] as const) {
          const page = await of(language)
          expect(page).toContain(written)
          expect(page).not.toContain('2099-03-04T')
        }
      })

      it('asks them, takes the answers, and shows readers what is theirs to see', async () => {
        const { slug } = await makeCall({ questions })
        const [where, long, later] = await idsOf(slug)
        expect(later!.requiredFrom).toEqual(expect.any(String))
        expect(await get(`?call=${slug}`)).toContain('Where do you live?')
        expect(await get('')).not.toContain('Where do you live?')

        const without = await send(fieldsOf({ call: slug }))
        expect(without.status).toBe(422)
        expect(await without.text()).toContain(`id="answer-${where!.id}-error"`)
        const wrong = fieldsOf({
          call: slug,
          [`answer-${where!.id}`]: 'By the <quay>',
          [`answer-${long!.id}`]: 'Two years',
        })
        const refused = await send(wrong)
        expect(refused.status).toBe(422)
        expect(await refused.text()).toContain('value="By the &lt;quay&gt;"')
        const taken = await send({ ...wrong, [`answer-${long!.id}`]: 'A year' })
        expect(taken.status).toBe(303)
        const row = await desk.submission(receiptOf(taken))
        expect(row.answers).toEqual([
          {
            id: where!.id,
            question: 'Where do you live?',
            answer: 'By the <quay>',
            seenBy: 'readers',
          },
          { id: long!.id, question: 'How long?', answer: 'A year', seenBy: 'editors' },
        ])
        const reader = await newsroom.person('reader')
        const seen = await newsroom.fetch(`/api/submissions/${row.id}`, { as: reader })
        const { answers } = (await seen.json()) as { answers: { question: string }[] }
        expect(answers.map(({ question }) => question)).toEqual(['Where do you live?'])
      })

      it('takes no answer any more to what is frozen, by the form or by the interface', async () => {
        const past = new Date(Date.now() - DAY_MS).toISOString()
        const { slug } = await makeCall({
          questions: [{ ...questions[0], frozenAfter: past }, questions[1]],
        })
        const [where, long] = await idsOf(slug)
        const html = await get(`?call=${slug}`)
        expect(html).not.toContain('Where do you live?')
        expect(html).toContain('How long?')

        const late = fieldsOf({ call: slug, [`answer-${where!.id}`]: 'By the quay' })
        const refused = await send(late)
        expect(refused.status).toBe(422)
        expect(await refused.text()).toContain('By the quay')
        const answers = [{ question: where!.id, answer: 'Here' }]
        const answered = await desk.post(desk.pitch({ call: slug, answers }))
        expect(answered.status).toBe(422)
        expect(await answered.json()).toMatchObject({
          error: { details: [{ field: `answers.${where!.id}`, code: 'answer-frozen' }] },
        })
        const taken = await send({
          ...late,
          [`answer-${where!.id}`]: '',
          [`answer-${long!.id}`]: 'A year',
        })
        expect(taken.status).toBe(303)
        const row = await desk.submission(receiptOf(taken))
        expect(row.answers).toMatchObject([{ question: 'How long?' }])
      })

      it('cannot be frozen before the day from which an answer is needed', async () => {
        const frozenAfter = new Date(Date.now() + DAY_MS / 2).toISOString()
        await expect(makeCall({ questions: [{ ...questions[2], frozenAfter }] })).rejects.toThrow(
          /Frozen after/,
        )
      })

      it('takes the same by the interface, and nothing that is not asked', async () => {
        const { slug } = await makeCall({ questions })
        const [where] = await idsOf(slug)
        const answers = [{ question: where!.id, answer: 'Here' }]
        expect((await desk.post(desk.pitch({ call: slug, answers }))).status).toBe(201)
        expect((await desk.post(desk.pitch({ call: slug }))).status).toBe(422)
        const foreign = await desk.post(desk.pitch({ answers }))
        expect(foreign.status).toBe(422)
        expect(await foreign.text()).toContain('not-offered')
      })
    })

    describe('in another language', () => {
      const sendIn = (language: string, fields: Record<string, string>) =>
        postPitch(
          new Request(`http://desk.example/pitch?lang=${language}`, {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams(fields).toString(),
          }),
          newsroom.desk,
        )

      it('is that of the address, of the browser, or of the house', async () => {
        const asked = async (query: string, header?: string) => {
          const answer = await getPitch(
            new Request(`http://desk.example/pitch${query}`, {
              headers: header ? { 'accept-language': header } : {},
            }),
            newsroom.desk,
          )
          return /<html lang="(\w+)"/.exec(await answer.text())?.[1]
        }
        expect(await asked('')).toBe('en')
        expect(await asked('', 'de, ar;q=0.8, en;q=0.3')).toBe('ar')
        expect(await asked('?lang=tr', 'ar')).toBe('tr')
        expect(await asked('?lang=<x>')).toBe('en')
      })

      it('says what must change, is kept through a submit, and letters follow', async () => {
        const fields = fieldsOf({ pitch: 'kısa' })
        const refused = await sendIn('tr', fields)
        expect(refused.status).toBe(422)
        const html = await refused.text()
        expect(html).toContain('<html lang="tr">')
        expect(html).toContain('Öneri en az 40 sözcük olmalı; şimdi 1 sözcük var.')
        expect(html).toContain('action="/pitch?lang=tr"')

        const taken = await sendIn('tr', { ...fieldsOf({}), email: fields.email! })
        expect(taken.headers.get('location')).toMatch(
          /^\/pitch\/thanks\?receipt=[0-9a-f-]{36}&lang=tr$/,
        )
        const receipt = receiptOf(taken)
        const row = await desk.submission(receipt)
        expect(row).toMatchObject({ language: 'en', letterLanguage: 'tr' })
        const [letter] = await desk.messages(receipt)
        expect(letter!.text).toContain('Başvuru numaranız')
        expect(letter!.text).toContain('/pitch/status?lang=tr')
        const editor = await newsroom.person('editor')
        await desk.decide(receipt, { decision: 'let-through' }, editor)
        await desk.decide(receipt, { decision: 'accept' }, editor)
        const letters = await desk.messages(receipt)
        expect(letters.map(({ language }) => language)).toEqual(['tr', 'tr'])
        const [person] = await desk.rows('contributors', { email: { equals: fields.email } })
        expect(person!.language).toBe('tr')
      })

      it('is chosen in the middle of writing, and loses nothing of it', async () => {
        const shown = await sendIn('en', fieldsOf({ pitch: 'half a <thought>', lang: 'ar' }))
        expect(shown.status).toBe(200)
        const html = await shown.text()
        expect(html).toContain('<html lang="ar" dir="rtl">')
        expect(html).toContain('half a &lt;thought&gt;')
        expect(html).not.toContain('id="pitch-error"')
        expect(await desk.rows('submissions', { pitch: { equals: 'half a <thought>' } })).toEqual(
          [],
        )
      })

      it('is remembered by a form that is kept', async () => {
        const fields = fieldsOf({ keep: 'yes' })
        const html = await (await sendIn('ar', fields)).text()
        expect(html).toContain('<html lang="ar" dir="rtl">')
        const token = /\/pitch\?draft=([\w-]{43})/.exec(html)?.[1]
        expect(await get(`?draft=${token}`)).toContain('<html lang="ar" dir="rtl">')
        const [letter] = await desk.rows('outbox', { to: { equals: fields.email } })
        expect(letter!.language).toBe('ar')
      })

      it('has the terms of the house in it, and what is agreed to is kept', async () => {
        const before = await newsroom.payload.findGlobal({ slug: 'desk-settings', depth: 0 })
        const save = (data: object) =>
          newsroom.payload.updateGlobal({
            slug: 'desk-settings',
            data: data as never,
            overrideAccess: true,
          })
        const terms = 'Bu metni siz yazdınız.'
        await save({ pitchTexts: [{ language: 'tr', terms, invitation: 'Bize yazın' }] })
        try {
          const html = await get('?lang=tr')
          expect(html).toContain(terms)
          expect(html).toContain('Bize yazın')
          expect(await get('?lang=ar')).not.toContain(terms)
          const hash = /name="agreedTerms" value="(\w{64})"/.exec(html)?.[1] ?? ''
          expect(hash).not.toBe(desk.terms)
          const taken = await sendIn('tr', fieldsOf({ agreedTerms: hash }))
          expect(await desk.submission(receiptOf(taken))).toMatchObject({
            termsText: terms,
            termsHash: hash,
          })
        } finally {
          await save({ pitchTexts: (before as { pitchTexts?: unknown[] }).pitchTexts ?? [] })
        }
      })
    })

    it('takes of one person what the call takes, and more once one is withdrawn', async () => {
      const { slug } = await makeCall({ maxPerContributor: 1 })
      const email = `once-${database.name}@example.org`
      const one = await desk.sent(desk.pitch({ call: slug, email }))
      const more = await desk.post(desk.pitch({ call: slug, email, title: 'Another' }))
      expect(more.status).toBe(409)
      expect(await more.text()).toContain('call-limit')
      expect((await desk.post(desk.pitch({ call: slug }))).status).toBe(201)
      await newsroom.payload.db.updateOne({
        collection: 'submissions',
        where: { publicId: { equals: one.receipt } },
        data: { stage: 'withdrawn' },
        options: { atomic: true },
      })
      const again = desk.pitch({ call: slug, email, title: 'Another' })
      expect((await desk.post(again)).status).toBe(201)
    })

    describe('kept for later', () => {
      const keep = async (changes: Record<string, string>) => {
        const answer = await send(fieldsOf({ keep: 'yes', ...changes }))
        expect(answer.status).toBe(200)
        return /\/pitch\?draft=([\w-]{43})/.exec(await answer.text())?.[1] ?? ''
      }

      it('is opened again by its link as it was, whatever was missing in it', async () => {
        const token = await keep({ title: '', pitch: 'half a <thought>', email: '' })
        const html = await get(`?draft=${token}`)
        expect(html).toContain('half a &lt;thought&gt;')
        expect(html).toContain(`name="draft" value="${token}"`)
        expect(JSON.stringify(await desk.rows('pitch-drafts'))).not.toContain(token)
        expect(await desk.rows('submissions', { title: { equals: '' } })).toEqual([])
      })

      it('goes to the address in it, and is gone once it was sent', async () => {
        const fields = fieldsOf({})
        const token = await keep(fields)
        const mails = await desk.rows('outbox', { to: { equals: fields.email } })
        expect(mails).toMatchObject([{ template: 'draft-kept' }])
        expect(mails[0]!.text).toContain(`/pitch?draft=${token}`)
        expect((await send({ ...fields, draft: token })).status).toBe(303)
        expect(await get(`?draft=${token}`)).toContain('This form is no longer kept')
      })

      it('is remembered to its writer once, before it is dropped', async () => {
        const fields = fieldsOf({})
        const token = await keep(fields)
        const soon = Date.now() + 27 * DAY_MS
        expect(await remindOfKept(newsroom.payload, Date.now() + DAY_MS)).toBe(0)
        const counts = await Promise.all([
          remindOfKept(newsroom.payload, soon),
          remindOfKept(newsroom.payload, soon),
        ])
        expect(counts[0] + counts[1]).toBeGreaterThanOrEqual(1)
        const mails = await desk.rows('outbox', { to: { equals: fields.email } })
        expect(mails.map(({ template }) => template)).toEqual(['draft-kept', 'draft-reminder'])
        expect(mails[1]!.text).toContain(token)
      })

      it('fills nobody’s letter box', async () => {
        const fields = fieldsOf({})
        for (let time = 0; time < 6; time += 1) await keep(fields)
        expect(await desk.rows('outbox', { to: { equals: fields.email } })).toHaveLength(4)
      })
    })

    it('has one script, allowed by its hash, and needs it for nothing', async () => {
      const answer = await getPitch(new Request('http://desk.example/pitch'), newsroom.desk)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/script-src 'sha256-[\w+/=]{44}';/)
      const html = await answer.text()
      const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
      expect(html.match(/<script/g)).toHaveLength(1)
      expect(policy).toContain("worker-src blob:; connect-src 'self';")
      const document = {
        getElementById: () => null,
        querySelector: () => null,
        querySelectorAll: () => [],
      }
      expect(() => new Script(script).runInNewContext({ document, window: {} })).not.toThrow()
    })
  })
})
