/** A finished answer, before it is compressed and before anyone asks conditionally. */
export type Rendered = {
  status: 200 | 308 | 404 | 410
  type: string
  body: string
  /** ISO 8601. */
  modifiedAt?: string
  location?: string
  /** `Content-Security-Policy`, for pages. */
  policy?: string
  /** Words a content network may purge by. */
  surrogateKeys: string[]
  /** The slug whose change makes this answer wrong; absent where any change does. */
  slug?: string
}
