import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'

import type { SqliteAdapter } from '../adapter.ts'
import { rowsOf } from '../statements.ts'
import { conditionOf, sqlNames } from './sql-names.ts'
import {
  MOST_RANKED,
  WEIGHTS,
  type SearchedCollection,
  type SoughtWord,
  type TextIndex,
} from './text-index.ts'

/** Words with the same first letters that are read to find similar ones. */
const MOST_ALIKE = 20_000

/**
 * Makes the full-text index (FTS5) of a collection where there is none, and the triggers that keep it: with the
 * row, in its transaction, by whichever program writes. A table that is rebuilt loses its triggers, and whatever
 * was written until they are back is missing in the index, so it is made anew with them.
 */
export async function installOnSqlite(
  adapter: SqliteAdapter,
  collection: SearchedCollection,
): Promise<void> {
  const { table, texts } = sqlNames(adapter, collection)
  const index = `${table}_search`
  const columns = texts.join(', ')
  const of = (row: string) => texts.map((name) => `${row}.${name}`).join(', ')
  const enter = `INSERT INTO "${index}" (rowid, ${columns}) VALUES (new.id, ${of('new')});`
  const leave = `INSERT INTO "${index}" ("${index}", rowid, ${columns}) VALUES ('delete', old.id, ${of('old')});`
  const triggers = {
    [`${index}_insert`]: `AFTER INSERT ON "${table}" BEGIN ${enter} END`,
    [`${index}_delete`]: `AFTER DELETE ON "${table}" BEGIN ${leave} END`,
    [`${index}_update`]: `AFTER UPDATE OF ${columns} ON "${table}" BEGIN ${leave} ${enter} END`,
  }
  const names = [index, ...Object.keys(triggers)]
  const isWhole = async (req?: PayloadRequest) => {
    const quoted = names.map((name) => `'${name}'`).join(', ')
    const standing = `SELECT name FROM sqlite_master WHERE name IN (${quoted})`
    return (await rowsOf(adapter, standing, req)).length === names.length
  }
  if (await isWhole()) return

  const id = await (adapter.beginTransaction as () => Promise<string>)()
  const req = await createLocalReq({}, adapter.payload)
  req.transactionID = id
  try {
    // Another process may have made it while this one waited for its turn.
    if (await isWhole(req)) return await adapter.rollbackTransaction(id)
    for (const statement of [
      `DROP TABLE IF EXISTS "${index}_words"`,
      `DROP TABLE IF EXISTS "${index}"`,
      `CREATE VIRTUAL TABLE "${index}" USING fts5(${columns}, content='${table}', content_rowid='id', tokenize='unicode61 remove_diacritics 0')`,
      // What is erased by order must not stand in the index either.
      `INSERT INTO "${index}" ("${index}", rank) VALUES ('secure-delete', 1)`,
      `CREATE VIRTUAL TABLE "${index}_words" USING fts5vocab('${index}', 'row')`,
      ...Object.entries(triggers).flatMap(([name, rule]) => [
        `DROP TRIGGER IF EXISTS "${name}"`,
        `CREATE TRIGGER "${name}" ${rule}`,
      ]),
      `INSERT INTO "${index}" ("${index}") VALUES ('rebuild')`,
    ]) {
      await rowsOf(adapter, statement, req)
    }
    await adapter.commitTransaction(id)
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw error
  }
}

export function textIndexOnSqlite(
  adapter: SqliteAdapter,
  collection: SearchedCollection,
): TextIndex {
  const names = sqlNames(adapter, collection)
  const { table, column, texts } = names
  const index = `"${table}_search"`
  const weights = texts.map((_, place) => WEIGHTS[place] ?? WEIGHTS[2]).join(', ')

  const rows = async (sql: string, args: (number | string)[]): Promise<string[]> => {
    const found = await adapter.client.execute({ sql, args })
    return found.rows.map((row) => String(row[0]))
  }

  return {
    find: ({ words, newestBy, limit, ...rest }) => {
      const { text, values } = conditionOf(names, rest, () => '?', 0)
      return rows(
        `SELECT "${table}".${column('publicId')} FROM (
           SELECT ${index}.rowid AS found, bm25(${index}, ${weights}) AS score
           FROM ${index} JOIN "${table}" ON "${table}".id = ${index}.rowid
           WHERE ${index} MATCH ? AND ${text}
           ORDER BY ${index}.rowid DESC LIMIT ${MOST_RANKED}
         ) JOIN "${table}" ON "${table}".id = found
         ORDER BY score, "${table}".${column(newestBy)} DESC LIMIT ${Math.floor(limit)}`,
        [words.map(expression).join(' AND '), ...values],
      )
    },
    wordsLike: (word) => {
      const [first = ''] = word
      return rows(
        `SELECT term FROM "${table}_search_words" WHERE term >= ? AND term < ? ORDER BY doc DESC LIMIT ${MOST_ALIKE}`,
        [first, first + HIGHEST],
      )
    },
  }
}

const HIGHEST = String.fromCodePoint(0x10ffff)

const expression = ({ oneOf, mayGoOn }: SoughtWord): string =>
  `(${oneOf.map((word) => `"${word.replaceAll('"', '""')}"${mayGoOn ? '*' : ''}`).join(' OR ')})`
