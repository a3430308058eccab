import type { Position } from './source.ts'

const ID = /^[A-Za-z0-9-]{1,64}$/
const LONGEST = 200

/** Where the next page begins, as a word a reader hands back and need not understand. */
export const cursorOf = ({ at, id }: Position): string => encode(`${at} ${id}`)

/** The position a cursor stands for, or `undefined` if {@link cursorOf} never made it. */
export function positionOf(cursor: string): Position | undefined {
  const [at = '', id = '', ...rest] = decode(cursor)?.split(' ') ?? []
  const date = new Date(at)
  if (rest.length > 0 || !ID.test(id) || Number.isNaN(date.getTime())) return undefined
  return date.toISOString() === at ? { at, id } : undefined
}

/** A cursor over one word, such as a slug. */
export const wordCursorOf = (word: string): string => encode(word)

/** The word of {@link wordCursorOf}, or `undefined`. */
export const cursorWord = (cursor: string): string | undefined => decode(cursor)

/** The number of hits before a page of a search, or `undefined` if no cursor of ours says it. */
export function offsetOf(cursor: string, most: number): number | undefined {
  const offset = Number(decode(cursor) ?? Number.NaN)
  return Number.isInteger(offset) && offset >= 1 && offset <= most ? offset : undefined
}

const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')

/** Only what encodes to the very same cursor: Node's decoder forgives, a cache key must not. */
function decode(cursor: string): string | undefined {
  if (cursor.length > LONGEST) return undefined
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  return text !== '' && encode(text) === cursor ? text : undefined
}
