import type { DeliveryAnswer, DeliveryRequest } from './answer.ts'
import { answerQuestion } from './answers.ts'
import { changeStreams, type ChangeStreams } from './change-stream.ts'
import { etagOf, isUnchanged } from './conditional.ts'
import { chooseEncoding, type Encoding } from './encoding.ts'
import { createSearch } from '../search/index.ts'
import { METHOD_NOT_ALLOWED, problemJson, UNAVAILABLE, type Problem } from './problem.ts'
import {
  createReadyBytes,
  type Entry,
  type ReadyLimits,
  type ReadyStats,
  type Served,
} from './ready-bytes.ts'
import { route, routePage, type Routed } from './routes.ts'
import { searchSource } from './search-answer.ts'
import type { PublicationSource } from './source.ts'

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
  /** The answer if it stands ready, without a question to anyone; most requests end here. */
  kept(request: DeliveryRequest): DeliveryAnswer | undefined
  /** Answers any request under delivery's own paths; never throws. */
  handle(request: DeliveryRequest): Promise<DeliveryAnswer>
  /**
   * Answers for the page of a piece where a page cannot: 410 with the public reason for a removed piece,
   * 308 for an old slug. `null` where the readers' pages answer themselves.
   */
  page(request: DeliveryRequest): Promise<DeliveryAnswer | null>
  /** Forgets what the change of these slugs made wrong; old and new slug of a renamed piece both. */
  changed(slugs: readonly string[] | 'all'): void
  /** The changes for those who stay connected. */
  streams: ChangeStreams
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
  const search = createSearch(searchSource(source))

  function kept(request: DeliveryRequest): DeliveryAnswer | undefined {
    // Most requests are written in the very form their answer is kept under.
    const entry = request.method === 'GET' ? ready.fresh(request.url) : undefined
    return entry && formOf(entry, request)
  }

  async function handle(request: DeliveryRequest): Promise<DeliveryAnswer> {
    if (request.method === 'OPTIONS') return PREFLIGHT
    if (!isRead(request)) return refusal(METHOD_NOT_ALLOWED, request)
    const answer = kept(request)
    if (answer) return answer
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
    return ready.get(key, slug, () => answerQuestion(question, source, search.find, now()))
  }

  async function respond(
    key: string,
    { entry, stale }: Served,
    request: DeliveryRequest,
  ): Promise<DeliveryAnswer> {
    let answer = formOf(entry, request)
    if (!answer) {
      await ready.encoded(key, entry, encodingFor(entry, request))
      answer = formOf(entry, request)
    }
    if (!answer) throw new Error(`“${key}” could not be compressed.`)
    const { status, headers, body } = answer
    return request.method === 'GET' && !stale
      ? answer
      : {
          status,
          headers: stale ? warned(headers, entry) : headers,
          body: request.method === 'HEAD' ? null : body,
        }
  }

  /** The whole answer in the form this client takes; none while its compressed form is not made yet. */
  function formOf(entry: Entry, { headers }: DeliveryRequest): DeliveryAnswer | undefined {
    const encoding = encodingFor(entry, { headers })
    if (entry.status === 200) {
      const tags = single(headers['if-none-match'])
      const since = single(headers['if-modified-since'])
      const asked = tags !== undefined || since !== undefined
      if (
        asked &&
        isUnchanged(
          { 'if-none-match': tags, 'if-modified-since': since },
          entry.tag,
          entry.modifiedAt,
        )
      ) {
        return (entry.answers[UNCHANGED[encoding]] ??= {
          status: 304,
          headers: { ...CORS, ...validators(entry, encoding) },
          body: null,
        })
      }
    }
    const made = entry.answers[encoding]
    if (made) return made
    const bytes = entry.encodings[encoding]
    if (!bytes) return undefined
    return (entry.answers[encoding] = {
      status: entry.status,
      headers: representation(entry, encoding, bytes),
      body: bytes,
    })
  }

  /** Headers that a 304 has in common with the whole answer. */
  function validators(entry: Entry, encoding: Encoding): Record<string, string> {
    const ages =
      entry.status === 404 || entry.status === 400
        ? `max-age=${Math.min(5, limits.maxAge)}`
        : `max-age=${limits.maxAge}, stale-while-revalidate=${limits.staleWhileRevalidate}`
    return {
      'Cache-Control': `public, ${ages}`,
      Vary: 'Accept-Encoding',
      ...(entry.status === 200 ? { ETag: etagOf(entry.tag, encoding) } : {}),
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
    ...(entry.modifiedAt === undefined || entry.status !== 200
      ? {}
      : { 'Last-Modified': new Date(entry.modifiedAt).toUTCString() }),
    ...(entry.surrogateKeys.length > 0 ? { 'Surrogate-Key': entry.surrogateKeys.join(' ') } : {}),
    ...ALWAYS,
  })

  /** What was served past its time says so, and how old it is. */
  function warned(
    headers: Readonly<Record<string, string>>,
    entry: Entry,
  ): Readonly<Record<string, string>> {
    const age = Math.max(0, Math.round((now() - entry.checkedAt) / 1000))
    return { ...headers, Age: String(age), Warning: '110 - "Response is Stale"' }
  }

  const streams = changeStreams({ handle })

  function changed(slugs: readonly string[] | 'all'): void {
    ready.forget(slugs)
    search.changed(slugs)
    streams.wake()
  }

  return { kept, handle, page, changed, streams, stats: ready.stats, source }
}

const encodingFor = (entry: Entry, { headers }: Pick<DeliveryRequest, 'headers'>): Encoding =>
  chooseEncoding(single(headers['accept-encoding']), entry.encodings.identity.byteLength)

/** What a 304 of each encoding is kept under. */
const UNCHANGED = { br: '304-br', gzip: '304-gzip', identity: '304' } as const

const CORS = { 'Access-Control-Allow-Origin': '*' } as const

const ALWAYS = {
  ...CORS,
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
