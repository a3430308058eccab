import { keptSentence } from '../words/kept-sentences.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long to wait after each failure, in milliseconds: more than three days in all. */
const WAITS = [
  MINUTE / 6,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** After so many failures a delivery is given up. */
export const MOST_TRIES = WAITS.length + 1

/** How long a partner's other deliveries wait when one has failed, so that a server that is down is not met by all. */
const PAUSE_MS = MINUTE

/** As long as a partner's server may ask to be left alone. */
const MOST_ASKED_MS = 24 * HOUR

/** What came of one call: the status of the answer, or why there was none. */
export type CallResult =
  | { failure: string; refused?: boolean }
  | {
      status: number
      /** Milliseconds for which the server asked not to be called. */
      restMs?: number
    }

/** `gone`: the partner wants no calls any more. */
export type CallOutcome = 'dead' | 'gone' | 'postponed' | 'sent'

/** @param tries how often it was tried, this time included. */
export function outcomeOf(result: CallResult, tries: number): CallOutcome {
  if ('status' in result) {
    if (result.status >= 200 && result.status <= 299) return 'sent'
    if (result.status === 410) return 'gone'
  } else if (result.refused) {
    return 'dead'
  }
  return tries >= MOST_TRIES ? 'dead' : 'postponed'
}

/** @param random a number from 0 up to 1: it is waited up to a fifth longer, so that not all come at once. */
export function waitAfterTry(tries: number, random: number = Math.random()): number {
  const wait = WAITS[Math.min(tries, WAITS.length) - 1] ?? WAITS[0] ?? 0
  return Math.round(wait * (1 + random / 5))
}

/**
 * How long a busy server asks to be left alone, in milliseconds, at most a day: seconds or a date, as HTTP has it.
 * Only 429 and 503 say it; what cannot be read is not there.
 */
export function askedRest(
  status: number,
  retryAfter: string | undefined,
  now: number,
): number | undefined {
  if ((status !== 429 && status !== 503) || retryAfter === undefined) return undefined
  const given = retryAfter.trim()
  const rest = /^\d{1,9}$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now
  return rest > 0 ? Math.min(rest, MOST_ASKED_MS) : undefined
}

/** How long the next try waits: as planned, or longer where the server asked for it. */
export const restBefore = (result: CallResult, tries: number): number =>
  Math.max(waitAfterTry(tries), restOf(result))

/** How long every other call to the same partner waits. */
export const pauseOf = (result: CallResult): number => Math.max(PAUSE_MS, restOf(result))

const restOf = (result: CallResult): number => ('restMs' in result ? (result.restMs ?? 0) : 0)

/** Why a call failed, in one line for the panel; `null` when it did not. */
export function failureOf(result: CallResult): string | null {
  if ('failure' in result) return result.failure
  const { status } = result
  if (status >= 200 && status <= 299) return null
  return keptSentence(status >= 300 && status <= 399 ? 'answered-elsewhere' : 'answered', {
    status,
  })
}
