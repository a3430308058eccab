import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { answerChecker, randomRequests } from '../../../test/setup/random-requests.ts'
import type { Description } from '../../../test/setup/random-requests.ts'
import {
  ada,
  contentOf,
  publicationOf,
  site,
  sourceOver,
} from '../../../test/setup/publications.ts'
import { createDelivery } from '../delivery.ts'
import { openApiDocument } from './document.ts'

const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`

const document = openApiDocument(site) as Description

const publications = [
  publicationOf({ id: idOf(1) }),
  publicationOf({
    id: idOf(2),
    piece: idOf(102),
    slug: 'second',
    content: contentOf({
      byline: {
        mode: 'withheld',
        line: 'Name withheld',
        authors: [{ ...ada, slug: 'hidden-hand', name: 'Hidden Hand' }],
      },
      notes: [{ id: 'n', type: 'correction', at: '2026-03-01T09:00:00.000Z', text: 'Nine.' }],
      picture: { id: 'p', url: '/media/p.jpg', width: 1200, height: 800, alt: 'A ferry' },
    }),
  }),
  publicationOf({
    id: idOf(3),
    piece: idOf(103),
    slug: 'gone',
    state: 'removed',
    publicNote: 'Forged.',
  }),
  publicationOf({
    id: idOf(4),
    piece: idOf(104),
    slug: 'secret-slug',
    state: 'unpublished',
    content: contentOf({ headline: 'Secret headline' }),
  }),
  publicationOf({
    id: idOf(5),
    piece: idOf(105),
    slug: 'old',
    state: 'redirect',
    redirectTo: 'second',
  }),
]

const VALUES = [
  ...['let-the-ferries-run', 'second', 'gone', 'secret-slug', 'old', 'ada-moss', 'ferries'],
  ...['transport', 'ferry', 'the ferry', idOf(102), idOf(104), idOf(7)],
  ...[`${site.url}/opinion/second`, 'https://other.example/opinion/second'],
]

const operations = Object.entries(document.paths)

describe('the description', () => {
  it('is OpenAPI 3.1 whose references all lead somewhere', () => {
    expect(document.openapi).toBe('3.1.0')
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
    expect(names.length).toBeGreaterThan(20)
    for (const [, name = ''] of names) expect(document.components.schemas).toHaveProperty(name)
  })

  it('names each operation once', () => {
    const ids = operations.map(
      ([, { get }]) => (get as unknown as { operationId: string }).operationId,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('whatever is asked', () => {
  const { source, state } = sourceOver(publications)
  state.changes = [
    {
      id: idOf(7),
      at: '2026-03-01T08:00:00.000Z',
      kind: 'published',
      piece: idOf(102),
      publication: publications[1] ?? null,
    },
  ]
  state.policies = [
    {
      code: 'own-views',
      version: 2,
      language: 'en',
      placement: 'after-body',
      wordings: { one: 'The views are the author’s own.' },
    },
  ]
  const delivery = createDelivery({ source })
  const faultOf = answerChecker(document)
  const requests = randomRequests(document, {
    values: VALUES,
    addresses: publications.map(({ slug }) => slug),
  })

  it('the answer is a documented one, and says nothing of what is not public', async () => {
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const answer = await delivery.handle(request)
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        expect(faultOf(request, answer)).toBeUndefined()
        expect(Buffer.from(answer.body ?? '').toString()).not.toMatch(/Secret headline|Hidden Hand/)
      }),
      { numRuns: 10_000 },
    )
    for (const status of [200, 308, 400, 404, 410, 414]) {
      expect([status, (statuses.get(status) ?? 0) > 0]).toEqual([status, true])
    }
    expect(statuses.get(503)).toBeUndefined()
  }, 120_000)
})
