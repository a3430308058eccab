import { SEARCH_PATH, searchPath } from './address.ts'
import { offsetOf } from './cursor.ts'
import { printable } from './characters.ts'
import { isSlug, MAX_OFFSET } from './query.ts'

/** A page of the site for readers. */
export type PageQuestion =
  | { kind: 'page'; slug: string }
  | { kind: 'author-page' | 'section-page' | 'topic-page'; slug: string; cursor?: string }
  | { kind: 'corrections-page' | 'front-page'; cursor?: string }
  | { kind: 'month-page'; month: string; cursor?: string }
  | { kind: 'search-page'; q: string; offset: number }
  | { kind: 'archive-page' | 'missing-page' | 'robots' | 'style' }

/** A question, and the one form that its answer is kept under. */
export type RoutedPage = { key: string; question: PageQuestion }

/** Any address that is nobody's: all of them get one page. */
export const NOWHERE: RoutedPage = { key: '/404', question: { kind: 'missing-page' } }

const LONGEST = 2_048
const LONGEST_SEARCH = 200
const MONTH = /^[12][0-9]{3}-(0[1-9]|1[0-2])$/

const LISTS_OF = {
  authors: 'author-page',
  sections: 'section-page',
  topics: 'topic-page',
} as const

const ALONE: Readonly<Record<string, PageQuestion['kind']>> = {
  '/': 'front-page',
  '/archive': 'archive-page',
  '/corrections': 'corrections-page',
  '/robots.txt': 'robots',
  [SEARCH_PATH]: 'search-page',
  '/site.css': 'style',
}

/** Whether the path may be that of a readers' page; told cheaply, for every request asks it. */
export function isPagePath(path: string): boolean {
  if (Object.hasOwn(ALONE, path)) return true
  const first = path.slice(1, path.indexOf('/', 1))
  return first === 'opinion' || first === 'archive' || Object.hasOwn(LISTS_OF, first)
}

/**
 * Which page stands at an address, and the one form the answer is kept under. Of the query only `after`, and
 * the `q` of a search, are read: others add words of their own to links, to count where readers come from.
 */
export function routePage(address: string): RoutedPage | null {
  if (address.length > LONGEST) return null
  const [path = '', query = ''] = address.split('?', 2)
  const after = query === '' ? null : new URLSearchParams(query).get('after')
  const cursor = after === null ? {} : { cursor: after }
  const suffix = after === null ? '' : `?after=${encodeURIComponent(after)}`
  const alone = Object.hasOwn(ALONE, path) ? ALONE[path] : undefined
  if (alone === 'front-page' || alone === 'corrections-page') {
    return { key: path + suffix, question: { kind: alone, ...cursor } }
  }
  if (alone === 'archive-page' || alone === 'robots' || alone === 'style') {
    return { key: path, question: { kind: alone } }
  }
  if (alone === 'search-page') return routeSearch(query)
  const [first = '', second, ...more] = decoded(path)
  if (second === undefined || more.length > 0) return null
  if (first === 'archive') {
    if (!MONTH.test(second)) return null
    return { key: path + suffix, question: { kind: 'month-page', month: second, ...cursor } }
  }
  if (!isSlug(second)) return null
  const key = `/${first}/${encodeURIComponent(second)}`
  if (first === 'opinion') {
    return { key: articleKey(second), question: { kind: 'page', slug: second } }
  }
  if (!isListOf(first)) return null
  return { key: key + suffix, question: { kind: LISTS_OF[first], slug: second, ...cursor } }
}

/** Whatever somebody typed is a question; without a letter or a digit in it, it is none. */
function routeSearch(query: string): RoutedPage {
  const asked = new URLSearchParams(query)
  const words = printable((asked.get('q') ?? '').slice(0, LONGEST_SEARCH))
    .replace(/\s+/gu, ' ')
    .trim()
  const q = /[\p{L}\p{N}]/u.test(words) ? words : ''
  if (q === '') return { key: SEARCH_PATH, question: { kind: 'search-page', q, offset: 0 } }
  const after = asked.get('after') ?? ''
  const offset = offsetOf(after, MAX_OFFSET) ?? 0
  return {
    key: searchPath(q, offset === 0 ? undefined : after),
    question: { kind: 'search-page', q, offset },
  }
}

/** What the page of a piece is kept under. */
export const articleKey = (slug: string): string => `/opinion/${encodeURIComponent(slug)}`

const isListOf = (first: string): first is keyof typeof LISTS_OF => Object.hasOwn(LISTS_OF, first)

function decoded(path: string): string[] {
  try {
    return path.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return []
  }
}
