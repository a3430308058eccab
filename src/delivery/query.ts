import type { PieceKind } from '../publishing/content.ts'
import { cursorWord, positionOf } from './cursor.ts'
import { badParameter, type Problem } from './problem.ts'
import type { ListFilter, Position } from './source.ts'

/** Items a list holds when nothing is said, and at most. */
export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100

const SLUG = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]{0,119}$/u
const EVENT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const KINDS: readonly PieceKind[] = ['analysis', 'column', 'editorial', 'letter', 'op-ed', 'reply']

/** The parameters of a request, each read once. */
export type Parameters = {
  limit?: number
  after?: Position
  afterWord?: string
  /** Public id of an event. */
  since?: string
  filter: ListFilter
}

/** How each parameter is read: into the result, with the form it has in a canonical address, or a remedy. */
const READERS = {
  author: slugReader('author'),
  kind: (value, into) => {
    const kind = KINDS.find((known) => known === value)
    if (!kind) return { remedy: `use one of ${KINDS.join(', ')}.` }
    into.filter.kind = kind
    return kind
  },
  language: (value, into) => {
    const language = canonicalLanguage(value)
    if (!language) return { remedy: 'use a BCP 47 language tag, for example en-GB.' }
    into.filter.language = language
    return language
  },
  limit: (value, into) => {
    const limit = /^[1-9][0-9]{0,2}$/.test(value) ? Number(value) : 0
    if (limit < 1 || limit > MAX_LIMIT) {
      return { remedy: `use a whole number from 1 to ${MAX_LIMIT}.` }
    }
    into.limit = limit
    return value
  },
  section: slugReader('section'),
  series: slugReader('series'),
  topic: slugReader('topic'),
  after: (value, into) => {
    const position = positionOf(value)
    if (!position) return { remedy: FOREIGN_CURSOR }
    into.after = position
    return value
  },
  afterWord: (value, into) => {
    const word = cursorWord(value)
    if (word === undefined || !isSlug(word)) return { remedy: FOREIGN_CURSOR }
    into.afterWord = word
    return value
  },
  afterRow: (value, into) => {
    const places = cursorWord(value)?.split(' ') ?? []
    const [began = '', row = ''] = places
    if (places.length !== 2 || !(began === '' || EVENT_ID.test(began)) || !EVENT_ID.test(row)) {
      return { remedy: FOREIGN_CURSOR }
    }
    into.afterWord = `${began} ${row}`
    return value
  },
  since: (value, into) => {
    if (!EVENT_ID.test(value)) {
      return { remedy: 'use the “position” of an earlier answer, or “changes” of a snapshot.' }
    }
    into.since = value
    return value
  },
} satisfies Record<string, Reader>

const FOREIGN_CURSOR = 'use the value of “next” of the page before, unchanged.'

type Reader = (value: string, into: Parameters) => string | { remedy: string }

/** Which parameters a route takes, and how each is read: `{ after: 'afterWord' }`. */
export type Accepted = Readonly<Record<string, keyof typeof READERS>>

export const PAGE: Accepted = { after: 'after', limit: 'limit' }
export const WORD_PAGE: Accepted = { after: 'afterWord', limit: 'limit' }
export const CHANGES: Accepted = { limit: 'limit', since: 'since' }
export const SNAPSHOT: Accepted = { after: 'afterRow', limit: 'limit' }
export const FILTER: Accepted = {
  author: 'author',
  kind: 'kind',
  language: 'language',
  section: 'section',
  series: 'series',
  topic: 'topic',
}

/**
 * Reads a query string. A parameter that is unknown, empty, repeated or malformed is a problem that names
 * it. `canonical` is the same question in the one form it is kept under: `?a=1&b=2`, or nothing.
 */
export function readQuery(
  query: string,
  accepted: Accepted,
): { problem: Problem } | { parameters: Parameters; canonical: string } {
  const parameters: Parameters = { filter: {} }
  const written = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    const reader = Object.hasOwn(accepted, name) ? accepted[name] : undefined
    if (!reader) {
      const known = Object.keys(accepted)
      const remedy =
        known.length > 0 ? `is not known here; use ${known.join(', ')}.` : 'is not known here.'
      return { problem: badParameter(name.slice(0, 60), remedy) }
    }
    if (written.has(name)) return { problem: badParameter(name, 'give it once.') }
    const read = READERS[reader](value, parameters)
    if (typeof read !== 'string') return { problem: badParameter(name, read.remedy) }
    written.set(name, read)
  }
  const pairs = [...written]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return { parameters, canonical: pairs.length > 0 ? `?${pairs.join('&')}` : '' }
}

/** Whether the text can be a slug at all, so that nonsense never becomes a query. */
export const isSlug = (text: string): boolean => SLUG.test(text)

function slugReader(name: 'author' | 'section' | 'series' | 'topic'): Reader {
  return (value, into) => {
    if (!isSlug(value)) return { remedy: 'use the slug, for example “ada-moss”.' }
    into.filter[name] = value
    return value
  }
}

function canonicalLanguage(tag: string): string | undefined {
  if (tag.length > 35) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
