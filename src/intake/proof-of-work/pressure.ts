/** What the desk asks of a sender's machine at a moment. */
export type Asked = {
  /** How often each try is hashed. */
  cost: number
  /** Hexadecimal digits that the hash must begin with. */
  keyPrefix: string
  /** Whether a submission without a proof has to wait for an editor's look. */
  isExpected: boolean
}

/** Submissions are counted over this time. */
export const PRESSURE_WINDOW_MS = 10 * 60_000

/** Received within the window before a missing proof is a reason for doubt: one every five seconds. */
export const CALM = 120
const MOST_COST = 16

/**
 * The more comes in, the more work is asked: 65,536 hashes on the average while it is calm (a tenth of a
 * second, a slow phone's second), then in proportion, and never more than sixteen times as much, which a slow
 * phone does while its owner writes.
 *
 * @param received submissions of the last ten minutes.
 */
export function askedAt(received: number): Asked {
  const times = Math.floor(received / CALM) + 1
  return {
    cost: Math.min(MOST_COST, times),
    keyPrefix: '0000',
    isExpected: received >= CALM,
  }
}
