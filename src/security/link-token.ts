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

/**
 * Where the token of a link stands in a message until the moment it is sent. It is good in a message to that
 * address alone, so that copied into another one it brings nobody a token.
 */
export const tokenPlace = (secret: string, id: string, to: string): string =>
  `[token of link ${id} ${placeSeal(secret, id, to)}]`

const placeSeal = (secret: string, id: string, to: string): string =>
  createHmac('sha256', secret)
    .update(`place-of-link:${id}:${to.toLowerCase()}`)
    .digest('hex')
    .slice(0, 32)

/** Puts the token into a message that is about to be sent; only that of a link which was written for `to`. */
export const withToken = (text: string, secret: string, to: string): string =>
  text.replace(
    /\[token of link ([0-9a-f-]{36}) ([0-9a-f]{32})\]/g,
    (place, id: string, seal: string) =>
      seal === placeSeal(secret, id, to) ? linkToken(secret, id) : place,
  )
