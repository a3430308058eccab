import { describe, expect, it } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'

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

type Schema = { $ref?: string }
type Described = {
  parameters: { name: string; in: string; schema: { enum?: string[]; minimum?: number } }[]
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
const document = openApiDocument(site) as {
  openapi: string
  paths: Record<string, { get: Described }>
  components: { schemas: Record<string, Schema> }
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addSchema({ $id: 'desk', components: document.components })
const checkerOf = ({ $ref }: Schema) => ajv.compile({ $ref: `desk${$ref}` })

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

/** Values a parameter might be given, good ones among them. */
const VALUES = [
  ...[
    'let-the-ferries-run',
    'second',
    'gone',
    'secret-slug',
    'old',
    'ada-moss',
    'ferries',
    'transport',
  ],
  ...[
    'own-views',
    idOf(102),
    idOf(104),
    idOf(7),
    'op-ed',
    'en-GB',
    'en_GB',
    'body',
    'json',
    '20',
    '0',
    '101',
  ],
  ...[
    'headline,slug',
    'body',
    'headline,nothing',
    '2026-03-01',
    '2026-02-30',
    'ferry',
    'the ferry',
    '%',
  ],
  ...[
    `${site.url}/opinion/second`,
    'https://other.example/opinion/second',
    '../../etc/passwd',
    '',
    ' ',
  ],
  ...[
    "' OR 1=1 --",
    '{"$gt":""}',
    '[$ne]=1',
    '<script>',
    '\u0000',
    '\u202e',
    '𝒳'.repeat(90),
    'a'.repeat(3000),
  ],
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
  const checkers = new Map(
    operations.flatMap(([path, { get }]) =>
      Object.entries(get.responses).flatMap(([status, { content }]) =>
        Object.entries(content ?? {}).map(([type, { schema }]) => [
          `${path} ${status} ${type}`,
          schema.$ref ? checkerOf(schema) : undefined,
        ]),
      ),
    ),
  )

  const value = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...VALUES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  )
  // Often an address that there is or was: by chance alone a run may meet no removed piece.
  const inPath = fc.oneof(fc.constantFrom(...publications.map(({ slug }) => slug)), value)
  const request = fc.constantFrom(...operations).chain(([path, { get }]) => {
    const known = get.parameters.filter((each) => each.in === 'query').map(({ name }) => name)
    const name = fc.constantFrom(
      ...known,
      ...known,
      'where[slug][equals]',
      'draft',
      'depth',
      '__proto__',
    )
    return fc.record({
      path: fc.constant(path),
      inPath: fc.array(inPath, { minLength: 2, maxLength: 2 }),
      query: fc.array(fc.tuple(name, value), { maxLength: 3 }),
      method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
    })
  })

  it('the answer is a documented one, and says nothing of what is not public', async () => {
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(request, async ({ path, inPath, query, method }) => {
        let place = 0
        const address = path.replace(/\{\w+\}/g, () => safely(inPath[place++] ?? ''))
        const search = query.map(([name, given]) => `${safely(name)}=${safely(given)}`).join('&')
        const url = search === '' ? address : `${address}?${search}`
        const answer = await delivery.handle({ method, url, headers: {} })
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
        const described = document.paths[path]?.get.responses[String(answer.status)]
        // A value may make it another address of the same interface, or none.
        const elsewhere =
          address.split('/').length !== path.split('/').length || address.endsWith('/')
        if (elsewhere) return expect([200, 308, 400, 404, 410, 414]).toContain(answer.status)
        if (!described && answer.status !== 404) throw new Error(`${answer.status} for ${url}`)
        const type = (answer.headers['Content-Type'] ?? '').split(';')[0] ?? ''
        const body = Buffer.from((answer.body ?? '') as string).toString('utf8')
        if (method === 'HEAD') return expect(answer.body).toBeNull()
        expect(body).not.toMatch(/Secret headline|Hidden Hand/)
        const checker = checkers.get(`${path} ${answer.status} ${type}`)
        if (!checker) return undefined
        const fits = checker(JSON.parse(body))
        if (!fits) throw new Error(`${url}: ${ajv.errorsText(checker.errors)}`)
        return undefined
      }),
      { numRuns: 10_000 },
    )
    for (const status of [200, 308, 400, 404, 410, 414]) {
      expect([status, (statuses.get(status) ?? 0) > 0]).toEqual([status, true])
    }
    expect(statuses.get(503)).toBeUndefined()
  }, 120_000)
})

/** Percent-encoded, whatever it is. */
function safely(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))
}
