import { PassThrough } from 'node:stream'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import { AWAY, UNSURE } from './retry.ts'
import { MailSettingError, readSender } from './sender.ts'

/** Milliseconds after which a server that says nothing counts as down. */
const CONNECT_MS = 10_000
/** A server that looks through a letter before it takes it may be silent for a minute and more. */
const SILENCE_MS = 120_000

/**
 * Mail through the server that `SMTP_URL` names, by Payload's own nodemailer adapter. The connection is
 * made when something is sent, so a mail server that is down keeps nobody from starting.
 *
 * @throws MailSettingError when the address is not one of a mail server.
 */
export async function smtpEmail(
  smtpUrl: string,
  mailFrom: string | undefined,
): Promise<EmailAdapter> {
  const { address, name } = readSender(mailFrom)
  const transport = createTransport(readSmtpUrl(smtpUrl))
  /** Message-IDs of letters that the server has heard to their end. */
  const told = new Set<string>()
  transport.use('stream', ({ data, message }, done) => {
    const { messageId } = data
    message.transform(new PassThrough().once('end', () => messageId && told.add(messageId)))
    done()
  })
  const open = await nodemailerAdapter({
    defaultFromAddress: address,
    defaultFromName: quoted(name),
    skipVerify: true,
    transport,
  })
  return (context) => {
    const adapter = open(context)
    return {
      ...adapter,
      sendEmail: async (message) => {
        const { messageId = '' } = message
        try {
          return await adapter.sendEmail(message)
        } catch (error) {
          throw clearer(error, told.has(messageId))
        } finally {
          told.delete(messageId)
        }
      },
    }
  }
}

/** The library calls every silence by one name: told apart are those before a letter, and the one after it. */
function clearer(error: unknown, isTold: boolean): unknown {
  if (!(error instanceof Error) || 'responseCode' in error) return error
  if (isTold) return Object.assign(new Error(MAY_HAVE_ARRIVED, { cause: error }), { code: UNSURE })
  const isGreeted = !/^(?:Connection timeout|Greeting never received)/.test(error.message)
  return isGreeted ? error : Object.assign(error, { code: AWAY })
}

const MAY_HAVE_ARRIVED =
  'The mail server took the whole letter and broke off without a word: it may have arrived.'

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
