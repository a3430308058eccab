import type { AddressObject } from 'mailparser'

import type { SentFile } from '../files/prepare-file.ts'
import type { ParsedMail } from './mail-facts.ts'

export type OpenedMail = ParsedMail & { files: SentFile[]; messageId?: string }

const HTML_LIMIT = 2 * 1024 * 1024
/** What comes with a mail without anybody having put it there. */
const NO_FILE = /^(?:message\/|application\/(?:(?:x-)?pkcs7-signature|pgp-(?:keys|signature))$)/

/** Opens a raw mail: its text in the right letters (of HTML, the words), its headers in order, its files. */
export async function parseMail(raw: Uint8Array): Promise<OpenedMail> {
  // Read with the first mail: readers do not wait for it at the start.
  const { simpleParser } = await import('mailparser')
  const mail = await simpleParser(Buffer.from(raw), {
    maxHtmlLengthToParse: HTML_LIMIT,
    skipImageLinks: true,
    skipTextToHtml: true,
  })
  const report = mail.attachments
    .filter(({ contentType }) => /^(?:message\/|text\/rfc822-headers)/.test(contentType))
    .map(({ content }) => content.toString('utf8', 0, 20_000))
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
    text: [wordsOf(raw, mail), ...report].join('\n').trim(),
    ...(mail.messageId ? { messageId: mail.messageId } : {}),
    files: mail.attachments
      .filter(({ contentType, related }) => !related && !NO_FILE.test(contentType))
      .map(({ content, filename }) => ({ name: filename, bytes: content })),
  }
}

/** Of a mail in HTML alone the parser tells pictures by their addresses; nobody wrote those. */
function wordsOf(raw: Uint8Array, { html, text = '' }: ParsedHtml): string {
  const hasPlain = /^content-type:\s*text\/plain/im.test(Buffer.from(raw).toString('latin1'))
  return html && !hasPlain ? text.replace(/\[(?:https?|cid|data):[^\]\s]*\]/gi, '') : text
}

type ParsedHtml = { html?: string | false | undefined; text?: string | undefined }

const addressesOf = (from: AddressObject | undefined) =>
  (from?.value ?? []).flatMap(({ address, name }) => (address ? [{ address, name }] : []))
