import type { PostgresAdapter } from '../adapter.ts'
import { rowsOf } from '../statements.ts'
import { conditionOf, sqlNames } from './sql-names.ts'
import {
  MOST_RANKED,
  type SearchedCollection,
  type SoughtWord,
  type TextIndex,
} from './text-index.ts'

/** Weights of Postgres, the heaviest first. */
const LETTERS = ['A', 'B', 'D'] as const

/**
 * Makes the full-text index (GIN over `tsvector`) of a collection where there is none. It is an index of an
 * expression and not a column of its own, so that the schema stays the one of Payload's migrations.
 */
export async function installOnPostgres(
  adapter: PostgresAdapter,
  collection: SearchedCollection,
): Promise<void> {
  const { table, texts } = sqlNames(adapter, collection)
  const name = `${table}_search`
  const [standing] = await rowsOf(adapter, `SELECT to_regclass('"${name}"')::text AS name`)
  if (standing?.name) return
  try {
    await rowsOf(adapter, `CREATE INDEX "${name}" ON "${table}" USING gin ((${vectorOf(texts)}))`)
  } catch (error) {
    // Another process makes it at the same moment.
    const [made] = await rowsOf(adapter, `SELECT to_regclass('"${name}"')::text AS name`)
    if (!made?.name) throw error
  }
}

export function textIndexOnPostgres(
  adapter: PostgresAdapter,
  collection: SearchedCollection,
): TextIndex {
  const names = sqlNames(adapter, collection)
  const { table, column, texts } = names
  // To rank by the body would mean to take every body apart again.
  const heads = texts.slice(0, -1)

  return {
    find: async ({ words, newestBy, limit, ...rest }) => {
      const { text, values } = conditionOf(names, rest, (place) => `$${place}`, 3)
      const asked = words.map(expression)
      // Some of Payload's types have it as missing until the connection stands.
      const pool = adapter.pool as PostgresAdapter['pool'] | undefined
      if (!pool) throw new Error('The database is not connected.')
      const { rows } = await pool.query<{ id: string }>(
        `SELECT id FROM (
           SELECT "${table}".${column('publicId')} AS id, "${table}".${column(newestBy)} AS at, ${heads.join(', ')}
           FROM "${table}"
           WHERE ${vectorOf(texts)} @@ to_tsquery('simple', $1) AND ${text}
           ORDER BY at DESC LIMIT ${MOST_RANKED}
         ) newest
         ORDER BY ts_rank(${vectorOf(heads)}, to_tsquery('simple', $2)) DESC, at DESC LIMIT ${Math.floor(limit)}`,
        [asked.join(' & '), asked.join(' | '), ...values],
      )
      return rows.map(({ id }) => id)
    },
  }
}

/** Words are compared as they stand: they were folded before. */
const vectorOf = (texts: readonly string[]): string =>
  texts
    .map(
      (name, place) =>
        `setweight(to_tsvector('simple'::regconfig, coalesce(${name}, '')), '${LETTERS[place] ?? 'D'}')`,
    )
    .join(' || ')

const expression = ({ oneOf, mayGoOn }: SoughtWord): string =>
  `(${oneOf.map((word) => quoted(word) + (mayGoOn ? ':*' : '')).join(' | ')})`

const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
