import { rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createClient } from '@libsql/client'

import { newsroom as story } from '../../src/demo/index.ts'
import {
  demoDataDir,
  emptyDataDir,
  freePort,
  openNewsroomServer,
  PASSWORD,
  startServer,
} from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'
import { until } from './until.ts'

const START_LIMIT_MS = 180_000
jest.setTimeout(60_000)

const folders: string[] = []
const ownDataDir = async (make = emptyDataDir) => {
  const folder = await make()
  folders.push(folder)
  return folder
}
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true, force: true }))))

/** An answer as it came, redirects not followed; unlike `fetch` it sends any `Host` it is told to. */
function ask(
  url: string,
  { body, method = 'GET', ...headers }: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

async function tokenOf(newsroom: NewsroomServer, email: string, password = PASSWORD) {
  const answer = await post(`${newsroom.url}/api/users/login`, { email, password })
  const { token } = (await answer.json()) as { token?: string }
  return token
}

describe('a newsroom that was opened before', () => {
  let newsroom: NewsroomServer

  beforeAll(async () => {
    const DATA_DIR = await ownDataDir(demoDataDir)
    newsroom = await openNewsroomServer({ DATA_DIR })
  }, START_LIMIT_MS)
  afterAll(async () => {
    if (newsroom && !newsroom.hasEnded()) await newsroom.stop()
  })

  it('seeds nothing twice, and keeps the sign-ins to itself', async () => {
    expect(newsroom.output()).toContain(`${newsroom.url}/admin`)
    expect(newsroom.output()).not.toContain('editor@desk.example')
    const token = await tokenOf(newsroom, 'admin@desk.example')
    const counts = async (collection: string) => {
      const answer = await fetch(`${newsroom.url}/api/${collection}?limit=1&depth=0`, {
        headers: { Authorization: `JWT ${token}` },
      })
      return ((await answer.json()) as { totalDocs: number }).totalDocs
    }
    expect(await counts('users')).toBe(story.users.length)
    expect(await counts('opinion-pieces')).toBe(story.pieces.length)
    // An accepted contributor is an author too.
    const accepted = story.submissions.filter(({ stage }) => stage === 'accepted')
    expect(await counts('authors')).toBe(story.authors.length + accepted.length)
    expect(await counts('submissions')).toBe(story.submissions.length)
  })

  it('says that it is up and that it is ready', async () => {
    const up = await ask(`${newsroom.url}/healthz`)
    expect([up.status, JSON.parse(up.text)]).toEqual([200, { status: 'up' }])
    const ready = await ask(`${newsroom.url}/readyz`)
    expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { status: 'ready', problems: [] }])
  })

  it.each(['/', '/pitch', '/admin/login', '/opinion/the-last-ferry-should-wait', '/v1/pieces'])(
    'guards %s with its headers, and does not say what it is made of',
    async (address) => {
      const { headers, status } = await ask(newsroom.url + address)
      expect(status).toBe(200)
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers.server).toBeUndefined()
      expect(headers['x-content-type-options']).toBe('nosniff')
      if (String(headers['content-type']).startsWith('text/html')) {
        expect(headers['referrer-policy']).toMatch(
          /^(?:same-origin|strict-origin-when-cross-origin)$/,
        )
        const framing = `${headers['x-frame-options']} ${headers['content-security-policy']}`
        expect(framing).toMatch(/SAMEORIGIN|frame-ancestors/)
      }
    },
  )

  it('says of an address that cannot be read that it is none', async () => {
    for (const path of ['/%zz', '/pitch/%ff', '/admin/%', '/opinion/%c3%28']) {
      const { status, text } = await ask(`${newsroom.url}${path}`)
      expect([path, status, text.includes('address-malformed')]).toEqual([path, 400, true])
    }
    expect((await ask(`${newsroom.url}/pitch?x=%zz`)).status).toBe(200)
  })

  it('says to readers without a script that an address is nobody’s', async () => {
    for (const path of ['/wp-login.php', '/opinion/a/b', '/authors', '/feed?x=1']) {
      const { headers, status, text } = await ask(newsroom.url + path)
      expect([path, status]).toEqual([path, 404])
      expect(text).toContain('There is nothing at this address</h1>')
      expect(text).not.toContain('<script')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
  })

  it('sends what can be read to who takes it compressed, through the framework too', async () => {
    for (const path of ['/nothing', '/api/v1/pieces']) {
      for (const encoding of ['br', 'gzip', 'gzip, deflate, br, zstd']) {
        // Fetch takes off what the answer says was put on.
        const answer = await fetch(newsroom.url + path, {
          headers: { 'Accept-Encoding': encoding },
        })
        expect(await answer.text()).toMatch(/^(?:\{"items"|<!doctype html>)/)
      }
    }
  })

  it('never takes its own address from what a request says', async () => {
    const forged = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      Forwarded: 'host=evil.example;proto=https',
    }
    for (const address of [
      '/',
      '/pitch',
      '/admin',
      '/admin/login',
      '/corrections',
      '/authors/maren-ostrevik',
      '/opinion/the-last-ferry-should-wait',
      '/v1/pieces',
      '/v1/pieces/the-last-ferry-should-wait',
      '/v1/feed.rss',
      '/v1/feed.atom',
      '/v1/feed.json',
      '/v1/sitemap.xml',
    ]) {
      const { headers, status, text } = await ask(newsroom.url + address, forged)
      expect(status).toBeLessThan(400)
      expect([address, JSON.stringify(headers)]).not.toEqual([
        address,
        expect.stringContaining('evil.example'),
      ])
      expect([address, text.includes('evil.example')]).toEqual([address, false])
    }
    const body = JSON.stringify({ email: 'editor@desk.example' })
    const answer = await ask(`${newsroom.url}/api/users/forgot-password`, {
      ...forged,
      method: 'POST',
      'Content-Type': 'application/json',
      body,
    })
    expect(answer.status).toBe(200)
    const mail = await until('the way to a new password has come by mail', () =>
      newsroom.mails.find(({ to }) => to.includes('editor@desk.example')),
    )
    expect(mail.text).toContain(`${newsroom.url}/admin/reset/`)
    expect(mail.text).not.toContain('evil.example')
  })

  it('answers who is waiting before it closes, and ends with 0', async () => {
    const { hostname, port } = new URL(newsroom.url)
    const body = 'title=half+of+it'
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.write(
      [
        'POST /pitch HTTP/1.1',
        `Host: ${hostname}:${port}`,
        `Origin: ${newsroom.url}`,
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${body.length}`,
        // The server says so as soon as it has taken the request on.
        'Expect: 100-continue',
        '',
        '',
      ].join('\r\n'),
    )
    await until('the request was taken on', () => answer.includes('100 Continue'))
    newsroom.kill('SIGTERM')
    await until('it is closing', () => newsroom.output().includes('closing the newsroom'))
    await expect(fetch(`${newsroom.url}/healthz`)).rejects.toThrow()
    socket.write(body)
    await closed
    expect(answer).toContain('HTTP/1.1 422')
    expect(answer).toContain('half of it')
    expect(await newsroom.ended).toMatchObject({ code: 0, signal: null })
  })
})

describe('an empty newsroom', () => {
  let newsroom: NewsroomServer
  let DATA_DIR: string

  beforeAll(async () => {
    DATA_DIR = await ownDataDir()
    newsroom = await openNewsroomServer({ DATA_DIR, SEED_DEMO: '0' })
  }, START_LIMIT_MS)
  afterAll(async () => {
    if (newsroom && !newsroom.hasEnded()) await newsroom.stop()
  })

  const first = {
    name: 'Ada Brandt',
    email: 'ada@paper.example',
    password: 'a long enough sentence',
  }

  it('has nothing published, and says so to readers', async () => {
    const pieces = (await (await fetch(`${newsroom.url}/v1/pieces`)).json()) as object
    expect(pieces).toMatchObject({ items: [] })
    expect((await fetch(newsroom.url)).status).toBe(200)
  })

  it('lets the first person in, and nobody after that', async () => {
    const register = (person: object) => post(`${newsroom.url}/api/users/first-register`, person)
    expect((await register(first)).status).toBe(200)
    const again = await register({ ...first, email: 'eve@elsewhere.example' })
    expect(again.status).toBe(403)
    expect(await tokenOf(newsroom, 'eve@elsewhere.example', first.password)).toBeUndefined()
    expect(await tokenOf(newsroom, first.email, first.password)).toEqual(expect.any(String))
  })

  it('opens again after it was killed, with everything it had acknowledged', async () => {
    const token = await tokenOf(newsroom, first.email, first.password)
    const made = await post(
      `${newsroom.url}/api/sections`,
      { name: 'Harbour', slug: 'harbour' },
      { Authorization: `JWT ${token}` },
    )
    expect(made.status).toBe(201)
    newsroom.kill('SIGKILL')
    expect(await newsroom.ended).toMatchObject({ signal: 'SIGKILL' })
    newsroom = await openNewsroomServer({ DATA_DIR, SEED_DEMO: '0' })
    const again = await tokenOf(newsroom, first.email, first.password)
    const found = await fetch(`${newsroom.url}/api/sections`, {
      headers: { Authorization: `JWT ${again}` },
    })
    expect(await found.json()).toMatchObject({ docs: [{ slug: 'harbour' }] })
  })
})

describe('a start that cannot be', () => {
  const opened: (() => unknown)[] = []
  afterEach(async () => {
    for (const close of opened.splice(0)) await close()
  })

  /** What it says, without the parts that every refusal has; fails when it is not refused. */
  async function refused(variables: Record<string, string>): Promise<string> {
    const DATA_DIR = await ownDataDir()
    const PORT = String(await freePort())
    const server = startServer({ DATA_DIR, PORT, SEED_DEMO: '0', ...variables })
    opened.push(() => server.kill('SIGKILL'))
    const { code, output } = await server.ended
    expect(output).toContain('The newsroom cannot open.')
    expect({ code, stack: /^ +at /m.test(output) }).toEqual({ code: 1, stack: false })
    return output
  }

  it('names the port that is in use, and another', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    opened.push(() => new Promise((resolve) => server.close(resolve)))
    const { port } = server.address() as AddressInfo
    expect(await refused({ PORT: String(port) })).toMatch(
      new RegExp(`Port ${port} is in use.*PORT=${port + 1} npm start`),
    )
  })

  it.each(['http', '70000', '-1', '3000.5'])('says what a port looks like: %s', async (PORT) => {
    expect(await refused({ PORT })).toMatch(/PORT is “.*”\. Write a number from 1 to 65535/)
  })

  it.each([
    ['mysql://desk@localhost/desk', /DATABASE_URL/],
    ['file:/nowhere/at/all/desk.db', /DATABASE_URL cannot be opened|folder/],
    ['postgres://desk:desk@127.0.0.1:1/desk', /does not answer/],
    ['mongodb://127.0.0.1:1/desk?serverSelectionTimeoutMS=1000', /does not answer/],
  ])('says what is wrong with DATABASE_URL: %s', async (DATABASE_URL, sentence) => {
    expect(await refused({ DATABASE_URL })).toMatch(sentence)
  })

  it('says that another program holds the database', async () => {
    const DATA_DIR = await ownDataDir()
    const client = createClient({ url: `file:${path.join(DATA_DIR, 'desk.db')}` })
    opened.push(() => client.close())
    await client.execute('CREATE TABLE held (id INTEGER)')
    await client.execute('BEGIN EXCLUSIVE')
    expect(await refused({ DATA_DIR })).toMatch(/database is locked by another program/)
  })

  it('wants a secret of its own where others can reach it', async () => {
    expect(await refused({ HOST: '0.0.0.0' })).toMatch(
      /PAYLOAD_SECRET is missing.*set PAYLOAD_SECRET to a long random text/,
    )
  })
})
