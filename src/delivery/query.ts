import { PARAMETERS, type Parameters } from './parameters.ts'
import { badParameter, type Problem } from './problem.ts'

export {
  DEFAULT_LIMIT,
  isSlug,
  MAX_LIMIT,
  MAX_OFFSET,
  PARAMETERS,
  type Parameters,
} from './parameters.ts'

/** Which parameters an address takes, and how each is read: `{ after: 'afterWord' }`. */
export type Accepted = Readonly<Record<string, keyof typeof PARAMETERS>>

export const NOTHING: Accepted = {}
export const PAGE: Accepted = { after: 'after', limit: 'limit' }
export const WORD_PAGE: Accepted = { after: 'afterWord', limit: 'limit' }
export const FILTER: Accepted = {
  author: 'author',
  from: 'from',
  kind: 'kind',
  language: 'language',
  section: 'section',
  series: 'series',
  topic: 'topic',
  until: 'until',
}
export const FIELDS_ONLY: Accepted = { fields: 'fields' }
export const LIST: Accepted = { ...PAGE, ...FILTER, fields: 'fields', include: 'include' }
export const CHANGES: Accepted = { limit: 'limit', since: 'since' }
export const SNAPSHOT: Accepted = { after: 'afterRow', limit: 'limit' }
export const OEMBED: Accepted = {
  format: 'format',
  maxheight: 'extent',
  maxwidth: 'extent',
  url: 'url',
}
export const SEARCH: Accepted = {
  after: 'afterHit',
  author: 'author',
  kind: 'kind',
  language: 'language',
  limit: 'limit',
  q: 'q',
  section: 'section',
  series: 'series',
  topic: 'topic',
}

/**
 * Reads a query string. A parameter that is unknown, missing, empty, repeated or malformed is a problem that
 * names it. `canonical` is the same question in the one form it is kept under: `?a=1&b=2`, or nothing.
 */
export function readQuery(
  query: string,
  accepted: Accepted,
): { problem: Problem } | { parameters: Parameters; canonical: string } {
  const parameters: Parameters = { filter: {} }
  const written = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(query)) {
    const parameter = Object.hasOwn(accepted, name) ? accepted[name] : undefined
    if (!parameter) {
      const known = Object.keys(accepted)
      const remedy =
        known.length > 0 ? `is not known here; use ${known.join(', ')}.` : 'is not known here.'
      return { problem: badParameter(name.slice(0, 60), remedy) }
    }
    if (written.has(name)) return { problem: badParameter(name, 'give it once.') }
    const read = PARAMETERS[parameter].read(value, parameters)
    if (typeof read !== 'string') return { problem: badParameter(name, read.remedy) }
    written.set(name, read)
  }
  const missing = Object.entries(accepted).find(
    ([name, parameter]) => 'required' in PARAMETERS[parameter] && !written.has(name),
  )
  if (missing) return { problem: badParameter(missing[0], 'is needed here.') }
  const pairs = [...written]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return { parameters, canonical: pairs.length > 0 ? `?${pairs.join('&')}` : '' }
}
