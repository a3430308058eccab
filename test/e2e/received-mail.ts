import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

/** A mail as the server of the recipient got it. */
export type ReceivedMail = { to: string[]; subject: string; text: string }

export type Mailbox = {
  /** For `SMTP_URL`. */
  url: string
  received: ReceivedMail[]
  close: () => Promise<void>
}

/** A mail server on the loopback address that takes whatever it is handed. */
export async function openMailbox(): Promise<Mailbox> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ to, ...readMail(Buffer.concat(chunks).toString('latin1')) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  // A newsroom that is killed cannot take its mailbox along; that must not keep the whole run from ending.
  server.server.unref()
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Subject and text of a mail of one part. */
function readMail(raw: string): Omit<ReceivedMail, 'to'> {
  const end = raw.indexOf('\r\n\r\n')
  const head = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) =>
    new RegExp(`^${name}: ?(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const encoding = header('Content-Transfer-Encoding').toLowerCase()
  return {
    subject: header('Subject')
      .replace(/\?=\s+=\?/g, '?==?')
      .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
        decoded(kind.toLowerCase() === 'b' ? 'base64' : 'q', text.replaceAll('_', ' ')),
      ),
    text: decoded(encoding, raw.slice(end + 4)).replaceAll('\r\n', '\n'),
  }
}

function decoded(encoding: string, text: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8')
  const bytes =
    encoding === 'quoted-printable' || encoding === 'q'
      ? text
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : text
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
