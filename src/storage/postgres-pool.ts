import { setTimeout as pause } from 'node:timers/promises'

import type { PostgresAdapter } from './adapter.ts'

/** How long the server may take to answer for the first time, in milliseconds. */
const FIRST_ANSWER_LIMIT = 10_000

/**
 * Makes the pool of a Postgres adapter before the adapter would.
 *
 * Its own way takes a connection and never gives it back, and listens for errors on that one alone: when
 * the server ends any other idle connection, the process ends with it. The pool makes new ones by itself.
 */
export async function openPool(adapter: PostgresAdapter): Promise<void> {
  if (adapter.pool) return
  const pool = new adapter.pg.Pool(adapter.poolOptions)
  pool.on('error', (error) => {
    adapter.payload.logger.warn({ err: error, msg: 'Postgres ended an idle connection.' })
  })
  try {
    const client = await Promise.race([pool.connect(), giveUp()])
    client.release()
  } catch (error) {
    pool.end().catch(() => undefined)
    throw error
  }
  adapter.pool = pool
  const destroy = adapter.destroy?.bind(adapter)
  adapter.destroy = async () => {
    await destroy?.()
    Reflect.deleteProperty(adapter, 'pool')
    await pool.end()
  }
}

const giveUp = (): Promise<never> =>
  pause(FIRST_ANSWER_LIMIT, undefined, { ref: false }).then(() => {
    throw new Error('Postgres accepted a connection and did not answer.')
  })
