import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { followChanges, lastChange } from '../../src/delivery/index.ts'
import { sealEvents } from '../../src/ledger/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { publishing } from '../setup/published-pieces.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let desk: Awaited<ReturnType<typeof publishing>>
  const ask = (url: string) => newsroom.desk.delivery.handle({ method: 'GET', url, headers: {} })

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    desk = await publishing(
      newsroom,
      await newsroom.person('editor'),
      await newsroom.person('desk-chief'),
    )
  })
  afterAll(() => newsroom?.close())

  describe(`what a publish rebuilds, on ${database.name}`, () => {
    it('is what it changed and nothing else, once, though the process hears of it twice', async () => {
      const { delivery } = newsroom.desk
      const others = [await desk.published(), await desk.published()]
      const letter = await desk.published({ kind: 'letter' })
      const untouched = [
        ...others.map(({ slug }) => `/v1/pieces/${slug}`),
        '/v1/pieces?kind=op-ed',
        '/v1/feed.rss?kind=op-ed',
      ]
      const touched = [`/v1/pieces/${letter.slug}`, '/v1/pieces?kind=letter', '/v1/pieces']
      for (const url of [...untouched, ...touched]) expect((await ask(url)).status).toBe(200)
      await sealEvents(newsroom.payload)
      let seen = await followChanges(newsroom.payload, await lastChange(newsroom.payload))

      // Not how many were built: what is this young is looked at again by the clock.
      const before = delivery.stats()
      await desk.corrected(letter.piece)
      expect(delivery.stats().forgotten - before.forgotten).toBe(touched.length)

      await sealEvents(newsroom.payload)
      const since = seen
      seen = await followChanges(newsroom.payload, seen)
      expect(seen).toBeGreaterThan(since)
      expect(delivery.stats().forgotten - before.forgotten).toBe(touched.length)
    })
  })
})
