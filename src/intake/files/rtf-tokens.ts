/** What an RTF is made of. A word has no number where none is written. */
export type RtfToken =
  | { type: 'close' | 'open' }
  /** Bytes of letters, as characters of Latin-1. */
  | { type: 'letters'; letters: string }
  | { type: 'sign'; sign: string }
  | { type: 'word'; word: string; number: number | undefined }

const PLAIN = /[^\\{}\r\n\0]+/y
const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy
const ESCAPED = /\\'([\da-f]{2})/iy

/** Takes an RTF apart; what is no text of its own (`\bin`) is passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at += found[0].length
    return found
  }
  while (at < source.length) {
    const plain = next(PLAIN)
    if (plain) yield { type: 'letters', letters: plain[0] }
    const char = source.charAt(at)
    if (char !== '\\') {
      at += 1
      if (char === '{' || char === '}') yield { type: char === '{' ? 'open' : 'close' }
      continue
    }
    const word = next(WORD)
    const escaped = word ? null : next(ESCAPED)
    if (word) {
      const [, name = '', digits] = word
      const number = digits === undefined ? undefined : Number(digits)
      if (name === 'bin') at += Math.max(0, number ?? 0)
      else yield { type: 'word', word: name, number }
    } else if (escaped) {
      yield { type: 'letters', letters: String.fromCharCode(Number.parseInt(escaped[1] ?? '', 16)) }
    } else {
      yield { type: 'sign', sign: source.charAt(at + 1) }
      at += 2
    }
  }
}
