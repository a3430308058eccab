import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { DeliveryAnswer } from '../../src/delivery/index.ts'
import { sealEvents } from '../../src/ledger/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'
import { houseOfSecrets, PUBLIC_SLUG, SECRET } from '../setup/house-of-secrets.ts'
import { publishing } from '../setup/published-pieces.ts'
import { answerChecker, encoded, randomRequests, textOf } from '../setup/random-requests.ts'
import type { Description, RandomRequest } from '../setup/random-requests.ts'

/** A thousand in every run of the tests; ten thousand, or more, when asked for. */
const COUNT = Number(process.env.DESK_RANDOM_REQUESTS ?? 1_000)

/** Addresses of readers' pages, described as the others are. */
const PAGES = [
  ...['/', '/opinion/{slug}', '/authors/{slug}', '/topics/{slug}', '/sections/{slug}'],
  ...['/corrections', '/archive', '/archive/{month}', '/robots.txt', '/search'],
]

type Row = Record<string, unknown>

forEachDatabase(
  (database) => {
    let newsroom: Newsroom
    /** Words of which none may stand in any answer. */
    let forbidden: string[]
    let requests: fc.Arbitrary<RandomRequest>
    /** Every described path with every value that there is in the house. */
    let everyAddress: RandomRequest[]
    let faultOf: ReturnType<typeof answerChecker>

    beforeAll(async () => {
      newsroom = await openNewsroom(await database.fresh())
      const editor = await newsroom.person('editor')
      const chief = await newsroom.person('desk-chief')
      const hidden = await houseOfSecrets(newsroom, { editor, chief })
      await moreToHide(newsroom, editor, chief)
      const told = JSON.stringify([
        await rowsOf('publications', 'live'),
        await publicIdsOfWithdrawn(),
      ])
      forbidden = [SECRET, ...hidden.filter((word) => !told.includes(word))]
      const described = await ask({ method: 'GET', url: '/v1/openapi.json', headers: {} })
      const description = JSON.parse(textOf(described)) as Description
      const delivered = Object.fromEntries(
        // The intake of the same document is answered elsewhere.
        Object.entries(description.paths).filter(
          ([path, { get }]) => get && !/^\/v1\/(?:calls|submissions)/.test(path),
        ),
      )
      faultOf = answerChecker({ ...description, paths: delivered })
      const parameters = ['after', 'q'].map((name) => ({ name, in: 'query' }))
      const pages = Object.fromEntries(
        PAGES.map((path) => [path, { get: { parameters, responses: {} } }]),
      )
      const values = await valuesOf()
      const addresses = (await rowsOf('publications')).map(({ slug }) => String(slug))
      const paths = { ...delivered, ...pages }
      requests = randomRequests(
        { ...description, paths },
        { values, addresses, headers: await headersOf() },
      )
      everyAddress = Object.keys(paths).flatMap((path) =>
        [...values, ...addresses].map((value) => ({
          path,
          method: 'GET' as const,
          url: path.replace(/\{\w+\}/, encoded(value)),
          headers: {},
        })),
      )
    }, 120_000)
    afterAll(() => newsroom?.close())

    const rowsOf = async (collection: string, state?: string): Promise<Row[]> =>
      (
        await newsroom.payload.db.find<Row & { id: number | string }>({
          collection,
          limit: 0,
          pagination: false,
          ...(state ? { where: { state: { equals: state } } } : {}),
        })
      ).docs

    /** Who had a piece before it went must learn that it went, by the ids it had. */
    const publicIdsOfWithdrawn = async () => {
      const pieces = (await rowsOf('publications')).map(({ piece }) => piece)
      const happened = (await rowsOf('events')).filter(({ subject }) => pieces.includes(subject))
      return [
        pieces,
        happened
          .filter(({ type }) => /^(?:piece\.publish|publication\.)/.test(String(type)))
          .map(({ publicId }) => publicId),
      ]
    }

    const ask = async (request: Omit<RandomRequest, 'path'>): Promise<DeliveryAnswer> => {
      const { delivery } = newsroom.desk
      return (await delivery.page(request)) ?? (await delivery.handle(request))
    }

    /** Every slug, id, code and name there is, of hidden rows too, and what leads on from them. */
    const valuesOf = async () => {
      const found = new Set([PUBLIC_SLUG, SECRET, `${SECRET} body`, 'clock', 'heron'])
      for (const { slug: collection } of newsroom.payload.config.collections) {
        for (const row of (await rowsOf(collection)).slice(0, 8)) {
          for (const name of ['slug', 'publicId', 'piece', 'release', 'code', 'language']) {
            if (typeof row[name] === 'string' && row[name] !== '') found.add(row[name])
          }
          const at = row.publishedAt ?? row.createdAt
          if (typeof row.publicId === 'string' && at) {
            const position = `${new Date(String(at)).toISOString()} ${row.publicId}`
            found.add(Buffer.from(position).toString('base64url'))
          }
        }
      }
      const { url } = newsroom.desk.options
      return [...found, `${url}/opinion/${PUBLIC_SLUG}`, new Date().toISOString().slice(0, 7)]
    }

    /** Conditions, forms and compressions, with tags that would be those of hidden texts. */
    const headersOf = async (): Promise<Record<string, string>[]> => {
      const tags = (await rowsOf('proofs')).map(({ hash }) => `"${String(hash).slice(0, 27)}"`)
      const { headers } = await ask({
        method: 'GET',
        url: `/v1/pieces/${PUBLIC_SLUG}`,
        headers: {},
      })
      return [
        ...[{}, {}, {}, { 'accept-encoding': 'br' }, { accept: 'application/ninjs+json' }],
        { 'if-none-match': headers.ETag ?? '' },
        { 'if-none-match': tags.join(', ') },
        { 'if-modified-since': new Date().toUTCString() },
      ]
    }

    /** What a stranger is answered at an address, by delivery or by Payload's own routes. */
    const follow = async (url: string) => {
      if (!url.startsWith('/api/')) {
        const answer = await ask({ method: 'GET', url, headers: {} })
        return { ...answer, text: textOf(answer) }
      }
      const answer = await newsroom.fetch(url)
      const { status, headers } = answer
      return { status, headers: Object.fromEntries(headers), text: await answer.text() }
    }

    /** What of the forbidden an answer tells beyond what was asked. */
    const leaks = (answer: DeliveryAnswer, { url }: RandomRequest) => {
      const asked = decodeURIComponent(url)
      const told = JSON.stringify(answer.headers) + textOf(answer)
      return forbidden.filter((word) => told.includes(word) && !asked.includes(word))
    }

    describe(`${COUNT} requests of all kinds, on ${database.name}`, () => {
      it('find nothing that is not public under any id, code or word that the house has', async () => {
        const statuses = new Set<number>()
        for (const request of everyAddress) {
          const answer = await ask(request)
          statuses.add(answer.status)
          expect([request.url, leaks(answer, request)]).toEqual([request.url, []])
        }
        expect(everyAddress.length).toBeGreaterThan(1_000)
        expect([...statuses]).toEqual(expect.arrayContaining([200, 308, 404, 410]))
      }, 120_000)

      it('get documented answers, and nothing that is not public', async () => {
        const statuses = new Map<number, number>()
        await fc.assert(
          fc.asyncProperty(requests, async (request) => {
            const answer = await ask(request)
            statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
            expect(answer.status).toBeLessThan(500)
            if (!PAGES.includes(request.path)) {
              expect(faultOf(request, answer)).toBeUndefined()
            }
            expect(leaks(answer, request)).toEqual([])
          }),
          { numRuns: COUNT },
        )
        const met = [200, 304, 308, 400, 404, 410, 414].filter((status) => statuses.has(status))
        expect(met).toEqual([200, 304, 308, 400, 404, 410, 414])
      }, 600_000)

      it('that follow every link, feed and header find nothing that is not public', async () => {
        const { url: origin } = newsroom.desk.options
        const { paths } = JSON.parse(
          textOf(await ask({ method: 'GET', url: '/v1/openapi.json', headers: {} })),
        ) as Description
        const collections = newsroom.payload.config.collections.map(({ slug }) => `/api/${slug}`)
        const begin = [...PAGES, ...Object.keys(paths)].filter((path) => !path.includes('{'))
        const found = new Set(['/v1/openapi.json', `/search?q=clock`, ...begin, ...collections])
        const statuses: Record<number, number> = {}
        // What is added while it goes on is followed too.
        for (const url of found) {
          const { status, headers, text } = await follow(url)
          statuses[status] = (statuses[status] ?? 0) + 1
          const told = `${JSON.stringify(headers)} ${text}`
          expect([url, forbidden.filter((word) => told.includes(word))]).toEqual([url, []])
          for (const link of linksIn(told, origin)) found.add(link)
          const [, next] = /"next":"([\w-]+)"/.exec(text) ?? []
          if (next && url.startsWith('/v1/')) {
            const [path = ''] = url.split('?')
            found.add(`${path}?after=${next}`)
          }
          expect(found.size).toBeLessThan(3_000)
        }
        expect([...found]).toEqual(
          expect.arrayContaining([
            `/opinion/${PUBLIC_SLUG}`,
            '/opinion/second-address',
            '/archive',
          ]),
        )
        expect(statuses[200]).toBeGreaterThan(30)
        // 501 is Payload's word for a collection without routes.
        const failures = Object.keys(statuses).filter((status) => Number(status) >= 500)
        expect(failures.filter((status) => status !== '501')).toEqual([])
      }, 120_000)

      it('learn from no total and no list whether hidden words exist', async () => {
        const told = async (word: string) => {
          const url = `/v1/search?q=${encoded(word)}`
          const answer = await ask({ method: 'GET', url, headers: {} })
          return [answer.status, answer.headers.ETag, textOf(answer)]
        }
        for (const word of [SECRET, `${SECRET} body`, `${SECRET} embargo`, `${SECRET} removed`]) {
          expect(await told(word)).toEqual(await told('qvxjkwz'))
        }
      })
    })
  },
  ['sqlite'],
)

/** A text under embargo, one that was removed, one that moved, and one by a pseudonym whose owner is sealed. */
async function moreToHide(newsroom: Newsroom, editor: Person, chief: Person): Promise<void> {
  const heron = await heronOf(newsroom)
  const desk = await publishing(newsroom, editor, chief, heron)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  const { publicId } = await desk.create('opinion-pieces', {
    headline: `${SECRET} embargo`,
    slug: `${SECRET}-embargo`,
    body: bodyOf(`${SECRET} embargo.`),
    bylines: [{ author: heron.id, interests: 'none' }],
    embargoUntil: tomorrow,
    stage: 'editing',
  })
  await desk.move(publicId, 'make-proof', editor)
  await desk.move(publicId, 'approve', chief)
  await desk.move(publicId, 'schedule', editor, {
    dueAt: new Date(Date.now() + 2 * 86_400_000).toISOString(),
  })
  const removed = await desk.published({
    headline: `${SECRET} removed`,
    body: bodyOf(`${SECRET} removed.`),
    slug: 'taken-down',
  })
  await desk.take(removed.piece, 'remove', chief, {
    publicNote: 'A court said so.',
    note: `${SECRET} order`,
  })
  const moved = await desk.published({ slug: 'first-address' })
  await desk.corrected(moved.piece, { slug: 'second-address' })
  await sealEvents(newsroom.payload)
}

async function heronOf({ payload }: Newsroom): Promise<{ id: number | string }> {
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection: 'authors',
    where: { pseudonym: { equals: true } },
  })
  const [heron] = docs
  if (!heron) throw new Error('The house has no pseudonym.')
  return heron
}

/** Addresses of the house that stand in an answer: whole ones, and those of attributes and headers. */
function linksIn(told: string, origin: string): string[] {
  const whole = told.matchAll(/https?:\/\/[^\s"'<>\\)]+/g)
  const own = told.matchAll(/(?:href|src|action|"(?:Location|url)")(?:=|:)\\?"(\/[^"\\]*)/g)
  return [...[...whole].map(([address]) => address), ...[...own].map(([, path = '']) => path)]
    .map((address) => address.replaceAll('&amp;', '&'))
    .filter((address) => URL.canParse(address, origin))
    .map((address) => new URL(address, origin))
    .filter((address) => address.origin === origin)
    .map(({ pathname, search }) => pathname + search)
}
