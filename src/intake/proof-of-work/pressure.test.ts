import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { askedAt, CALM } from './pressure.ts'

describe('askedAt', () => {
  it('expects no proof while it is calm, and then it does', () => {
    expect(askedAt(0)).toEqual({ cost: 1, keyPrefix: '0000', isExpected: false })
    expect(askedAt(CALM - 1).isExpected).toBe(false)
    expect(askedAt(CALM)).toEqual({ cost: 2, keyPrefix: '0000', isExpected: true })
  })

  it('asks for more the more comes in, and never for more than a phone can do', () => {
    const received = fc.nat(1_000_000)
    fc.assert(
      fc.property(received, received, (one, two) => {
        const [less, more] = [askedAt(Math.min(one, two)), askedAt(Math.max(one, two))]
        expect(less.cost).toBeLessThanOrEqual(more.cost)
        expect(less.isExpected && !more.isExpected).toBe(false)
        expect(more.cost).toBeLessThanOrEqual(16)
      }),
    )
  })
})
