/** Where mail is fetched from. */
export type Mailbox = {
  host: string
  port: number
  /** TLS from the first byte; else it is asked for before the password is told, except to this machine. */
  isSecure: boolean
  user: string
  pass: string
  folder: string
}

/** A mail with its files, as mail servers limit it, in bytes. */
export const MAIL_LIMIT = 26 * 1024 * 1024
/** Of a larger one its beginning is read, where its text stands: its files are not taken. */
export const PART_OF_LARGE = 1024 * 1024
/** Between two looks into the mailbox, in milliseconds. */
export const LOOK_EVERY_MS = 30_000
const LONGEST_PAUSE_MS = 15 * 60_000
/** So often a mail that fails is tried before it is set aside. */
export const TRIES = 5

/**
 * Reads `imaps://user:password@host:993/Folder`; the folder is INBOX without one, and what is special in a name or
 * password is written as in any address (`%40` for `@`).
 *
 * @returns a sentence that says what is wrong, where something is.
 */
export function readMailbox(address: string): Mailbox | string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isSecure = url?.protocol === 'imaps:'
  if (!url || (!isSecure && url.protocol !== 'imap:') || url.hostname === '') {
    return 'write it like "imaps://user:password@imap.example.org/INBOX"'
  }
  if (url.username === '' || url.password === '') return 'it names no user, or no password'
  try {
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port || (isSecure ? 993 : 143)),
      isSecure,
      user: decodeURIComponent(url.username),
      pass: decodeURIComponent(url.password),
      folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    }
  } catch {
    return 'a % in it is followed by no two hexadecimal digits'
  }
}

/** Whether the words to a server may go without TLS: to this machine alone. */
export const isThisMachine = (host: string): boolean =>
  ['127.0.0.1', '::1', 'localhost'].includes(host)

/** Milliseconds until the mailbox is asked again, after so many times in a row that it could not be. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE_MS, LOOK_EVERY_MS * 2 ** Math.min(failures, 10))

/** Why a mailbox could not be read, in one line for whoever runs the desk. */
export function faultOfMailbox(error: unknown): string {
  const { authenticationFailed, code, message, responseText } = (error ?? {}) as {
    authenticationFailed?: unknown
    code?: unknown
    message?: unknown
    responseText?: unknown
  }
  const said = [message, responseText, code].filter((part) => typeof part === 'string')
  const line = [...(authenticationFailed === true ? ['the sign-in was refused'] : []), ...said]
  return (
    line
      .join(', ')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .slice(0, 300) || 'it does not say why'
  )
}
