import type { InboundAdapter } from './inbound-adapter.ts'

/** How mail reaches the desk. */
export type InboundEmail = {
  /** Where it is sent, `pitches@desk.example`; the server must deliver `pitches+tag@…` there as well. */
  address: string
  /** The name under which the receiving server writes Authentication-Results. */
  authservId?: string
  /** What deliveries to `/v1/inbound-email` are signed with; several while one replaces another. */
  webhookSecrets?: readonly string[]
  /**
   * A mailbox that is looked into, `imaps://user:password@imap.example.org/INBOX`. What stands in a user or
   * password beside letters and digits is written as in any address, `%40` for `@`.
   */
  mailbox?: string
  /** Another service's way of signing and wrapping; by default Standard Webhooks over the raw mail. */
  adapter?: InboundAdapter
}
