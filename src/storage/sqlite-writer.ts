import type { InArgs, InStatement, Transaction } from '@libsql/client'
import type { Database } from 'libsql'

import type { SqliteAdapter } from './adapter.ts'

const WRITER = Symbol.for('opinion-desk/sqlite-writer')

type Holder = { [WRITER]?: Database }

/**
 * Gives every transaction of a SQLite adapter the same connection.
 *
 * The client of its own opens a new one for each and never closes it: two open files and a parsed schema
 * per write, until the garbage collector finds them. A BEGIN that found another process writing stays open
 * there as well, and fails the next COMMIT. Reads keep the connection they have, so that they see only what
 * was committed.
 */
export async function keepOneWriter(adapter: SqliteAdapter): Promise<void> {
  const client = adapter.client as Holder & SqliteAdapter['client']
  if (client[WRITER] || client.protocol !== 'file') return
  const { rows } = await client.execute('PRAGMA database_list')
  const file = rows.find(({ name }) => name === 'main')?.file
  if (typeof file !== 'string' || file === '') return

  // Loaded here, and out of the bundler's sight: a host on another database has none of it.
  const { default: LibsqlDatabase } = await import(/* turbopackIgnore: true */ 'libsql')
  const { Sqlite3Transaction } = await import(/* turbopackIgnore: true */ '@libsql/client/sqlite3')
  const options: object = { encryptionKey: adapter.clientConfig.encryptionKey }
  const writer = new LibsqlDatabase(file, options)
  client[WRITER] = writer
  if (adapter.wal) {
    writer.exec(`PRAGMA journal_size_limit = ${adapter.wal.journalSizeLimit}`)
    writer.exec(`PRAGMA synchronous = ${adapter.wal.synchronous}`)
  }
  let last: Promise<void> = Promise.resolve()
  client.transaction = async () => {
    // One that was taken away from its holder may still be rolling back.
    await last
    writer.exec('BEGIN IMMEDIATE')
    const { transaction, ended } = onceOnly(new Sqlite3Transaction(writer, 'number'))
    last = ended
    return transaction
  }
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    writer.close()
    client.close()
    Reflect.deleteProperty(adapter, 'client')
  }
}

/** The connection on which transactions run. */
export function writerOf(adapter: SqliteAdapter): Pick<Database, 'exec'> {
  const writer = (adapter.client as Holder)[WRITER]
  if (!writer) throw new Error('The desk migrates only a database that is a file.')
  return writer
}

/** A transaction on a connection that outlives it: once it has ended, nothing more runs through it. */
function onceOnly(inner: Transaction): { transaction: Transaction; ended: Promise<void> } {
  let closed = false
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = () => {
      closed = true
      resolve()
    }
  })
  const whileOpen = <T>(work: () => Promise<T>): Promise<T> =>
    closed
      ? Promise.reject(
          Object.assign(new Error('The transaction has ended.'), { code: 'TRANSACTION_CLOSED' }),
        )
      : work()
  const rollback = async () => {
    if (closed) return
    try {
      await inner.rollback()
    } finally {
      end()
    }
  }
  const transaction: Transaction = {
    execute: (statement: InStatement | string, args?: InArgs) =>
      whileOpen(() =>
        inner.execute(args === undefined ? statement : { sql: String(statement), args }),
      ),
    batch: (statements) => whileOpen(() => inner.batch(statements)),
    executeMultiple: (text) => whileOpen(() => inner.executeMultiple(text)),
    commit: () => whileOpen(() => inner.commit().then(end)),
    rollback,
    close: () => void rollback().catch(() => undefined),
    get closed() {
      return closed || inner.closed
    },
  }
  return { transaction, ended }
}
