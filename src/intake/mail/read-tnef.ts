/** What Outlook wraps into one file, `winmail.dat`, that nobody else can open (MS-OXTNEF). */
export type Unwrapped = {
  text: string
  html: string
  files: { name: string | undefined; bytes: Buffer }[]
}

/** Letters of the page that bytes are written in, by its number. */
export type DecodePage = (bytes: Buffer, page: number) => string

const SIGNATURE = 0x223e9f78
const OF_ATTACHMENT = 2
const MOST_FILES = 50
const WESTERN = 1252

/** Attributes that are looked at. */
const BODY = 0x800c
const MESSAGE_PROPERTIES = 0x9003
const CODE_PAGE = 0x9007
const ATTACHMENT_BEGINS = 0x9002
const ATTACHMENT_TITLE = 0x8010
const ATTACHMENT_DATA = 0x800f
const ATTACHMENT_PROPERTIES = 0x9005

/** Properties within them. */
const PLAIN_BODY = 0x1000
const HTML_BODY = 0x1013
const LONG_NAME = 0x3707

/**
 * Unwraps a `winmail.dat`; what is broken in it ends the reading, and what was found before stands.
 *
 * @returns `undefined` for bytes that are none.
 */
export function readTnef(bytes: Buffer, decode: DecodePage): Unwrapped | undefined {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return undefined
  const found: Unwrapped = { text: '', html: '', files: [] }
  let page = WESTERN
  const words = (value: Buffer, isWide = false) =>
    (isWide ? value.toString('utf16le') : decode(value, page)).replace(/\0+$/, '')
  for (const { data, id, level } of attributesOf(bytes)) {
    const file = level === OF_ATTACHMENT ? found.files.at(-1) : undefined
    if (id === CODE_PAGE && data.length >= 4) page = data.readUInt32LE(0)
    else if (id === BODY) found.text ||= words(data)
    else if (id === MESSAGE_PROPERTIES) {
      for (const { isWide, tag, value } of propertiesOf(data)) {
        if (tag === PLAIN_BODY) found.text = words(value, isWide)
        if (tag === HTML_BODY) found.html = words(value, isWide)
      }
    } else if (id === ATTACHMENT_BEGINS && found.files.length < MOST_FILES) {
      found.files.push({ name: undefined, bytes: Buffer.alloc(0) })
    } else if (file && id === ATTACHMENT_TITLE) file.name ??= words(data)
    else if (file && id === ATTACHMENT_DATA) file.bytes = data
    else if (file && id === ATTACHMENT_PROPERTIES) {
      for (const { isWide, tag, value } of propertiesOf(data)) {
        if (tag === LONG_NAME) file.name = words(value, isWide)
      }
    }
  }
  return { ...found, files: found.files.filter(({ bytes: { length } }) => length > 0) }
}

function* attributesOf(bytes: Buffer) {
  for (let at = 6; at + 9 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 5)
    const data = bytes.subarray(at + 9, at + 9 + length)
    if (data.length < length) return
    yield { level: bytes[at], id: bytes.readUInt16LE(at + 1), data }
    at += 9 + length + 2
  }
}

/** Bytes that a value of each type takes; text and bytes say so themselves. */
const SIZES: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
}
const WIDE_TEXT = 0x1f
const OF_ITS_OWN_LENGTH = new Set([0x0d, 0x1e, WIDE_TEXT, 0x102])
const IS_MANY = 0x1000
const MOST_VALUES = 10_000

/** To whole fours; a length has 32 bits, which signed arithmetic would turn into a step back. */
const padded = (length: number) => Math.ceil(length / 4) * 4

/** Properties one after the other; where one is not understood the rest is left. */
function* propertiesOf(data: Buffer) {
  const count = data.length >= 4 ? data.readUInt32LE(0) : 0
  let at = 4
  for (let nth = 0; nth < count && at + 4 <= data.length; nth += 1) {
    const type = data.readUInt16LE(at)
    const tag = data.readUInt16LE(at + 2)
    at += 4
    if (tag >= 0x8000) at += nameAt(data, at)
    const kind = type & ~IS_MANY
    const hasCount = OF_ITS_OWN_LENGTH.has(kind) || type !== kind
    const values = hasCount && at + 4 <= data.length ? data.readUInt32LE(at) : 1
    if (hasCount) at += 4
    if (values > MOST_VALUES) return
    for (let value = 0; value < values; value += 1) {
      const own = OF_ITS_OWN_LENGTH.has(kind)
      if (own && at + 4 > data.length) return
      const length = own ? data.readUInt32LE(at) : SIZES[kind]
      if (length === undefined) return
      if (own) at += 4
      if (at + length > data.length) return
      yield { tag, isWide: kind === WIDE_TEXT, value: data.subarray(at, at + length) }
      at += padded(length)
    }
  }
}

/** Bytes that the name of a named property takes. */
function nameAt(data: Buffer, at: number): number {
  if (at + 24 > data.length) return data.length
  const isNumber = data.readUInt32LE(at + 16) === 0
  return isNumber ? 24 : 24 + padded(data.readUInt32LE(at + 20))
}
