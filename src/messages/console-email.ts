import type { EmailAdapter, SendEmailOptions } from 'payload'
import { lines, oneLine } from './mail-text.ts'
import { readSender } from './sender.ts'

const RULE = '─'.repeat(72)

/**
 * Prints mails instead of sending them, readable in a terminal: for a desk without `SMTP_URL`. What a
 * contributor wrote reaches the terminal without the control characters that could steer it.
 *
 * @param print where a mail goes; the standard output unless told otherwise.
 */
export function consoleEmail(
  mailFrom?: string,
  print: (text: string) => void = (text) => void process.stdout.write(text),
): EmailAdapter<{ printed: true }> {
  const { address, name } = readSender(mailFrom)
  return () => ({
    name: 'console',
    defaultFromAddress: address,
    defaultFromName: name,
    sendEmail: (message) => {
      print(printedMail(message, `${name} <${address}>`))
      return Promise.resolve({ printed: true })
    },
  })
}

/** A mail as it is printed: the headers that matter, an empty line, the text, between two rules. */
export function printedMail(message: SendEmailOptions, defaultFrom: string): string {
  const text = typeof message.text === 'string' ? message.text : '(no plain text)'
  const headers = [
    ['From', addressOf(message.from) || defaultFrom],
    ['To', addressOf(message.to)],
    ['Subject', message.subject ?? ''],
  ].map(([key, value]) => `${key}: ${oneLine(value ?? '')}`)
  const note = 'E-mail (printed here because SMTP_URL is not set)'
  return `\n${RULE}\n${note}\n${headers.join('\n')}\n\n${lines(text).trimEnd()}\n${RULE}\n`
}

function addressOf(address: unknown): string {
  if (typeof address === 'string') return address
  if (Array.isArray(address)) return address.map(addressOf).join(', ')
  if (typeof address !== 'object' || address === null) return ''
  const { name, address: bare } = address as { name?: string; address?: string }
  return name ? `${name} <${bare ?? ''}>` : (bare ?? '')
}
