import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ROLES } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'
import { countQuestions } from '../setup/count-questions.ts'

type Card = { piece: string; headline: string; dueAt: string | null } & Record<string, unknown>
type Column = {
  stage: string
  count: number
  limit: number | null
  items: Card[]
  next: string | null
}

describe('the board', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      editor = await newsroom.person('editor')
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const ask = async (query = '', as: Person | null = editor) => {
      const answer = await newsroom.fetch(`/api/opinion-pieces/board?${query}`, as ? { as } : {})
      const json = (await answer.json()) as { columns: Column[]; error?: { code: string } }
      return { status: answer.status, json }
    }
    const column = async (stage: string, query = '') => {
      const { json } = await ask(`stage=${stage}&${query}`)
      if (!json.columns[0]) throw new Error(JSON.stringify(json))
      return json.columns[0]
    }

    const fill = async (stage: string, count: number, more: (place: number) => object) => {
      for (let place = 0; place < count; place += 1) {
        const { id } = await newsroom.payload.create({
          collection: 'opinion-pieces',
          data: {
            headline: `${stage} ${place}`,
            body: bodyOf('A clock.'),
            stage: 'editing',
            ...more(place),
          } as never,
          overrideAccess: true,
        })
        if (stage === 'editing') continue
        await newsroom.payload.db.updateOne({
          collection: 'opinion-pieces',
          where: { id: { equals: id } },
          data: { stage },
          options: { atomic: true },
        })
      }
    }

    it('is for whoever reads pieces, and nobody else', async () => {
      const allowed: string[] = []
      for (const role of ROLES) {
        if ((await ask('', await newsroom.person(role))).status === 200) allowed.push(role)
      }
      expect(allowed).toEqual(ROLES.filter((role) => role !== 'reader' && role !== 'api'))
      expect((await ask('', null)).status).toBe(401)
      expect((await ask('', await newsroom.person())).status).toBe(403)
    })

    it('has every stage in its order, with counts, limits and what is due first', async () => {
      await fill('editing', 5, (place) => ({
        ...(place < 3 ? { dueAt: new Date(Date.UTC(2026, 4, 10 - place)).toISOString() } : {}),
        priority: place === 0 ? 'high' : 'normal',
        assignee: place === 1 ? editor.id : null,
      }))
      await newsroom.payload.updateGlobal({
        slug: 'desk-settings' as never,
        data: { boardLimits: [{ stage: 'editing', limit: 4 }] } as never,
        overrideAccess: true,
      })
      const { json } = await ask()
      expect(json.columns.map(({ stage }) => stage)).toEqual(
        newsroom.desk.options.workflow.definition.stages.map(({ name }) => name),
      )
      const editing = json.columns.find(({ stage }) => stage === 'editing')
      expect(editing).toMatchObject({ count: 5, limit: 4, next: null })
      expect(editing?.items.map(({ headline }) => headline)).toEqual([
        'editing 2',
        'editing 1',
        'editing 0',
        'editing 3',
        'editing 4',
      ])
      expect(editing?.items[1]?.assignee).toEqual({ id: String(editor.id), name: 'editor' })
      expect(editing?.items[2]?.priority).toBe('high')
      const mine = await column('editing', 'assignee=me')
      expect(mine).toMatchObject({ count: 1, items: [{ headline: 'editing 1' }] })
    })

    it('goes on page by page without a gap and without a double while more comes in', async () => {
      const early = () => ({ dueAt: '2025-01-01T00:00:00.000Z' })
      await fill('checking', 15, (place) =>
        place % 2 ? {} : { dueAt: new Date(Date.UTC(2026, 5, 1 + (place % 4))).toISOString() },
      )
      await fill('archived', 7, () => ({}))
      for (const stage of ['checking', 'archived']) {
        const seen: string[] = []
        for (let after: string | null = ''; after !== null;) {
          const page: Column = await column(
            stage,
            `limit=4${after ? `&after=${encodeURIComponent(after)}` : ''}`,
          )
          seen.push(...page.items.map(({ headline }) => headline))
          after = page.next
          if (stage === 'checking' && seen.length === 4) await fill('checking', 2, early)
        }
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen).toHaveLength(stage === 'checking' ? 15 : 7)
      }
    }, 60_000)

    it('says what it cannot read', async () => {
      for (const wrong of [
        'stage=nowhere',
        'limit=0',
        'limit=51',
        'after=x',
        'after=x&stage=editing',
        'assignee=1',
      ]) {
        const { status, json } = await ask(wrong)
        expect([wrong, status, json.error?.code]).toEqual([wrong, 400, 'bad-parameter'])
      }
    })

    it('asks the database the same however many there are', async () => {
      const asked = () => countQuestions(newsroom.payload, () => ask())
      await fill('writing', 10, () => ({ assignee: editor.id }))
      const few = await asked()
      await fill('writing', 100, () => ({ assignee: editor.id }))
      expect(await asked()).toBeLessThanOrEqual(few)
      expect(few).toBeLessThan(40)
    }, 120_000)
  })
})
