import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { ada, contentOf, publicationOf, sourceOver } from '../../test/setup/publications.ts'
import { markOf, standingOf, type AddressChange } from '../publishing/standing.ts'
import { createDelivery } from './delivery.ts'
import type { Publication } from './source.ts'

const TOPICS = ['bees', 'ferries', 'tides']
const DAY = (day: number) => `2026-03-${String(1 + day).padStart(2, '0')}T08:00:00.000Z`

const pieceOf = (
  number: number,
  topic: string,
  author: string,
  changes: Partial<Publication> = {},
) =>
  publicationOf({
    id: `id-${String(number).padStart(3, '0')}`,
    piece: `p-${number}`,
    slug: `s-${number}`,
    publishedAt: DAY(number % 28),
    content: contentOf({
      slug: `s-${number}`,
      headline: `Piece ${number}`,
      topics: [{ id: topic, slug: topic, name: topic }],
      byline: {
        mode: 'authors',
        line: author,
        authors: [{ ...ada, id: author, slug: author, name: author }],
      },
    }),
    ...changes,
  })

const changeOf = ({
  id,
  slug,
  sequence,
  state,
  content,
  publishedAt,
}: Publication): AddressChange => ({
  slug,
  mark: markOf(id, sequence),
  standing:
    content && (state === 'live' || state === 'retracted')
      ? standingOf(content, publishedAt)
      : null,
})

const LISTS = [
  '/v1/pieces?limit=3',
  '/v1/feed.rss',
  '/v1/feed.json?kind=column',
  '/v1/pieces?author=ada',
  '/v1/pieces?from=2026-03-02&until=2026-03-05',
  '/v1/corrections',
  '/v1/topics',
  '/v1/sitemap.xml',
  '/',
  '/corrections',
  '/archive/2026-03',
  '/authors/ada',
  ...TOPICS.flatMap((topic) => [
    `/v1/pieces?topic=${topic}`,
    `/v1/pieces?topic=${topic}&limit=1`,
    `/v1/feed.atom?topic=${topic}`,
    `/topics/${topic}`,
  ]),
]

/** Bodies alone: a list that nothing changed in keeps the date it had. */
async function bodiesOf(
  delivery: ReturnType<typeof createDelivery>,
): Promise<Record<string, string>> {
  const bodies: Record<string, string> = {}
  for (const url of LISTS) {
    const request = { method: 'GET', url, headers: {} }
    const { status, body } = (await delivery.page(request)) ?? (await delivery.handle(request))
    bodies[url] = `${status} ${Buffer.from(body ?? '').toString()}`
  }
  return bodies
}

describe('what a change makes wrong of lists', () => {
  const words = { css: 'body { margin: 0 }', now: () => Date.parse('2026-04-01T00:00:00.000Z') }

  it('is all that would be another answer now', async () => {
    const topic = fc.constantFrom(...TOPICS)
    const author = fc.constantFrom('ada', 'ben')
    const act = fc.record({
      number: fc.nat(11),
      topic,
      author,
      state: fc.constantFrom('live', 'live', 'live', 'retracted', 'removed', 'unpublished'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 4 }), async (acts) => {
        const first = Array.from({ length: 9 }, (_, n) =>
          pieceOf(n, TOPICS[n % 3] ?? '', n % 2 ? 'ada' : 'ben'),
        )
        const { source, state } = sourceOver(first)
        const delivery = createDelivery({ source, ...words })
        await bodiesOf(delivery)
        for (const [index, { number, ...now }] of acts.entries()) {
          const changed = pieceOf(number, now.topic, now.author, {
            state: now.state as Publication['state'],
            sequence: index + 2,
          })
          state.publications = [
            ...state.publications.filter(({ slug }) => slug !== changed.slug),
            changed,
          ]
          delivery.changed([changeOf(changed)])
          const fresh = await bodiesOf(createDelivery({ source, ...words }))
          const kept = await bodiesOf(delivery)
          // Their addresses alone: whole answers are long.
          expect(LISTS.filter((url) => kept[url] !== fresh[url])).toEqual([])
        }
      }),
      { numRuns: 10 },
    )
  })

  it('is counted: of fifty lists by topic the one that shows the piece, and nothing when it is heard of again', async () => {
    const topics = Array.from({ length: 50 }, (_, n) => `topic-${n}`)
    const { source, state } = sourceOver(topics.map((topic, n) => pieceOf(n, topic, 'ada')))
    const delivery = createDelivery({ source, ...words })
    const ask = (url: string) => delivery.handle({ method: 'GET', url, headers: {} })
    const lists = topics.map((topic) => `/v1/pieces?topic=${topic}`)
    const pieces = topics.map((_, n) => `/v1/pieces/s-${n}`)
    for (const url of [...lists, ...pieces, '/v1/pieces', '/v1/feed.rss']) await ask(url)
    const corrected = pieceOf(7, 'topic-7', 'ada', { sequence: 2 })
    state.publications[7] = corrected
    const { builds } = delivery.stats()

    delivery.changed([changeOf(corrected)])
    // The piece, its list, the list of all and the feed.
    expect(delivery.stats().forgotten).toBe(4)
    for (const url of [...lists, ...pieces, '/v1/pieces', '/v1/feed.rss']) await ask(url)
    expect(delivery.stats().builds - builds).toBe(4)

    // From the record, a second later.
    delivery.changed([changeOf(corrected)])
    expect(delivery.stats().forgotten).toBe(4)

    // By another process, which does not say where it stands.
    delivery.changed(['s-7'])
    expect(delivery.stats().forgotten).toBe(4 + 53)
  })
})
