import { describe, expect, it } from '@jest/globals'

import { publicationOf, sourceOver } from '../../test/setup/publications.ts'
import { createDelivery, toFetch } from '../delivery/index.ts'
import { createReader, ReaderError } from './index.ts'

const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`
const publications = Array.from({ length: 45 }, (_, index) =>
  publicationOf({ id: idOf(index + 1), piece: idOf(index + 100), slug: `piece-${index + 1}` }),
)
const { source, state } = sourceOver([
  ...publications,
  publicationOf({ id: idOf(99), piece: idOf(999), slug: 'gone', state: 'removed' }),
])
const reader = createReader({
  origin: 'https://app.example/api/',
  fetch: toFetch(createDelivery({ source }), { prefix: '/api' }),
})

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('a reader', () => {
  it('reads one piece, whole, or learns that there is none', async () => {
    expect((await reader.piece('piece-7'))?.body.text).toBe('The ferry left without us.')
    expect((await reader.pieceById(idOf(106)))?.slug).toBe('piece-7')
    expect(await reader.piece('no-such')).toBeNull()
  })

  it('is told of a removed piece by a stable code', async () => {
    const error = await reader.piece('gone').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ReaderError)
    expect(error).toMatchObject({ status: 410, code: 'removed' })
  })

  it('walks through lists of any length, page by page', async () => {
    expect(await all(reader.pieces())).toHaveLength(45)
    const whole = await all(reader.wholePieces({ topic: 'ferries' }))
    expect(whole[44]?.body.html).toContain('<p id="p1">')
    expect((await all(reader.authors())).map(({ slug }) => slug)).toEqual(['ada-moss'])
    expect((await all(reader.topics())).map(({ name }) => name)).toEqual(['Ferries'])
    expect((await all(reader.sections())).map(({ name }) => name)).toEqual(['Transport'])
  })

  it('searches', async () => {
    const [found] = await all(reader.search('ferry left', { section: 'transport' }))
    expect(found?.excerpt).toContainEqual({ text: 'ferry', hit: true })
  })

  it('takes everything, and follows', async () => {
    const first = await reader.snapshot()
    const second = await reader.snapshot(first.next ?? '')
    expect([first.items.length, second.items.length, first.changes]).toEqual([20, 20, null])
    state.changes.push({
      id: idOf(1),
      at: '2026-03-01T08:00:00.000Z',
      kind: 'removed',
      piece: idOf(999),
      publication: null,
    })
    const changes = await reader.changes()
    expect(changes.items.map(({ change }) => change)).toEqual(['removed'])
    expect((await reader.changes(changes.position ?? '')).items).toEqual([])
  })
})
