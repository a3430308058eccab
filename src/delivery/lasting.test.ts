import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { contentOf, paragraph, publicationOf, sourceOver } from '../../test/setup/publications.ts'
import { createDelivery } from './delivery.ts'
import { openReadyFile } from './ready-file.ts'
import type { Publication } from './source.ts'

const START = Date.parse('2026-03-02T12:00:00.000Z')
const FRESH = 30_000
const folder = mkdtempSync(path.join(os.tmpdir(), 'desk-lasting-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Pieces of two kilobytes, and memory for few of them. */
const TEXT = 'The tide waits for nobody. '.repeat(60)
const pieceOf = (number: number, headline = `Piece ${number}`): Publication =>
  publicationOf({
    id: `id-${String(number).padStart(4, '0')}`,
    piece: `p-${number}`,
    slug: `s-${number}`,
    content: contentOf({ slug: `s-${number}`, headline, body: [paragraph(TEXT)] }),
  })
const address = (number: number) => `/v1/pieces/s-${number}`

function deliveryOver(count: number, maxBytes = 12_000) {
  const { source, state } = sourceOver(Array.from({ length: count }, (_, n) => pieceOf(n)))
  const clock = { now: START }
  const faults: unknown[] = []
  const file = openReadyFile<never>({ folder, maxBytes: 10_000_000, report: (e) => faults.push(e) })
  const delivery = createDelivery({
    source,
    now: () => clock.now,
    css: 'body { margin: 0 }',
    limits: { maxBytes, freshFor: FRESH },
    report: (error) => faults.push(error),
    file,
  })
  const ask = async (url: string, headers: Record<string, string> = {}) =>
    (await delivery.page({ method: 'GET', url, headers })) ??
    delivery.handle({ method: 'GET', url, headers })
  const headlineAt = async (number: number) => {
    const { body } = await ask(address(number))
    return (JSON.parse(Buffer.from(body as Uint8Array).toString()) as { headline: string }).headline
  }
  const correct = (number: number, headline: string) => {
    state.publications[number] = pieceOf(number, headline)
  }
  return { delivery, state, clock, faults, ask, headlineAt, correct }
}

describe('what a change alone makes wrong', () => {
  it('is not asked for again as long as every change is heard of', async () => {
    const { delivery, state, clock, ask } = deliveryOver(1)
    const pages = [address(0), `${address(0)}.ninjs`, '/opinion/s-0']
    for (const page of pages) await ask(page)
    const asked = state.calls['bySlug']
    for (let hour = 0; hour < 24; hour += 1) {
      clock.now += 3_600_000
      delivery.heard(clock.now)
      for (const page of pages) expect((await ask(page)).headers).not.toHaveProperty('Warning')
    }
    expect(state.calls['bySlug']).toBe(asked)
  })

  it('is asked for again where nothing was heard for a while', async () => {
    const { delivery, clock, headlineAt, correct } = deliveryOver(1)
    delivery.heard(clock.now)
    await headlineAt(0)
    correct(0, 'By another process')
    clock.now += FRESH - 1
    expect(await headlineAt(0)).toBe('Piece 0')
    clock.now += 2
    expect(await headlineAt(0)).toBe('By another process')
  })

  it('goes on with its true age when the database is gone, and no longer than it may', async () => {
    const { delivery, state, clock, ask } = deliveryOver(1)
    await ask(address(0))
    clock.now += 3_600_000
    delivery.heard(clock.now)
    state.failure = new Error('gone')
    clock.now += 90_000
    const stale = await ask(address(0))
    expect([stale.status, stale.headers['Age']]).toEqual([200, '90'])
    clock.now += 24 * 3_600_000
    expect((await ask(address(0))).status).toBe(503)
  })

  it('says when it was changed once the second is over, as before', async () => {
    const { delivery, state, clock, ask } = deliveryOver(1)
    state.publications[0] = { ...pieceOf(0), modifiedAt: new Date(START).toISOString() }
    delivery.heard(clock.now)
    expect((await ask(address(0))).headers).not.toHaveProperty('Last-Modified')
    clock.now += 2_001
    delivery.heard(clock.now)
    expect((await ask(address(0))).headers).toHaveProperty('Last-Modified')
  })
})

describe('what does not fit into memory', () => {
  const COUNT = 60

  it('is read back without a question, whole and with the same headers', async () => {
    const { delivery, state, clock, ask } = deliveryOver(COUNT)
    delivery.heard(clock.now)
    const first = new Map<number, Awaited<ReturnType<typeof ask>>>()
    for (let n = 0; n < COUNT; n += 1) first.set(n, await ask(address(n)))
    const asked = state.calls['bySlug']
    for (let n = 0; n < COUNT; n += 1) expect(await ask(address(n))).toEqual(first.get(n))
    expect(state.calls['bySlug']).toBe(asked)
    expect(delivery.stats().restored).toBeGreaterThan(COUNT / 2)
    expect(delivery.stats().bytes).toBeLessThanOrEqual(12_000)
  })

  it('pushes nothing out that readers read, when somebody walks the archive', async () => {
    const { delivery, clock, ask } = deliveryOver(COUNT, 40_000)
    await delivery.prepare()
    delivery.heard(clock.now)
    const readers = [1, 2]
    for (const n of [...readers, ...readers]) await ask(address(n))
    for (let n = 0; n < COUNT; n += 1) await ask(address(n))
    const { restored } = delivery.stats()
    for (const n of readers) await ask(address(n))
    expect(delivery.stats().restored).toBe(restored)
  })

  it('goes over the wire out of the file as it would out of memory, and not against a condition', async () => {
    const { delivery, state, clock, ask } = deliveryOver(COUNT)
    await delivery.prepare()
    const request = { method: 'GET', url: address(7), headers: {} }
    expect(delivery.lent(request)).toBeUndefined()
    delivery.heard(clock.now)
    const lent = delivery.lent(request)
    const [head = '', body] = lent
      ? [lent.bytes.toString('utf8', 0, lent.head), lent.bytes.subarray(lent.head)]
      : []
    const whole = await ask(address(7))
    expect(body).toEqual(whole.body)
    const date = `Date: ${' '.repeat(29)}`
    const lines = Object.entries(whole.headers).map(([name, value]) => `${name}: ${value}`)
    expect(head.split('\r\n')).toEqual(['HTTP/1.1 200 OK', ...lines, date, '', ''])
    // Whoever comes a second time finds it in memory.
    expect(delivery.lent(request)).toBeUndefined()
    const asked = { 'if-none-match': whole.headers['ETag'] }
    for (const headers of [asked, { 'if-modified-since': 'Sun, 01 Mar 2026 08:00:00 GMT' }]) {
      expect(delivery.lent({ method: 'GET', url: address(8), headers })).toBeUndefined()
    }
    expect(delivery.lent({ method: 'HEAD', url: address(8), headers: {} })).toBeUndefined()
    // Pressed for nobody yet.
    const br = { 'accept-encoding': 'br' }
    expect(delivery.lent({ method: 'GET', url: address(8), headers: br })).toBeUndefined()
    delivery.changed(['s-9'])
    expect(delivery.lent({ method: 'GET', url: address(9), headers: {} })).toBeUndefined()
    expect(state.calls['bySlug'] ?? 0).toBe(0)
  })

  it('is compressed once', async () => {
    const { delivery, clock, ask } = deliveryOver(COUNT)
    const br = { 'accept-encoding': 'br' }
    delivery.heard(clock.now)
    const before = (await ask(address(0), br)).body
    for (let n = 1; n < COUNT; n += 1) await ask(address(n), br)
    const { disk } = delivery.stats()
    const { body } = await ask(address(0), br)
    expect(Buffer.from(body as Uint8Array)).toEqual(Buffer.from(before as Uint8Array))
    expect(brotliDecompressSync(body as Uint8Array).toString()).toContain('Piece 0')
    // Nothing was put there a second time.
    expect(delivery.stats().disk).toEqual(disk)
  })

  it('is made before it is asked for', async () => {
    const { delivery, state, clock, ask, faults } = deliveryOver(COUNT)
    await delivery.prepare()
    delivery.heard(clock.now)
    for (let n = 0; n < COUNT; n += 1) expect((await ask(address(n))).status).toBe(200)
    expect(state.calls['bySlug'] ?? 0).toBe(0)
    expect(faults).toEqual([])
  })

  it('is not what was read before a change that came while it was made', async () => {
    const { delivery, state, clock, ask, headlineAt, correct } = deliveryOver(COUNT)
    // The house is known already.
    await ask('/v1/openapi.json')
    let release = () => {}
    state.delay = new Promise((resolve) => (release = resolve))
    const preparing = delivery.prepare()
    while (!state.calls['everything']) await new Promise((resolve) => setTimeout(resolve, 1))
    for (let n = 0; n < COUNT; n += 1) correct(n, `Corrected ${n}`)
    state.delay = undefined
    delivery.changed(Array.from({ length: COUNT }, (_, n) => `s-${n}`))
    release()
    await preparing
    delivery.heard(clock.now)
    for (let n = 0; n < COUNT; n += 1) expect(await headlineAt(n)).toBe(`Corrected ${n}`)
  })

  it('is made anew after a change of the house', async () => {
    const { delivery, state, clock, ask } = deliveryOver(COUNT)
    await delivery.prepare()
    state.site = { ...state.site, url: 'https://another.example' }
    delivery.changed('all')
    await delivery.prepare()
    delivery.heard(clock.now)
    const { body } = await ask(address(3))
    expect(Buffer.from(body as Uint8Array).toString()).toContain('https://another.example')
    expect(state.calls['bySlug'] ?? 0).toBe(0)
  })

  it('is never an earlier text, whatever comes in whatever order', async () => {
    const SOME = 12
    const number = fc.integer({ min: 0, max: SOME - 1 })
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('read' as const), number }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct' as const), number }) },
      fc.record({ kind: fc.constant('wait' as const), number: fc.constant(7_000) }),
      fc.record({ kind: fc.constant('all' as const), number }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 80 }), async (acts) => {
        const { delivery, clock, headlineAt, correct } = deliveryOver(SOME, 7_000)
        const now = Array.from({ length: SOME }, (_, n) => `Piece ${n}`)
        let version = 0
        for (const { kind, number: n } of acts) {
          if (kind === 'read') expect(await headlineAt(n)).toBe(now[n])
          else if (kind === 'wait') clock.now += n
          else if (kind === 'all') delivery.changed('all')
          else {
            version += 1
            now[n] = `Version ${version}`
            correct(n, `Version ${version}`)
            delivery.changed([`s-${n}`])
          }
          delivery.heard(clock.now)
        }
        delivery.close()
      }),
      { numRuns: 60 },
    )
  })
})
