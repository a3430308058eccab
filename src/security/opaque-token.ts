import { createHmac, randomBytes } from 'node:crypto'

const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** A token nobody can guess: 256 bits, as 43 characters fit for an address or a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/**
 * What is kept of a token: whoever reads the database opens nothing with it. `undefined` for what cannot be
 * a token.
 *
 * @param use what the token is for, so that one kind is never taken for another.
 */
export function hashOfToken(token: unknown, use: string, secret: string): string | undefined {
  if (typeof token !== 'string' || !TOKEN.test(token)) return undefined
  return createHmac('sha256', secret).update(`opinion-desk/${use}\n${token}`).digest('hex')
}
