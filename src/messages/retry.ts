/** After so many failures a message is given up and shown as failed. */
export const MAX_ATTEMPTS = 12

const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 6 * 3_600_000

/**
 * How long to wait after the `attempts`-th failure, in milliseconds: twice as long each time, up to six
 * hours, spread by half so that a server that comes back is not met by everything at once.
 *
 * @param random a number from 0 up to 1.
 */
export function waitAfter(attempts: number, random: number = Math.random()): number {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS)
  return Math.round(longest * (0.5 + random / 2))
}

/**
 * Whether a mail server said no for good: a 5xx answer to the recipient or the message. What it says of
 * itself or of the sign-in may change, so those are tried again.
 */
export function isPermanent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode > 599) return false
  return code === 'EENVELOPE' || code === 'EMESSAGE'
}

const SERVER_DOWN = new Set<unknown>([
  'EAUTH',
  'ECONNECTION',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDNS',
  'ENOMAILSERVER',
  'ENOTFOUND',
  'ESOCKET',
  'ETIMEDOUT',
  'ETLS',
])

/** Whether no other message would fare better now: the server is away, or refuses the desk itself. */
export const isServerDown = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && SERVER_DOWN.has((error as { code?: unknown }).code)

/** Why sending failed, in one line fit to be stored and shown: no addresses of files, no stack. */
export function failureOf(error: unknown): string {
  const { code, response, message } = (error ?? {}) as {
    code?: unknown
    response?: unknown
    message?: unknown
  }
  const said =
    typeof response === 'string' ? response : typeof message === 'string' ? message : 'unknown'
  const line = `${typeof code === 'string' ? `${code}: ` : ''}${said}`.replace(/[\p{Cc}\s]+/gu, ' ')
  return line.slice(0, 300)
}
