/** An error of storage with a stable code, and what to do next in its message. */
export class StorageError extends Error {
  constructor(
    readonly code:
      | 'commit-failed'
      | 'database-busy'
      | 'database-newer-than-code'
      | 'database-unreachable'
      | 'database-unsupported'
      | 'ledger-unprotected'
      | 'migration-lost-rows'
      | 'migrations-missing'
      | 'replica-set-missing'
      | 'transaction-expired'
      | 'transaction-missing'
      | 'writer-waited-too-long',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
    this.name = 'StorageError'
  }
}

/** By its name, since the code that threw it may be another copy of this module. */
export const isStorageError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StorageError'

type Coded = { code?: unknown; cause?: unknown; errorLabels?: unknown; errorLabelSet?: unknown }

/** Codes with which a database says: nothing is wrong, another writer was first, try again. */
const TRANSIENT = new Set<unknown>([
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
  'SQLITE_SCHEMA',
  '40001',
  '40P01',
  112,
  251,
])

/** Whether running the whole operation again may succeed; looks through `cause` at most 8 deep. */
export function isTransient(error: unknown): boolean {
  let current: unknown = error
  for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, cause, errorLabelSet } = current as Coded
    if (TRANSIENT.has(code)) return true
    if (errorLabelSet instanceof Set && errorLabelSet.has('TransientTransactionError')) return true
    current = cause
  }
  return false
}

/** Whether a unique index refused the row, whichever database says so. */
export function isDuplicate(error: unknown): boolean {
  let current: unknown = error
  for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, cause } = current as Coded & { name?: string }
    if (code === 11000 || code === '23505') return true
    if (typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT')) {
      return (
        code.includes('UNIQUE') ||
        code.includes('PRIMARYKEY') ||
        /unique/i.test(String((current as Error).message))
      )
    }
    if ((current as { name?: string }).name === 'ValidationError') return hasUniqueProblem(current)
    current = cause
  }
  return false
}

/** Payload tells of it in the reader's language; unlike a problem of a field it names no label. */
function hasUniqueProblem(error: object): boolean {
  const data = (error as { data?: { errors?: { label?: string; path?: string }[] } }).data
  return data?.errors?.some(({ label, path }) => label === undefined && path !== undefined) ?? false
}
