import type { Payload, PayloadRequest } from 'payload'

import { afterCommit } from './after-commit.ts'

/** How long what was read is taken for what stands, in milliseconds: what other processes change is seen then. */
const SHORT_MS = 1000

const MEMORY = Symbol.for('opinion-desk/short-memory')

type Kept = { at: number; value: Promise<unknown> }
type Holder = { [MEMORY]?: Map<string, Kept> }

/** Kept on the instance itself, since the code that asks may be another copy of this module. */
const memoryOf = (payload: Payload): Map<string, Kept> =>
  ((payload as Holder)[MEMORY] ??= new Map<string, Kept>())

/**
 * What `read` answers, read at most once a second however many ask. For rows that are few, read by everybody
 * and changed by hand; {@link forgetAfterChange} makes a change count at once in the process that makes it.
 */
export function rememberShortly<T>(
  payload: Payload,
  name: string,
  read: () => Promise<T>,
): Promise<T> {
  const memory = memoryOf(payload)
  const kept = memory.get(name)
  if (kept && Date.now() >= kept.at && Date.now() - kept.at < SHORT_MS) {
    return kept.value as Promise<T>
  }
  const value = read()
  memory.set(name, { at: Date.now(), value })
  // What could not be read is asked for again by the next.
  value.catch(() => {
    if (memory.get(name)?.value === value) memory.delete(name)
  })
  return value
}

/** A hook for rows that are remembered: what is kept under `names` is dropped once the change is stored. */
export const forgetAfterChange =
  (...names: string[]) =>
  async ({ req }: { req: PayloadRequest }): Promise<void> => {
    const forget = () => {
      const memory = memoryOf(req.payload)
      for (const name of [...memory.keys()]) {
        if (names.some((one) => name === one || name.startsWith(`${one}:`))) memory.delete(name)
      }
    }
    forget()
    await afterCommit(req, forget)
  }
