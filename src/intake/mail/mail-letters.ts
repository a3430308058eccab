import { headersOf } from './set-aside-rules.ts'

const ARABIC = 'windows-1256'
/** Has all of Western Europe's letters but three, and those of Turkish. */
const LATIN = 'windows-1254'
/** In a text in Arabic letters most bytes are beyond ASCII; in one in Latin letters few are. */
const MOSTLY = 0.4

/**
 * A mail whose letters no header names, or whose headers hold letters that they must not, in letters that can be read.
 * Old programs write so; what is named is left as it is.
 */
export async function inReadableLetters(raw: Buffer): Promise<Buffer> {
  const head = headersOf(raw)
  const named = /charset\s*=\s*"?([\w.:-]{2,40})/i.exec(raw.toString('latin1'))?.[1]
  const body = raw.subarray(head.length)
  const isHeadWrong = !isUtf8(head)
  const isBodyWrong = named === undefined && !isUtf8(body)
  if (!isHeadWrong && !isBodyWrong) return raw
  const { default: iconv } = await import('iconv-lite')
  const letters = (bytes: Buffer) =>
    named && iconv.encodingExists(named) && !/^utf-?8$/i.test(named) ? named : guessOf(bytes)
  const read = (bytes: Buffer) => Buffer.from(iconv.decode(bytes, letters(bytes)))
  return Buffer.concat([isHeadWrong ? read(head) : head, isBodyWrong ? read(body) : body])
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The letters of bytes, by how many of them lie beyond ASCII; of a mail with headers by its words alone. */
export function guessOf(bytes: Buffer): string {
  let beyond = 0
  let letters = 0
  for (const byte of bytes) {
    if (byte >= 0x80) beyond += 1
    if (byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) {
      letters += 1
    }
  }
  return beyond > letters * MOSTLY ? ARABIC : LATIN
}
