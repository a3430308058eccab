import { countCharacters } from '../count.ts'
import { readEmailAddress } from '../email-address.ts'
import type { EmailAddress } from '../email-address.ts'

/** An e-mail as the parser gives it, as far as the desk looks at it. */
export type ParsedMail = {
  /** In the order of the message, the topmost first; names in small letters, values unfolded. */
  headers: readonly { name: string; value: string }[]
  from: readonly { address: string; name: string }[]
  subject: string
  text: string
  /** What a mail server says of another mail, and that mail, as they came. */
  report?: string
  /** A program answers an invitation. */
  isCalendarAnswer?: boolean
}

/** What an e-mail is, besides its text. */
export type MailFacts =
  | { kind: 'automatic' }
  | { kind: 'bounce'; of?: string; reason: string }
  | { kind: 'nobody' }
  | {
      kind: 'letter'
      from: EmailAddress
      name: string
      isAuthenticated: boolean
      /** Submission that the address it was sent to names, if the desk made that address. */
      thread?: string
    }

export type OwnMail = {
  /** Where mail to the desk goes, `pitches@desk.example`. */
  address: string
  /** Name by which the receiving server signs its verdict; without it no sender is believed. */
  authservId?: string | undefined
  /** Which submission the tag of an address names, when the desk made the tag. */
  threadOf: (tag: string) => string | undefined
}

const MESSAGE_ID = /<([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})@/i

/** Judges a mail by its headers: a person's letter, something that came back, or what a machine sent. */
export function factsOfMail(mail: ParsedMail, own: OwnMail): MailFacts {
  const header = (name: string) => mail.headers.find((each) => each.name === name)?.value ?? ''
  const whole = { ...mail, text: `${mail.text}\n${mail.report ?? ''}` }
  if (isBounce(whole, header)) {
    const of = MESSAGE_ID.exec(whole.text)?.[1] ?? MESSAGE_ID.exec(header('in-reply-to'))?.[1]
    return { kind: 'bounce', reason: reasonOf(whole), ...(of ? { of: of.toLowerCase() } : {}) }
  }
  const [sender] = mail.from
  const from = mail.from.length === 1 && sender ? readEmailAddress(sender.address) : undefined
  const isAnswer = Boolean(mail.isCalendarAnswer) && mail.text.trim() === ''
  const isOfMachine =
    isAnswer || isReport(header) || isAutomatic(header, isThroughOwnList(header, own))
  if (isOfMachine || from?.identity === readEmailAddress(own.address)?.identity) {
    return { kind: 'automatic' }
  }
  if (!from) return { kind: 'nobody' }
  const thread = threadOf(mail, own)
  return {
    kind: 'letter',
    from,
    name: sender?.name.trim() || from.address,
    isAuthenticated: isAuthenticated(mail, own),
    ...(thread ? { thread } : {}),
  }
}

/** A report that a mail is late, or arrived, is none of one that came back. */
const MERELY_TOLD = /^action:\s*(?:delayed|delivered|expanded|relayed)\b/im

function isReport(header: (name: string) => string): boolean {
  return /multipart\/report/i.test(header('content-type'))
}

function isBounce(mail: ParsedMail, header: (name: string) => string): boolean {
  if (isReport(header)) {
    const isOfDelivery = /report-type="?delivery-status/i.test(header('content-type'))
    return isOfDelivery && (/^action:\s*failed\b/im.test(mail.text) || !MERELY_TOLD.test(mail.text))
  }
  const [sender] = mail.from
  return (
    /^<\s*>$/.test(header('return-path').trim()) &&
    /^(?:mailer-daemon|postmaster)@/i.test(sender?.address ?? '')
  )
}

function reasonOf({ subject, text }: ParsedMail): string {
  const said =
    /^diagnostic-code:\s*(.+)$/im.exec(text)?.[1] ?? /^status:\s*(.+)$/im.exec(text)?.[1] ?? subject
  return (
    said
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 250) || 'It came back.'
  )
}

/** The desk's own address may be a list that hands on to it: then the marks of a list say nothing of the sender. */
function isThroughOwnList(header: (name: string) => string, own: OwnMail): boolean {
  const address = own.address.toLowerCase()
  const listed = header('list-post').toLowerCase()
  const id = /<([^<>]{1,200})>/.exec(header('list-id').toLowerCase())?.[1]
  return listed.includes(`<mailto:${address}>`) || id === address.replace('@', '.')
}

const OF_MACHINES = /^(?:auto[_-]?reply|bulk|junk)$/i
const OF_MACHINES_AND_LISTS = /^(?:auto[_-]?reply|bulk|junk|list)$/i

/** RFC 3834, and what mail programs have said before and beside it. */
function isAutomatic(header: (name: string) => string, isOwnList: boolean): boolean {
  const auto = header('auto-submitted').trim().toLowerCase()
  return (
    (auto !== '' && auto !== 'no') ||
    (isOwnList ? OF_MACHINES : OF_MACHINES_AND_LISTS).test(header('precedence').trim()) ||
    (header('list-id') !== '' && !isOwnList) ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== ''
  )
}

/**
 * Whether the receiving server found that the mail comes from the domain it names (DMARC). Only the topmost
 * verdict counts, and only under the server's own name: whoever sends a mail can write the others into it.
 */
function isAuthenticated({ headers }: ParsedMail, { authservId }: OwnMail): boolean {
  if (!authservId) return false
  const top = headers.find(({ name }) => name === 'authentication-results')?.value ?? ''
  const [id = '', ...results] = top.split(';')
  if (id.trim().split(/\s/)[0]?.toLowerCase() !== authservId.toLowerCase()) return false
  return results.some((result) => /^\s*dmarc\s*=\s*pass\b/i.test(result))
}

function threadOf({ headers }: ParsedMail, own: OwnMail): string | undefined {
  const at = own.address.lastIndexOf('@')
  const [local, domain] = [own.address.slice(0, at), own.address.slice(at + 1)]
  for (const { name, value } of headers) {
    if (!['to', 'cc', 'delivered-to', 'x-original-to'].includes(name)) continue
    for (const [, tag = ''] of value.slice(0, 5000).matchAll(tagged(local, domain))) {
      const thread = own.threadOf(tag)
      if (thread) return thread
    }
  }
  return undefined
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const tagged = (local: string, domain: string) =>
  new RegExp(`\\b${escaped(local)}\\+([a-z0-9.]{1,80})@${escaped(domain)}`, 'gi')

const BELOW_THIS_ANOTHER =
  /^-{2,}\s*(?:original message|ursprüngliche nachricht|özgün ileti|الرسالة الأصلية)/i

/** What is the sender's own in an answer, above and below and between: without the letter it answers. */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex((line) => BELOW_THIS_ANOTHER.test(line))
  const kept = (end < 0 ? lines : lines.slice(0, end)).filter(
    (line, place) => !line.startsWith('>') && !isBeforeQuote(lines, place),
  )
  const own = kept.join('\n').trim()
  return own === '' ? text.trim() : own
}

/** “On Monday the desk wrote:”, as it stands before the letter that is answered. */
function isBeforeQuote(lines: readonly string[], place: number): boolean {
  const line = lines[place] ?? ''
  const next = lines[place + 1] || lines[place + 2] || ''
  if (!next.startsWith('>') || !/:\s*$/.test(line)) return false
  return /(?:wrote|schrieb|écrit|yazdı|كتب)\s*:\s*$|[\p{Nd}@].*:\s*$/u.test(line.slice(-500))
}

/** What somebody wrote, in letters that every database takes; what is longer than the limit says where it was cut. */
export function wordsOfMail(text: string, limit: number): string {
  const words = text
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
    .normalize('NFC')
  if (words.length <= limit) return words
  return `${words.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}\n\n[…]`
}

const TITLE = 150

/** The title of a submission made of a mail: its subject on one line, without the marks of answers. */
export function titleOfMail(subject: string): string {
  const line = subject
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/^(?:\s*(?:re|fwd?|aw|ynt|ilt)\s*:)+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
  if (line === '') return '(no subject)'
  if (countCharacters(line) <= TITLE) return line
  return `${[...line].slice(0, TITLE - 1).join('')}…`
}
