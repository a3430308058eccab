import { domainToASCII } from 'node:url'

export type EmailAddress = {
  /** Where mail goes: as typed, NFC, the domain in its ASCII form. */
  address: string
  /** What makes two addresses the same contributor: ASCII letters small, nothing else guessed. */
  identity: string
}

/** RFC 5321: octets of an address and of the part before the `@`. */
const MAX_ADDRESS = 254
const MAX_LOCAL = 64

/** Dot-separated atoms of RFC 5322, and any letter or digit beyond ASCII (RFC 6531). */
const LOCAL_PART =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/**
 * Reads one e-mail address, or answers `undefined`. Quoted local parts, comments, display names and
 * address literals are not taken: none of them is what a person types into a form, and each has been
 * a way to smuggle in a second recipient.
 */
export function readEmailAddress(text: string): EmailAddress | undefined {
  if (text.length > MAX_ADDRESS * 2) return undefined
  const typed = text.trim().normalize('NFC')
  const at = typed.lastIndexOf('@')
  const local = typed.slice(0, at)
  if (at < 1 || !LOCAL_PART.test(local) || Buffer.byteLength(local) > MAX_LOCAL) return undefined
  const written = typed.slice(at + 1)
  if (/[^\p{L}\p{M}\p{N}.-]/u.test(written)) return undefined
  const domain = domainToASCII(written)
  if (!DOMAIN.test(domain)) return undefined
  const address = `${local}@${domain}`
  if (Buffer.byteLength(address) > MAX_ADDRESS) return undefined
  return { address, identity: `${smallAscii(local)}@${domain}` }
}

/**
 * Only ASCII letters are folded: the wider case rules of Unicode map different letters to one, which
 * would hand one person's submissions to another.
 */
const smallAscii = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
