import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { getCalls, getPitch, postPitch, postSubmission } from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { brokenInvariants } from '../invariants.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'

const LONG = Array.from({ length: 300 }, (_, place) => `word${place}`).join(' ')

// A file with an end stands for a disk with one; the answer is the same for other databases.
forEachDatabase(
  (database) => {
    let newsroom: Newsroom
    let terms: string | undefined
    beforeAll(async () => {
      newsroom = await openNewsroom(await database.fresh())
      const answer = await getCalls(new Request('http://desk.example/v1/calls'), newsroom.desk)
      terms = ((await answer.json()) as { terms: { hash: string } | null }).terms?.hash
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    /** The most pages the file may have, of the connection that writes. */
    const limitPages = (most: number) => {
      const { client } = newsroom.payload.db as unknown as { client: Record<symbol, unknown> }
      const writer = client[Symbol.for('opinion-desk/sqlite-writer')] as {
        prepare: (sql: string) => { all: () => unknown[] }
      }
      writer.prepare(`PRAGMA max_page_count = ${most}`).all()
      return Number(
        Object.values(writer.prepare('PRAGMA page_count').all()[0] as Record<string, number>)[0],
      )
    }

    let number = 0
    const send = () => {
      number += 1
      return postSubmission(
        new Request('http://desk.example/v1/submissions', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            kind: 'pitch',
            name: 'Ada Moss',
            email: `ada-${number}@example.org`,
            title: `Bell ${number}`,
            pitch: LONG,
            interests: { declared: 'none' },
            aiUse: { declared: 'none' },
            exclusive: true,
            ...(terms ? { agreedTerms: terms } : {}),
          }),
        }),
        newsroom.desk,
      )
    }
    const count = async (collection: string) =>
      (await newsroom.payload.db.count({ collection })).totalDocs

    describe('a full disk', () => {
      it('is told to whoever sends, with a time to come back; nothing is half stored, and it goes on', async () => {
        expect((await send()).status).toBe(201)
        limitPages(limitPages(1_000_000) + 12)
        const answers: Response[] = []
        for (let round = 0; round < 12; round += 1) {
          answers.push(...(await Promise.all(Array.from({ length: 5 }, send))))
        }
        const taken = answers.filter(({ status }) => status === 201).length
        const refused = answers.filter(({ status }) => status !== 201)
        expect(refused.length).toBeGreaterThan(20)
        for (const answer of refused) {
          expect(answer.status).toBe(503)
          expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
          expect(await answer.json()).toMatchObject({ error: { code: 'database-unavailable' } })
        }
        expect(await count('submissions')).toBe(1 + taken)
        for (const collection of ['contributors', 'outbox', 'idempotency-records']) {
          expect([collection, await count(collection)]).toEqual([collection, 1 + taken])
        }

        const page = await getPitch(new Request('http://desk.example/pitch'), newsroom.desk)
        const token = /name="form" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
        const form = await postPitch(
          new Request('http://desk.example/pitch', {
            method: 'POST',
            headers: {
              'content-type': 'application/x-www-form-urlencoded',
              origin: 'http://desk.example',
              'sec-fetch-site': 'same-origin',
            },
            body: new URLSearchParams({
              form: token,
              kind: 'pitch',
              name: 'Ada Moss',
              email: 'form@example.org',
              title: 'Bell of a form',
              pitch: LONG,
              language: 'en',
              interests: 'none',
              aiUse: 'none',
              exclusive: 'yes',
              ...(terms ? { agreedTerms: terms } : {}),
            }),
          }),
          newsroom.desk,
        )
        expect(form.status).toBe(503)
        expect(Number(form.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(await form.text()).toContain('word299')

        limitPages(1_000_000)
        expect((await send()).status).toBe(201)
        expect(await count('submissions')).toBe(2 + taken)
        expect(await brokenInvariants(newsroom.payload)).toEqual([])
      }, 60_000)
    })
  },
  ['sqlite'],
)
