import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a form carries, signed: when it was made, and the key that makes sending it twice harmless. */
export type FormToken = {
  /** Unix milliseconds. */
  issuedAt: number
  idempotencyKey: string
}

const KEY = /^[A-Za-z0-9_-]{22}$/

/** A new form, made at `now`. */
export const newForm = (now: number): FormToken => ({
  issuedAt: now,
  idempotencyKey: randomBytes(16).toString('base64url'),
})

/** `<milliseconds>.<key>.<signature>`. */
export function signForm({ issuedAt, idempotencyKey }: FormToken, secret: string): string {
  const signed = `${issuedAt}.${idempotencyKey}`
  return `${signed}.${signatureOf(signed, secret)}`
}

/**
 * The token as this desk signed it, or `undefined`. It has no end of life: a form left open over a weekend
 * is somebody's work.
 */
export function readForm(token: string, secret: string): FormToken | undefined {
  if (token.length > 200) return undefined
  const [issued = '', idempotencyKey = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !/^\d{1,15}$/.test(issued) || !KEY.test(idempotencyKey)) return undefined
  const expected = Buffer.from(signatureOf(`${issued}.${idempotencyKey}`, secret))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined
  return { issuedAt: Number(issued), idempotencyKey }
}

/** The prefix keeps a signature made here from being good for anything else the secret signs. */
const signatureOf = (signed: string, secret: string) =>
  createHmac('sha256', secret).update(`opinion-desk/pitch-form/1\n${signed}`).digest('base64url')
