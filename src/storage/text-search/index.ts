import type { BaseDatabaseAdapter, Payload } from 'payload'

import { isMongoose, isPostgres, isSqlite } from '../adapter.ts'
import { installOnMongodb, textIndexOnMongodb } from './on-mongodb.ts'
import { installOnPostgres, textIndexOnPostgres } from './on-postgres.ts'
import { installOnSqlite, textIndexOnSqlite } from './on-sqlite.ts'
import type { SearchedCollection, TextIndex } from './text-index.ts'

export type { SearchedCollection, SoughtWord, TextIndex, TextQuestion } from './text-index.ts'

/** Makes the database's own index of these texts, where there is none yet. */
export async function installTextSearch(
  adapter: BaseDatabaseAdapter,
  collection: SearchedCollection,
): Promise<void> {
  if (isSqlite(adapter)) await installOnSqlite(adapter, collection)
  else if (isPostgres(adapter)) await installOnPostgres(adapter, collection)
  else if (isMongoose(adapter)) await installOnMongodb(adapter, collection)
}

/** The index that {@link installTextSearch} made. */
export function textSearchOf({ db }: Payload, collection: SearchedCollection): TextIndex {
  if (isSqlite(db)) return textIndexOnSqlite(db, collection)
  if (isPostgres(db)) return textIndexOnPostgres(db, collection)
  if (isMongoose(db)) return textIndexOnMongodb(db, collection)
  throw new Error('This database has no index of texts.')
}
