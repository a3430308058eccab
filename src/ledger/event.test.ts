import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { CHAIN_START, chainChecker, sealOf } from './event.ts'
import type { ChainFault, LedgerEvent, SealedEvent } from './event.ts'

const event = (n: number): LedgerEvent => ({
  publicId: `id-${n}`,
  at: '2026-01-01T00:00:00.000Z',
  type: 'piece.published',
  subjectType: 'piece',
  subject: `piece-${n % 3}`,
  actorKind: 'user',
  actor: '7',
  detail: { revision: n },
})

function chain(length: number): SealedEvent[] {
  let previousHash = CHAIN_START
  return Array.from({ length }, (_, index) => {
    const sequence = index + 1
    const hash = sealOf(event(sequence), sequence, previousHash)
    const sealed = { ...event(sequence), sequence, previousHash, hash }
    previousHash = hash
    return sealed
  })
}

function firstFault(events: SealedEvent[]): ChainFault | null {
  const checker = chainChecker()
  for (const each of events) {
    const fault = checker.next(each)
    if (fault) return fault
  }
  return null
}

const place = fc.integer({ min: 1, max: 20 })

describe('the chain of events', () => {
  it('holds when nobody touched it', () => {
    expect(firstFault(chain(20))).toBeNull()
  })

  it('does not depend on the order in which a database gives the keys of a detail', () => {
    const [first] = chain(1) as [SealedEvent]
    const turned = { ...first, detail: { b: 1, a: 2 } }
    const hash = sealOf(turned, 1, CHAIN_START)
    expect(sealOf({ ...turned, detail: { a: 2, b: 1 } }, 1, CHAIN_START)).toBe(hash)
  })

  it('names a changed row, whichever field was changed', () => {
    const fields = fc.constantFrom('at', 'type', 'subject', 'subjectType', 'actorKind', 'actor')
    fc.assert(
      fc.property(place, fields, (n, field) => {
        const events = chain(20)
        events[n - 1] = { ...(events[n - 1] as SealedEvent), [field]: 'forged' }
        expect(firstFault(events)).toMatchObject({ code: 'changed', sequence: n })
      }),
    )
  })

  it('names a changed row that was given a fitting hash, by the row after it', () => {
    const events = chain(20)
    const forged = { ...(events[4] as SealedEvent), actor: 'someone else' }
    events[4] = { ...forged, hash: sealOf(forged, 5, forged.previousHash) }
    expect(firstFault(events)).toMatchObject({ code: 'changed', sequence: 6 })
  })

  it('names a missing row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), (n) => {
        const events = chain(20)
        events.splice(n - 1, 1)
        expect(firstFault(events)).toMatchObject({ code: 'missing', sequence: n })
      }),
    )
  })

  it('names an inserted row', () => {
    fc.assert(
      fc.property(place, (n) => {
        const events = chain(20)
        const forged = { ...(events[n - 1] as SealedEvent), publicId: 'forged' }
        events.splice(n, 0, forged)
        expect(firstFault(events)).toMatchObject({ code: 'inserted', publicId: 'forged' })
      }),
    )
  })

  it('names swapped rows', () => {
    const events = chain(20)
    ;[events[7], events[8]] = [events[8] as SealedEvent, events[7] as SealedEvent]
    expect(firstFault(events)).toMatchObject({ sequence: 8 })
  })
})
