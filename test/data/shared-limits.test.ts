import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { getPitch, PEER_HEADER, postPitch } from '../../src/intake/index.ts'
import { portionedRateLimit, RATE_RULES } from '../../src/security/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const HOUR = 3600
// Away from the end of any window.
const NOW = Math.floor(Date.now() / 3_600_000) * 3_600_000 + 1_000_000

describe('limits of several processes', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let desk: Pitching

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      desk = await pitching(newsroom)
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    /** As two processes keep it: each with a memory of its own, and one database. */
    const twice = (name: string, points: number, portion: number, now = () => NOW) =>
      [1, 2].map(() =>
        portionedRateLimit(newsroom.payload, name, { points, seconds: HOUR }, portion, now),
      )

    const counts = async (key: string) =>
      (await desk.rows('rate-counts')).filter((row) => String(row.key).startsWith(`${key}:`))

    it('give out together what one would, whoever asks', async () => {
      const [one, two] = twice('together', 20, 4)
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, turn) => (turn % 2 ? one! : two!).consume('x')),
      )
      expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
      const refused = await one!.consume('x')
      expect(refused).toMatchObject({ ok: false })
      expect(!refused.ok && refused.retryAfterSeconds).toBe(
        (Math.ceil(NOW / 3_600_000) * 3_600_000 - NOW) / 1000,
      )
      expect(await one!.consume('y')).toEqual({ ok: true })
    })

    it('are written for each portion, and not again once they are used up', async () => {
      const [one] = twice('portions', 10, 5)
      for (let turn = 0; turn < 30; turn += 1) await one!.consume('x')
      // Two portions, and the one that told that nothing is left.
      expect(await counts('portions:x')).toMatchObject([{ count: 15 }])
    })

    it('begin anew with each window', async () => {
      let now = NOW
      const [one] = twice('anew', 2, 5, () => now)
      const take = async () => (await one!.consume('x')).ok
      expect([await take(), await take(), await take()]).toEqual([true, true, false])
      now += 3_600_000
      expect(await take()).toBe(true)
    })

    it('are told to a program and to a person, who loses no text', async () => {
      const { points, seconds } = RATE_RULES.submissionsPerAddress
      const window = seconds * 1000
      const peer = '192.0.2.77'
      const exhaust = async (key: string, count: number) => {
        for (const endsAt of [1, 2].map(
          (next) => (Math.floor(Date.now() / window) + next) * window,
        )) {
          await newsroom.payload.db.create({
            collection: 'rate-counts',
            data: { key: `${key}:${endsAt}`, count, endsAt: new Date(endsAt).toISOString() },
          })
        }
      }
      await exhaust(`intake-address:${peer}`, points)
      const answer = await desk.post(desk.pitch(), { [PEER_HEADER]: peer })
      expect(answer.status).toBe(429)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await desk.post(desk.pitch(), { [PEER_HEADER]: '192.0.2.78' })).status).toBe(201)

      const page = await getPitch(new Request('http://desk.example/pitch'), newsroom.desk)
      const form = /name="form" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
      const { interests: _interests, aiUse: _aiUse, ...plain } = desk.pitch({ title: 'Not lost' })
      const fields = { ...plain, exclusive: 'yes', interests: 'none', aiUse: 'none', form }
      const returned = await postPitch(
        new Request('http://desk.example/pitch', {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', [PEER_HEADER]: peer },
          body: new URLSearchParams(fields as unknown as Record<string, string>).toString(),
        }),
        newsroom.desk,
      )
      expect(returned.status).toBe(429)
      const wait = Number(returned.headers.get('retry-after'))
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(seconds)
      expect(await returned.clone().text()).toContain(`in ${wait} seconds`)
      expect(await returned.text()).toContain('value="Not lost"')
    })

    it('of the desk itself say so, and for how long', async () => {
      const window = RATE_RULES.submissionsOfAll.seconds * 1000
      const { points } = RATE_RULES.submissionsOfAll
      const other = await openNewsroom(database.url)
      try {
        for (const next of [1, 2]) {
          const endsAt = (Math.floor(Date.now() / window) + next) * window
          const where = { key: { equals: `intake:all:${endsAt}` } }
          await newsroom.payload.db.deleteMany({ collection: 'rate-counts', where })
          await newsroom.payload.db.create({
            collection: 'rate-counts',
            data: {
              key: `intake:all:${endsAt}`,
              count: points,
              endsAt: new Date(endsAt).toISOString(),
            },
          })
        }
        const full = await (
          await pitching(other)
        ).post(desk.pitch(), { [PEER_HEADER]: '192.0.2.9' })
        expect(full.status).toBe(503)
        expect(await full.json()).toMatchObject({ error: { code: 'desk-full' } })
        expect(Number(full.headers.get('retry-after'))).toBeGreaterThan(0)
      } finally {
        await other.close()
      }
    })
  })
})
