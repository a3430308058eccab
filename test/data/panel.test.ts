import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClientConfig, getLocalI18n } from 'payload'

import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
  })
  afterAll(() => newsroom?.close())

  describe(`what the panel is told of the desk, on ${database.name}`, () => {
    it('can be drawn up, tabs included', async () => {
      const i18n = await getLocalI18n({ config: newsroom.config, language: 'en' })
      const drawnUp = createClientConfig({
        config: newsroom.config,
        i18n,
        importMap: {},
        user: true,
      } as never)
      const pieces = drawnUp.collections.find(({ slug }) => slug === 'opinion-pieces')
      expect(pieces?.fields.some(({ type }) => type === 'tabs')).toBe(true)
    })
  })
})
