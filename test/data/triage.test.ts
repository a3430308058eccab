import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { compareDue } from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const story = (seed: string, length = 80) =>
  Array.from({ length }, (_, index) => `${seed}${(index * 7) % 53}x${index}`).join(' ')

describe('triage', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person
    let reader: Person
    let desk: Pitching
    let call: { id: number | string; slug: string }

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      editor = await newsroom.person('editor')
      reader = await newsroom.person('reader')
      desk = await pitching(newsroom)
      call = (await newsroom.payload.create({
        collection: 'calls',
        data: {
          title: `Read blind ${database.name}`,
          guidelines: 'x',
          opensAt: new Date(Date.now() - 60_000).toISOString(),
          namesHidden: true,
          scoreCategories: [
            { name: 'Argument', weight: 3 },
            { name: 'Style', weight: 1 },
          ],
        } as never,
        overrideAccess: true,
      })) as unknown as typeof call
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const score = (receipt: string, body: object | undefined, as: Person) =>
      desk.ask(`/submissions/${receipt}/scores`, body, as)

    it('scores by weight, one score for each reader, and keeps readers apart', async () => {
      const { receipt } = await desk.sent(desk.pitch({ call: call.slug }))
      const other = await newsroom.person('reader')
      await score(receipt, { values: { Argument: 2 }, recommendation: 'decline' }, reader)
      const mine = await score(
        receipt,
        { values: { Argument: 8, Style: 4 }, recommendation: 'accept', note: 'Good.' },
        reader,
      )
      expect(mine.json).toMatchObject({ own: { total: 7, recommendation: 'accept' } })
      expect(mine.json.all).toBeUndefined()
      await score(receipt, { values: { Style: 5 } }, other)
      await score(receipt, { conflict: 'I know the author.' }, await newsroom.person('reader'))
      const { json } = await score(receipt, undefined, editor)
      expect(json.summary).toEqual({ count: 2, mean: 6, median: 6 })
      expect(json.all).toHaveLength(3)
      expect(await desk.submission(receipt)).toMatchObject({
        scoreMean: 6,
        scoreCount: 2,
        stage: 'triage',
      })
      expect((await score(receipt, undefined, other)).json).toMatchObject({ own: { total: 5 } })
      expect(JSON.stringify(await desk.events(receipt))).not.toContain('know the author')
    })

    it('takes no score from others, none for what there is not, and none when it is decided', async () => {
      const { receipt } = await desk.sent()
      const legal = await newsroom.person('legal')
      expect((await score(receipt, { values: { Overall: 5 } }, legal)).status).toBe(403)
      expect((await score(receipt, { values: { Argument: 5 } }, reader)).status).toBe(400)
      await desk.decide(receipt, { decision: 'decline', reason: 'no-room' }, editor)
      const late = await score(receipt, { values: { Overall: 5 } }, reader)
      expect(late.json.error?.code).toBe('score-too-late')
    })

    it('hides who sent it where the call says so, and shows the copy without names', async () => {
      const { receipt } = await desk.sent(
        desk.pitch({
          call: call.slug,
          note: 'Ada’s note',
          interests: { declared: 'some', text: 'Ada Moss Ltd' },
        }),
      )
      const row = await desk.submission(receipt)
      const read = async (as: Person) =>
        (await (
          await newsroom.fetch(`/api/submissions/${row.id}?depth=2`, { as })
        ).json()) as Record<string, unknown>
      expect(await read(reader)).toMatchObject({
        pitch: '',
        sentBy: null,
        contributor: null,
        note: null,
      })
      expect(JSON.stringify(await read(reader))).not.toMatch(/Ada/)
      await newsroom.fetch(`/api/submissions/${row.id}`, {
        method: 'PATCH',
        body: JSON.stringify({ redactedPitch: 'A pitch by somebody.', revision: row.revision }),
        headers: { 'content-type': 'application/json' },
        as: editor,
      })
      expect((await read(reader)).pitch).toBe('A pitch by somebody.')
      expect(await read(editor)).toMatchObject({ sentBy: 'Ada Moss', pitch: row.pitch })
      for (const probe of [
        'where[sentBy][like]=Ada',
        'where[or][0][pitch][like]=word',
        'sort=-sentBy',
        'where[contributor.name][like]=Ada',
      ]) {
        const answer = await newsroom.fetch(`/api/submissions?${probe}`, { as: reader })
        expect([probe, answer.status]).toEqual([probe, 400])
        expect((await newsroom.fetch(`/api/submissions?${probe}`, { as: editor })).status).toBe(200)
      }
    })

    it('shows a title that tells who wrote it to nobody who may not know, on no way', async () => {
      const name = `Zelda Quillfeather ${database.name}`
      const told = new RegExp(name.slice(0, 17))
      const pitch = (changes: object) =>
        desk.pitch({ name, title: `${name} remembers`, ...changes })
      const { receipt } = await desk.sent(pitch({ call: call.slug }))
      const open = await desk.sent(pitch({ title: `The open words of ${name}` }))
      const row = await desk.submission(receipt)
      const other = await desk.sent(desk.pitch({ call: call.slug }))
      await desk.decide(other.receipt, { decision: 'merge', into: receipt }, editor)
      await desk.ask(
        '/submissions/assign',
        { to: reader.id, submissions: [{ submission: receipt, revision: row.revision }] },
        editor,
      )
      const { title: _title, ...rest } = await desk.submission(receipt)
      expect(rest.assignee).toBeTruthy()

      const get = async (path: string, as: Person) => {
        const answer = await newsroom.fetch(path, { as })
        return { status: answer.status, text: await answer.text() }
      }
      const graphql = async (query: string) => {
        const answer = await newsroom.fetch('/api/graphql', {
          method: 'POST',
          body: JSON.stringify({ query }),
          headers: { 'content-type': 'application/json' },
          as: reader,
        })
        return { status: answer.status, text: await answer.text() }
      }
      const ways = {
        document: await get(`/api/submissions/${row.id}?depth=3`, reader),
        joined: await get(
          `/api/submissions/${(await desk.submission(other.receipt)).id}?depth=3`,
          reader,
        ),
        list: await get('/api/submissions?limit=500&where[call][exists]=true', reader),
        versions: await get(
          '/api/submissions/versions?limit=500&where[version.call][exists]=true',
          reader,
        ),
        inbox: await get(`/api/submissions/inbox?limit=100&call=${call.slug}`, reader),
        links: await get(`/api/submissions/${other.receipt}/decisions`, reader),
        scores: await get(`/api/submissions/${receipt}/scores`, reader),
        notices: await get('/api/notices?limit=100', reader),
        graphql: await graphql(
          '{ Submissions(limit: 500, where: { call: { exists: true } }) { docs { title sentBy } } }',
        ),
      }
      for (const [way, { text }] of Object.entries(ways)) {
        expect([way, told.exec(text)?.[0]]).toEqual([way, undefined])
      }
      expect(ways.notices.text).toContain(receipt.slice(-6))
      expect(ways.inbox.text).toContain(`№ ${receipt.slice(-6)}`)
      expect(
        (await get(`/api/submissions/inbox?limit=100&call=${call.slug}`, editor)).text,
      ).toMatch(told)

      const word = 'Quillfeather'
      const searched = await get(`/api/submissions?limit=500&where[title][like]=${word}`, reader)
      expect(searched.status).toBe(200)
      expect(searched.text).toContain(open.receipt)
      expect(searched.text).not.toContain(receipt)
      const counted = (await get(`/api/submissions/count?where[title][like]=${word}`, reader)).text
      expect(JSON.parse(counted)).toEqual({ totalDocs: 1 })
      for (const probe of [
        `/count?where[sentBy][like]=${word}`,
        `?where[mergedInto.sentBy][like]=${word}`,
        `?where[mergedInto.title][like]=${word}`,
        `?where[fingerprint][equals]=${String(row.fingerprint)}`,
        '?sort=title',
        `/versions?where[version.sentBy][like]=${word}`,
      ]) {
        expect([probe, (await get(`/api/submissions${probe}`, reader)).status]).toEqual([
          probe,
          400,
        ])
      }

      const saved = await newsroom.fetch(`/api/submissions/${row.id}`, {
        method: 'PATCH',
        body: JSON.stringify({
          redactedTitle: 'Somebody remembers',
          revision: (await desk.submission(receipt)).revision,
        }),
        headers: { 'content-type': 'application/json' },
        as: editor,
      })
      expect(saved.status).toBe(200)
      expect((await get(`/api/submissions/${row.id}`, reader)).text).toContain('Somebody remembers')
    })

    it('orders the inbox by age or score, by call, in pages that nothing shifts', async () => {
      const mine: string[] = []
      for (const value of [3, 9, 9, 1]) {
        const { receipt } = await desk.sent(desk.pitch({ call: call.slug }))
        await score(receipt, { values: { Argument: value } }, reader)
        mine.push(receipt)
      }
      const pages = async (query: string) => {
        const seen: string[] = []
        for (let after: string | null = ''; after !== null;) {
          const { json, status } = await desk.ask(
            `/submissions/inbox?limit=2&${query}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
            undefined,
            reader,
          )
          expect(status).toBe(200)
          seen.push(...(json.items as { submission: string }[]).map(({ submission }) => submission))
          after = json.next as string | null
        }
        return seen.filter((receipt) => mine.includes(receipt))
      }
      expect(await pages(`order=age&call=${call.slug}`)).toEqual(mine)
      const [three, nine, nineToo, one] = mine
      expect(await pages('order=score')).toEqual([...[nine, nineToo].sort().reverse(), three, one])
      for (const wrong of ['order=name', 'limit=0', 'limit=1e9', 'after=x', 'after=~~~']) {
        const { status } = await desk.ask(`/submissions/inbox?${wrong}`, undefined, reader)
        expect([wrong, status]).toEqual([wrong, 400])
      }
    })

    it('finds what is close to it in the inbox and the archive, from both sides', async () => {
      const text = story(`n${database.name}`)
      const one = await desk.sent(desk.pitch({ pitch: text }))
      const near = await desk.sent(
        desk.pitch({ pitch: text.replace(/(\w+) (\w+)$/, 'other ending') }),
      )
      const far = await desk.sent(desk.pitch({ pitch: story('far') }))
      await newsroom.payload.db.create({
        collection: 'publications',
        data: {
          publicId: '01890000-0000-7000-8000-00000000abcd',
          slug: `archived-${database.name}`,
          state: 'live',
          piece: 'x',
          revision: 1,
          content: {
            body: [{ type: 'paragraph', anchor: 'a', children: [{ type: 'text', text }] }],
          },
        },
      })
      while ((await compareDue(newsroom.payload)) > 0) continue
      const similar = async (receipt: string) =>
        ((await desk.submission(receipt)).similar as { publicId: string; percent: number }[]) ?? []
      const ofOne = await similar(one.receipt)
      expect(ofOne.map(({ publicId }) => publicId).sort()).toEqual(
        ['01890000-0000-7000-8000-00000000abcd', near.receipt].sort(),
      )
      expect(ofOne.find(({ publicId }) => publicId === near.receipt)!.percent).toBeGreaterThan(70)
      expect((await similar(near.receipt)).map(({ publicId }) => publicId)).toContain(one.receipt)
      expect(await similar(far.receipt)).toEqual([])
      expect(await compareDue(newsroom.payload)).toBe(0)
    }, 60_000)
  })
})
