import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers'

/**
 * Keeps a database that works inside this process from holding everything else up. Its statements are done by
 * the time they are awaited, so that a job of a thousand of them would run to its end before the next request
 * is even read from its connection.
 *
 * @param limit milliseconds that statements may follow each other without a look at what else has come.
 * @returns asked before each statement: what to wait for, or `undefined` when it may go on at once.
 */
export function breathing(
  limit: number,
  now: () => number = () => performance.now(),
): () => Promise<void> | undefined {
  let since: number | undefined
  const rest = () => {
    since = undefined
  }
  return () => {
    if (since === undefined) {
      since = now()
      setImmediate(rest)
      return undefined
    }
    if (now() - since < limit) return undefined
    return new Promise((resolve) => setImmediate(resolve))
  }
}
