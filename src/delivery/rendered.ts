import type { ListScope } from './list-scope.ts'
import type { Site } from './source.ts'

/** A finished answer, before it is compressed and before anyone asks conditionally. */
export type Rendered = {
  status: 200 | 308 | 400 | 404 | 410
  type: string
  body: string
  /** ISO 8601. */
  modifiedAt?: string
  location?: string
  /** The same address answers in another form to those who say that they take it. */
  byAccept?: true
  /** `Content-Security-Policy`, for pages. */
  policy?: string
  /** Words a content network may purge by. */
  surrogateKeys: string[]
  /** The address changes with it, so it may be kept for good. */
  immutable?: true
  /** Told to those who ask now, and not kept for others. */
  fleeting?: true
  /** The slug whose change makes this answer wrong; absent where any change does. */
  slug?: string
  /** What is listed, where nothing else stands in it: then a change of other pieces leaves it right. */
  list?: ListScope
  /** Of nothing but what stands at the slug and of the settings: right until a change of these is announced. */
  lasting?: true
}

export const JSON_TYPE = 'application/json; charset=utf-8'

/** A document that any change may make wrong: a list, a feed, a stretch of changes. */
export const jsonAnswer = (document: unknown, site: Site): Rendered => ({
  status: 200,
  type: JSON_TYPE,
  body: JSON.stringify(document),
  modifiedAt: site.updatedAt,
  surrogateKeys: ['pieces'],
})
