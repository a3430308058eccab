import type { AddressObject, ParsedMail as Opened } from 'mailparser'

import type { SentFile } from '../files/prepare-file.ts'
import { inReadableLetters } from './mail-letters.ts'
import type { ParsedMail } from './mail-facts.ts'
import { readTnef } from './read-tnef.ts'
import { wordsOfHtml } from './words-of-html.ts'

export type OpenedMail = ParsedMail & { files: SentFile[]; messageId?: string }

const HTML_LIMIT = 2 * 1024 * 1024
/** What comes with a mail without anybody having put it there. */
const NO_FILE =
  /^(?:message\/|text\/calendar|application\/(?:(?:x-)?pkcs7-signature|pgp-(?:keys|signature|encrypted))$)/
const REPORT = /^(?:message\/(?!rfc822)|text\/rfc822-headers)/
const WRAPPED = /^application\/(?:vnd\.)?ms-tnef$/
/** Mails within a mail that are opened, one in the other and beside each other. */
const DEEPEST = 2
const MOST_WITHIN = 5

type Part = Opened['attachments'][number]

/**
 * Opens a raw mail: its text in the right letters (of HTML, the words), its headers in order, its files; of mails that
 * were sent on with it likewise.
 */
export async function parseMail(raw: Uint8Array, depth = 0): Promise<OpenedMail> {
  // Read with the first mail: readers do not wait for it at the start.
  const { simpleParser } = await import('mailparser')
  const mail = await simpleParser(await inReadableLetters(Buffer.from(raw)), {
    maxHtmlLengthToParse: HTML_LIMIT,
    skipImageLinks: true,
    skipTextToHtml: true,
  })
  const sent = mail.attachments.filter(({ contentType }) => contentType === 'message/rfc822')
  const within = depth < DEEPEST ? await openWithin(sent, depth) : []
  const unwrapped = await Promise.all(mail.attachments.map(filesOf))
  const own = (await wordsOf(mail)) || unwrapped.map(({ text }) => text).join('\n')
  return {
    headers: mail.headerLines.map(({ key, line }) => ({
      name: key,
      value: line
        .slice(line.indexOf(':') + 1)
        .replace(/\r?\n[\t ]+/g, ' ')
        .trim(),
    })),
    from: addressesOf(mail.from),
    subject: mail.subject ?? '',
    text: [own, ...within.map(shownWithin)].join('\n\n').trim(),
    report: mail.attachments
      .filter(({ contentType }) => REPORT.test(contentType) || contentType === 'message/rfc822')
      .map(({ content }) => content.toString('utf8', 0, 20_000))
      .join('\n'),
    isCalendarAnswer: mail.attachments.some(isAnswer),
    ...(mail.messageId ? { messageId: mail.messageId } : {}),
    files: [...unwrapped.flatMap(({ files }) => files), ...within.flatMap(({ files }) => files)],
  }
}

/**
 * Words of a mail in HTML alone are read here: the parser's own would tell pictures by their addresses, break lines,
 * and hold nothing of one that came with a file.
 */
async function wordsOf({ headers, html, text = '' }: Opened): Promise<string> {
  const type = headers.get('content-type') as { value?: string } | string | undefined
  const isAllHtml = typeof type === 'object' && type.value === 'text/html'
  return html && (isAllHtml || text.trim() === '') ? wordsOfHtml(html) : text
}

/** The files that a part holds: itself, or what was wrapped into it. */
async function filesOf(part: Part): Promise<{ files: SentFile[]; text: string }> {
  const { content, contentType, filename, related } = part
  const isWrapped = WRAPPED.test(contentType) || filename?.toLowerCase() === 'winmail.dat'
  if (isWrapped) {
    const { default: iconv } = await import('iconv-lite')
    const inside = readTnef(content, (bytes, page) =>
      iconv.decode(bytes, iconv.encodingExists(`cp${page}`) ? `cp${page}` : 'utf8'),
    )
    if (inside) {
      const { files, html, text } = inside
      return { files, text: text || (html ? await wordsOfHtml(html) : '') }
    }
  }
  const isFile = !related && !NO_FILE.test(contentType)
  return { files: isFile ? [{ name: filename, bytes: content }] : [], text: '' }
}

async function openWithin(sent: readonly Part[], depth: number): Promise<OpenedMail[]> {
  const opened: OpenedMail[] = []
  for (const { content } of sent.slice(0, MOST_WITHIN)) {
    opened.push(await parseMail(content, depth + 1))
  }
  return opened
}

/** A mail that was sent on, below the words of who sent it. */
const shownWithin = ({ from, subject, text }: OpenedMail) =>
  [`--- ${[from[0]?.name || from[0]?.address, subject].filter(Boolean).join(': ')} ---`, text].join(
    '\n\n',
  )

const isAnswer = ({ content, contentType }: Part) =>
  contentType === 'text/calendar' && /^METHOD:(?:REPLY|COUNTER)\s*$/im.test(content.toString())

const addressesOf = (from: AddressObject | undefined) =>
  (from?.value ?? []).flatMap(({ address, name }) => (address ? [{ address, name }] : []))
