import { STATUS_CODES } from 'node:http'

import type { DeliveryAnswer } from '../answer.ts'

const DATE_LENGTH = 'Sun, 06 Nov 1994 08:49:37 GMT'.length

/** The head of an answer as it goes over the wire, with a place in it for the date. */
type Head = { bytes: Buffer; dateAt: number; second: number }

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

  return (answer: DeliveryAnswer): Buffer => {
    const running = Math.floor(now() / 1000)
    if (running !== second) {
      second = running
      date = new Date(running * 1000).toUTCString()
    }
    let head = heads.get(answer)
    if (!head) {
      head = write(answer)
      heads.set(answer, head)
    }
    if (head.second !== second) {
      head.bytes.write(date, head.dateAt, 'latin1')
      head.second = second
    }
    return head.bytes
  }
}

function write({ status, headers }: DeliveryAnswer): Head {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const top = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n${lines.join('')}Date: `
  return {
    bytes: Buffer.from(`${top}${' '.repeat(DATE_LENGTH)}\r\n\r\n`, 'latin1'),
    dateAt: top.length,
    second: -1,
  }
}
