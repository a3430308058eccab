import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { publicationOf, site, sourceOver } from '../../test/setup/publications.ts'
import { PUBLICATION_TRANSITIONS } from '../workflow/publication-transitions.ts'
import { PUBLIC_EVENTS, type Change } from './changes.ts'
import { createDelivery } from './delivery.ts'
import type { Publication } from './source.ts'

const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`

const changeOf = (number: number, changes: Partial<Change> = {}): Change => ({
  id: idOf(number),
  at: '2026-03-01T08:00:00.000Z',
  kind: 'published',
  piece: `piece-${number}`,
  publication: {
    slug: `slug-${number}`,
    state: 'live',
    modifiedAt: '2026-03-01T08:00:00.000Z',
    sequence: 1,
  },
  ...changes,
})

function deliveryOver(changes: Change[], publications: Publication[] = []) {
  const { source, state } = sourceOver(publications)
  state.changes = changes
  const delivery = createDelivery({ source })
  const ask = async (url: string) => {
    const { status, body, headers } = await delivery.handle({ method: 'GET', url, headers: {} })
    return { status, headers, json: JSON.parse(Buffer.from(body ?? '').toString('utf8')) }
  }
  return { delivery, state, ask }
}

describe('changes', () => {
  it('tell what happened and what stands there now', async () => {
    const { ask } = deliveryOver([changeOf(1, { kind: 'retracted' })])
    expect((await ask('/v1/changes')).json).toEqual({
      items: [
        {
          id: idOf(1),
          at: '2026-03-01T08:00:00.000Z',
          change: 'retracted',
          piece: 'piece-1',
          now: {
            state: 'live',
            slug: 'slug-1',
            url: `${site.url}/opinion/slug-1`,
            modifiedAt: '2026-03-01T08:00:00.000Z',
            sequence: 1,
          },
        },
      ],
      next: null,
      position: idOf(1),
    })
  })

  it('say of what is unpublished only that it is gone', async () => {
    const unpublished = {
      slug: 'secret',
      state: 'unpublished',
      modifiedAt: '',
      sequence: 4,
    } as const
    const { ask } = deliveryOver([
      changeOf(1, { kind: 'unpublished', publication: unpublished }),
      changeOf(2, { publication: null }),
    ])
    const { json } = await ask('/v1/changes')
    expect(json.items.map(({ now }: { now: unknown }) => now)).toEqual([
      { state: 'gone' },
      { state: 'gone' },
    ])
    expect(JSON.stringify(json)).not.toContain('secret')
  })

  it('come once each and in order, however they are paged and whatever comes meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ limit: fc.integer({ min: 1, max: 7 }), more: fc.nat(3) }), {
          minLength: 1,
          maxLength: 12,
        }),
        async (turns) => {
          const all = Array.from({ length: 60 }, (_, index) => changeOf(index + 1))
          let told = 5
          const { ask, state, delivery } = deliveryOver(all.slice(0, told))
          const seen: string[] = []
          let position = ''
          for (const { limit, more } of [...turns, { limit: 100, more: 0 }]) {
            const { json } = await ask(`/v1/changes?limit=${limit}${position}`)
            seen.push(...json.items.map(({ id }: { id: string }) => id))
            if (json.position) position = `&since=${json.position}`
            told += more
            state.changes = all.slice(0, told)
            delivery.changed([])
          }
          expect(seen).toEqual(all.slice(0, told).map(({ id }) => id))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('refuse a position that is not one, by name', async () => {
    const { ask } = deliveryOver([])
    for (const since of ['1', idOf(9), `${idOf(9)}'`, '../x']) {
      const { status, json, headers } = await ask(`/v1/changes?since=${encodeURIComponent(since)}`)
      expect([since, status, json.error.code]).toEqual([since, 400, 'bad-parameter'])
      expect(json.error.details).toEqual([{ parameter: 'since' }])
      expect(headers['ETag']).toBeUndefined()
    }
  })

  it('know of every way a publication can go', () => {
    for (const { name, to } of PUBLICATION_TRANSITIONS) {
      // A hold, and the erasure of what is removed already, are nothing to readers.
      expect([name, `publication.${name}` in PUBLIC_EVENTS]).toEqual([name, to !== null])
    }
  })
})

describe('a snapshot', () => {
  const rows = [1, 2, 3, 4, 5].map((number) =>
    publicationOf({
      id: idOf(number),
      piece: idOf(number + 50),
      slug: `s-${number}`,
      ...(number === 4 ? { state: 'unpublished' as const } : {}),
    }),
  )

  it('holds every public text whole, and the position of before it began', async () => {
    const { ask, state } = deliveryOver([changeOf(1)], rows)
    const first = (await ask('/v1/snapshot?limit=2')).json
    expect(first.items.map(({ slug }: { slug: string }) => slug)).toEqual(['s-1', 's-2'])
    expect(first.items[0].body.html).toContain('The ferry left without us.')
    state.changes.push(changeOf(2))
    const second = (await ask(`/v1/snapshot?limit=2&after=${first.next}`)).json
    expect(second.items.map(({ slug }: { slug: string }) => slug)).toEqual(['s-3', 's-5'])
    expect([first.changes, second.changes, second.next]).toEqual([idOf(1), idOf(1), null])
  })

  it('of a house without changes begins at the beginning', async () => {
    const { ask } = deliveryOver([], rows)
    const first = (await ask('/v1/snapshot?limit=1')).json
    const second = (await ask(`/v1/snapshot?limit=1&after=${first.next}`)).json
    expect([first.changes, second.changes, second.items.length]).toEqual([null, null, 1])
  })
})
