import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { keepFigures } from '../../src/figures/index.ts'
import type { FiguresAnswer } from '../../src/figures/index.ts'
import { sealEvents } from '../../src/ledger/index.ts'
import { ROLES } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { countQuestions } from '../setup/count-questions.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const CALL = '01890000-0000-7000-8000-0000000000c1'
/** A title that a spreadsheet would run. */
const TITLE = '=HYPERLINK("http://evil.example","Harbour")'

describe('the figures', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person
    let desk: Pitching
    let receipts: string[]

    const read = async (query = '', as: Person | null = editor) => {
      const answer = await newsroom.fetch(`/api/figures/summary?${query}`, as ? { as } : {})
      return {
        status: answer.status,
        json: (await answer.json()) as FiguresAnswer & { error?: { code: string } },
      }
    }
    const count = async () => {
      await sealEvents(newsroom.payload)
      return keepFigures(newsroom.payload)
    }
    const send = (changes: object = {}) => desk.sent(desk.pitch({ name: 'Ada Secret', ...changes }))

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      editor = await newsroom.person('editor')
      await newsroom.payload.db.create({
        collection: 'calls',
        data: {
          publicId: CALL,
          title: TITLE,
          slug: 'harbour',
          guidelines: 'Short.',
          opensAt: '2026-01-01T00:00:00.000Z',
          accepts: ['pitch', 'draft'],
        },
      })
      desk = await pitching(newsroom)
      receipts = []
      for (const call of ['harbour', 'harbour', undefined]) {
        receipts.push((await send(call ? { call } : {})).receipt)
      }
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    it('are for editors, and nobody else', async () => {
      const allowed: string[] = []
      for (const role of ROLES) {
        const person = await newsroom.person(role)
        const csv = await newsroom.fetch('/api/figures/csv?table=weeks', { as: person })
        const { status } = await read('', person)
        expect(csv.status).toBe(status)
        if (status === 200) allowed.push(role)
      }
      expect(allowed).toEqual(['admin', 'desk-chief', 'editor'])
      expect((await read('', null)).status).toBe(401)
    })

    it('count what came in and what became of it, by call and by reason', async () => {
      const [accepted = '', declined = ''] = receipts
      await desk.decide(accepted, { decision: 'accept' }, editor)
      await desk.decide(declined, { decision: 'decline', reason: 'covered' }, editor)
      await sealEvents(newsroom.payload)
      expect((await read()).json.uncounted).toBeGreaterThan(0)
      await count()
      const { json } = await read()
      expect(json).toMatchObject({
        uncounted: 0,
        isEmpty: false,
        received: { now: 3, before: 0 },
        accepted: { now: 1, before: 0 },
        declined: { now: 1, before: 0 },
        reasons: [{ key: 'covered', declined: 1 }],
        sources: [{ key: 'api', received: 3 }],
      })
      expect(json.calls).toEqual([
        expect.objectContaining({ key: CALL, received: 2, accepted: 1, declined: 1 }),
        expect.objectContaining({ key: '', received: 1, accepted: 0, declined: 0 }),
      ])
      expect(json.deciding[0]?.quartiles?.count).toBe(2)
      expect(json.people).toEqual([
        expect.objectContaining({
          person: String(editor.id),
          name: 'editor',
          finished: { submissions: 2, pieces: 0 },
        }),
      ])
      expect(json.unassigned).toEqual({ submissions: 1, pieces: 0 })
      const ofCall = (await read(`call=${CALL}`)).json
      expect(ofCall.received.now).toBe(2)
      expect(ofCall.callNames).toEqual([expect.objectContaining({ publicId: CALL, title: TITLE })])
    })

    it('tell how far a call has come, to whoever reads what comes in', async () => {
      const { docs } = await newsroom.payload.db.find<{ id: number | string }>({
        collection: 'calls',
        where: { publicId: { equals: CALL } },
      })
      const standing = async (as: Person) => {
        const answer = await newsroom.fetch(`/api/calls/${docs[0]?.id}/standing`, { as })
        return { status: answer.status, json: (await answer.json()) as object }
      }
      expect((await standing(editor)).json).toMatchObject({
        call: CALL,
        funnel: { received: 2, triage: 2, decided: 2, accepted: 1, published: 0 },
        open: 0,
        standing: 'open',
        closesAt: null,
        words: { least: 400, most: 2000 },
      })
      await newsroom.payload.db.updateOne({
        collection: 'opinion-pieces',
        where: { submission: { exists: true } },
        data: { publication: 'some-publication' },
        options: { atomic: true },
      })
      expect((await standing(editor)).json).toMatchObject({ funnel: { published: 1 } })
      for (const role of ['legal', 'reader'] as const) {
        expect((await standing(await newsroom.person(role))).status).toBe(403)
      }
    })

    it('count each event once, however many processes count', async () => {
      for (let more = 0; more < 4; more += 1) await send()
      await sealEvents(newsroom.payload)
      const counts = await Promise.all([1, 2, 3].map(() => keepFigures(newsroom.payload)))
      expect(counts.filter((each) => each > 0).length).toBeGreaterThan(0)
      expect(await keepFigures(newsroom.payload)).toBe(0)
      expect((await read()).json.received.now).toBe(7)
    })

    it('tell what is open in whose hands', async () => {
      const { receipt } = await send()
      const row = await desk.submission(receipt)
      await newsroom.payload.db.updateOne({
        collection: 'submissions',
        where: { id: { equals: row.id } },
        data: { assignee: editor.id },
        options: { atomic: true },
      })
      const { json } = await read()
      expect(json.people[0]?.open).toEqual({ submissions: 1, pieces: 0 })
      expect(json.unassigned.submissions).toBe(5)
    })

    it('name nobody who sent something in', async () => {
      await count()
      const told = JSON.stringify((await read()).json)
      expect(told).not.toContain('Secret')
      expect(told).not.toContain('@example.org')
      const rows = await desk.rows('figures')
      expect(JSON.stringify(rows)).not.toMatch(/Secret|@example/)
    })

    it('hand over a table as a file that runs nothing, line by line', async () => {
      const answer = await newsroom.fetch('/api/figures/csv?table=calls&weeks=4', {
        as: editor,
      })
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(answer.headers.get('content-disposition')).toContain('figures-calls-4-weeks')
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const [head, ...lines] = new TextDecoder().decode(bytes).split('\r\n')
      expect(head).toContain('Call,Received,Accepted,Declined')
      expect(lines.join('\n')).toContain(
        `"'=HYPERLINK(""http://evil.example"",""Harbour"")",2,1,1,0.5,`,
      )
    })

    it('say what they cannot read', async () => {
      for (const wrong of ['weeks=0', 'weeks=500', 'until=yesterday', 'call=1']) {
        const { status, json } = await read(wrong)
        expect([wrong, status, json.error?.code]).toEqual([wrong, 400, 'bad-parameter'])
      }
      const csv = await newsroom.fetch('/api/figures/csv?table=contributors', { as: editor })
      expect(csv.status).toBe(400)
    })

    it('ask the database the same however much came in', async () => {
      const asked = () => countQuestions(newsroom.payload, () => read())
      const few = await asked()
      for (let more = 0; more < 10; more += 1) await send()
      await count()
      expect(await asked()).toBe(few)
      expect(few).toBeLessThan(20)
    }, 60_000)
  })
})
