import { verifySigned } from '../../security/signed-request.ts'

/** How a service hands mails on to the desk: how its requests are known, and where in them the mail is. */
export type InboundAdapter = {
  name: string
  /**
   * Whether the request is the service's own, by the raw bytes of its body.
   *
   * @param now Unix milliseconds.
   * @returns the id of the delivery, the same when it is tried again.
   */
  verify: (
    headers: Headers,
    body: Uint8Array,
    now: number,
  ) => { ok: false; why: string } | { ok: true; delivery: string }
  /** The mail as it was received, headers and all (RFC 5322). */
  mailOf: (body: Uint8Array) => Uint8Array
}

/**
 * Requests signed by the rules of Standard Webhooks, with the raw mail as their body.
 *
 * @param secrets base64, with or without `whsec_`; several while one is replaced by another.
 */
export const signedMail = (secrets: readonly string[]): InboundAdapter => ({
  name: 'standard-webhooks',
  verify: (headers, body, now) => verifySigned(secrets, headers, body, now),
  mailOf: (body) => body,
})
