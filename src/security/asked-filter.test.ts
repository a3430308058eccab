import { describe, expect, it } from '@jest/globals'

import { faultOfFilter } from './asked-filter.ts'

const FIELDS = [
  { name: 'id', type: 'number' },
  { name: 'headline', type: 'text' },
  { name: 'publishedAt', type: 'date' },
  { name: 'corrected', type: 'checkbox' },
  { name: 'content', type: 'json' },
]
const faultOf = (where: unknown) => faultOfFilter(where, FIELDS)

describe('a filter that a stranger asks with', () => {
  it.each([
    {},
    { headline: { like: 'ferry', not_equals: 'null' } },
    { headline: { in: 'one,two' } },
    { headline: { in: ['one', 'two'] } },
    { id: { equals: '12' } },
    { id: { in: '1,2' } },
    { id: { greater_than: 0 } },
    { publishedAt: { greater_than: '2026-01-31' } },
    { publishedAt: { exists: 'false', equals: null } },
    { corrected: { equals: 'true' } },
    { 'content.section.slug': { equals: 'city' } },
    { or: [{ headline: { equals: 'a' } }, { AND: [{ id: { equals: 1 } }] }] },
    // Refused by whoever knows which fields there are.
    { nobodys: { like: 'a' } },
  ])('is answered: %j', (where) => {
    expect(faultOf(where)).toBeUndefined()
  })

  it.each([
    'zz',
    [],
    { headline: 'zz' },
    { headline: { equals: { a: '1' } } },
    { headline: { near: '1,2,3' } },
    { headline: { all: 'a' } },
    { id: { equals: 'zz' } },
    { id: { equals: '1e999' } },
    { id: { in: '1,b' } },
    { id: { in: 'null' } },
    { id: { not_in: ['1', null] } },
    { id: { like: '1' } },
    { publishedAt: { equals: 'zz' } },
    { publishedAt: { equals: ['2026-01-31'] } },
    { publishedAt: { contains: '2026' } },
    { 'content.body.text': { in: 'a' } },
    { or: '1' },
    { and: ['x'] },
  ])('is refused before the database fails at it: %j', (where) => {
    expect(faultOf(where)).toBe('filter-unanswerable')
  })

  it('is refused when it is too deep or too long', () => {
    let deep: object = { headline: { equals: 'a' } }
    for (let depth = 0; depth < 5_000; depth += 1) deep = { or: [deep] }
    expect(faultOf(deep)).toBe('filter-too-large')
    const long = { or: Array.from({ length: 1_000 }, () => ({ headline: { equals: 'a' } })) }
    expect(faultOf(long)).toBe('filter-too-large')
    expect(faultOf({ or: Array.from({ length: 1_000 }, () => ({})) })).toBe('filter-too-large')
  })
})
