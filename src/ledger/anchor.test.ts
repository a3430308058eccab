import { describe, expect, it } from '@jest/globals'

import { anchorOf, isOwnAnchor, readAnchor } from './anchor.ts'

const head = { sequence: 12, hash: 'ab'.repeat(32) }
const anchor = anchorOf(head, '2026-01-01T00:00:00.000Z', 'secret')

describe('an anchor', () => {
  it('is known again by the desk that made it, and by no other', () => {
    expect(isOwnAnchor(anchor, 'secret')).toBe(true)
    expect(isOwnAnchor(anchor, 'another secret')).toBe(false)
  })

  it.each([{ sequence: 11 }, { hash: 'cd'.repeat(32) }, { at: '2026-01-02T00:00:00.000Z' }])(
    'is not known any more with %j',
    (change) => {
      expect(isOwnAnchor({ ...anchor, ...change }, 'secret')).toBe(false)
    },
  )

  it('is read by itself, and out of what it was printed in', () => {
    expect(readAnchor(JSON.stringify(anchor))).toEqual(anchor)
    expect(readAnchor(JSON.stringify({ command: 'verify', anchor }))).toEqual(anchor)
    for (const text of ['', 'null', '{}', '[]', '{"anchor":{"format":1}}', `12:${head.hash}`]) {
      expect(readAnchor(text)).toBeNull()
    }
  })
})
