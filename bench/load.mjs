// Asks over raw connections, one request at a time on each, and counts whole answers. It knows how long the
// answer at an address is from the first one, so that counting costs little and the server is what is measured.
import { connect } from 'node:net'

process.once('message', ({ port, paths, headers, seconds, connections }) => {
  const requests = paths.map((path) =>
    Buffer.from(
      [
        `GET ${path} HTTP/1.1`,
        'Host: bench',
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        '',
        '',
      ].join('\r\n'),
    ),
  )
  const lengths = new Map()
  let answered = 0
  let asked = 0
  let running = true
  const started = process.hrtime.bigint()

  const finish = (fault) => {
    if (!running) return
    running = false
    const took = Number(process.hrtime.bigint() - started) / 1e9
    process.send({ rate: answered / took, fault })
  }

  for (let number = 0; number < connections; number += 1) {
    const socket = connect(port, '127.0.0.1')
    let which = 0
    let received = 0
    let expected
    let beginning = null
    const ask = () => {
      which = asked % paths.length
      asked += 1
      received = 0
      expected = lengths.get(which)
      beginning = expected === undefined ? [] : null
      socket.write(requests[which])
    }
    socket.setNoDelay(true)
    socket.on('connect', ask)
    socket.on('error', (error) => finish(error.message))
    socket.on('close', () => finish('A connection was closed.'))
    socket.on('data', (chunk) => {
      if (!running) return
      if (received === 0 && !startsWell(chunk)) {
        return finish(`Not an answer: ${chunk.subarray(0, 80).toString('latin1')}`)
      }
      received += chunk.length
      if (expected === undefined) {
        beginning.push(chunk)
        expected = wholeLength(Buffer.concat(beginning).toString('latin1'))
        if (expected !== undefined) lengths.set(which, expected)
      }
      if (expected === undefined || received < expected) return undefined
      if (received > expected) return finish('An answer was longer than the one before.')
      answered += 1
      ask()
    })
  }
  setTimeout(() => finish(), seconds * 1000)
})
process.once('disconnect', () => process.exit(0))

const GOOD = /^HTTP\/1\.1 (200|304) /
const startsWell = (chunk) => GOOD.test(chunk.toString('latin1', 0, 13))

/** Bytes of the whole answer whose head this is; none while the head is not complete. */
function wholeLength(text) {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(text) ?? []
  return end + 4 + Number(length ?? 0)
}
