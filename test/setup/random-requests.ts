import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'

import type { DeliveryAnswer } from '../../src/delivery/index.ts'

type Schema = { $ref?: string }
type Operation = {
  operationId?: string
  parameters?: { name: string; in: string }[]
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}

/** What is used of an OpenAPI document. */
export type Description = {
  openapi: string
  paths: Record<string, { get?: Operation }>
  components: { schemas: Record<string, Schema> }
}

export type RandomRequest = {
  /** The path as it is described, with braces. */
  path: string
  method: 'GET' | 'HEAD'
  url: string
  headers: Record<string, string>
}

/** Values a parameter might be given: some that are good for one or another, and what nobody should send. */
export const VALUES = [
  ...['op-ed', 'en-GB', 'en_GB', 'body', 'json', 'own-views', 'site'],
  ...['20', '0', '101', '2026-03-01', '2026-02-30', '2026-11'],
  ...['headline,slug', 'headline,nothing', '%', '../../etc/passwd', '', ' '],
  ...["' OR 1=1 --", '{"$gt":""}', '[$ne]=1', '<script>', '\u0000', '\u202e'],
  ...['𝒳'.repeat(90), 'a'.repeat(3000)],
]

/** Names of parameters that there are elsewhere. */
const FOREIGN = ['where[slug][equals]', 'draft', 'depth', '__proto__']

/**
 * Requests to everything an OpenAPI document describes.
 *
 * @param values what parameters are given besides {@link VALUES} and nonsense
 * @param addresses what most often stands in a path: by chance alone a run may miss a removed piece
 * @param headers what may be sent along
 */
export function randomRequests(
  { paths }: Description,
  {
    values,
    addresses,
    headers = [{}],
  }: {
    values: readonly string[]
    addresses: readonly string[]
    headers?: readonly Record<string, string>[]
  },
): fc.Arbitrary<RandomRequest> {
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...values, ...VALUES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  )
  const inPath = fc.oneof(fc.constantFrom(...addresses), value)
  return fc.constantFrom(...Object.entries(paths)).chain(([path, { get }]) => {
    const known = (get?.parameters ?? [])
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name)
    const name = fc.constantFrom(...known, ...known, ...FOREIGN)
    return fc
      .record({
        inPath: fc.array(inPath, { minLength: 2, maxLength: 2 }),
        query: fc.array(fc.tuple(name, value), { maxLength: 3 }),
        method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
        headers: fc.constantFrom(...headers),
      })
      .map(({ inPath, query, method, headers }): RandomRequest => {
        let place = 0
        const address = path.replace(/\{\w+\}/g, () => encoded(inPath[place++] ?? ''))
        const search = query.map(([key, given]) => `${encoded(key)}=${encoded(given)}`).join('&')
        return {
          path,
          method: method as RandomRequest['method'],
          url: search === '' ? address : `${address}?${search}`,
          headers,
        }
      })
  })
}

/** Tells what about an answer is not as the document says; nothing when all is. */
export function answerChecker({
  components,
  paths,
}: Description): (request: RandomRequest, answer: DeliveryAnswer) => string | undefined {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ $id: 'desk', components })
  const checkers = new Map(
    Object.entries(paths).flatMap(([path, { get }]) =>
      Object.entries(get?.responses ?? {}).flatMap(([status, { content }]) =>
        Object.entries(content ?? {}).map(([type, { schema }]) => [
          `${path} ${status} ${type}`,
          schema.$ref ? ajv.compile({ $ref: `desk${schema.$ref}` }) : undefined,
        ]),
      ),
    ),
  )
  return ({ path, method, url, headers }, answer) => {
    const { status, headers: given, body } = answer
    const [address = ''] = url.split('?')
    const isElsewhere = address.split('/').length !== path.split('/').length
    if (isElsewhere || address.endsWith('/')) {
      // A value may make it another address of the same interface, or none.
      return SOMEWHERE.includes(status) ? undefined : `${status} for ${url}`
    }
    if (!paths[path]?.get?.responses[String(status)] && status !== 404) {
      return `${status} for ${url}`
    }
    if (method === 'HEAD') return body === null ? undefined : `HEAD ${url} has a body`
    if (status === 304 || headers.accept !== undefined) return undefined
    const [type = ''] = (given['Content-Type'] ?? '').split(';')
    const checker = checkers.get(`${path} ${status} ${type}`)
    if (!checker || checker(JSON.parse(textOf(answer)))) return undefined
    return `${url}: ${ajv.errorsText(checker.errors)}`
  }
}

const SOMEWHERE = [200, 304, 308, 400, 404, 410, 414]

/** What an answer says, whatever its form. */
export function textOf({ body, headers }: DeliveryAnswer): string {
  const bytes = Buffer.from(body ?? '')
  const read = PRESSED[headers['Content-Encoding'] ?? '']
  return (body && read ? read(bytes) : bytes).toString('utf8')
}

const PRESSED: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
}

/** Percent-encoded, whatever it is. */
export const encoded = (text: string): string =>
  encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))
