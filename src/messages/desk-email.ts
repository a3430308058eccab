import type { EmailAdapter } from 'payload'

import { consoleEmail } from './console-email.ts'
import { smtpEmail } from './smtp-email.ts'

/**
 * How a newsroom sends mail: through the server that `SMTP_URL` names, else printed to the terminal.
 * `MAIL_FROM` says who it comes from.
 *
 * @throws MailSettingError saying what to write instead.
 */
export function deskEmail(
  environment: Readonly<Record<string, string | undefined>>,
): EmailAdapter | Promise<EmailAdapter> {
  const { SMTP_URL: smtpUrl, MAIL_FROM: mailFrom } = environment
  return smtpUrl?.trim() ? smtpEmail(smtpUrl.trim(), mailFrom) : consoleEmail(mailFrom)
}
