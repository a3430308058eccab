import type { AddressChange } from '../publishing/standing.ts'
import type { DeliveryAnswer, DeliveryRequest } from './answer.ts'
import { answerQuestion } from './answers.ts'
import { changeStreams, type ChangeStreams } from './change-stream.ts'
import { etagOf, isUnchanged } from './conditional.ts'
import { chooseEncoding, type Encoding } from './encoding.ts'
import type { PartOfInterface } from './openapi/index.ts'
import { METHOD_NOT_ALLOWED, UNAVAILABLE, type Problem } from './problem.ts'
import { ALWAYS, CORS, isRead, pageUnavailable, PREFLIGHT, refusal, single } from './refusals.ts'
import {
  createReadyBytes,
  type Entry,
  type KeptFacts,
  type ReadyLimits,
  type ReadyStats,
  type Served,
} from './ready-bytes.ts'
import { readersAnswer, styleOf } from './page/index.ts'
import { articleKey, NOWHERE, routePage, type RoutedPage } from './page-routes.ts'
import { fillReady } from './fill-ready.ts'
import type { Lent, ReadyFile } from './ready-file.ts'
import { rememberSite } from './remember-site.ts'
import { ninjsKey, pieceKey, route, standardAddress, type Routed } from './routes.ts'
import type { PublicationSource } from './source.ts'
import { writtenHead } from './wire/index.ts'

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
  /** The answer if it stands ready in memory; most requests end here. */
  inMemory(request: DeliveryRequest): DeliveryAnswer | undefined
  /** The answer if it stands ready on the disk, in the very bytes that go over the wire, for this moment only. */
  lent(request: DeliveryRequest): Lent | undefined
  /** Answers any request under delivery's own paths; never throws. */
  handle(request: DeliveryRequest): Promise<DeliveryAnswer>
  /** Answers at the addresses of the readers' pages; `null` for any other, and where there are no such pages. */
  page(request: DeliveryRequest): Promise<DeliveryAnswer | null>
  /** The page of an address that is nobody's; `null` where there are no readers' pages. */
  missing(request: DeliveryRequest): Promise<DeliveryAnswer | null>
  /** Forgets what the change of these addresses made wrong; old and new slug of a renamed piece both. */
  changed(changes: readonly (AddressChange | string)[] | 'all'): void
  /** Every change up to this moment, in milliseconds, was told by `changed`. */
  heard(at: number): void
  /** Makes answers ready that nobody asked for yet. */
  prepare(): Promise<void>
  /** Ends what `prepare` does, and gives back the room on the disk. */
  close(): void
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
  source: asked,
  now = Date.now,
  limits: given = {},
  report = () => undefined,
  css,
  file,
  parts,
}: {
  source: PublicationSource
  /** Milliseconds since 1970. */
  now?: () => number
  limits?: Partial<DeliveryLimits>
  /** Told of every failure of the source, since readers are not. */
  report?: (error: unknown, address: string) => void
  /** The stylesheet of the readers' pages; without one there are none. */
  css?: string | undefined
  /** For answers that do not fit into memory; without it they are made again. */
  file?: ReadyFile<KeptFacts> | undefined
  /** What other rooms answer, for the description of the whole interface. */
  parts?: readonly PartOfInterface[]
}): Delivery {
  const limits = { ...DEFAULT_LIMITS, ...given }
  const ready = createReadyBytes(limits, now, file && { file, keysOf, headOf })
  const { source, forget: forgetSite } = rememberSite(asked, limits.freshFor, now)
  const pages = css === undefined ? undefined : styleOf(css)

  // Most requests are written in the very form their answer is kept under.
  function inMemory(request: DeliveryRequest): DeliveryAnswer | undefined {
    const entry = request.method === 'GET' ? ready.remembered(addressOf(request)) : undefined
    return entry && formOf(entry, request)
  }

  function lent(request: DeliveryRequest): Lent | undefined {
    const { method, headers } = request
    if (method !== 'GET' || isConditional(headers)) return undefined
    return ready.lent(addressOf(request), (bytes) =>
      chooseEncoding(single(headers['accept-encoding']), bytes),
    )
  }

  function kept(request: DeliveryRequest): DeliveryAnswer | undefined {
    const entry = request.method === 'GET' ? ready.fresh(addressOf(request)) : undefined
    return entry && formOf(entry, request)
  }

  async function handle(request: DeliveryRequest): Promise<DeliveryAnswer> {
    if (request.method === 'OPTIONS') return PREFLIGHT
    if (!isRead(request)) return refusal(METHOD_NOT_ALLOWED, request)
    const answer = kept(request)
    if (answer) return answer
    const routed = route(addressOf(request))
    if ('problem' in routed) return refusal(routed.problem, request)
    try {
      return await respond(routed.key, await lookUp(routed), request)
    } catch (error) {
      report(error, routed.key)
      return refusal(UNAVAILABLE, request)
    }
  }

  async function page(request: DeliveryRequest): Promise<DeliveryAnswer | null> {
    const routed = isRead(request) ? routePage(request.url) : null
    return routed && answerPage(routed, request)
  }

  async function answerPage(
    { key, question }: RoutedPage,
    request: DeliveryRequest,
  ): Promise<DeliveryAnswer | null> {
    if (!pages) return null
    try {
      const slug = question.kind === 'page' ? question.slug : undefined
      const served = await ready.get(key, slug, async () =>
        readersAnswer(question, source, await source.site(), pages),
      )
      return await respond(key, served, request)
    } catch (error) {
      report(error, key)
      return pageUnavailable(request)
    }
  }

  function lookUp({ key, question }: Exclude<Routed, { problem: Problem }>): Promise<Served> {
    const slug = question.kind === 'piece' || question.kind === 'ninjs' ? question.slug : undefined
    return ready.get(key, slug, () => answerQuestion(question, source, now(), parts))
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
      'Cache-Control': entry.immutable ? 'public, max-age=31536000, immutable' : `public, ${ages}`,
      Vary: entry.byAccept ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
      ...(entry.status === 200 ? { ETag: etagOf(entry.tag, encoding) } : {}),
    }
  }

  function headOf(entry: Entry, encoding: Encoding, bytes: Uint8Array): Uint8Array {
    return writtenHead({ status: entry.status, headers: representation(entry, encoding, bytes) })
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
    ...(entry.policy === undefined
      ? {}
      : {
          'Content-Security-Policy': entry.policy,
          'Referrer-Policy': 'strict-origin-when-cross-origin',
        }),
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
    const age = Math.max(0, Math.round((now() - ready.knownAt(entry)) / 1000))
    return { ...headers, Age: String(age), Warning: '110 - "Response is Stale"' }
  }

  const streams = changeStreams({ handle })

  const archive = fillReady({
    source,
    ready,
    report: (error) => report(error, 'what is made ready'),
  })

  function changed(changes: readonly (AddressChange | string)[] | 'all'): void {
    forgetSite()
    ready.forget(changes)
    streams.wake()
    if (changes === 'all') archive.again()
  }

  function close(): void {
    archive.stop()
    file?.close()
  }

  return {
    inMemory,
    lent,
    handle,
    page,
    missing: (request) => answerPage(NOWHERE, request),
    changed,
    heard: ready.heard,
    prepare: archive.run,
    close,
    streams,
    stats: ready.stats,
    source,
  }
}

/** Where the form stands that is asked for: who takes ninjs is answered in it at the address of the piece. */
const addressOf = ({ url, headers }: DeliveryRequest): string =>
  typeof headers.accept === 'string' && headers.accept.includes('ninjs')
    ? standardAddress(url)
    : url

const isConditional = (headers: DeliveryRequest['headers']): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined

const encodingFor = (entry: Entry, { headers }: Pick<DeliveryRequest, 'headers'>): Encoding =>
  chooseEncoding(single(headers['accept-encoding']), entry.encodings.identity.byteLength)

/** Where a piece stands whole: for programs, in the words of a standard, and for readers. */
const keysOf = (slug: string): string[] => [pieceKey(slug), ninjsKey(slug), articleKey(slug)]

/** What a 304 of each encoding is kept under. */
const UNCHANGED = { br: '304-br', gzip: '304-gzip', identity: '304' } as const
