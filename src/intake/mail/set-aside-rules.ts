/** Why a mail was set aside: its server broke off, the desk failed at it, or it went before it was asked for again. */
export type MailFault = 'gone' | 'not-taken' | 'unreadable'

/** Where a mail that was set aside stands. */
export type MailState = 'aside' | 'dropped' | 'taken' | 'waiting'

/** What a person may do with one, and from which states: it is tried again, or is not wanted. */
export const MAIL_ACTS = {
  again: { from: ['aside', 'dropped'] },
  drop: { from: ['aside', 'waiting'] },
} as const satisfies Record<string, { from: readonly MailState[] }>

export type MailAct = keyof typeof MAIL_ACTS

/** Whether something can be done with a mail that stands in `state`. */
export const isMailActPossible = (act: MailAct, state: string): boolean =>
  (MAIL_ACTS[act].from as readonly string[]).includes(state)

/** Longest reason for not wanting a mail, in characters. */
export const LONGEST_REASON = 1000
/** So long what was settled can still be looked at, in milliseconds. */
export const KEPT_SETTLED_MS = 30 * 86_400_000

const LONGEST_LINE = 200

/** What a mail says of itself, fit for a line of a list; nothing in it turns round what stands beside it. */
export const lineOfMail = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, LONGEST_LINE)

const LONGEST_HEAD = 64 * 1024

/** The headers of a raw mail. */
export function headersOf(raw: Uint8Array): Buffer {
  const head = Buffer.from(raw.subarray(0, LONGEST_HEAD))
  const end = head.indexOf('\r\n\r\n')
  return end < 0 ? head : head.subarray(0, end + 4)
}

/** One header as it stands there, for headers that the parser cannot open. */
export function plainHeader(headers: Buffer, name: string): string {
  const lines = headers.toString('utf8').replace(/\r?\n[\t ]+/g, ' ')
  return new RegExp(`^${name}:[\\t ]*(.*)$`, 'im').exec(lines)?.[1]?.trim() ?? ''
}
