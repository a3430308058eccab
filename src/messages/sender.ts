/** Who messages come from. */
export type Sender = { address: string; name: string }

/** A setting of mail that cannot be used; the message says what to write instead. */
export class MailSettingError extends Error {
  override name = 'MailSettingError'
}

export const DEFAULT_SENDER: Sender = { address: 'desk@localhost', name: 'The Opinion Desk' }

/**
 * Reads `MAIL_FROM`: an address, or a name with the address in angle brackets.
 *
 * @throws MailSettingError with an example.
 */
export function readSender(text: string | undefined): Sender {
  if (!text?.trim()) return DEFAULT_SENDER
  const match = /^\s*(?:"?([^"<>\r\n]{0,200}?)"?\s*<)?([^\s<>@,;"]+@[^\s<>@,;"]+)>?\s*$/.exec(text)
  if (!match?.[2] || text.includes('<') !== text.includes('>')) {
    throw new MailSettingError(
      `MAIL_FROM is ${JSON.stringify(text)}: write an address, or a name with it, for example "Opinion Desk <desk@example.org>".`,
    )
  }
  return { address: match[2], name: match[1]?.trim() || DEFAULT_SENDER.name }
}
