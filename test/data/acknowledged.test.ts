import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { createMany, pieceSlugs, versionCount } from '../process/create-many.ts'

const WRITERS = 16
const CREATES = 200

forEachDatabase((database) => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await openNewsroom(database.url)
  }, 120_000)
  afterAll(() => newsroom?.close(), 30_000)

  describe(`${WRITERS} writers, on ${database.name}`, () => {
    it('are acknowledged exactly what is stored', async () => {
      const { payload } = newsroom
      const { acknowledged, refused } = await createMany(payload, {
        writers: WRITERS,
        creates: CREATES,
        name: 'one',
      })
      expect(refused).toEqual([])
      expect(acknowledged).toHaveLength(CREATES)
      expect((await pieceSlugs(payload)).sort()).toEqual(acknowledged.sort())
      expect(await versionCount(payload)).toBe(CREATES)
      const created = { subjectType: { equals: 'piece' } }
      expect((await payload.db.count({ collection: 'events', where: created })).totalDocs).toBe(
        CREATES,
      )
    }, 120_000)
  })
})
