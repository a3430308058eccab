import type { CollectionSlug, Payload } from 'payload'

import { isDrizzle, isMongoose } from './adapter.ts'
import type { DrizzleAdapter, MongooseAdapter } from './adapter.ts'
import { rowsOf } from './statements.ts'
import { sqlNames } from './text-search/sql-names.ts'

type RowId = number | string

/** Which rows are counted: the words allowed in a field, and the row that another field refers to. */
export type CountedRows = {
  /** By the field: words of the desk's own, such as stages. */
  among: Readonly<Record<string, readonly string[]>>
  /** By the field of a relationship: the id of the row it leads to. */
  of?: Readonly<Record<string, RowId>>
}

/**
 * How many rows have each value of a field, in one question that the database answers without handing over
 * a row. What has no value stands under `''`.
 *
 * @param field a select, a text, or a relationship to one collection; counted by the id it holds.
 */
export async function countBy(
  { db }: Payload,
  collection: CollectionSlug,
  field: string,
  rows: CountedRows,
): Promise<Map<string, number>> {
  const adapter: unknown = db
  if (isDrizzle(adapter)) return countInSql(adapter, collection, field, rows)
  if (isMongoose(adapter)) return countInMongodb(adapter, collection, field, rows)
  throw new Error('This database cannot count by a field.')
}

async function countInSql(
  adapter: DrizzleAdapter,
  slug: string,
  field: string,
  { among, of = {} }: CountedRows,
): Promise<Map<string, number>> {
  const { table, column } = sqlNames(adapter, { slug, fields: [] })
  const conditions = [
    ...Object.entries(among).map(
      ([name, words]) => `${column(name)} IN (${words.map(quoted).join(', ') || 'NULL'})`,
    ),
    ...Object.entries(of).map(([name, id]) => `${column(name)} = ${quoted(String(id))}`),
  ]
  const found = await rowsOf(
    adapter,
    `SELECT ${column(field)} AS value, COUNT(*) AS count FROM "${table}" WHERE ${conditions.join(' AND ')} GROUP BY ${column(field)}`,
  )
  return new Map(
    found.map(({ value, count }) => [value === null ? '' : String(value as RowId), Number(count)]),
  )
}

const quoted = (word: string): string => `'${word.replaceAll("'", "''")}'`

async function countInMongodb(
  adapter: MongooseAdapter,
  slug: string,
  field: string,
  { among, of = {} }: CountedRows,
): Promise<Map<string, number>> {
  const collection = adapter.collections[slug]?.collection
  if (!collection) throw new Error(`There is no collection for ${slug}.`)
  const { ObjectId } = adapter.connection.base.Types
  const found = await collection
    .aggregate([
      {
        $match: {
          ...Object.fromEntries(
            Object.entries(among).map(([name, words]) => [name, { $in: words }]),
          ),
          ...Object.fromEntries(
            Object.entries(of).map(([name, id]) => [name, new ObjectId(String(id))]),
          ),
        },
      },
      { $group: { _id: `$${field}`, count: { $sum: 1 } } },
    ])
    .toArray()
  const counts = new Map<string, number>()
  for (const { _id, count } of found) {
    // A field that is missing and one that is empty are two groups there.
    const value = _id === null || _id === undefined ? '' : String(_id as RowId)
    counts.set(value, (counts.get(value) ?? 0) + Number(count))
  }
  return counts
}
