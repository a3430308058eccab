import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readRequestHead } from './request-head.ts'

const head = (...lines: string[]) => Buffer.from([...lines, '', ''].join('\r\n'), 'latin1')

describe('a plain request', () => {
  it('is read with its headers by lower-case name, and says how long it was', () => {
    const bytes = head('GET /v1/pieces?limit=2 HTTP/1.1', 'Host: a', 'If-None-Match:  "x" ')
    expect(readRequestHead(Buffer.concat([bytes, Buffer.from('GET /next')]))).toEqual({
      method: 'GET',
      url: '/v1/pieces?limit=2',
      headers: expect.objectContaining({ host: 'a', 'if-none-match': '"x"' }) as unknown,
      length: bytes.length,
    })
  })

  it.each([
    ['an unfinished head', Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n')],
    ['another method', head('POST /v1/pieces HTTP/1.1', 'Host: a')],
    ['an older protocol', head('GET / HTTP/1.0', 'Host: a')],
    ['an absolute address', head('GET http://a/ HTTP/1.1', 'Host: a')],
    ['two spaces', head('GET  / HTTP/1.1', 'Host: a')],
    ['no host', head('GET / HTTP/1.1')],
    ['two hosts', head('GET / HTTP/1.1', 'Host: a', 'host: b')],
    ['a body by length', head('GET / HTTP/1.1', 'Host: a', 'Content-Length: 3')],
    ['a body of length nothing', head('GET / HTTP/1.1', 'Host: a', 'content-length: 0')],
    ['a body in chunks', head('GET / HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked')],
    ['a space before the colon', head('GET / HTTP/1.1', 'Host: a', 'Transfer-Encoding : chunked')],
    ['a folded line', head('GET / HTTP/1.1', 'Host: a', 'X: 1', ' Content-Length: 3')],
    ['a bare line feed', head('GET / HTTP/1.1', 'Host: a\nContent-Length: 3')],
    ['a bare carriage return', head('GET / HTTP/1.1', 'Host: a\rX: 1')],
    ['a zero byte', head('GET / HTTP/1.1', 'Host: a', 'X: \0')],
    ['an underscore in a name', head('GET / HTTP/1.1', 'Host: a', 'Content_Length: 3')],
    ['another protocol', head('GET / HTTP/1.1', 'Host: a', 'Upgrade: websocket')],
    ['an end after it', head('GET / HTTP/1.1', 'Host: a', 'Connection: close')],
    ['headers of the connection', head('GET / HTTP/1.1', 'Host: a', 'Connection: X-Y, keep-alive')],
    ['letters beyond ASCII in the address', head('GET /\xe9 HTTP/1.1', 'Host: a')],
    ['a head without end', head('GET / HTTP/1.1', 'Host: a', `X: ${'x'.repeat(20_000)}`)],
    [
      'very many headers',
      head('GET / HTTP/1.1', 'Host: a', ...Array.from({ length: 70 }, (_, n) => `X-${n}: 1`)),
    ],
  ])('it is not with %s', (_, bytes) => {
    expect(readRequestHead(bytes)).toBeUndefined()
  })
})

describe('beside the parser of Node', () => {
  const seen: unknown[] = []
  const server = createServer((request, response) => {
    seen.push({ method: request.method, url: request.url, headers: { ...request.headers } })
    response.end()
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const nodeReads = async (bytes: Buffer) => {
    seen.length = 0
    const socket = connect(port, '127.0.0.1')
    socket.write(bytes)
    await new Promise((resolve) => socket.once('data', resolve).once('close', resolve))
    socket.destroy()
    return [...seen]
  }

  const name = fc.constantFrom(
    'Accept',
    'X-A',
    'If-None-Match',
    'Content-Length',
    'te',
    'X_B',
    'Host',
  )
  const value = fc.string({ unit: fc.constantFrom(...'a"1: ,;=\t\r\n\0é'), maxLength: 8 })
  const line = fc.tuple(name, fc.constantFrom(':', ': ', ' : ', ''), value)
  const target = fc.string({ unit: fc.constantFrom(...'/v1?a=%20#é .'), maxLength: 8 })

  it('reads the same in everything it accepts', async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(target, fc.array(line, { maxLength: 4 }), async (path, lines) => {
        const bytes = head(
          `GET /${path} HTTP/1.1`,
          'Host: a',
          ...lines.map(([n, colon, v]) => n + colon + v),
        )
        const read = readRequestHead(bytes)
        if (!read) return
        accepted += 1
        const { length, method, url, headers } = read
        // A value may hold the end of the head, and what follows is another request.
        expect(await nodeReads(bytes.subarray(0, length))).toEqual([
          { method, url, headers: { ...headers } },
        ])
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(20)
  })
})
