import { NOT_FOUND, TOO_LONG, type Problem } from './problem.ts'
import {
  CHANGES,
  FIELDS_ONLY,
  FILTER,
  isSlug,
  LIST,
  NOTHING,
  OEMBED,
  PAGE,
  readQuery,
  SEARCH,
  SNAPSHOT,
  WORD_PAGE,
  type Accepted,
  type Parameters,
} from './query.ts'

/** A question delivery answers. */
export type Question =
  | { kind: 'piece'; slug: string; parameters: Parameters }
  | { kind: 'piece-by-id'; id: string; parameters: Parameters }
  | { kind: 'ninjs'; slug: string }
  | { kind: 'pieces'; parameters: Parameters }
  | { kind: 'authors'; parameters: Parameters }
  | { kind: 'author'; slug: string }
  | { kind: 'corrections'; parameters: Parameters }
  | { kind: 'feed'; format: 'atom' | 'json' | 'rss'; parameters: Parameters; address: string }
  | { kind: 'changes'; parameters: Parameters }
  | { kind: 'snapshot'; parameters: Parameters }
  | { kind: 'search'; parameters: Parameters }
  | { kind: 'sections' | 'topics'; parameters: Parameters }
  | { kind: 'disclaimer'; code: string }
  | { kind: 'oembed'; parameters: Parameters }
  | { kind: 'openapi' }
  | { kind: 'sitemap' }
  | { kind: 'sitemap-page'; page: string }
  | { kind: 'news-sitemap' }

/** A question with the one address it is kept under, or why there is none. */
export type Routed = { question: Question; key: string } | { problem: Problem }

const LONGEST = 2_048
const DISCLAIMER_CODE = /^[a-z0-9-]{1,60}$/
const DESCRIPTION = 'openapi.json'
/** `site`, or a month such as `2026-03`. */
const SITEMAP_PAGE = /^sitemap-(site|[12][0-9]{3}-(?:0[1-9]|1[0-2]))\.xml$/
const NINJS = '.ninjs'
/** Without a query: who chooses fields wants fields of ours. */
const PIECE = /^\/v1\/pieces\/[^/?]+$/
const PUBLIC_ID = /^[A-Za-z0-9-]{1,64}$/

/** What takes nothing more behind it but what stands in {@link route}. */
const LISTS = {
  authors: WORD_PAGE,
  changes: CHANGES,
  corrections: PAGE,
  oembed: OEMBED,
  pieces: LIST,
  search: SEARCH,
  sections: WORD_PAGE,
  snapshot: SNAPSHOT,
  topics: WORD_PAGE,
} as const satisfies Record<string, Accepted>

const FILES: Record<string, 'atom' | 'json' | 'news-sitemap' | 'rss' | 'sitemap'> = {
  'feed.atom': 'atom',
  'feed.json': 'json',
  'feed.rss': 'rss',
  'news-sitemap.xml': 'news-sitemap',
  'sitemap.xml': 'sitemap',
}

/** Whether the path is one of delivery's; other rooms serve the rest of `/v1`. */
export function isDeliveryPath(path: string): boolean {
  if (!path.startsWith('/v1/')) return false
  const [first = '', second] = path.slice('/v1/'.length).split('/', 2)
  if (Object.hasOwn(LISTS, first) || first === 'disclaimers') return true
  return (
    second === undefined &&
    (Object.hasOwn(FILES, first) || first === DESCRIPTION || SITEMAP_PAGE.test(first))
  )
}

/** What is asked at an address (path and query). */
export function route(address: string): Routed {
  if (address.length > LONGEST) return { problem: TOO_LONG }
  const mark = address.indexOf('?')
  const path = mark < 0 ? address : address.slice(0, mark)
  const query = mark < 0 ? '' : address.slice(mark + 1)
  const segments = decoded(path)
  if (!segments || segments[0] !== 'v1') return { problem: NOT_FOUND }
  const [, first = '', second, third] = segments
  if (segments.length === 2) return routeCollection(first, query)
  if (segments.length === 3 && second !== undefined) {
    if (first === 'pieces' && second.endsWith(NINJS)) return routeNinjs(second, query)
    if (first === 'pieces') return routeOne('piece', second, query)
    if (first === 'authors') return routeOne('author', second, query)
    if (first === 'disclaimers' && DISCLAIMER_CODE.test(second)) {
      return withQuery(`/v1/disclaimers/${second}`, query, NOTHING, () => ({
        kind: 'disclaimer',
        code: second,
      }))
    }
  }
  if (segments.length === 4 && first === 'pieces' && second === 'id' && third !== undefined) {
    if (!PUBLIC_ID.test(third)) return { problem: NOT_FOUND }
    return withQuery(`/v1/pieces/id/${third}`, query, FIELDS_ONLY, (parameters) => ({
      kind: 'piece-by-id',
      id: third,
      parameters,
    }))
  }
  return { problem: NOT_FOUND }
}

/** The address a piece is kept under. */
export const pieceKey = (slug: string): string => `/v1/pieces/${encodeURIComponent(slug)}`

/** The same piece in the words of a standard. */
export const ninjsKey = (slug: string): string => pieceKey(slug) + NINJS

/** The address of the same piece in the words of a standard; any other address as it is. */
export const standardAddress = (address: string): string =>
  PIECE.test(address) && !address.endsWith(NINJS) ? address + NINJS : address

function routeNinjs(segment: string, query: string): Routed {
  const slug = segment.slice(0, -NINJS.length)
  if (!isSlug(slug)) return { problem: NOT_FOUND }
  return withQuery(ninjsKey(slug), query, NOTHING, () => ({ kind: 'ninjs', slug }))
}

function routeOne(kind: 'author' | 'piece', slug: string, query: string): Routed {
  if (!isSlug(slug)) return { problem: NOT_FOUND }
  if (kind === 'author') {
    const key = `/v1/authors/${encodeURIComponent(slug)}`
    return withQuery(key, query, NOTHING, () => ({ kind, slug }))
  }
  return withQuery(pieceKey(slug), query, FIELDS_ONLY, (parameters) => ({ kind, slug, parameters }))
}

function routeCollection(name: string, query: string): Routed {
  const key = `/v1/${name}`
  if (name === DESCRIPTION) return withQuery(key, query, NOTHING, () => ({ kind: 'openapi' }))
  if (isList(name)) {
    return withQuery(key, query, LISTS[name], (parameters) => ({ kind: name, parameters }))
  }
  const [, page] = SITEMAP_PAGE.exec(name) ?? []
  if (page !== undefined) {
    return withQuery(key, query, NOTHING, () => ({ kind: 'sitemap-page', page }))
  }
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined
  if (!file) return { problem: NOT_FOUND }
  if (file === 'sitemap' || file === 'news-sitemap') {
    return withQuery(key, query, NOTHING, () => ({ kind: file }))
  }
  return withQuery(key, query, FILTER, (parameters, address) => ({
    kind: 'feed',
    format: file,
    parameters,
    address,
  }))
}

const isList = (name: string): name is keyof typeof LISTS => Object.hasOwn(LISTS, name)

function withQuery(
  path: string,
  query: string,
  accepted: Accepted,
  ask: (parameters: Parameters, key: string) => Question,
): Routed {
  const read = readQuery(query, accepted)
  if ('problem' in read) return read
  const key = path + read.canonical
  return { key, question: ask(read.parameters, key) }
}

function decoded(path: string): string[] | undefined {
  try {
    return path.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}
