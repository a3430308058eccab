import type { InArgs, InStatement, Transaction } from '@libsql/client'
import type { Database } from 'libsql'
import { LRUCache } from 'lru-cache'

import type { SqliteAdapter } from './adapter.ts'
import { breathing } from './breath.ts'

const WRITER = Symbol.for('opinion-desk/sqlite-writer')

/** So long, in milliseconds, nobody else in the process waits for a row of statements. */
const BREATH = 20

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
  keepStatements(writer)
  const breathe = breathing(BREATH)
  if (adapter.wal) {
    writer.exec(`PRAGMA journal_size_limit = ${adapter.wal.journalSizeLimit}`)
    writer.exec(`PRAGMA synchronous = ${adapter.wal.synchronous}`)
  }
  let last: Promise<void> = Promise.resolve()
  client.transaction = async () => {
    // One that was taken away from its holder may still be rolling back.
    await last
    writer.exec('BEGIN IMMEDIATE')
    const { transaction, ended } = onceOnly(new Sqlite3Transaction(writer, 'number'), breathe)
    last = ended
    return transaction
  }
  const execute = client.execute.bind(client) as Transaction['execute']
  client.execute = (async (statement: InStatement, args?: InArgs) => {
    await breathe()
    return args === undefined ? execute(statement) : execute({ sql: String(statement), args })
  }) as typeof client.execute
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    writer.close()
    client.close()
    Reflect.deleteProperty(adapter, 'client')
  }
}

/** More than the desk's own statements; those of long lists vary in length. */
const MOST_STATEMENTS = 400

/**
 * Prepares a statement of the query builder once, and takes it again for the same text: to parse it and to ask
 * for its columns costs more than most of them do. What changes the schema comes in other ways than these.
 */
function keepStatements(writer: Database): void {
  const kept = new LRUCache<string, ReturnType<Database['prepare']>>({ max: MOST_STATEMENTS })
  const prepare = writer.prepare.bind(writer)
  const exec = writer.exec.bind(writer)
  writer.prepare = ((text: string) => {
    if (!OF_THE_BUILDER.test(text)) return prepare(text)
    const known = kept.get(text)
    if (known) return known
    const statement = prepare(text)
    let columns: ReturnType<typeof statement.columns> | undefined
    const ask = statement.columns.bind(statement)
    statement.columns = () => (columns ??= ask())
    kept.set(text, statement)
    return statement
  }) as typeof writer.prepare
  writer.exec = (text: string) => {
    if (!ENDS_OR_BEGINS.test(text)) kept.clear()
    return exec(text)
  }
}

/** It writes small letters; statements of our own and migrations write capitals. */
const OF_THE_BUILDER = /^(?:with|select|insert|update|delete) /
const ENDS_OR_BEGINS = /^(?:BEGIN|COMMIT|ROLLBACK)/

/** The connection on which transactions run. */
export function writerOf(adapter: SqliteAdapter): Pick<Database, 'exec'> {
  const writer = (adapter.client as Holder)[WRITER]
  if (!writer) throw new Error('The desk migrates only a database that is a file.')
  return writer
}

/** A transaction on a connection that outlives it: once it has ended, nothing more runs through it. */
function onceOnly(
  inner: Transaction,
  breathe: () => Promise<void> | undefined,
): { transaction: Transaction; ended: Promise<void> } {
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
    execute: async (statement: InStatement | string, args?: InArgs) => {
      await breathe()
      return whileOpen(() =>
        inner.execute(args === undefined ? statement : { sql: String(statement), args }),
      )
    },
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
