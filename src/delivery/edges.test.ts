import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { publicationOf, sourceOver } from '../../test/setup/publications.ts'
import { createDelivery } from './delivery.ts'
import { missingToFetch, toFetch, toNode } from './edges.ts'

const delivery = createDelivery({
  css: '',
  source: sourceOver([
    publicationOf(),
    publicationOf({ id: 'o', slug: 'old', state: 'redirect', redirectTo: 'let-the-ferries-run' }),
    publicationOf({ id: 'r', slug: 'gone', state: 'removed' }),
  ]).source,
})

describe('behind a Node server', () => {
  const answer = toNode(delivery)
  const server = createServer((req, res) => {
    void answer(req, res).then((answered) => {
      if (!answered) res.writeHead(299).end('next')
    })
  })
  let origin = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(origin + path, { redirect: 'manual', ...init })

  it('answers its own paths and leaves the rest untouched', async () => {
    const piece = await ask('/v1/pieces/let-the-ferries-run')
    expect(piece.status).toBe(200)
    expect(await piece.json()).toMatchObject({ headline: 'Let the ferries run' })
    expect((await ask('/opinion/gone')).status).toBe(410)
    expect((await ask('/')).status).toBe(200)
    for (const path of ['/v1', '/v1/calls', '/v1/feed.rss/x', '/admin']) {
      expect([path, (await ask(path)).status]).toEqual([path, 299])
    }
  })

  it('sends no body with HEAD and 304', async () => {
    const head = await ask('/v1/pieces', { method: 'HEAD' })
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100)
    expect(await head.text()).toBe('')
    const again = await ask('/v1/pieces', {
      headers: { 'if-none-match': head.headers.get('etag') ?? '' },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
})

describe('behind Fetch', () => {
  it('says at an address that is nobody’s so, to programs as JSON and to readers as a page', async () => {
    const { source } = sourceOver([publicationOf()])
    const say = missingToFetch(createDelivery({ source, css: 'p{}' }))
    const typeAt = async (path: string) => {
      const { headers, status } = await say(new Request(`https://desk.example${path}`))
      return [status, headers.get('content-type')]
    }
    expect(await typeAt('/v1/nothing?x=1')).toEqual([404, 'application/json; charset=utf-8'])
    expect(await typeAt('/nothing?x=1')).toEqual([404, 'text/html; charset=utf-8'])
  })

  it('leaves compression to the framework, which forgets that an answer was compressed', async () => {
    const { source } = sourceOver([publicationOf()])
    const delivery = createDelivery({ source, css: 'p { margin: 0 }'.repeat(100) })
    const ask = (path: string) =>
      new Request(`https://desk.example${path}`, { headers: { 'Accept-Encoding': 'gzip, br' } })
    for (const answer of [
      await toFetch(delivery)(ask('/v1/pieces')),
      await missingToFetch(delivery)(ask('/nothing')),
    ]) {
      expect(answer.headers.get('content-encoding')).toBeNull()
      expect(await answer.text()).toMatch(/^(?:\{"items"|<!doctype html>)/)
    }
  })

  it('answers the same, and sends old slugs on under the same prefix', async () => {
    const answer = toFetch(delivery, { prefix: '/api' })
    const piece = await answer(
      new Request('https://desk.example/api/v1/pieces/let-the-ferries-run'),
    )
    expect(await piece.json()).toMatchObject({ headline: 'Let the ferries run' })
    const moved = await answer(new Request('https://desk.example/api/v1/pieces/old'))
    expect([moved.status, moved.headers.get('location')]).toEqual([
      308,
      '/api/v1/pieces/let-the-ferries-run',
    ])
    const preflight = await answer(
      new Request('https://desk.example/api/v1/pieces', { method: 'OPTIONS' }),
    )
    expect(preflight.status).toBe(204)
  })
})
