import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { verifyLedger } from '../../src/ledger/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { pieceSlugs, versionCount } from './create-many.ts'
import type { Created } from './create-many.ts'
import { bundleWriter, startWriter } from './writer-process.ts'
import type { WriterProcess } from './writer-process.ts'

const WRITERS = 16
/** The event that a new database begins with: the workflow that its pieces are moved by. */
const OPENING = 1
const CREATES = 200
const LIMIT_MS = 240_000

let bundle: Awaited<ReturnType<typeof bundleWriter>>
beforeAll(async () => {
  bundle = await bundleWriter()
}, 60_000)
afterAll(() => bundle?.remove())

forEachDatabase((database) => {
  let url: string
  let writers: WriterProcess[] = []
  let newsroom: Newsroom

  beforeAll(async () => {
    // Nothing is there yet, not even the file: the processes make the database, and its tables, at once.
    url = database.name === 'sqlite' ? `${database.url}-made-by-two.db` : database.url
    writers = [startWriter(bundle.file, url), startWriter(bundle.file, url)]
  })
  afterAll(async () => {
    await newsroom?.close()
    await Promise.all(writers.map((writer) => writer.stop()))
  }, 30_000)

  describe(`two processes on one database, on ${database.name}`, () => {
    it(
      'both come up on an empty one',
      async () => {
        const started = await Promise.all(writers.map((writer) => writer.started))
        expect(started).toEqual([{ open: true }, { open: true }])
        newsroom = await openNewsroom(url)
      },
      LIMIT_MS,
    )

    it(
      'are acknowledged exactly what is stored, and nothing twice',
      async () => {
        const created = (await Promise.all(
          writers.map((writer, n) => writer.ask(`create process${n} ${WRITERS} ${CREATES}`)),
        )) as Created[]
        expect(created.flatMap(({ refused }) => refused)).toEqual([])
        const acknowledged = created.flatMap((each) => each.acknowledged)
        expect(acknowledged).toHaveLength(2 * CREATES)
        expect((await pieceSlugs(newsroom.payload)).sort()).toEqual(acknowledged.sort())
        expect(await versionCount(newsroom.payload)).toBe(2 * CREATES)
        const events = await newsroom.payload.db.count({ collection: 'events' })
        expect(events.totalDocs).toBe(OPENING + 2 * CREATES)
      },
      LIMIT_MS,
    )

    it(
      'make one chain when both seal at once',
      async () => {
        const sealed = await Promise.all(writers.map((writer) => writer.ask('seal')))
        expect(sealed.reduce((sum, each) => sum + Number(each.sealed), 0)).toBe(
          OPENING + 2 * CREATES,
        )
        expect(await verifyLedger(newsroom.payload)).toMatchObject({
          whole: true,
          events: OPENING + 2 * CREATES,
          head: { sequence: OPENING + 2 * CREATES },
        })
      },
      LIMIT_MS,
    )
  })
})
