import { createHash } from 'node:crypto'

const invisible = /[\u00ad\u200b\u2060\ufeff]/gu

/**
 * SHA-256 in hex over the words of a text in lower case. The same article has the same fingerprint
 * whatever its line ends, spaces, capitals or Unicode form; a changed word or stop gives another.
 */
export const fingerprint = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .replace(invisible, (mark) => (mark === '\ufeff' ? ' ' : ''))
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFKC')
        .split(/\s+/u)
        .filter(Boolean)
        .join(' '),
      'utf8',
    )
    .digest('hex')
