import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import type { DeliveryAnswer, DeliveryRequest } from '../answer.ts'
import { answerFirst, type FirstAnswers } from './answer-first.ts'
import { writtenHead } from './response-head.ts'

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

/** Keeps the process from doing anything else, as a large file or a long list does. */
const hold = (ms: number) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

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
      for (let tries = 0; tries < 3000; tries += 1) {
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

  it('are lent bytes where nothing is in memory, with a date, and asked for before anything is read', async () => {
    const desk = Buffer.alloc(4_000)
    let read = 0
    let kept = 0
    const lent = ({ url }: DeliveryRequest) => {
      if (!url.startsWith('/lent')) return undefined
      const head = writtenHead({ status: 200, headers: { 'Content-Length': String(url.length) } })
      desk.fill(head, 0, head.length)
      desk.write(url, head.length)
      return {
        head: head.length,
        bytes: desk.subarray(0, head.length + url.length),
        keep: () => (kept += 1),
      }
    }
    const { port } = await serverWith({
      kept: byPath,
      lent,
      answer: () => {
        read += 1
        return Promise.resolve(ok('<read>'))
      },
    })
    const { write, has } = client(port)
    write(['/lent/1', '/ours', '/lent/2', '/other'].map(get).join(''))
    const text = await has('</ours>', '<read>')
    expect(text.match(/lent.1|<.ours>|lent.2|<read>/g)).toEqual([
      'lent/1',
      '</ours>',
      'lent/2',
      '<read>',
    ])
    expect(text.match(/Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n\r\n/g)).toHaveLength(4)
    expect([read, kept]).toEqual([1, 0])
  })

  it('keep what was lent for as long as a slow reader has not taken it', async () => {
    const length = 30_000_000
    let desk = Buffer.alloc(0)
    const { port } = await serverWith({
      lent: () => {
        const head = writtenHead({ status: 200, headers: { 'Content-Length': String(length) } })
        if (desk.length === 0) desk = Buffer.alloc(head.length + length, 'a')
        desk.set(head)
        const bytes = desk
        return { head: head.length, bytes, keep: () => (desk = Buffer.alloc(0)) }
      },
    })
    const response = await fetch(`http://127.0.0.1:${port}/slow`)
    // Nobody may write there any more.
    expect(desk).toHaveLength(0)
    expect(await response.text()).toBe('a'.repeat(length))
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
    const { server, port } = await serverWith({ kept: byPath })
    const arrived = new Promise((resolve) => {
      server.once('connection', (socket: Socket) => {
        const look = () => (socket.bytesRead > 0 ? resolve(null) : setTimeout(look, 1))
        look()
      })
    })
    const { write, has } = client(port)
    write('GET /ours HT')
    await arrived
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
    for (let tries = 0; tries < 3000 && received < 8 * body.length; tries += 1) {
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

  it.each([
    ['by Node', '/node/2', 'node GET /node/2'],
    ['first', '/ours/2', '</ours/2>'],
  ])(
    'close no connection on a request that came while the process was busy: %s',
    async (_by, path, told) => {
      const { port, server } = await serverWith({ kept: byPath })
      // Newer versions of Node add a second of their own.
      Object.assign(server, { keepAliveTimeout: 50, keepAliveTimeoutBuffer: 0 })
      server.on('connection', (socket: Socket) => {
        if (path.startsWith('/ours')) socket.setTimeout(50)
      })
      const { has, write } = client(port)
      const first = path.replace('2', '1')
      write(get(first))
      await has(first)
      // Both in one turn: the request lies with the system when the clock of the connection runs out.
      write(get(path))
      hold(120)
      expect(await has(told)).toContain(told)
    },
  )

  it('close a connection that stays silent', async () => {
    const { port, server } = await serverWith({ kept: byPath })
    Object.assign(server, { keepAliveTimeout: 50, keepAliveTimeoutBuffer: 0 })
    const { closed, has, write } = client(port)
    write(get('/node'))
    await has('node GET /node')
    await closed()
  })
})
