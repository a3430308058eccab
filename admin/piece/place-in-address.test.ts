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

  it('is none where there is nowhere to lead to', () => {
    expect(placeInAddress({})).toBe('')
    expect(placeOfAddress('')).toBeNull()
    expect(placeOfAddress('#to=')).toBeNull()
    expect(placeOfAddress('#field=headline')).toBeNull()
    expect(placeOfAddress(`#to=field=${'a'.repeat(201)}`)).toBeNull()
  })
})
