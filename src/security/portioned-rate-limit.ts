import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import type { RateLimit, RateRule } from './rate-limit.ts'
import { takeShared } from './shared-rate-limit.ts'

/** Keys whose portions are remembered; of another one a new portion is taken. */
const MOST_KEYS = 10_000

type Held = {
  left: number
  /** Unix milliseconds: the end of the window the portion is of. */
  endsAt: number
}

/**
 * A limit for all processes together that costs a write for each portion, not for each use: a process takes
 * `portion` from the database and gives it out from memory. Together they never give out more than the
 * rule says; what a process took and did not use is lost until the window ends. Once it is used up, nobody asks
 * the database again before that.
 *
 * When the database cannot count, the error is the caller's.
 */
export function portionedRateLimit(
  payload: Payload,
  name: string,
  rule: RateRule,
  portion: number,
  now: () => number = Date.now,
): RateLimit {
  const held = new LRUCache<string, Held>({ max: MOST_KEYS })
  const taking = new Map<string, Promise<void>>()

  const take = async (key: string): Promise<void> => {
    const { endsAt, granted } = await takeShared(payload, `${name}:${key}`, rule, portion, now())
    held.set(key, { left: granted, endsAt })
  }

  return {
    consume: async (key) => {
      for (;;) {
        const mine = held.get(key)
        const wait = mine ? mine.endsAt - now() : 0
        if (mine && wait > 0 && mine.left > 0) {
          mine.left -= 1
          if (mine.left === 0) held.delete(key)
          return { ok: true }
        }
        if (mine && wait > 0) {
          return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) }
        }
        const started =
          taking.get(key) ??
          take(key).finally(() => {
            taking.delete(key)
          })
        taking.set(key, started)
        await started
      }
    },
  }
}
