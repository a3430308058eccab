import type { DrizzleAdapter } from '../adapter.ts'
import type { Condition, SearchedCollection, TextQuestion } from './text-index.ts'

/** How a collection and its fields are called in SQL, quoted. */
export type SqlNames = {
  /** Without quotes, for names that are made of it. */
  table: string
  column: (field: string) => string
  texts: readonly string[]
}

export function sqlNames(adapter: DrizzleAdapter, { slug, fields }: SearchedCollection): SqlNames {
  const snake = slug.replaceAll('-', '_')
  const table = adapter.tableNameMap.get(snake) ?? snake
  const columns = adapter.tables[table] as Record<string, { name?: string } | undefined>
  const column = (field: string): string => {
    const name = columns[field]?.name
    if (!name) throw new Error(`There is no column for “${field}” of ${slug}.`)
    return `"${name}"`
  }
  return { table, column, texts: fields.map(column) }
}

/** What a row must be beside its words; `mark` writes the place of a value, the first of which is `from`. */
export function conditionOf(
  { table, column }: SqlNames,
  { among, having }: Pick<TextQuestion, 'among' | 'having'>,
  mark: (place: number) => string,
  from: number,
): Condition {
  const values: string[] = []
  const next = (value: string): string => {
    values.push(value)
    return mark(from + values.length - 1)
  }
  const text = [
    ...Object.entries(among).map(
      ([field, allowed]) =>
        `CAST("${table}".${column(field)} AS TEXT) IN (${allowed.map(next).join(', ')})`,
    ),
    ...Object.entries(having).map(
      ([field, value]) =>
        `EXISTS (SELECT 1 FROM "${table}_texts" each WHERE each.parent_id = "${table}".id AND each.path = ${next(field)} AND each.text = ${next(value)})`,
    ),
  ].join(' AND ')
  return { text, values }
}
