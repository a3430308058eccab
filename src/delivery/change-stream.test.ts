import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'

import { sourceOver } from '../../test/setup/publications.ts'
import { changeStreams } from './change-stream.ts'
import type { Change } from './changes.ts'
import { createDelivery } from './delivery.ts'
import { onWire, toFetch, toNode } from './edges.ts'
import { answerFirst } from './wire/index.ts'

const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`
const changeOf = (number: number): Change => ({
  id: idOf(number),
  at: '2026-03-01T08:00:00.000Z',
  kind: 'published',
  piece: `piece-${number}`,
  publication: null,
})

const closings: (() => void)[] = []
afterEach(() => closings.splice(0).forEach((close) => close()))

function deliveryOver(changes: Change[]) {
  const { source, state } = sourceOver([])
  state.changes = changes
  const delivery = createDelivery({ source })
  closings.push(() => delivery.streams.close())
  return { delivery, state }
}

/** Text of a stream until it holds the words. */
async function read(response: Response, ...words: string[]): Promise<string> {
  let text = ''
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  while (!words.every((word) => text.includes(word))) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) throw new Error(`The stream ended with: ${text}`)
    text += decoder.decode(value as Uint8Array)
  }
  await reader?.cancel()
  return text
}

async function serve(delivery: ReturnType<typeof deliveryOver>['delivery']) {
  const answer = toNode(delivery)
  const server = createServer((request, response) => void answer(request, response))
  answerFirst(server, onWire(delivery))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closings.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/changes`
}

const STREAM = { headers: { accept: 'text/event-stream' } }

describe('a stream of changes', () => {
  it('tells what was, and then what happens', async () => {
    const { delivery, state } = deliveryOver([changeOf(1)])
    const response = await fetch(await serve(delivery), STREAM)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const told = read(response, `id: ${idOf(1)}`, `id: ${idOf(2)}`)
    await new Promise((resolve) => setTimeout(resolve, 30))
    state.changes.push(changeOf(2))
    delivery.changed([])
    expect(await told).toContain('event: published\ndata: {"id":')
  })

  it('goes on where the reader left', async () => {
    const { delivery } = deliveryOver([changeOf(1), changeOf(2), changeOf(3)])
    const url = await serve(delivery)
    const bySince = await read(await fetch(`${url}?since=${idOf(1)}`, STREAM), idOf(3))
    expect(bySince).not.toContain(idOf(1))
    const headers = { ...STREAM.headers, 'last-event-id': idOf(2) }
    const byHeader = await read(await fetch(url, { headers }), idOf(3))
    expect(byHeader).not.toContain(idOf(2))
  })

  it('is refused with a position that is none', async () => {
    const { delivery } = deliveryOver([changeOf(1)])
    const response = await fetch(`${await serve(delivery)}?since=${idOf(9)}`, STREAM)
    expect(response.status).toBe(400)
  })

  it('is the same through Fetch', async () => {
    const { delivery } = deliveryOver([changeOf(1)])
    const answer = toFetch(delivery, { prefix: '/api' })
    const response = await answer(new Request('https://desk.example/api/v1/changes', STREAM))
    expect(await read(response, idOf(1))).toContain('retry: 3000')
    expect(delivery.streams.size()).toBe(0)
  })

  it('is forgotten when the reader goes', async () => {
    const { delivery } = deliveryOver([changeOf(1)])
    await read(await fetch(await serve(delivery), STREAM), idOf(1))
    for (let tries = 0; tries < 1000 && delivery.streams.size() > 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(delivery.streams.size()).toBe(0)
  })

  it('is refused when there are too many, and beats while nothing happens', async () => {
    const { delivery } = deliveryOver([])
    const streams = changeStreams(delivery, { most: 1, heartbeat: 15, life: 10_000 })
    closings.push(streams.close)
    const written: string[] = []
    const sink = { write: (text: string) => written.push(text) > 0, end: () => undefined }
    expect(streams.start(null, sink)).not.toBeNull()
    expect(streams.start(null, sink)).toBeNull()
    const beats = () => written.filter((text) => text.startsWith(':')).length
    for (let tries = 0; tries < 1000 && beats() < 2; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(beats()).toBeGreaterThan(1)
  })

  it('ends for a reader who does not keep up, and after its life', async () => {
    const { delivery } = deliveryOver([changeOf(1)])
    const streams = changeStreams(delivery, { most: 5, heartbeat: 10_000, life: 30 })
    let ended = 0
    const end = () => (ended += 1)
    streams.start(null, { write: (text) => !text.startsWith('id'), end })
    streams.start(null, { write: () => true, end })
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect([ended, streams.size()]).toEqual([2, 0])
  })
})
