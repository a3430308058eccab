import type { EmailAdapter } from 'payload'
import { readSender } from './sender.ts'

/**
 * Sends nothing: for a desk on a public address without `SMTP_URL`. Letters hold links that let people in, and the
 * output of such a server is kept by others; so they wait in the outbox, and the desk sees why.
 */
export function noMailServer(mailFrom?: string): EmailAdapter<never> {
  const { address, name } = readSender(mailFrom)
  return () => ({
    name: 'none',
    defaultFromAddress: address,
    defaultFromName: name,
    sendEmail: () =>
      Promise.reject(
        Object.assign(new Error('No mail server is set: whoever runs the desk sets SMTP_URL.'), {
          code: 'ENOMAILSERVER',
        }),
      ),
  })
}
