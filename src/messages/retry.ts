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

/** What is known of a failure: codes of the library, the answer of the server, and at which command. */
type Fault = { code?: unknown; command?: unknown; responseCode?: unknown; syscall?: unknown }

const faultOf = (error: unknown): Fault =>
  typeof error === 'object' && error !== null ? (error as Fault) : {}

/** The server took the whole letter and did not say what became of it: it may have arrived. */
export const UNSURE = 'EUNSURE'

/** The server was not there, or did not greet. */
export const AWAY = 'EAWAY'

/** Answers that ask the desk to sign in: they say nothing of the letter. */
const SIGN_IN_WANTED = new Set<unknown>([530, 534, 535, 538])

/**
 * Whether a mail server said no for good: a 5xx answer to the recipient or the letter. What it says of itself, of
 * the desk as the sender or of the sign-in may change, so those are tried again.
 */
export function isPermanent(error: unknown): boolean {
  const { code, command, responseCode } = faultOf(error)
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode > 599) return false
  if (command === 'MAIL FROM' || SIGN_IN_WANTED.has(responseCode)) return false
  return code === 'EENVELOPE' || code === 'EMESSAGE'
}

/** Nothing of a letter is told before these are over. */
const BEFORE_A_LETTER = new Set<unknown>([
  AWAY,
  'EAUTH',
  'ECONNREFUSED',
  'EDNS',
  'ENOMAILSERVER',
  'ENOTFOUND',
  'EPROTOCOL',
  'ETLS',
])

const SERVER_DOWN = new Set<unknown>([
  ...BEFORE_A_LETTER,
  'ECONNECTION',
  'ECONNRESET',
  'ESOCKET',
  'ETIMEDOUT',
  UNSURE,
])

/** Whether no other message would fare better now: the server is away, or refuses the desk itself. */
export function isServerDown(error: unknown): boolean {
  const { code, command, responseCode } = faultOf(error)
  return SERVER_DOWN.has(code) || command === 'MAIL FROM' || responseCode === 421
}

/** Whether the server was away before it heard anything of the letter, which has not been tried then. */
export function isUntried(error: unknown): boolean {
  const { code, syscall } = faultOf(error)
  return BEFORE_A_LETTER.has(code) || syscall === 'connect'
}

/** Whether a letter may have arrived, though nobody said so. */
export const isUnsure = (error: unknown): boolean => faultOf(error).code === UNSURE

const SHORTEST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 120_000

/** Milliseconds until a server that was away so many times in a row is asked again. */
export const pauseAfter = (times: number): number =>
  Math.min(SHORTEST_PAUSE_MS * 2 ** Math.min(times - 1, 10), LONGEST_PAUSE_MS)

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
