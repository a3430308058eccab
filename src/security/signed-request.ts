import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far the clock of whoever signs may be off, in milliseconds. */
export const SIGNING_WINDOW_MS = 5 * 60_000

const ID = /^[\x21-\x7e]{1,200}$/

/** Bytes of a secret as Standard Webhooks writes it: base64, with or without `whsec_`. */
export const keyOfSecret = (secret: string): Buffer =>
  Buffer.from(secret.replace(/^whsec_/, ''), 'base64')

/** One signature by the rules of Standard Webhooks: `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`. */
export const signatureOf = (
  key: Uint8Array,
  { id, timestamp, body }: { id: string; timestamp: string; body: Uint8Array | string },
): string =>
  `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`

/**
 * Whether a request is signed by the rules of Standard Webhooks: `webhook-id`, `webhook-timestamp` in Unix
 * seconds, and `webhook-signature`, a list of signatures.
 *
 * @param secrets several while one is replaced by another.
 * @param now Unix milliseconds.
 * @returns the id of the delivery, the same when it is tried again.
 */
export function verifySigned(
  secrets: readonly string[],
  headers: Headers,
  body: Uint8Array,
  now: number,
): { ok: false; why: string } | { ok: true; delivery: string } {
  const id = headers.get('webhook-id') ?? ''
  const timestamp = headers.get('webhook-timestamp') ?? ''
  const given = (headers.get('webhook-signature') ?? '').slice(0, 2000).split(' ')
  if (!ID.test(id) || !/^\d{1,12}$/.test(timestamp)) return { ok: false, why: 'not signed' }
  if (Math.abs(now - Number(timestamp) * 1000) > SIGNING_WINDOW_MS) {
    return { ok: false, why: 'signed too long ago, or by a clock that is off' }
  }
  const isSigned = secrets.some((secret) => {
    const expected = Buffer.from(signatureOf(keyOfSecret(secret), { id, timestamp, body }))
    return given.some((one) => {
      const signature = Buffer.from(one)
      return signature.length === expected.length && timingSafeEqual(signature, expected)
    })
  })
  return isSigned ? { ok: true, delivery: id } : { ok: false, why: 'the signature is not right' }
}
