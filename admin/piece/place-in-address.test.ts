import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { placeInAddress, placeOfAddress } from './place-in-address.ts'

describe('a place in an address', () => {
  it('is read as it was written, whatever it is called', () => {
    const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    const place = fc.record(
      { field: name, anchor: name, question: name, check: name },
      { requiredKeys: ['field'] },
    )
    fc.assert(fc.property(place, (at) => expect(placeOfAddress(placeInAddress(at))).toEqual(at)))
  })

  it('carries a stretch of the text, and a block alone', () => {
    const text = fc.record(
      {
        block: fc.constantFrom('headline', 'body.2', 'body.12.0.3'),
        start: fc.nat(1_000_000),
        end: fc.nat(1_000_000),
        words: fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme-ascii' }),
      },
      { requiredKeys: ['block', 'start', 'end'] },
    )
    fc.assert(
      fc.property(fc.oneof(text, fc.constant({ block: 'body.3' })), (each) => {
        const at = { field: 'body', text: each }
        expect(placeOfAddress(placeInAddress(at))).toEqual(at)
      }),
    )
    expect(placeOfAddress('#to=field=body&text=%3Cscript%3E')).toEqual({ field: 'body' })
  })

  it('is none where there is nowhere to lead to', () => {
    expect(placeInAddress({})).toBe('')
    expect(placeOfAddress('')).toBeNull()
    expect(placeOfAddress('#to=')).toBeNull()
    expect(placeOfAddress('#field=headline')).toBeNull()
    expect(placeOfAddress(`#to=field=${'a'.repeat(201)}`)).toBeNull()
  })
})
