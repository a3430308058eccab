import type { PieceKind } from '../publishing/content.ts'
import { cursorWord, offsetOf, positionOf } from './cursor.ts'
import { FIELDS } from './openapi/schemas.ts'
import type { ListFilter, Position } from './source.ts'

/** Items a list holds when nothing is said, and at most. */
export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100
/** Hits of a search that can be paged through. */
export const MAX_OFFSET = 500

const SLUG = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]{0,119}$/u
const EVENT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const KINDS: readonly PieceKind[] = ['analysis', 'column', 'editorial', 'letter', 'op-ed', 'reply']
const FOREIGN_CURSOR = 'use the value of “next” of the page before, unchanged.'

/** The parameters of a request, each read once. */
export type Parameters = {
  limit?: number
  after?: Position
  afterWord?: string
  /** Public id of an event. */
  since?: string
  /** Names of the fields that are wanted. */
  fields?: readonly string[]
  /** Lists hold the whole text too. */
  withBody?: boolean
  /** What is searched for. */
  q?: string
  offset?: number
  url?: string
  filter: ListFilter
}

/** A remedy, where a value cannot be read. */
type Read = (value: string, into: Parameters) => string | { remedy: string }

/** One parameter: how it is read, into the result and into the form it is kept under, and how it is described. */
export type Parameter = {
  read: Read
  description: string
  /** JSON Schema of what is accepted; the reader may refuse more. */
  schema: Record<string, unknown>
  required?: true
}

const text = (more: Record<string, unknown> = {}) => ({ type: 'string', minLength: 1, ...more })

export const PARAMETERS = {
  author: slug('author', 'Slug of an author'),
  kind: {
    description: 'Kind of piece',
    schema: { type: 'string', enum: KINDS },
    read: (value, into) => {
      const kind = KINDS.find((known) => known === value)
      if (!kind) return { remedy: `use one of ${KINDS.join(', ')}.` }
      into.filter.kind = kind
      return kind
    },
  },
  language: {
    description: 'Language, as a BCP 47 tag',
    schema: text({ maxLength: 35 }),
    read: (value, into) => {
      const language = canonicalLanguage(value)
      if (!language) return { remedy: 'use a BCP 47 language tag, for example en-GB.' }
      into.filter.language = language
      return language
    },
  },
  from: day('from', 'Published on this day or later, in UTC'),
  until: day('until', 'Published on this day or before, in UTC'),
  limit: {
    description: 'How many',
    schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT },
    read: (value, into) => {
      const limit = /^[1-9][0-9]{0,2}$/.test(value) ? Number(value) : 0
      if (limit < 1 || limit > MAX_LIMIT) {
        return { remedy: `use a whole number from 1 to ${MAX_LIMIT}.` }
      }
      into.limit = limit
      return value
    },
  },
  section: slug('section', 'Slug of a section'),
  series: slug('series', 'Slug of a series'),
  topic: slug('topic', 'Slug of a topic'),
  after: {
    description: '“next” of the page before',
    schema: text({ maxLength: 200 }),
    read: (value, into) => {
      const position = positionOf(value)
      if (!position) return { remedy: FOREIGN_CURSOR }
      into.after = position
      return value
    },
  },
  afterWord: {
    description: '“next” of the page before',
    schema: text({ maxLength: 200 }),
    read: (value, into) => {
      const word = cursorWord(value)
      if (word === undefined || !isSlug(word)) return { remedy: FOREIGN_CURSOR }
      into.afterWord = word
      return value
    },
  },
  afterRow: {
    description: '“next” of the page before',
    schema: text({ maxLength: 200 }),
    read: (value, into) => {
      const places = cursorWord(value)?.split(' ') ?? []
      const [began = '', row = ''] = places
      if (places.length !== 2 || !(began === '' || EVENT_ID.test(began)) || !EVENT_ID.test(row)) {
        return { remedy: FOREIGN_CURSOR }
      }
      into.afterWord = `${began} ${row}`
      return value
    },
  },
  afterHit: {
    description: '“next” of the page before',
    schema: text({ maxLength: 200 }),
    read: (value, into) => {
      const offset = offsetOf(value, MAX_OFFSET)
      if (offset === undefined) return { remedy: FOREIGN_CURSOR }
      into.offset = offset
      return value
    },
  },
  since: {
    description: '“position” of the answer before, or “changes” of a snapshot',
    schema: text({ pattern: EVENT_ID.source }),
    read: (value, into) => {
      if (!EVENT_ID.test(value)) {
        return { remedy: 'use the “position” of an earlier answer, or “changes” of a snapshot.' }
      }
      into.since = value
      return value
    },
  },
  fields: {
    description: 'Names of the fields to answer with, by commas',
    schema: text({ maxLength: 400 }),
    read: (value, into) => {
      const names = [...new Set(value.split(','))].sort()
      const unknown = names.find((name) => !FIELDS.includes(name))
      if (unknown !== undefined) {
        return { remedy: `“${unknown.slice(0, 40)}” is no field; there are ${FIELDS.join(', ')}.` }
      }
      into.fields = names
      return names.join(',')
    },
  },
  include: {
    description: 'What lists leave out otherwise: body',
    schema: { type: 'string', enum: ['body'] },
    read: (value, into) => {
      if (value !== 'body') return { remedy: 'use “body”.' }
      into.withBody = true
      return value
    },
  },
  q: {
    description: 'Words to look for; all of them must be there',
    schema: text({ maxLength: 200 }),
    required: true,
    read: (value, into) => {
      const words = value.trim().replace(/\s+/gu, ' ')
      if (words === '' || words.length > 200 || !/[\p{L}\p{N}]/u.test(words)) {
        return { remedy: 'give one or more words, 200 characters at most.' }
      }
      into.q = words
      return words
    },
  },
  url: {
    description: 'Address of a piece’s page on this site',
    schema: text({ maxLength: 2_000 }),
    required: true,
    read: (value, into) => {
      if (value.length > 2_000 || !URL.canParse(value)) {
        return { remedy: 'give the whole address of a piece.' }
      }
      into.url = value
      return value
    },
  },
  format: {
    description: 'The one format there is',
    schema: { type: 'string', enum: ['json'] },
    read: (value) => (value === 'json' ? value : { remedy: 'use “json”.' }),
  },
  extent: {
    description: 'Taken and left aside: a link has no size',
    schema: { type: 'integer', minimum: 1, maximum: 99_999 },
    read: (value) =>
      /^[1-9][0-9]{0,4}$/.test(value) ? value : { remedy: 'use a whole number of pixels.' },
  },
} satisfies Record<string, Parameter>

/** Whether the text can be a slug at all, so that nonsense never becomes a query. */
export const isSlug = (word: string): boolean => SLUG.test(word)

function slug(name: 'author' | 'section' | 'series' | 'topic', description: string): Parameter {
  return {
    description,
    schema: text({ maxLength: 120 }),
    read: (value, into) => {
      if (!isSlug(value)) return { remedy: 'use the slug, for example “ada-moss”.' }
      into.filter[name] = value
      return value
    },
  }
}

function day(name: 'from' | 'until', description: string): Parameter {
  return {
    description,
    schema: { type: 'string', format: 'date' },
    read: (value, into) => {
      const date = /^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$/.test(value) ? new Date(value) : undefined
      if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value)) {
        return { remedy: 'use a day, for example 2026-03-01.' }
      }
      into.filter[name] = value
      return value
    },
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
