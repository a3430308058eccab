import type { RateLimiterRes } from 'rate-limiter-flexible'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Whether one more is allowed now, and if not, how long to wait. */
export type RateAnswer = { ok: true } | { ok: false; retryAfterSeconds: number }

/** Counts per key. Another store (a database, Redis) takes its place by the same interface. */
export type RateLimit = {
  /** Counts one more for `key`. */
  consume: (key: string) => Promise<RateAnswer>
}

export type RateRule = {
  /** How many within the window. */
  points: number
  /** Length of the window, in seconds. */
  seconds: number
}

/**
 * Rate limits that a desk keeps, by what they guard. The first is per client address, and generous: on the
 * evening of a deadline a whole school may sit behind one address. Submissions are counted for all processes
 * together, links by each.
 */
export const RATE_RULES = {
  submissionsPerAddress: { points: 600, seconds: 60 },
  linksPerAddress: { points: 120, seconds: 60 },
  submissionsOfAll: { points: 60_000, seconds: 60 },
} as const satisfies Record<string, RateRule>

/**
 * A limit kept in the memory of this process: forgotten at a restart, and counted apart by each process.
 * It refuses nobody when it fails, having nothing that could.
 */
export function memoryRateLimit({ points, seconds }: RateRule): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return {
    consume: async (key) => {
      try {
        await limiter.consume(key)
        return { ok: true }
      } catch (refusal) {
        if (!isRefusal(refusal)) throw refusal
        return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) }
      }
    },
  }
}

/** By shape, since a bundler may have made a second copy of the class. */
const isRefusal = (refusal: unknown): refusal is RateLimiterRes =>
  typeof refusal === 'object' && refusal !== null && 'msBeforeNext' in refusal
