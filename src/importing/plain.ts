/** Characters that are not seen: soft hyphen, zero-width space and joiners, marks of direction. */
export const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

const wrappers: [string, string][] = [
  ['***', '***'],
  ['**', '**'],
  ['__', '__'],
  ['*', '*'],
  ['_', '_'],
  ['[', ']'],
  ['(', ')'],
]

/** A line without these is plain already. */
const worthWork =
  /[^\S ]|  |^[\s*_[(\u00ad\u200b-\u200f]|\s$|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** A line as it would be read aloud: without emphasis marks or brackets around the whole of it. */
export const plainLine = (text: string): string => {
  if (!worthWork.test(text)) return text

  let plain = text.replace(unseen, '').replace(/\s+/gu, ' ').trim()
  for (let round = 0; round < 3; round += 1) {
    const around = wrappers.find(
      ([open, close]) =>
        plain.length > open.length + close.length &&
        plain.startsWith(open) &&
        plain.endsWith(close) &&
        !plain.slice(open.length, -close.length).includes(open),
    )
    if (!around) break
    plain = plain.slice(around[0].length, -around[1].length).trim()
  }
  return plain
}
