/** A field of a collection, as far as its words are concerned. */
export type FieldOfRow = {
  name?: string
  type: string
  required?: boolean
  hasMany?: boolean
  /** Those of a group. */
  flattenedFields?: readonly FieldOfRow[]
}

type Values = Record<string, unknown>

/** Stands where words were. */
export const ERASED = '(erased)'

/** Types of fields that people write words in. */
const WORDS = new Set(['text', 'textarea', 'code', 'email', 'richText', 'json', 'array', 'blocks'])

/**
 * A row with nothing of what somebody wrote in it. A field that is added later is blanked too, until somebody
 * says that it is kept.
 *
 * @param kept names of fields whose words are the house's own: codes, ids, hashes.
 */
export function withoutWords<Row extends Values>(
  row: Row,
  fields: readonly FieldOfRow[],
  kept: readonly string[],
): Row {
  const blank = fields.flatMap((field): [string, unknown][] => {
    const { name, type, required, hasMany, flattenedFields } = field
    if (name === undefined || !(name in row) || kept.includes(name)) return []
    const value = row[name]
    if (type === 'group' && flattenedFields && typeof value === 'object' && value !== null) {
      return [[name, withoutWords(value as Values, flattenedFields, kept)]]
    }
    return WORDS.has(type) ? [[name, emptyOf(type, { required, hasMany })]] : []
  })
  return { ...row, ...(Object.fromEntries(blank) as Values) }
}

function emptyOf(
  type: string,
  { required, hasMany }: { required: boolean | undefined; hasMany: boolean | undefined },
) {
  if (hasMany || type === 'array' || type === 'blocks') return []
  return required ? ERASED : null
}
