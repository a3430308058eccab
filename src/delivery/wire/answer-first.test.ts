import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import type { DeliveryAnswer, DeliveryRequest } from '../answer.ts'
import { answerFirst, type FirstAnswers } from './answer-first.ts'

const ok = (body: string): DeliveryAnswer => ({
  status: 200,
  headers: { 'Content-Type': 'text/plain', 'Content-Length': String(body.length) },
  body,
})

const closings: (() => void)[] = []
afterEach(() => closings.splice(0).forEach((close) => close()))

/** A server whose own handler says “node”, with first answers before it. */
async function serverWith(first: Partial<FirstAnswers>) {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => response.end(`node ${request.method} ${request.url} ${body}`))
  })
  const firstServer = answerFirst(server, {
    kept: () => undefined,
    answer: () => undefined,
    ...first,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  closings.push(() => {
    server.closeAllConnections()
    server.close()
    firstServer.close()
  })
  return { server, firstServer, port }
}

/** A raw connection, and everything that came on it. */
function client(port: number) {
  const socket: Socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  closings.push(() => void socket.destroy())
  return {
    socket,
    write: (...lines: string[]) => socket.write(lines.join('\r\n')),
    has: async (...words: string[]) => {
      for (let tries = 0; tries < 200; tries += 1) {
        if (words.every((word) => text.includes(word))) return text
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      throw new Error(`No ${words.join(', ')} in: ${text}`)
    },
    closed: () => new Promise((resolve) => socket.once('close', resolve)),
  }
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`
const byPath = ({ url }: DeliveryRequest) => (url.startsWith('/ours') ? ok(`<${url}>`) : undefined)

describe('first answers', () => {
  it('are whole HTTP answers with a date', async () => {
    const { port } = await serverWith({ kept: byPath })
    const response = await fetch(`http://127.0.0.1:${port}/ours`)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/plain',
      '</ours>',
    ])
    expect(Math.abs(Date.parse(response.headers.get('date') ?? '') - Date.now())).toBeLessThan(5000)
  })

  it('come in the order of the requests, ready or not', async () => {
    const { port } = await serverWith({
      kept: ({ url }) => (url === '/ours/ready' ? ok('<ready>') : undefined),
      answer: async ({ url }) => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        return ok(`<${url}>`)
      },
    })
    const { write, has } = client(port)
    write([get('/ours/1'), get('/ours/ready'), get('/ours/2')].join(''))
    const text = await has('<ready>', '</ours/2>')
    expect(text.match(/<[^>]+>/g)).toEqual(['</ours/1>', '<ready>', '</ours/2>'])
  })

  it('leave the rest to the server, which reads on where they stopped', async () => {
    const { port } = await serverWith({ kept: byPath })
    const { write, has } = client(port)
    write(
      get('/ours'),
      'POST /theirs HTTP/1.1',
      'Host: a',
      'Content-Length: 4',
      '',
      `body${get('/ours/after')}`,
    )
    const text = await has('</ours>', 'node POST /theirs body', 'node GET /ours/after')
    expect(text.indexOf('</ours>')).toBeLessThan(text.indexOf('node POST'))
  })

  it('leave a head that comes in pieces to the server', async () => {
    const { port } = await serverWith({ kept: byPath })
    const { write, has } = client(port)
    write('GET /ours HT')
    await new Promise((resolve) => setTimeout(resolve, 30))
    write('TP/1.1\r\nHost: a\r\n\r\n')
    await has('node GET /ours')
  })

  it('leave to the server what proves to be its own only later', async () => {
    const { port } = await serverWith({ answer: () => Promise.resolve(null) })
    const { write, has } = client(port)
    write(get('/theirs/1') + get('/theirs/2'))
    await has('node GET /theirs/1', 'node GET /theirs/2')
  })

  it('wait for a reader who is slow, and lose nothing', async () => {
    const body = 'x'.repeat(3_000_000)
    const { port } = await serverWith({ kept: () => ok(body) })
    const socket = connect(port, '127.0.0.1')
    closings.push(() => void socket.destroy())
    socket.pause()
    socket.write(get('/ours').repeat(8))
    await new Promise((resolve) => setTimeout(resolve, 100))
    let received = 0
    socket.on('data', (chunk: Buffer) => (received += chunk.length)).resume()
    for (let tries = 0; tries < 300 && received < 8 * body.length; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(received).toBeGreaterThan(8 * body.length)
  })

  it('end with the server: what is under way is finished, what is idle is closed', async () => {
    let finish: (answer: DeliveryAnswer) => void = () => undefined
    const { port, firstServer } = await serverWith({
      kept: byPath,
      answer: () => new Promise((resolve) => (finish = resolve)),
    })
    const [idle, waiting] = [client(port), client(port)]
    idle.write(get('/ours'))
    waiting.write(get('/slow'))
    await idle.has('</ours>')
    const bothClosed = Promise.all([idle.closed(), waiting.closed()])
    firstServer.close()
    finish(ok('<late>'))
    await waiting.has('<late>')
    await bothClosed
  })

  it('end when the other side has said all', async () => {
    const { port } = await serverWith({ kept: byPath })
    const { socket, has, closed } = client(port)
    const ended = closed()
    socket.end(get('/ours'))
    await has('</ours>')
    await ended
  })

  it('outlive a reader who goes away in the middle', async () => {
    const { port } = await serverWith({
      kept: byPath,
      answer: () => new Promise((resolve) => setTimeout(() => resolve(ok('late')), 30)),
    })
    const { socket, write } = client(port)
    write(get('/slow'))
    await new Promise((resolve) => setTimeout(resolve, 10))
    socket.resetAndDestroy()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await fetch(`http://127.0.0.1:${port}/ours`)).status).toBe(200)
  })
})
