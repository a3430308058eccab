import type { EmailAdapter } from 'payload'

import { consoleEmail } from './console-email.ts'
import { smtpEmail } from './smtp-email.ts'

/** The part of the environment that mail is set up by. */
export type MailSettings = {
  /** `SMTP_URL`; absent, mails are printed to the terminal. */
  smtpUrl?: string | undefined
  /** `MAIL_FROM`: who they come from. */
  mailFrom?: string | undefined
}

/**
 * How a newsroom sends mail: through its mail server, else printed to the terminal.
 *
 * @throws MailSettingError saying what to write instead.
 */
export const deskEmail = ({
  smtpUrl,
  mailFrom,
}: MailSettings): EmailAdapter | Promise<EmailAdapter> =>
  smtpUrl ? smtpEmail(smtpUrl, mailFrom) : consoleEmail(mailFrom)
