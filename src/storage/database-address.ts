import { StorageError } from './errors.ts'

export type DatabaseKind = 'mongodb' | 'postgres' | 'sqlite'

/**
 * Which database an address is of.
 *
 * @throws StorageError `database-unsupported`, naming the three forms; the address itself is not repeated,
 * since it may hold a password.
 */
export function databaseKind(url: string): DatabaseKind {
  if (/^file:./.test(url)) return 'sqlite'
  if (/^postgres(?:ql)?:\/\/./.test(url)) return 'postgres'
  if (/^mongodb(?:\+srv)?:\/\/./.test(url)) return 'mongodb'
  throw new StorageError(
    'database-unsupported',
    'DATABASE_URL is not an address of a database the desk can use. Write file:./.data/desk.db for SQLite, postgres://user:password@host/name, or mongodb://host/name?replicaSet=rs0.',
  )
}
