import { createHash } from 'node:crypto'

import type { Encoding } from './encoding.ts'

const LONGEST = 4_096

/** A name for exactly these bytes, without its quotation marks. */
export const tagOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22)

/** The strong ETag of one encoding of the bytes; encodings are different bytes, so they need different ones. */
export const etagOf = (tag: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`

/**
 * Whether the client holds the answer already (RFC 9110, 13.1). A tag of any encoding counts: it is the
 * same text. `If-Modified-Since` is looked at only where there is no `If-None-Match`.
 *
 * @param modifiedAt milliseconds; absent where dates decide nothing
 */
export function isUnchanged(
  headers: Record<string, string | undefined>,
  tag: string,
  modifiedAt: number | undefined,
): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags.length <= LONGEST && matches(tags, tag)
  const since = headers['if-modified-since']
  if (since === undefined || modifiedAt === undefined || since.length > 64) return false
  const date = HTTP_DATE.test(since) ? Date.parse(since) : Number.NaN
  return !Number.isNaN(date) && Math.floor(modifiedAt / 1000) * 1000 <= date
}

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

const ENDS: ReadonlySet<string> = new Set(['"', '-br"', '-gzip"'])

function matches(tags: string, tag: string): boolean {
  // One tag, as this house wrote it: nearly all that is asked.
  if (tags.startsWith(tag, 1) && tags.startsWith('"') && ENDS.has(tags.slice(1 + tag.length))) {
    return true
  }
  if (tags.trim() === '*') return true
  for (const [, opaque = ''] of tags.matchAll(/"([^"]*)"/g)) {
    if (opaque === tag || opaque === `${tag}-gzip` || opaque === `${tag}-br`) return true
  }
  return false
}
