import type { Payload } from 'payload'

import { isDrizzle, isSqlite } from './adapter.ts'

/**
 * How much of what comes at the same moment goes into one transaction: on MongoDB each has its own, since there
 * rows are made one by one; SQLite has one writer.
 */
export function takesGroups({ db }: Payload, most: number): { most: number; atOnce: number } {
  const adapter: unknown = db
  if (!isDrizzle(adapter)) return { most: 1, atOnce: 16 }
  return { most, atOnce: isSqlite(adapter) ? 1 : 4 }
}
