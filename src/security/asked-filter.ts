/** A field as far as a filter goes; `id` is one as well. */
export type FilteredField = { name: string; type: string }

/** What can be answered of a filter: nothing is wrong, or why not. */
export type FilterFault = 'filter-too-large' | 'filter-unanswerable'

const MOST_CONDITIONS = 100
const DEEPEST = 8

const PLAIN = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const WORDS = ['like', 'not_like', 'contains']

/** What can be asked of a field by its type; of other types the database is left to judge. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  checkbox: PLAIN,
  date: [...PLAIN, ...ORDER],
  json: ['equals', 'not_equals', 'exists', ...WORDS],
  number: [...PLAIN, ...ORDER],
  select: [...PLAIN, ...WORDS],
  text: [...PLAIN, ...ORDER, ...WORDS],
  textarea: [...PLAIN, ...ORDER, ...WORDS],
}

/**
 * Looks through a filter before the database is asked: what no row can be compared with makes it fail, and that
 * would read as a fault of ours. Fields that are not known are left to whoever knows them.
 */
export function faultOfFilter(
  where: unknown,
  fields: readonly FilteredField[],
): FilterFault | undefined {
  const types = new Map(fields.map(({ name, type }) => [name, type]))
  /** Groups of them too. */
  let conditions = 0

  const group = (filter: unknown, depth: number): FilterFault | undefined => {
    conditions += 1
    if (depth > DEEPEST || conditions > MOST_CONDITIONS) return 'filter-too-large'
    if (!isRecord(filter)) return 'filter-unanswerable'
    for (const [key, value] of Object.entries(filter)) {
      const fault = /^(?:and|or)$/i.test(key) ? every(value, depth) : condition(key, value)
      if (fault) return fault
    }
    return undefined
  }

  const every = (filters: unknown, depth: number): FilterFault | undefined => {
    if (!Array.isArray(filters)) return 'filter-unanswerable'
    for (const each of filters as unknown[]) {
      const fault = group(each, depth + 1)
      if (fault) return fault
    }
    return undefined
  }

  const condition = (path: string, asked: unknown): FilterFault | undefined => {
    conditions += 1
    if (conditions > MOST_CONDITIONS) return 'filter-too-large'
    if (!isRecord(asked)) return 'filter-unanswerable'
    const [name = ''] = path.split('.', 1)
    const type = types.get(name)
    const possible = type === undefined ? undefined : OPERATORS[type]
    for (const [operator, value] of Object.entries(asked)) {
      if (possible && !possible.includes(operator)) return 'filter-unanswerable'
      const values = valuesOf(operator, value)
      if (!values.every((each) => isValueOf(type, operator, each))) return 'filter-unanswerable'
    }
    return undefined
  }

  return group(where, 0)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (operator: string): boolean => operator === 'in' || operator === 'not_in'

/** A list is written as one, or with commas. */
function valuesOf(operator: string, value: unknown): readonly unknown[] {
  if (!isList(operator)) return [value]
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? value.split(',') : [value]
}

function isValueOf(type: string | undefined, operator: string, value: unknown): boolean {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return false
  if (operator === 'exists') return true
  if (value === null || value === 'null') return type !== 'number' || !isList(operator)
  if (type === 'number') return value !== '' && Number.isSafeInteger(Math.trunc(Number(value)))
  if (type === 'date') {
    return !Number.isNaN(Date.parse(value instanceof Date ? value.toISOString() : String(value)))
  }
  return true
}
