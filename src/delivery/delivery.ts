import { answerQuestion } from './answers.ts'
import { etagOf, isUnchanged } from './conditional.ts'
import { chooseEncoding, type Encoding } from './encoding.ts'
import { METHOD_NOT_ALLOWED, problemJson, UNAVAILABLE, type Problem } from './problem.ts'
import {
  createReadyBytes,
  type Entry,
  type ReadyLimits,
  type ReadyStats,
  type Served,
} from './ready-bytes.ts'
import { route, routePage, type Routed } from './routes.ts'
import type { PublicationSource } from './source.ts'

export type DeliveryRequest = {
  method: string
  /** Path and query. */
  url: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>
}

export type DeliveryAnswer = {
  status: number
  headers: Readonly<Record<string, string>>
  body: Uint8Array | string | null
}

/** Bounds of one delivery; times in milliseconds unless they say seconds. */
export type DeliveryLimits = ReadyLimits & {
  /** Seconds that others may keep an answer without asking. */
  maxAge: number
  /** Seconds after `maxAge` in which others may serve it while they ask. */
  staleWhileRevalidate: number
}

export const DEFAULT_LIMITS: DeliveryLimits = {
  maxBytes: 64 * 1024 * 1024,
  freshFor: 30_000,
  staleFor: 24 * 60 * 60 * 1000,
  patience: 5_000,
  respite: 1_000,
  maxAge: 15,
  staleWhileRevalidate: 60,
}

export type Delivery = {
  /** Answers any request under delivery's own paths; never throws. */
  handle(request: DeliveryRequest): Promise<DeliveryAnswer>
  /**
   * Answers for the page of a piece where a page cannot: 410 with the public reason for a removed piece,
   * 308 for an old slug. `null` where the readers' pages answer themselves.
   */
  page(request: DeliveryRequest): Promise<DeliveryAnswer | null>
  /** Forgets what the change of these slugs made wrong; old and new slug of a renamed piece both. */
  changed(slugs: readonly string[] | 'all'): void
  stats(): ReadyStats
  source: PublicationSource
}

/**
 * What the public reads, from memory where it can. All state is in the value returned: two of them know
 * nothing of each other.
 */
export function createDelivery({
  source,
  now = Date.now,
  limits: given = {},
  report = () => undefined,
}: {
  source: PublicationSource
  /** Milliseconds since 1970. */
  now?: () => number
  limits?: Partial<DeliveryLimits>
  /** Told of every failure of the source, since readers are not. */
  report?: (error: unknown, address: string) => void
}): Delivery {
  const limits = { ...DEFAULT_LIMITS, ...given }
  const ready = createReadyBytes(limits, now)

  async function handle(request: DeliveryRequest): Promise<DeliveryAnswer> {
    if (request.method === 'OPTIONS') return PREFLIGHT
    if (!isRead(request)) return refusal(METHOD_NOT_ALLOWED, request)
    // Most requests are written in the very form their answer is kept under.
    const entry = ready.fresh(request.url)
    if (entry) return respond(request.url, { entry, stale: false }, request)
    const routed = route(request.url)
    if ('problem' in routed) return refusal(routed.problem, request)
    try {
      return await respond(routed.key, await lookUp(routed), request)
    } catch (error) {
      report(error, routed.key)
      return refusal(UNAVAILABLE, request)
    }
  }

  async function page(request: DeliveryRequest): Promise<DeliveryAnswer | null> {
    const routed = isRead(request) && routePage(request.url)
    if (!routed || 'problem' in routed) return null
    try {
      const served = await lookUp(routed)
      const answered = served.entry.status === 410 || served.entry.status === 308
      return answered ? await respond(routed.key, served, request) : null
    } catch (error) {
      report(error, routed.key)
      return null
    }
  }

  function lookUp({ key, question }: Exclude<Routed, { problem: Problem }>): Promise<Served> {
    const slug = 'slug' in question && question.kind !== 'author' ? question.slug : undefined
    return ready.get(key, slug, () => answerQuestion(question, source, now()))
  }

  function respond(
    key: string,
    { entry, stale }: Served,
    request: DeliveryRequest,
  ): DeliveryAnswer | Promise<DeliveryAnswer> {
    const encoding = chooseEncoding(
      single(request.headers['accept-encoding']),
      entry.encodings.identity.byteLength,
    )
    const conditions = {
      'if-none-match': single(request.headers['if-none-match']),
      'if-modified-since': single(request.headers['if-modified-since']),
    }
    if (entry.status === 200 && isUnchanged(conditions, entry.tag, entry.modifiedAt)) {
      const headers = (entry.headers[`304 ${encoding}`] ??= validators(entry, encoding))
      return { status: 304, headers: warned(headers, entry, stale), body: null }
    }
    const whole = (bytes: Uint8Array): DeliveryAnswer => {
      const headers = (entry.headers[encoding] ??= representation(entry, encoding, bytes))
      return {
        status: entry.status,
        headers: warned(headers, entry, stale),
        body: request.method === 'HEAD' ? null : bytes,
      }
    }
    const bytes = entry.encodings[encoding]
    return bytes ? whole(bytes) : ready.encoded(key, entry, encoding).then(whole)
  }

  /** Headers that a 304 has in common with the whole answer. */
  function validators(entry: Entry, encoding: Encoding): Record<string, string> {
    const ages =
      entry.status === 404
        ? `max-age=${Math.min(5, limits.maxAge)}`
        : `max-age=${limits.maxAge}, stale-while-revalidate=${limits.staleWhileRevalidate}`
    return {
      'Cache-Control': `public, ${ages}`,
      Vary: 'Accept-Encoding',
      ...(entry.status === 200 ? { ETag: etagOf(entry.tag, encoding) } : {}),
      ...(entry.modifiedAt === undefined || entry.status !== 200
        ? {}
        : { 'Last-Modified': new Date(entry.modifiedAt).toUTCString() }),
      ...(entry.surrogateKeys.length > 0 ? { 'Surrogate-Key': entry.surrogateKeys.join(' ') } : {}),
      ...ALWAYS,
    }
  }

  const representation = (
    entry: Entry,
    encoding: Encoding,
    bytes: Uint8Array,
  ): Record<string, string> => ({
    'Content-Type': entry.type,
    'Content-Length': String(bytes.byteLength),
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    ...(entry.location === undefined ? {} : { Location: entry.location }),
    ...(entry.policy === undefined ? {} : { 'Content-Security-Policy': entry.policy }),
    ...validators(entry, encoding),
  })

  /** What was served past its time says so, and how old it is. */
  function warned(
    headers: Readonly<Record<string, string>>,
    entry: Entry,
    stale: boolean,
  ): Readonly<Record<string, string>> {
    if (!stale) return headers
    const age = Math.max(0, Math.round((now() - entry.checkedAt) / 1000))
    return { ...headers, Age: String(age), Warning: '110 - "Response is Stale"' }
  }

  return { handle, page, changed: ready.forget, stats: ready.stats, source }
}

const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Age, ETag, Last-Modified, Retry-After, Warning',
  'X-Content-Type-Options': 'nosniff',
} as const

const METHODS = 'GET, HEAD, OPTIONS'

const PREFLIGHT: DeliveryAnswer = {
  status: 204,
  headers: {
    Allow: METHODS,
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': 'If-Modified-Since, If-None-Match',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'public, max-age=86400',
    ...ALWAYS,
  },
  body: null,
}

const isRead = ({ method }: DeliveryRequest): boolean => method === 'GET' || method === 'HEAD'

const single = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.join(', ')

function refusal(problem: Problem, { method }: DeliveryRequest): DeliveryAnswer {
  const body = problemJson(problem)
  return {
    status: problem.status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': problem.status === 404 ? 'public, max-age=5' : 'no-store',
      ...(problem.status === 405 ? { Allow: METHODS } : {}),
      ...(problem.status === 503 ? { 'Retry-After': '5' } : {}),
      ...ALWAYS,
    },
    body: method === 'HEAD' ? null : body,
  }
}
