import type { Site } from './source.ts'
import { printable } from './characters.ts'

const LINKABLE = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const LONGEST = 2_000

/**
 * The address as a link may carry it, or `undefined` for anything that is not plainly http(s), mailto or
 * tel: scripts, `data:`, addresses without a scheme, and addresses with a name before an `@`, which make
 * one host look like another. The query of a mailto is dropped: it can add recipients and text.
 */
export function safeHref(href: string): string | undefined {
  if (typeof href !== 'string' || href.length > LONGEST) return undefined
  const url = parse(href.trim())
  if (!url || !LINKABLE.has(url.protocol)) return undefined
  if (url.username !== '' || url.password !== '') return undefined
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') {
    url.search = ''
    url.hash = ''
    return url.pathname === '' ? undefined : url.href
  }
  return url.href
}

/** An http(s) address, made absolute on `origin` if it is site-relative; else `undefined`. */
export function absoluteUrl(address: string | undefined, origin: string): string | undefined {
  const url = resourceUrl(address, origin)
  return url?.startsWith('/') ? undefined : url
}

/**
 * The address of a picture or page: http(s), or site-relative (`/media/x.jpg`), which stays relative
 * unless an origin is given.
 */
export function resourceUrl(address: string | undefined, origin?: string): string | undefined {
  if (typeof address !== 'string' || address.length > LONGEST) return undefined
  if (/^\/(?![/\\])/.test(address)) {
    const base = origin === undefined ? 'http://site.invalid' : origin
    const url = parse(address, base)
    // A path such as `/\t/other.example` would resolve to another host.
    if (!url || url.origin !== parse(base)?.origin) return undefined
    return origin === undefined ? url.pathname + url.search + url.hash : url.href
  }
  const href = safeHref(address)
  return href?.startsWith('http') ? href : undefined
}

/** Where readers find a piece, on the house's own site. */
export const pieceUrl = (site: Site, slug: string): string => site.url + piecePath(slug)
export const authorUrl = (site: Site, slug: string): string => site.url + authorPath(slug)

export const topicPath = (slug: string): string => `/topics/${segment(slug)}`
export const sectionPath = (slug: string): string => `/sections/${segment(slug)}`
export const piecePath = (slug: string): string => `/opinion/${segment(slug)}`
export const authorPath = (slug: string): string => `/authors/${segment(slug)}`

export const SEARCH_PATH = '/search'

/** The page of what a search finds, from the beginning or on from a cursor. */
export const searchPath = (q: string, after?: string): string =>
  `${SEARCH_PATH}?q=${encodeURIComponent(q)}${after === undefined ? '' : `&after=${after}`}`

/** One segment of a path, percent-encoded. */
export const segment = (text: string): string => encodeURIComponent(printable(text))

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}
