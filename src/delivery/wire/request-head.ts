import type { DeliveryRequest } from '../answer.ts'

/** The end of a request's head. */
const END = '\r\n\r\n'
const LINE = /^(GET|HEAD) (\/[\x21-\x7e]{0,2047}) HTTP\/1\.1$/
const NAME = /^[A-Za-z0-9-]{1,64}$/
const VALUE = /^[\x20-\x7e]*$/
const MOST_HEADERS = 64
const LONGEST = 16_384

/** What asks for more than an answer: a body, another protocol, the end of the connection. */
const BEYOND = new Set([
  'content-length',
  'expect',
  'http2-settings',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** One request without a body, and how many characters it took. */
export type RequestHead = DeliveryRequest & { length: number }

/**
 * Reads the plainest form of a request: GET or HEAD, complete, by HTTP/1.1, without a body, every header
 * once. Anything else is `undefined`, and a full parser's to judge: this one accepts only what every
 * parser reads alike, so that no two of them can differ on where a request ends.
 *
 * @param bytes beginning where a request begins
 */
export function readRequestHead(bytes: Buffer): RequestHead | undefined {
  const text = bytes.toString('latin1', 0, Math.min(bytes.length, LONGEST))
  const end = text.indexOf(END)
  if (end < 0) return undefined
  const lines = text.slice(0, end).split('\r\n')
  const [, method, url] = LINE.exec(lines[0] ?? '') ?? []
  if (method === undefined || url === undefined || lines.length > MOST_HEADERS) return undefined
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const colon = line.indexOf(':')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 1)
    if (colon < 1 || !NAME.test(name) || !VALUE.test(value)) return undefined
    const lower = name.toLowerCase()
    if (lower in headers || BEYOND.has(lower)) return undefined
    headers[lower] = value.trim()
  }
  if (!headers['host'] || !staysOpen(headers['connection'])) return undefined
  return { method, url, headers, length: end + END.length }
}

const staysOpen = (connection: string | undefined): boolean =>
  connection === undefined || connection.toLowerCase() === 'keep-alive'
