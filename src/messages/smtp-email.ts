import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { MailSettingError, readSender } from './sender.ts'

/** Milliseconds after which a server that says nothing counts as down. */
const CONNECT_MS = 10_000
const SILENCE_MS = 30_000

/**
 * Mail through the server that `SMTP_URL` names, by Payload's own nodemailer adapter. The connection is
 * made when something is sent, so a mail server that is down keeps nobody from starting.
 *
 * @throws MailSettingError when the address is not one of a mail server.
 */
export function smtpEmail(smtpUrl: string, mailFrom: string | undefined): Promise<EmailAdapter> {
  const { address, name } = readSender(mailFrom)
  return nodemailerAdapter({
    defaultFromAddress: address,
    defaultFromName: quoted(name),
    skipVerify: true,
    transportOptions: readSmtpUrl(smtpUrl),
  })
}

/** The adapter joins name and address to one string, in which a comma would make two senders. */
const quoted = (name: string) => (/[^\p{L}\p{M}\p{N} ’'-]/u.test(name) ? `"${name}"` : name)

/**
 * `smtp://` (STARTTLS where the server offers it; `?requireTLS=true` insists) or `smtps://` (TLS from the
 * first byte), with user and password percent-encoded where the server asks for them.
 */
export function readSmtpUrl(smtpUrl: string) {
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new MailSettingError(
      'SMTP_URL must be the address of a mail server, for example "smtp://user:password@mail.example.org:587".',
    )
  }
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: url.searchParams.get('requireTLS') === 'true',
    ...(url.username === ''
      ? {}
      : {
          auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
        }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
