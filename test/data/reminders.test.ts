import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { tellOverdueSubmissions } from '../../src/decisions/index.ts'
import { postPitch, remindOfDeadlines } from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const DAY_MS = 86_400_000

forEachDatabase((database) => {
  let newsroom: Newsroom
  let chief: Person
  let editor: Person
  let reader: Person
  let desk: Pitching

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    chief = await newsroom.person('desk-chief')
    editor = await newsroom.person('editor')
    reader = await newsroom.person('reader')
    desk = await pitching(newsroom)
  }, 120_000)
  afterAll(() => newsroom?.close(), 30_000)

  const later = (days: number) => new Date(Date.now() + days * DAY_MS)

  describe(`what waits for longer than the desk promises, on ${database.name}`, () => {
    const told = async (code: string) =>
      (await desk.rows('notices', { code: { equals: code } })).map(({ user, text }) => ({
        user: String(user),
        text: String(text),
      }))

    it('is told to whoever has it, and else to those who decide, once', async () => {
      const mine = await desk.sent(desk.pitch({ title: 'In hand' }))
      const row = await desk.submission(mine.receipt)
      const given = await desk.ask(
        '/submissions/assign',
        {
          to: String(editor.id),
          submissions: [{ submission: mine.receipt, revision: row.revision }],
        },
        chief,
      )
      expect(given.json.items).toMatchObject([{ ok: true }])
      for (const title of ['One', 'Two', 'Three']) await desk.sent(desk.pitch({ title }))

      expect(await tellOverdueSubmissions(newsroom.payload, later(13))).toBe(0)
      const counts = await Promise.all([
        tellOverdueSubmissions(newsroom.payload, later(15)),
        tellOverdueSubmissions(newsroom.payload, later(15)),
      ])
      expect(counts[0] + counts[1]).toBe(4)
      expect(await told('submission-overdue')).toEqual([
        { user: String(editor.id), text: expect.stringContaining('“In hand”') },
      ])
      const digests = await told('submissions-overdue')
      expect(digests.map(({ user }) => user).sort()).toEqual(
        [String(chief.id), String(editor.id)].sort(),
      )
      for (const { text } of digests) expect(text).toMatch(/: 3\.$/)
      expect(digests.map(({ user }) => user)).not.toContain(String(reader.id))

      // Neither an hour nor a day later, unless there is something new.
      expect(await tellOverdueSubmissions(newsroom.payload, later(15.04))).toBe(0)
      expect(await tellOverdueSubmissions(newsroom.payload, later(16))).toBe(0)
      await desk.sent(desk.pitch({ title: 'Four' }))
      expect(await tellOverdueSubmissions(newsroom.payload, later(17))).toBe(1)
      expect(await told('submissions-overdue')).toHaveLength(4)
    })

    it('is not what was decided, or waits for its contributor', async () => {
      const { receipt } = await desk.sent(desk.pitch({ title: 'Answered' }))
      const row = await desk.submission(receipt)
      const answer = await desk.ask(
        `/submissions/${receipt}/decisions`,
        { decision: 'decline', reason: 'no-room', revision: row.revision },
        editor,
      )
      expect(answer.status).toBe(200)
      expect(await tellOverdueSubmissions(newsroom.payload, later(30))).toBe(0)
    })
  })

  describe(`the end of a call, on ${database.name}`, () => {
    it('is told to whoever kept a form for it, once, in their language', async () => {
      const make = async (title: string, days: number) =>
        (
          (await newsroom.payload.create({
            collection: 'calls',
            data: {
              title,
              guidelines: 'x',
              opensAt: new Date(Date.now() - 60_000).toISOString(),
              closesAt: later(days).toISOString(),
            } as never,
            overrideAccess: true,
          })) as unknown as { slug: string }
        ).slug
      const soon = await make('Bells of the harbour', 5)
      const other = await make('Bells of the hills', 25)
      const keep = async (call: string, email: string, language: string) => {
        const answer = await postPitch(
          new Request(`http://desk.example/pitch?lang=${language}`, {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams({ keep: 'yes', call, email, language }).toString(),
          }),
          newsroom.desk,
        )
        expect(answer.status).toBe(200)
      }
      await keep(soon, 'soon@example.org', 'tr')
      await keep(other, 'other@example.org', 'en')

      expect(await remindOfDeadlines(newsroom.payload, later(1).getTime())).toBe(0)
      const counts = await Promise.all([
        remindOfDeadlines(newsroom.payload, later(3).getTime()),
        remindOfDeadlines(newsroom.payload, later(3).getTime()),
      ])
      expect(counts[0] + counts[1]).toBe(1)
      expect(await remindOfDeadlines(newsroom.payload, later(4).getTime())).toBe(0)
      expect(await remindOfDeadlines(newsroom.payload, later(6).getTime())).toBe(0)
      const mails = await desk.rows('outbox', { template: { equals: 'draft-deadline' } })
      expect(mails).toMatchObject([{ to: 'soon@example.org', language: 'tr', state: 'waiting' }])
      expect(mails[0]!.text).toContain('Bells of the harbour')
      expect(mails[0]!.text).toMatch(/\/pitch\?draft=[\w-]{43}/)
    })
  })
})
