/** Top-level fields of a document as a form holds them. */
export type Fields = Readonly<Record<string, unknown>>

/** What became of a field in two documents that were made of one. */
export type FieldMerge = {
  /** Fields that only this side changed. */
  mine: string[]
  /** Fields that both changed, each otherwise. */
  clashes: string[]
}

/**
 * Which fields of an open form are to be kept, or chosen about, when a newer document has come in between.
 * Rows of lists and groups are compared whole.
 *
 * @param left fields that are not compared: what the desk writes, and the body, which is merged by itself.
 */
export function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  left: ReadonlySet<string>,
): FieldMerge {
  const names = Object.keys({ ...base, ...mine }).filter((name) => !left.has(name))
  const changed = names.filter((name) => !isSame(base[name], mine[name]))
  const isClash = (name: string) =>
    !isSame(base[name], theirs[name]) && !isSame(mine[name], theirs[name])
  return {
    mine: changed.filter((name) => !isClash(name) && !isSame(mine[name], theirs[name])),
    clashes: changed.filter(isClash),
  }
}

/** Whether two values say the same: what is empty is empty, and the order of keys means nothing. */
export const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other)

function plain(value: unknown): string {
  return JSON.stringify(tidy(value)) ?? ''
}

function tidy(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(tidy)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, tidy(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
