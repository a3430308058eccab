import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { newPublicId } from '../../src/storage/index.ts'
import { ROLES } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { countQuestions } from '../setup/count-questions.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

type Line = { submission: string; receivedAt: string; stage: string } & Record<string, unknown>

describe('the inbox', () => {
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

    const ask = (query: string, as: Person = editor) =>
      desk.ask(`/submissions/inbox?${query}`, undefined, as)

    const lines = async (query: string, as?: Person) => {
      const { json, status } = await ask(query, as)
      if (status !== 200) throw new Error(`${query}: ${status} ${JSON.stringify(json)}`)
      return json.items as Line[]
    }

    /** Rows as the intake leaves them, many at once. */
    const fill = async (count: number, more: (place: number) => object = () => ({})) => {
      const from = Date.parse('2026-01-01T00:00:00Z')
      for (let place = 0; place < count; place += 1) {
        await newsroom.payload.db.create({
          collection: 'submissions',
          data: {
            publicId: newPublicId(),
            title: `Row ${place}`,
            kind: 'pitch',
            stage: place % 3 === 0 ? 'reading' : 'triage',
            revision: 1,
            language: 'en',
            // Every other one at the same moment as the one before.
            receivedAt: new Date(from + Math.floor(place / 2) * 60_000).toISOString(),
            ...more(place),
          },
        })
      }
    }

    /** Page by page; `between` runs after each page. */
    const walk = async (query: string, between: () => Promise<void> = () => Promise.resolve()) => {
      const seen: Line[] = []
      for (let after: string | null = ''; after !== null;) {
        const { json } = await ask(`${query}${after ? `&after=${encodeURIComponent(after)}` : ''}`)
        seen.push(...(json.items as Line[]))
        after = json.next as string | null
        await between()
      }
      return seen
    }

    it('is for whoever reads submissions, and nobody else', async () => {
      const answers: Record<string, number> = {}
      for (const role of ROLES) {
        answers[role] = (await ask('', await newsroom.person(role))).status
      }
      expect(answers).toEqual({
        admin: 200,
        'desk-chief': 200,
        editor: 200,
        'copy-editor': 403,
        'fact-checker': 403,
        legal: 403,
        'picture-editor': 403,
        reader: 200,
        api: 403,
      })
      expect((await newsroom.fetch('/api/submissions/inbox')).status).toBe(401)
      expect((await ask('', await newsroom.person())).status).toBe(403)
    })

    it('goes on page by page without a gap and without a double while more comes in', async () => {
      await fill(40)
      let came = 0
      const seen = await walk('limit=7&language=en', async () => {
        came += 1
        if (came <= 3) await fill(2, () => ({ title: 'Came in meanwhile' }))
      })
      const ids = seen.map(({ submission }) => submission)
      expect(new Set(ids).size).toBe(ids.length)
      expect(seen.filter(({ title }) => String(title).startsWith('Row'))).toHaveLength(40)
      const order = seen.map(({ receivedAt }) => receivedAt)
      expect(order).toEqual([...order].sort())
      const newest = await walk('limit=9&order=newest&language=en')
      expect(newest.map(({ receivedAt }) => receivedAt)).toEqual(
        newest.map(({ receivedAt }) => receivedAt).sort((one, other) => (one < other ? 1 : -1)),
      )
      expect(newest).toHaveLength(46)
    }, 60_000)

    it('filters by stage, kind, language, age, score and hands', async () => {
      const call = (await newsroom.payload.create({
        collection: 'calls',
        data: {
          title: `Letters ${database.name}`,
          guidelines: 'x',
          opensAt: new Date(Date.now() - 60_000).toISOString(),
        } as never,
        overrideAccess: true,
      })) as unknown as { id: number; slug: string }
      await fill(4, (place) => ({
        title: 'Filtered',
        language: 'tr',
        kind: place % 2 ? 'draft' : 'pitch',
        stage: 'triage',
        call: call.id,
        scoreMean: place * 2,
        scoreCount: 1,
        assignee: place === 0 ? editor.id : null,
        receivedAt: new Date(Date.now() - place * 86_400_000 * 5 - 60_000).toISOString(),
      }))
      const found = async (query: string) => (await lines(`language=tr&${query}`)).length
      expect(await found('')).toBe(4)
      expect(await found('stage=triage')).toBe(4)
      expect(await found('stage=reading')).toBe(0)
      expect(await found('stage=declined')).toBe(0)
      expect(await found('kind=draft')).toBe(2)
      expect(await found(`call=${call.slug}`)).toBe(4)
      expect(await found('olderThan=5')).toBe(3)
      expect(await found('scoreFrom=4')).toBe(2)
      expect(await found('assignee=me')).toBe(1)
      expect(await found('assignee=nobody')).toBe(3)
      expect(await found(`assignee=${editor.id}`)).toBe(1)
      const best = await lines('language=tr&order=score')
      expect(best.map(({ score }) => score)).toEqual([6, 4, 2, 0])
      expect(best[3]).toMatchObject({
        call: { slug: call.slug },
        assignee: { id: String(editor.id), name: 'editor' },
        sentBy: null,
      })
      for (const wrong of [
        'stage=published',
        'kind=x',
        'language=%00',
        'assignee=999999999',
        'olderThan=-1',
        'olderThan=x',
        'scoreFrom=11',
        'order=title',
        'limit=101',
        'after=x',
      ]) {
        const { json, status } = await ask(wrong)
        expect([wrong, status, json.error?.code]).toEqual([wrong, 400, 'bad-parameter'])
      }
      expect((await ask('call=nowhere')).status).toBe(404)
    }, 60_000)

    it('is searched by title, text and name, in whatever a person may read of it', async () => {
      const sent = (title: string, more: object = {}) =>
        desk.sent(desk.pitch({ title, name: 'Wanda Quillfeather', ...more }))
      const one = await sent('Harbour bells and 100% fog')
      const two = await sent('Işık söndü', { pitch: `${'lantern '.repeat(40)}` })
      const hidden = await sent('Signed in the title')
      await newsroom.payload.db.updateOne({
        collection: 'submissions',
        where: { publicId: { equals: hidden.receipt } },
        data: { namesHidden: true, redactedTitle: 'Without a name', redactedPitch: 'quayside' },
        options: { atomic: true },
      })
      const found = async (words: string, as: Person = editor) => {
        const query = `limit=100&words=${encodeURIComponent(words)}`
        return new Set((await lines(query, as)).map(({ submission }) => submission))
      }
      expect(await found('harbour fog')).toEqual(new Set([one.receipt]))
      expect(await found('quillfeather')).toEqual(
        new Set([one.receipt, two.receipt, hidden.receipt]),
      )
      expect(await found('lantern ışık')).toEqual(new Set([two.receipt]))
      expect(await found('harbour lantern')).toEqual(new Set())
      expect(await found('quillfeather', reader)).toEqual(new Set())
      expect(await found('signed', reader)).toEqual(new Set())
      expect(await found('quayside', reader)).toEqual(new Set([hidden.receipt]))
      expect(await found('harbour', reader)).toEqual(new Set([one.receipt]))
    })

    it('tells a reader no names', async () => {
      const { receipt } = await desk.sent()
      const of = async (as: Person) =>
        (await lines('order=newest&limit=100', as)).find(({ submission }) => submission === receipt)
      expect(await of(editor)).toMatchObject({ sentBy: 'Ada Moss' })
      expect(await of(reader)).toMatchObject({ sentBy: null })
      expect(JSON.stringify(await ask('order=newest&limit=100', reader))).not.toContain('Ada Moss')
    })

    it('asks the database the same however many there are', async () => {
      const asked = () =>
        countQuestions(newsroom.payload, () => lines('limit=100&language=ar&order=newest'))
      const someone = () => ({ language: 'ar', assignee: editor.id })
      await fill(10, someone)
      const few = await asked()
      await fill(190, someone)
      expect(await asked()).toBe(few)
      expect(few).toBeLessThan(15)
    }, 90_000)

    describe('gives submissions to colleagues', () => {
      const assign = (body: object, as: Person = editor) =>
        desk.ask('/submissions/assign', body, as)

      it('each by itself, with its event, its version and a notice', async () => {
        const one = await desk.sent()
        const { revision } = await desk.submission(one.receipt)
        const { json, status } = await assign({
          to: String(reader.id),
          submissions: [
            { submission: one.receipt, revision },
            { submission: one.receipt, revision: revision + 7 },
            { submission: newPublicId(), revision: 1 },
          ],
        })
        expect(status).toBe(200)
        expect(json.items).toMatchObject([
          { ok: true, revision: revision + 1 },
          // It is there already: asked again, nothing is done.
          { ok: true, revision: revision + 1 },
          { ok: false, error: { code: 'submission-unknown' } },
        ])
        expect(await desk.submission(one.receipt)).toMatchObject({
          stage: 'triage',
          sentBy: 'Ada Moss',
        })
        const events = await desk.events(one.receipt)
        expect(events.filter(({ type }) => type === 'submission.assigned')).toMatchObject([
          { detail: { assignee: String(reader.id) }, actor: String(editor.id) },
        ])
        const notices = await desk.rows('notices', { user: { equals: String(reader.id) } })
        expect(notices.at(-1)).toMatchObject({
          code: 'submission-assigned',
          submission: one.receipt,
        })
        expect(await lines('assignee=me', reader)).toMatchObject([{ submission: one.receipt }])
        const back = await assign({
          to: null,
          submissions: [{ submission: one.receipt, revision: revision + 1 }],
        })
        expect(back.json.items).toMatchObject([{ ok: true }])
        expect(await lines('assignee=me', reader)).toEqual([])
      })

      it('not on an older revision, and one of two who do it at once', async () => {
        const { receipt } = await desk.sent()
        const { revision } = await desk.submission(receipt)
        const stale = await assign({
          to: String(reader.id),
          submissions: [{ submission: receipt, revision: revision - 1 }],
        })
        expect(stale.json.items).toMatchObject([{ ok: false, error: { code: 'revision-stale' } }])
        const other = await newsroom.person('editor')
        const answers = await Promise.all(
          [reader, other].map((person) =>
            assign({
              to: String(person.id),
              submissions: [{ submission: receipt, revision }],
            }),
          ),
        )
        const done = answers.flatMap(({ json }) => json.items as { ok: boolean }[])
        expect(done.filter(({ ok }) => ok)).toHaveLength(1)
        const events = await desk.events(receipt)
        expect(events.filter(({ type }) => type === 'submission.assigned')).toHaveLength(1)
      })

      it('by editors only, and to whoever may read them only', async () => {
        const { receipt } = await desk.sent()
        const { revision } = await desk.submission(receipt)
        const submissions = [{ submission: receipt, revision }]
        const legal = await newsroom.person('legal')
        expect((await assign({ to: String(reader.id), submissions }, reader)).status).toBe(403)
        expect((await assign({ to: String(reader.id), submissions }, legal)).status).toBe(403)
        const stranger = await newsroom.fetch('/api/submissions/assign', { method: 'POST' })
        expect(stranger.status).toBe(401)
        for (const to of [String(legal.id), '999999999', 'x']) {
          expect((await assign({ to, submissions })).json.error?.code).toBe('assignee-unknown')
        }
        for (const body of [
          {},
          { to: null, submissions: [] },
          { to: null, submissions: [{ submission: receipt }] },
          { to: {}, submissions },
          { to: null, submissions: Array.from({ length: 101 }, () => submissions[0]) },
        ]) {
          expect((await assign(body)).json.error?.code).toBe('assignment-malformed')
        }
        const row = await desk.submission(receipt)
        await newsroom.fetch(`/api/submissions/${row.id}`, {
          method: 'PATCH',
          body: JSON.stringify({ assignee: reader.id, revision }),
          headers: { 'content-type': 'application/json' },
          as: editor,
        })
        expect((await desk.submission(receipt)).assignee ?? null).toBeNull()
      })
    })
  })
})
