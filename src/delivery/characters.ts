const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/**
 * Text that every format of delivery can carry: without control characters, which XML 1.0 has no way to
 * write, with `\n` as the only line end, and with lone surrogates replaced, which UTF-8 cannot encode.
 */
export function printable(text: string): string {
  return String(text)
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** One line of at most `length` characters, cut at a word where one ends, with an ellipsis if cut. */
export function excerpt(text: string, length: number): string {
  const line = printable(text.slice(0, length * 4))
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(line)
  if (characters.length <= length) return line
  const kept = characters.slice(0, length - 1).join('')
  const space = kept.lastIndexOf(' ')
  return `${(space > length / 2 ? kept.slice(0, space) : kept).trimEnd()}…`
}
