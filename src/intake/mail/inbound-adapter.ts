import { createHmac, timingSafeEqual } from 'node:crypto'

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

/** How far the clock of the service may be off. */
export const WINDOW_MS = 5 * 60_000

const ID = /^[\x21-\x7e]{1,200}$/

/**
 * Requests signed by the rules of Standard Webhooks, with the raw mail as their body: `webhook-id`,
 * `webhook-timestamp` in Unix seconds, and `webhook-signature`, a list of `v1,` and the base64 of HMAC-SHA256
 * over `id.timestamp.body`.
 *
 * @param secrets base64, with or without `whsec_`; several while one is replaced by another.
 */
export function signedMail(secrets: readonly string[]): InboundAdapter {
  const keys = secrets.map((secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
  return {
    name: 'standard-webhooks',
    verify: (headers, body, now) => {
      const id = headers.get('webhook-id') ?? ''
      const timestamp = headers.get('webhook-timestamp') ?? ''
      const given = (headers.get('webhook-signature') ?? '').slice(0, 2000).split(' ')
      if (!ID.test(id) || !/^\d{1,12}$/.test(timestamp)) return { ok: false, why: 'not signed' }
      if (Math.abs(now - Number(timestamp) * 1000) > WINDOW_MS) {
        return { ok: false, why: 'signed too long ago, or by a clock that is off' }
      }
      const isSigned = keys.some((key) => {
        const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body)
        const expected = Buffer.from(`v1,${hmac.digest('base64')}`)
        return given.some((one) => {
          const signature = Buffer.from(one)
          return signature.length === expected.length && timingSafeEqual(signature, expected)
        })
      })
      return isSigned
        ? { ok: true, delivery: id }
        : { ok: false, why: 'the signature is not right' }
    },
    mailOf: (body) => body,
  }
}
