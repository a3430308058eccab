import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTick } from '../../src/tick.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openDeskAtWork } from '../desk-at-work.ts'
import { brokenInvariants } from '../invariants.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { xmlElements } from '../setup/parsed.ts'
import { roundsOf } from '../setup/rounds.ts'
import { bundleGate, startGate } from './gate-process.ts'
import { versionText } from './release-versions.ts'

const KILLS = roundsOf(10)
const PIECES = 3
/** A publish is somewhere in its first so many milliseconds when its process is killed. */
const LONGEST_PUBLISH_MS = 60
/** Publishes that a process may get through before. */
const MOST_BEFORE = 3

let bundle: Awaited<ReturnType<typeof bundleGate>>
beforeAll(async () => {
  bundle = await bundleGate()
}, 60_000)
afterAll(() => bundle?.remove())

type Known = { slugs: string[]; changes: string[]; newest: Map<string, number> }

/** The one version that a text is of. */
function versionIn(text: string): number {
  const versions = [...new Set([...text.matchAll(/Version (\d+)/g)].map(([, number]) => number))]
  expect(versions).toHaveLength(1)
  return Number(versions[0])
}

/** Asks for everything that shows the pieces, and holds each answer to be whole; the versions, by address and slug. */
async function askForAll({ desk }: Newsroom, known: Known): Promise<Map<string, number>> {
  const read = async (url: string): Promise<string> => {
    const { status, body } = await desk.delivery.handle({ method: 'GET', url, headers: {} })
    expect([url, status]).toEqual([url, 200])
    return Buffer.from(body ?? '').toString()
  }
  const found = new Map<string, number>()
  const note = (url: string, slug: string, text: string) => {
    const key = `${url} ${slug}`
    const version = versionIn(text)
    // What was shown once is never followed by what stood there before.
    expect([key, version >= (known.newest.get(key) ?? 0)]).toEqual([key, true])
    known.newest.set(key, version)
    found.set(key, version)
  }
  for (const slug of known.slugs) {
    note('/v1/pieces/', slug, await read(`/v1/pieces/${slug}`))
  }
  for (const url of ['/v1/pieces', '/v1/pieces?include=body', '/v1/feed.json']) {
    const { items } = JSON.parse(await read(url)) as { items: { slug?: string; url: string }[] }
    expect(items.map((item) => slugOf(item.url)).sort()).toEqual(known.slugs)
    for (const item of items) note(url, slugOf(item.url), JSON.stringify(item))
  }
  const sitemap = await read('/v1/sitemap.xml')
  const mapped = xmlElements(sitemap)
    .filter(({ path, text }) => path === 'urlset/url/loc' && text.includes('/opinion/'))
    .map(({ text }) => slugOf(text))
  expect(mapped.sort()).toEqual(known.slugs)
  // What was told stays told, and in its place.
  const { items } = JSON.parse(await read('/v1/changes?limit=100')) as { items: { id: string }[] }
  const ids = items.map(({ id }) => id)
  expect(ids.slice(0, known.changes.length)).toEqual(known.changes)
  known.changes = ids
  return found
}

const slugOf = (url: string): string => url.split('/').at(-1) ?? ''

/** The version that the database holds of each piece. */
async function stored(payload: Payload): Promise<Map<string, number>> {
  const { docs } = await payload.db.find<{ slug: string; content: object; headline: string }>({
    collection: 'publications',
    pagination: false,
  })
  return new Map(
    docs.map(({ slug, content, headline }) => [
      slug,
      versionIn(headline + JSON.stringify(content)),
    ]),
  )
}

forEachDatabase(
  (database) => {
    describe(`a process that is killed while it publishes, on ${database.name}`, () => {
      it(`leaves readers of another one the whole old or the whole new text, ${KILLS} times`, async () => {
        const url = await database.fresh()
        const newsroom = await openNewsroom(url)
        const { payload } = newsroom
        const desk = await openDeskAtWork(payload)
        const slugs: string[] = []
        for (let made = 0; made < PIECES; made += 1) {
          const { publicId, slug } = await desk.approved(versionText(1))
          await desk.take(publicId, 'publish', desk.maker)
          slugs.push(String(slug))
        }
        const known: Known = { slugs: slugs.sort(), changes: [], newest: new Map() }
        const tick = await startTick(newsroom.desk)
        let answers = 0
        let done = false
        const reading = (async () => {
          while (!done) {
            answers += (await askForAll(newsroom, known)).size
            // The reader shares its thread with the one that follows.
            await pause(1)
          }
        })()
        const dying = (async () => {
          let published = 0
          for (let kill = 0; kill < KILLS; kill += 1) {
            const gate = await startGate(bundle.file, url)
            gate.tell('release')
            const before = Math.floor(Math.random() * MOST_BEFORE)
            for (let told = 0; told <= before; told += 1) {
              const said = await gate.next()
              if (said?.open === false) throw new Error(JSON.stringify(said))
              published += 1
            }
            await pause(Math.random() * LONGEST_PUBLISH_MS)
            await gate.kill()
          }
          return published
        })().finally(() => {
          done = true
        })
        const [published] = await Promise.all([dying, reading])
        expect(published).toBeGreaterThanOrEqual(KILLS)
        expect(answers).toBeGreaterThan(KILLS * PIECES)

        // Once it has heard of everything, all say the same, and what the database says.
        const standing = await stored(payload)
        for (;;) {
          const found = await askForAll(newsroom, known)
          const late = [...found].filter(([key, version]) => {
            return version !== standing.get(key.split(' ')[1] ?? '')
          })
          if (late.length === 0) break
          await pause(50)
        }
        await tick.stop()
        expect(await brokenInvariants(payload)).toEqual([])
        await newsroom.close()
      }, 300_000)
    })
  },
  ['sqlite'],
)
