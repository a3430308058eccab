import type { EmailAdapter } from 'payload'

import { isLoopback } from '../environment.ts'
import { consoleEmail } from './console-email.ts'
import { noMailServer } from './no-mail-server.ts'
import { smtpEmail } from './smtp-email.ts'

/**
 * How a newsroom sends mail: through the server that `SMTP_URL` names; without one it is printed to the
 * terminal where only this machine is served, and waits everywhere else. `MAIL_FROM` says who it comes from.
 *
 * @param url the address readers use.
 * @throws MailSettingError saying what to write instead.
 */
export function deskEmail(
  environment: Readonly<Record<string, string | undefined>>,
  url: string,
): EmailAdapter | Promise<EmailAdapter> {
  const { SMTP_URL: smtpUrl, MAIL_FROM: mailFrom } = environment
  if (smtpUrl?.trim()) return smtpEmail(smtpUrl.trim(), mailFrom)
  return isLoopback(url) ? consoleEmail(mailFrom) : noMailServer(mailFrom)
}
