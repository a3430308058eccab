/** Databases for tests: the same suite on SQLite, PostgreSQL and MongoDB. */
export { forEachDatabase } from './for-each-database.ts'
export type { TestDatabase } from './for-each-database.ts'
export type { DatabaseName } from './engine.ts'
