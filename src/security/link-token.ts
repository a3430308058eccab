import { createHash, createHmac } from 'node:crypto'

/**
 * The secret part of a link: derived from the desk's own secret, so that it stands in no table and no copy
 * of one. 43 characters of base64url.
 *
 * @param id public id of the link.
 */
export const linkToken = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`signed-link:${id}`).digest('base64url')

/** What is kept of a token: SHA-256 in hex. */
export const hashOfLinkToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/** Where the token of a link stands in a message until the moment it is sent. */
export const tokenPlace = (id: string): string => `[token of link ${id}]`

/** Puts the token into a message that is about to be sent; only that of the link it was written for. */
export function withToken(text: string, secret: string): string {
  return text.replace(/\[token of link ([0-9a-f-]{36})\]/, (_, id: string) => linkToken(secret, id))
}
