import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  ada,
  contentOf,
  paragraph,
  publicationOf,
  site,
  sourceOver,
} from '../../test/setup/publications.ts'
import { htmlText, xmlElements } from '../../test/setup/parsed.ts'
import type { DeliveryAnswer } from './answer.ts'
import { createDelivery, type DeliveryLimits } from './delivery.ts'
import { SITEMAP_ALONE } from './sitemaps.ts'
import type { Publication } from './source.ts'

const START = Date.parse('2026-03-02T12:00:00.000Z')

/** A delivery over these publications, with a clock that a test moves. */
function deliveryOver(publications: Publication[], limits: Partial<DeliveryLimits> = {}) {
  const { source, state } = sourceOver(publications)
  const clock = { now: START }
  const reported: string[] = []
  const delivery = createDelivery({
    source,
    now: () => clock.now,
    css: 'body { margin: 0 }',
    limits,
    report: (error) => reported.push(String(error)),
  })
  const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    delivery.handle({ method, url, headers })
  return { delivery, state, clock, reported, ask }
}

const textOf = ({ body }: DeliveryAnswer) =>
  body === null || typeof body === 'string' ? (body ?? '') : Buffer.from(body).toString('utf8')
const jsonOf = (answer: DeliveryAnswer) => JSON.parse(textOf(answer))
const piece = '/v1/pieces/let-the-ferries-run'
const long = contentOf({ body: [paragraph('The tide does not wait. '.repeat(200))] })

describe('one piece', () => {
  it('is found by slug and by public id, with the same words', async () => {
    const { ask } = deliveryOver([publicationOf()])
    const bySlug = await ask(piece)
    const byId = await ask('/v1/pieces/id/018f0000-0000-7000-8000-000000000001')
    expect(bySlug.status).toBe(200)
    expect(jsonOf(bySlug)).toMatchObject({ headline: 'Let the ferries run', state: 'live' })
    expect(textOf(byId)).toBe(textOf(bySlug))
    expect(bySlug.headers).toMatchObject({
      'Content-Type': 'application/json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept, Accept-Encoding',
      'Last-Modified': 'Sun, 01 Mar 2026 08:00:00 GMT',
      'Surrogate-Key': 'piece-018f0000-0000-7000-8000-000000000001',
    })
    expect(bySlug.headers['Cache-Control']).toMatch(
      /^public, max-age=\d+, stale-while-revalidate=\d+$/,
    )
  })

  it('is found under a slug in any script', async () => {
    const { ask } = deliveryOver([publicationOf({ slug: 'حديث-البحر' })])
    expect((await ask(`/v1/pieces/${encodeURIComponent('حديث-البحر')}`)).status).toBe(200)
  })

  it('stays, marked, when retracted', async () => {
    const { ask } = deliveryOver([publicationOf({ state: 'retracted', publicNote: 'Forged.' })])
    expect(jsonOf(await ask(piece))).toMatchObject({ state: 'retracted', publicNote: 'Forged.' })
  })

  it('is gone with its public reason when removed', async () => {
    const removed = publicationOf({ state: 'removed', publicNote: 'A court said so.' })
    const { ask } = deliveryOver([removed])
    const answer = await ask(piece)
    expect(answer.status).toBe(410)
    expect(jsonOf(answer).error).toMatchObject({
      code: 'removed',
      details: [{ piece: removed.piece, reason: 'A court said so.' }],
    })
    expect(textOf(answer)).not.toContain('ferry')
  })

  it('was never there when unpublished, to the last byte', async () => {
    const { ask } = deliveryOver([publicationOf({ state: 'unpublished', publicNote: 'secret' })])
    const answer = await ask(piece)
    const unknown = await ask('/v1/pieces/no-such-piece')
    expect(answer).toEqual(unknown)
    expect(unknown.status).toBe(404)
    expect(jsonOf(unknown).error.code).toBe('not-found')
  })

  it('sends an old slug to the new one', async () => {
    const { ask } = deliveryOver([
      publicationOf({ state: 'redirect', slug: 'old', redirectTo: 'let-the-ferries-run' }),
      publicationOf(),
    ])
    const answer = await ask('/v1/pieces/old')
    expect([answer.status, answer.headers['Location']]).toEqual([308, piece])
  })
})

describe('conditional requests', () => {
  it('answers 304 to any form of the ETag, and the whole to another', async () => {
    const { ask } = deliveryOver([publicationOf()])
    const { headers } = await ask(piece)
    const tag = headers['ETag'] ?? ''
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    for (const condition of [tag, `W/${tag}`, `"other", ${tag}`, '*', tag.replace(/"$/, '-br"')]) {
      const answer = await ask(piece, { 'if-none-match': condition })
      expect([condition, answer.status, answer.body]).toEqual([condition, 304, null])
      expect(answer.headers['ETag']).toBe(tag)
      expect(answer.headers).not.toHaveProperty('Content-Length')
    }
    for (const condition of ['"other"', 'W/"x"', '', tag.slice(1, -1)]) {
      expect((await ask(piece, { 'if-none-match': condition })).status).toBe(200)
    }
  })

  it('looks at the date only where there is no ETag to look at', async () => {
    const { ask } = deliveryOver([publicationOf()])
    const same = { 'if-modified-since': 'Sun, 01 Mar 2026 08:00:00 GMT' }
    expect((await ask(piece, same)).status).toBe(304)
    expect((await ask(piece, { ...same, 'if-none-match': '"other"' })).status).toBe(200)
    for (const earlier of ['Sun, 01 Mar 2026 07:59:59 GMT', 'yesterday', '2026-03-01']) {
      expect((await ask(piece, { 'if-modified-since': earlier })).status).toBe(200)
    }
  })

  it('gives no date while a second change within the second could hide behind it', async () => {
    const now = new Date(START - 500).toISOString()
    const { ask, clock } = deliveryOver([publicationOf({ modifiedAt: now })])
    expect((await ask(piece)).headers).not.toHaveProperty('Last-Modified')
    clock.now += 3_000
    expect((await ask(piece)).headers).toHaveProperty('Last-Modified')
  })

  it('is never 304 for what is not there', async () => {
    const { ask } = deliveryOver([publicationOf({ state: 'removed' })])
    expect((await ask(piece, { 'if-none-match': '*' })).status).toBe(410)
    expect((await ask('/v1/pieces/none', { 'if-none-match': '*' })).status).toBe(404)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const { ask } = deliveryOver([publicationOf()])
    for (const url of [piece, '/v1/pieces', '/v1/feed.rss', '/v1/pieces/none', '/v1/pieces?x=1']) {
      const [whole, head] = [await ask(url), await ask(url, {}, 'HEAD')]
      expect(head).toEqual({ ...whole, body: null })
    }
  })
})

describe('encodings', () => {
  it('compresses once, under an ETag of its own', async () => {
    const { ask } = deliveryOver([publicationOf({ content: long })])
    const plain = await ask(piece)
    const brotli = await ask(piece, { 'accept-encoding': 'gzip, deflate, br' })
    const gzipped = await ask(piece, { 'accept-encoding': 'gzip, br;q=0.5' })
    expect(brotli.headers['Content-Encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body as Uint8Array).toString()).toBe(textOf(plain))
    expect(gunzipSync(gzipped.body as Uint8Array).toString()).toBe(textOf(plain))
    const tags = [plain, brotli, gzipped].map(({ headers }) => headers['ETag'])
    expect(new Set(tags).size).toBe(3)
    const again = await ask(piece, { 'accept-encoding': 'br' })
    expect(again.body).toBe(brotli.body)
  })

  it('leaves the bytes alone where a client refuses or it is not worth it', async () => {
    const { ask } = deliveryOver([publicationOf({ content: long })])
    for (const accepted of ['identity', 'br;q=0, gzip;q=0', '', 'zstd', 'x'.repeat(1000)]) {
      const answer = await ask(piece, { 'accept-encoding': accepted })
      expect(answer.headers).not.toHaveProperty('Content-Encoding')
    }
    const small = await ask('/v1/pieces/none', { 'accept-encoding': 'br' })
    expect(small.headers).not.toHaveProperty('Content-Encoding')
  })
})

describe('lists', () => {
  const many = (times: string[]): Publication[] =>
    times.map((publishedAt, index) =>
      publicationOf({
        id: `id-${String((index * 7919) % 100).padStart(3, '0')}-${index}`,
        piece: `piece-${index}`,
        slug: `piece-${index}`,
        publishedAt,
      }),
    )

  it('are walked by cursor without a gap or a double, however many times are equal', async () => {
    const times = fc.constantFrom(
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.001Z',
      '2026-02-01T00:00:00.000Z',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(times, { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (drawn, limit) => {
          const { ask } = deliveryOver(many(drawn))
          const seen: { id: string; publishedAt: string }[] = []
          let next: string | null = ''
          while (next !== null) {
            const page = jsonOf(await ask(`/v1/pieces?limit=${limit}${next && `&after=${next}`}`))
            expect(page.items.length).toBeLessThanOrEqual(limit)
            seen.push(...page.items)
            next = page.next as string | null
          }
          expect(new Set(seen.map(({ id }) => id)).size).toBe(drawn.length)
          expect(seen).toHaveLength(drawn.length)
          const order = seen.map(({ publishedAt }) => publishedAt)
          expect(order).toEqual([...order].sort().reverse())
        },
      ),
      { numRuns: 40 },
    )
  })

  it('leave out the body and everything that has no text', async () => {
    const { ask } = deliveryOver([
      publicationOf(),
      publicationOf({ id: 'b', slug: 'b', state: 'removed' }),
      publicationOf({ id: 'c', slug: 'c', state: 'unpublished' }),
      publicationOf({ id: 'd', slug: 'd', state: 'redirect', redirectTo: 'b' }),
    ])
    const { items, next } = jsonOf(await ask('/v1/pieces'))
    expect(items.map(({ slug }: { slug: string }) => slug)).toEqual(['let-the-ferries-run'])
    expect(items[0]).not.toHaveProperty('body')
    expect(next).toBeNull()
  })

  it('filter by everything at once', async () => {
    const other = publicationOf({ id: 'b', slug: 'b', content: contentOf({ kind: 'column' }) })
    const { ask } = deliveryOver([publicationOf(), other])
    const found = async (query: string) => jsonOf(await ask(`/v1/pieces?${query}`)).items.length
    expect(await found('author=ada-moss&topic=ferries&section=transport&language=en-gb')).toBe(2)
    expect(await found('kind=column&author=ada-moss')).toBe(1)
    expect(await found('author=nobody')).toBe(0)
  })

  it.each([
    ['limit', 'limit=0'],
    ['limit', 'limit=101'],
    ['limit', 'limit=1e3'],
    ['limit', 'limit=-1'],
    ['limit', 'limit='],
    ['limit', 'limit=5&limit=5'],
    ['after', 'after=nonsense'],
    ['after', `after=${Buffer.from('2026-01-01 x').toString('base64url')}`],
    ['after', `after=${Buffer.from('2026-01-01T00:00:00.000Z a b').toString('base64url')}`],
    ['kind', 'kind=essay'],
    ['language', 'language=not_a_tag'],
    ['author', 'author=%27%20or%201%3D1'],
    ['where[state][equals]', 'where[state][equals]=draft'],
    ['__proto__', '__proto__=1'],
    ['draft', 'draft=true'],
  ])('refuse %s in %s by name, before the source is asked', async (name, query) => {
    const { ask, state } = deliveryOver([publicationOf()])
    const answer = await ask(`/v1/pieces?${query}`)
    expect(answer.status).toBe(400)
    expect(jsonOf(answer).error).toMatchObject({
      code: 'bad-parameter',
      details: [{ parameter: name }],
    })
    expect(state.calls).toEqual({})
  })

  it('keep one answer for a question, however it is written', async () => {
    const { ask, delivery } = deliveryOver([publicationOf()])
    const one = await ask('/v1/pieces?limit=5&kind=op-ed')
    const other = await ask('/v1/pieces?kind=op%2Ded&limit=5')
    expect(other.body).toBe(one.body)
    expect(delivery.stats().builds).toBe(1)
  })

  it('give authors once each, and what was put right', async () => {
    const ben = { ...ada, id: 'b', slug: 'ben-ruiz', name: 'Ben Ruiz' }
    const note = {
      id: 'n',
      type: 'correction' as const,
      at: '2026-03-02T00:00:00.000Z',
      text: 'Nine, not ten.',
    }
    const { ask } = deliveryOver([
      publicationOf(),
      publicationOf({
        id: 'b',
        slug: 'b',
        content: contentOf({
          byline: { mode: 'authors', line: 'x', authors: [ben, ada] },
          notes: [note],
        }),
      }),
    ])
    const first = jsonOf(await ask('/v1/authors?limit=1'))
    const second = jsonOf(await ask(`/v1/authors?limit=1&after=${first.next}`))
    expect([first.items[0].slug, second.items[0].slug, second.next]).toEqual([
      'ada-moss',
      'ben-ruiz',
      null,
    ])
    expect(jsonOf(await ask('/v1/authors/ben-ruiz')).name).toBe('Ben Ruiz')
    expect((await ask('/v1/authors/nobody')).status).toBe(404)
    expect(jsonOf(await ask('/v1/corrections')).items).toEqual([
      expect.objectContaining({ slug: 'b', notes: [note] }),
    ])
  })
})

describe('feeds and sitemaps', () => {
  it('are well-formed and say where they stand', async () => {
    const { ask } = deliveryOver([
      publicationOf(),
      publicationOf({ id: 'r', slug: 'r', state: 'retracted' }),
    ])
    const rss = xmlElements(textOf(await ask('/v1/feed.rss?author=ada-moss')))
    expect(rss.find(({ path }) => path.endsWith('atom:link'))?.attributes['href']).toBe(
      'https://review.example/v1/feed.rss?author=ada-moss',
    )
    expect(
      xmlElements(textOf(await ask('/v1/feed.atom'))).filter(({ path }) => path === 'feed/entry'),
    ).toHaveLength(2)
    expect(jsonOf(await ask('/v1/feed.json')).items).toHaveLength(2)
    const locations = (xml: string) =>
      xmlElements(xml).flatMap(({ path, text }) => (path.endsWith('/loc') ? [text] : []))
    expect(locations(textOf(await ask('/v1/sitemap.xml')))).toEqual([
      'https://review.example/',
      'https://review.example/opinion/let-the-ferries-run',
    ])
  })

  it('become an index of months when there is more than fits into one', async () => {
    const day = (number: number) =>
      new Date(Date.UTC(2026, 0, 1) + number * 7_200_000).toISOString()
    const many = Array.from({ length: SITEMAP_ALONE + 1 }, (_, number) =>
      publicationOf({
        id: `p${number}`,
        slug: `p${number}`,
        publishedAt: day(number % 700),
      }),
    )
    const { ask } = deliveryOver([
      ...many,
      publicationOf({
        // By its id the newest: what is brought over from elsewhere is older than its row.
        id: 'z',
        slug: 'old',
        state: 'retracted',
        publishedAt: '2025-11-05T08:00:00.000Z',
      }),
    ])
    const locations = async (path: string) =>
      xmlElements(textOf(await ask(path))).flatMap(({ path: at, text }) =>
        at.endsWith('/loc') ? [text] : [],
      )
    const index = await locations('/v1/sitemap.xml')
    expect(index).toEqual(
      ['site', '2026-02', '2026-01', '2025-12', '2025-11'].map(
        (name) => `https://review.example/v1/sitemap-${name}.xml`,
      ),
    )
    const pages = await Promise.all(index.map((url) => locations(new URL(url).pathname)))
    const pieces = pages.flat().filter((url) => url.includes('/opinion/'))
    expect(pieces).toHaveLength(many.length)
    expect(new Set(pieces).size).toBe(many.length)
    for (const page of pages) expect(page.length).toBeGreaterThan(0)
    expect(pages.at(-1)).toEqual(['https://review.example/archive/2025-11'])
    expect((await ask('/v1/sitemap-2026-13.xml')).status).toBe(404)
  })

  it('call news only what is younger than two days', async () => {
    const { ask, clock } = deliveryOver([publicationOf()])
    const count = async () =>
      xmlElements(textOf(await ask('/v1/news-sitemap.xml'))).filter(
        ({ path }) => path === 'urlset/url',
      ).length
    expect(await count()).toBe(1)
    clock.now += 24 * 60 * 60 * 1000
    expect(await count()).toBe(0)
  })
})

describe('methods and addresses', () => {
  it('answer a preflight and refuse to write', async () => {
    const { ask } = deliveryOver([publicationOf()])
    const preflight = await ask(piece, { origin: 'https://app.example' }, 'OPTIONS')
    expect(preflight).toMatchObject({
      status: 204,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      },
    })
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE']) {
      const answer = await ask(piece, {}, method)
      expect([answer.status, answer.headers['Allow']]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
  })

  it('answer any address at all with something documented', async () => {
    const { ask, reported } = deliveryOver([publicationOf()])
    const parts = fc.array(
      fc.constantFrom(
        '/v1',
        '/pieces',
        '/id',
        '/authors',
        '/feed.rss',
        '/constructor',
        '/%',
        '/%00',
        '/..',
        '?',
        '&',
        'limit=',
        'after=',
        '1',
        'ü',
        '%2f',
        '=',
        '/',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          parts.map((drawn) => drawn.join('')),
          fc.webPath(),
          fc.string(),
        ),
        async (url) => {
          expect([200, 400, 404]).toContain((await ask(url)).status)
        },
      ),
    )
    expect((await ask(`/v1/pieces/${'a'.repeat(3000)}`)).status).toBe(414)
    expect(reported).toEqual([])
  })
})

describe('what is kept', () => {
  it('is asked of the source once, however many ask at once', async () => {
    const { ask, state, delivery } = deliveryOver([publicationOf()])
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(piece)))
    await ask(piece)
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(state.calls['bySlug']).toBe(1)
    expect(delivery.stats()).toMatchObject({ builds: 1, joined: 49, hits: 1 })
  })

  it('is forgotten with the change of its slug, and only then', async () => {
    const other = publicationOf({ id: '00', piece: 'p-b', slug: 'b' })
    const { ask, state, delivery } = deliveryOver([publicationOf(), other])
    await Promise.all([
      ask(piece),
      ask('/v1/pieces/b'),
      ask('/v1/pieces/id/p-b'),
      ask('/v1/pieces'),
      ask('/v1/feed.rss'),
    ])
    state.publications[0] = publicationOf({ content: contentOf({ headline: 'Corrected' }) })
    delivery.changed(['let-the-ferries-run'])
    const builds = delivery.stats().builds
    expect(jsonOf(await ask(piece)).headline).toBe('Corrected')
    expect(jsonOf(await ask('/v1/pieces')).items[0].headline).toBe('Corrected')
    await ask('/v1/pieces/b')
    await ask('/v1/pieces/id/p-b')
    expect(delivery.stats().builds - builds).toBe(2)
  })

  it('does not hide a new piece behind an absence', async () => {
    const { ask, state, delivery } = deliveryOver([])
    expect((await ask(piece)).status).toBe(404)
    state.publications.push(publicationOf())
    expect((await ask(piece)).status).toBe(404)
    delivery.changed(['let-the-ferries-run'])
    expect((await ask(piece)).status).toBe(200)
  })

  it('is never what was read before a change that came while it was read', async () => {
    const { ask, state, delivery } = deliveryOver([publicationOf()])
    let release = () => {}
    state.delay = new Promise((resolve) => (release = resolve))
    const early = [ask(piece), ask('/v1/pieces')]
    await new Promise((resolve) => setTimeout(resolve, 5))
    // The rows are read; the change lands before the answers are finished.
    state.publications[0] = publicationOf({ state: 'removed', publicNote: 'Gone.' })
    state.delay = undefined
    delivery.changed(['let-the-ferries-run'])
    const late = [ask(piece), ask('/v1/pieces')]
    release()
    await Promise.all(early)
    const [lateOne, lateList] = await Promise.all(late)
    expect(lateOne?.status).toBe(410)
    expect(jsonOf(lateList as DeliveryAnswer).items).toEqual([])
    expect((await ask(piece)).status).toBe(410)
    expect(jsonOf(await ask('/v1/pieces')).items).toEqual([])
    expect(delivery.stats().overtaken).toBe(2)
  })

  it('is checked again after its time, and keeps its compressed bytes if nothing changed', async () => {
    const { ask, clock, delivery } = deliveryOver([publicationOf({ content: long })], {
      freshFor: 1_000,
    })
    const before = await ask(piece, { 'accept-encoding': 'br' })
    clock.now += 1_001
    const after = await ask(piece, { 'accept-encoding': 'br' })
    expect(delivery.stats().builds).toBe(2)
    expect(after.body).toBe(before.body)
  })

  it('stays within its bounds', async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      publicationOf({ id: `i${index}`, slug: `s${index}`, content: long }),
    )
    const { ask, delivery } = deliveryOver(rows, { maxBytes: 100_000 })
    for (const { slug } of rows) await ask(`/v1/pieces/${slug}`, { 'accept-encoding': 'gzip' })
    expect(delivery.stats().bytes).toBeLessThanOrEqual(100_000)
    expect(delivery.stats().entries).toBeGreaterThan(1)
  })

  it('is not pushed out by strangers who try names', async () => {
    const { ask, state } = deliveryOver([publicationOf()])
    await ask(piece)
    for (let index = 0; index < 3_000; index += 1) await ask(`/v1/pieces/none-${index}`)
    const before = state.calls['bySlug']
    await ask(piece)
    expect(state.calls['bySlug']).toBe(before)
  })
})

describe('when the source is down', () => {
  it('goes on with what is kept and says so, and with 503 where nothing is', async () => {
    const { ask, state, clock, reported } = deliveryOver([publicationOf()], { freshFor: 1_000 })
    const before = await ask(piece)
    clock.now += 90_000
    state.failure = new Error('connection refused at /var/run/db.sock')
    const stale = await ask(piece)
    expect(stale.body).toBe(before.body)
    expect(stale.headers).toMatchObject({ Age: '90', Warning: '110 - "Response is Stale"' })

    const unknown = await ask('/v1/pieces/another')
    expect([unknown.status, unknown.headers['Retry-After']]).toEqual([503, '5'])
    expect(jsonOf(unknown).error.code).toBe('unavailable')
    expect(textOf(unknown)).not.toContain('db.sock')
    expect(reported.join()).toContain('connection refused')

    state.failure = undefined
    clock.now += 2_000
    expect((await ask(piece)).headers).not.toHaveProperty('Warning')
  })

  it('does not ask a failing source again at once', async () => {
    const { ask, state, clock } = deliveryOver([publicationOf()], { respite: 1_000 })
    state.failure = new Error('down')
    for (let index = 0; index < 20; index += 1) await ask(piece)
    expect(state.calls['site']).toBe(1)
    clock.now += 1_001
    await ask(piece)
    expect(state.calls['site']).toBe(2)
  })

  it('never serves what a change made wrong, nor anything too old', async () => {
    const { ask, state, clock, delivery } = deliveryOver([publicationOf()], {
      freshFor: 1_000,
      staleFor: 60_000,
    })
    await ask(piece)
    state.failure = new Error('down')
    delivery.changed(['let-the-ferries-run'])
    expect((await ask(piece)).status).toBe(503)

    state.failure = undefined
    clock.now += 2_000
    await ask(piece)
    state.failure = new Error('down')
    clock.now += 61_000
    expect((await ask(piece)).status).toBe(503)
  })

  it('does not wait for ever', async () => {
    const { ask, state } = deliveryOver([publicationOf()], { patience: 20 })
    state.delay = new Promise(() => {})
    expect((await ask(piece)).status).toBe(503)
  })
})

describe('the readers’ page of a piece', () => {
  const page = (publications: Publication[], url = '/opinion/let-the-ferries-run') =>
    deliveryOver(publications).delivery.page({ method: 'GET', url, headers: {} })

  it('is not there without a stylesheet, nor at what cannot be an address of one', async () => {
    const { source } = sourceOver([publicationOf()])
    const bare = createDelivery({ source })
    expect(
      await bare.page({ method: 'GET', url: '/opinion/let-the-ferries-run', headers: {} }),
    ).toBeNull()
    expect(await page([], '/opinion/a/b')).toBeNull()
    expect(await page([], '/opinion/%')).toBeNull()
  })

  it('is for nobody’s address a whole document that says so and needs no script', async () => {
    const { source } = sourceOver([publicationOf()])
    const asked = { method: 'GET', url: '/wp-login.php?x=1', headers: {} }
    expect(await createDelivery({ source }).missing(asked)).toBeNull()
    const answer = await createDelivery({ source, css: 'p{}' }).missing(asked)
    const html = textOf(answer as DeliveryAnswer)
    expect(answer?.status).toBe(404)
    expect(htmlText(html)).toContain('There is nothing at this address')
    expect(html).not.toContain('<script')
  })

  it('is a tombstone with 410 and the reason when removed', async () => {
    const reason = 'A <script>alert(1)</script> reason'
    const answer = await page(
      [publicationOf({ state: 'removed', publicNote: reason })],
      '/opinion/let-the-ferries-run?utm_source=x',
    )
    expect(answer?.status).toBe(410)
    const html = textOf(answer as DeliveryAnswer)
    expect(htmlText(html)).toContain(reason)
    expect(html).not.toContain('<script')
    expect(html).toContain('name="robots" content="noindex"')
    expect(answer?.headers['Content-Type']).toBe('text/html; charset=utf-8')
    expect(answer?.headers['Content-Security-Policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    )
  })

  it('moves with 308 from an old slug', async () => {
    const answer = await page([publicationOf({ state: 'redirect', redirectTo: 'new-slug' })])
    expect([answer?.status, answer?.headers['Location']]).toEqual([308, '/opinion/new-slug'])
  })
})

it('shares nothing between two deliveries', async () => {
  const one = deliveryOver([publicationOf()])
  const other = deliveryOver([])
  expect((await one.ask(piece)).status).toBe(200)
  expect((await other.ask(piece)).status).toBe(404)
  expect(site.url).toBe('https://review.example')
})
