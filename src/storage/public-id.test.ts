import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isPublicId } from './is-public-id.ts'
import { newPublicId } from './public-id.ts'

describe('public ids', () => {
  it('carry the millisecond they were made in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
        const id = newPublicId(now)
        expect(isPublicId(id)).toBe(true)
        expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now)
      }),
    )
  })

  it('sort by time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 47 }),
        fc.integer({ min: 1, max: 1e9 }),
        (at, gap) => {
          expect(newPublicId(at) < newPublicId(at + gap)).toBe(true)
        },
      ),
    )
  })

  it('do not repeat within a millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newPublicId(1))).size).toBe(10_000)
  })

  it('are told from other words', () => {
    for (const other of ['', 'x', 1, null, '01890000-0000-4000-8000-000000000000']) {
      expect(isPublicId(other)).toBe(false)
    }
  })
})
