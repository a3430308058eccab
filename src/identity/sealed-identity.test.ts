import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { openIdentity, SealError, sealIdentity } from './sealed-identity.ts'

const identity = { name: 'Ottilie Brandt', contact: '+00 1', note: '', account: null }

describe('a sealed identity', () => {
  it('opens to what was sealed', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.string({ unit: 'grapheme' }),
          contact: fc.string(),
          note: fc.string({ unit: 'grapheme' }),
          account: fc.option(fc.string()),
        }),
        fc.uuid(),
        (sealed, author) => {
          expect(
            openIdentity(sealIdentity(sealed, author, 'a secret'), author, 'a secret'),
          ).toEqual(sealed)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('says nothing by itself, and looks different each time', () => {
    const sealed = sealIdentity(identity, 'author-1', 'a secret')
    expect(sealed).not.toContain('Ottilie')
    expect(sealed).not.toBe(sealIdentity(identity, 'author-1', 'a secret'))
  })

  it.each([
    ['with another secret', (sealed: string) => openIdentity(sealed, 'author-1', 'another')],
    ['for another author', (sealed: string) => openIdentity(sealed, 'author-2', 'a secret')],
    [
      'when a letter was changed',
      (sealed: string) =>
        openIdentity(
          sealed.replace(/\.(.)/, (_, letter) => `.${letter === 'A' ? 'B' : 'A'}`),
          'author-1',
          'a secret',
        ),
    ],
    ['when it is none', () => openIdentity('Ottilie Brandt', 'author-1', 'a secret')],
  ])('does not open %s', (_, open) => {
    expect(() => open(sealIdentity(identity, 'author-1', 'a secret'))).toThrow(SealError)
  })
})
