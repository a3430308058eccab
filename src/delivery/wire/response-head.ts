import { STATUS_CODES } from 'node:http'

import type { DeliveryAnswer } from '../answer.ts'

const END = '\r\n\r\n'
const DATE_LENGTH = 'Sun, 06 Nov 1994 08:49:37 GMT'.length

/** The head of an answer as it goes over the wire, and the second in its date. */
type Head = { bytes: Buffer; second: number }

/**
 * Writes the heads of answers as HTTP/1.1, each once: the same answer again costs nothing but the date, and
 * that once a second.
 *
 * @param now milliseconds since 1970
 */
export function responseHeads(now: () => number = Date.now) {
  const heads = new WeakMap<DeliveryAnswer, Head>()
  let second = 0
  let date = ''

  function look(): void {
    const running = Math.floor(now() / 1000)
    if (running === second) return
    second = running
    date = new Date(running * 1000).toUTCString()
  }

  return {
    of(answer: DeliveryAnswer): Buffer {
      look()
      let head = heads.get(answer)
      if (!head) {
        head = { bytes: writtenHead(answer), second: -1 }
        heads.set(answer, head)
      }
      if (head.second !== second) {
        writeDate(head.bytes, head.bytes.length)
        head.second = second
      }
      return head.bytes
    },
    /** Puts the date into a head that was written before, and ends at `head` in these bytes. */
    dated(bytes: Buffer, head: number): Buffer {
      look()
      writeDate(bytes, head)
      return bytes
    },
  }

  function writeDate(bytes: Buffer, head: number): void {
    bytes.write(date, head - END.length - DATE_LENGTH, 'latin1')
  }
}

/** The head of an answer, whole but for the date, which is blank and stands last. */
export function writtenHead({
  status,
  headers,
}: Pick<DeliveryAnswer, 'headers' | 'status'>): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n${lines.join('')}Date: ${' '.repeat(DATE_LENGTH)}${END}`,
    'latin1',
  )
}
