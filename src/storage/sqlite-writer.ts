import type { Client, InStatement, Transaction } from '@libsql/client'

import type { SqliteAdapter } from './adapter.ts'

const WRITER = Symbol.for('opinion-desk/sqlite-writer')

type Holder = { [WRITER]?: Client }

/**
 * Gives every transaction of a SQLite adapter the same connection.
 *
 * The client of its own opens a new one for each and never closes it: two open files and a parsed schema
 * per write, until the garbage collector finds them. Reads keep the connection they have, so that they see
 * only what was committed.
 */
export async function keepOneWriter(adapter: SqliteAdapter): Promise<void> {
  const holder = adapter.client as Holder & SqliteAdapter['client']
  if (holder[WRITER]) return
  // Loaded here, and out of the bundler's sight: a host on another database does not have it.
  const { createClient } = await import(/* turbopackIgnore: true */ '@libsql/client')
  const writer = createClient(adapter.clientConfig)
  holder[WRITER] = writer
  if (adapter.wal) {
    await writer.execute(`PRAGMA journal_size_limit = ${adapter.wal.journalSizeLimit}`)
    await writer.execute(`PRAGMA synchronous = ${adapter.wal.synchronous}`)
  }
  let last: Promise<void> = Promise.resolve()
  holder.transaction = async () => {
    // One that was taken away from its holder may still be rolling back.
    await last
    await writer.execute('BEGIN IMMEDIATE')
    const { transaction, ended } = transactionOn(writer)
    last = ended
    return transaction
  }
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    writer.close()
    holder.close()
    Reflect.deleteProperty(adapter, 'client')
  }
}

/** The connection on which transactions run. */
export function writerOf(adapter: SqliteAdapter): Client {
  const writer = (adapter.client as Holder)[WRITER]
  if (!writer) throw new Error('The connection for writing is not open yet.')
  return writer
}

/** A transaction on a connection that outlives it: once it has ended, nothing more runs through it. */
function transactionOn(writer: Client): { transaction: Transaction; ended: Promise<void> } {
  let closed = false
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const close = () => {
    closed = true
    end()
  }
  const refuseClosed = () => {
    if (closed) {
      throw Object.assign(new Error('The transaction has ended.'), { code: 'TRANSACTION_CLOSED' })
    }
  }
  const execute = async (statement: InStatement) => {
    refuseClosed()
    try {
      return await writer.execute(statement)
    } catch (error) {
      if (await wasRolledBack(writer)) close()
      throw error
    }
  }
  const transaction = {
    execute,
    batch: async (statements: InStatement[]) => {
      const results = []
      for (const statement of statements) results.push(await execute(statement))
      return results
    },
    executeMultiple: async (text: string) => {
      refuseClosed()
      await writer.executeMultiple(text)
    },
    commit: async () => {
      await execute('COMMIT')
      close()
    },
    rollback: async () => {
      if (closed) return
      try {
        await writer.execute('ROLLBACK')
      } finally {
        close()
      }
    },
    close: () => {
      if (!closed) void transaction.rollback()
    },
    get closed() {
      return closed
    },
  }
  return { transaction, ended }
}

/** SQLite ends a transaction by itself when the disk is full, for one; what follows would be stored alone. */
async function wasRolledBack(writer: Client): Promise<boolean> {
  try {
    await writer.execute('BEGIN')
  } catch {
    return false
  }
  await writer.execute('ROLLBACK')
  return true
}
