import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Who stands behind a name. */
export type Identity = {
  name: string
  /** How to reach them: an address, a number. */
  contact: string
  note: string
  /** Row id of the account they sign in with, as text, where they work on the desk. */
  account: string | null
}

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const PURPOSE = 'opinion-desk identity 1'

/** What was sealed cannot be opened: another secret, another author, or a changed row. */
export class SealError extends Error {
  override name = 'SealError'
}

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, 32) as ArrayBuffer)

/**
 * Seals an identity with a key made of the installation's secret, to be opened for the same author only.
 *
 * @returns `1.nonce.text.tag`, each part in base64url.
 */
export function sealIdentity(identity: Identity, author: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(secret), nonce).setAAD(Buffer.from(author))
  const text = Buffer.concat([cipher.update(JSON.stringify(identity), 'utf8'), cipher.final()])
  return [
    '1',
    ...[nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url')),
  ].join('.')
}

/** @throws SealError when it was not sealed for this author with this secret. */
export function openIdentity(sealed: string, author: string, secret: string): Identity {
  const [format, ...parts] = sealed.split('.')
  const [nonce, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'))
  if (format !== '1' || parts.length !== 3 || !nonce || !text || tag?.length !== 16) {
    throw new SealError('This is not a sealed identity.')
  }
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(secret), nonce)
      .setAAD(Buffer.from(author))
      .setAuthTag(tag)
    const plain = Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
    return JSON.parse(plain) as Identity
  } catch (error) {
    throw new SealError('The sealed identity cannot be opened.', { cause: error })
  }
}
