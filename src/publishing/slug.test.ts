import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { slugOf } from './slug.ts'

describe('the address made of a title', () => {
  it.each([
    ['A city that listens', 'a-city-that-listens'],
    ['  Why “fairness” isn’t enough — yet ', 'why-fairness-isnt-enough-yet'],
    ['Çocuklar için yeni bir söz', 'cocuklar-icin-yeni-bir-soz'],
    ['مدينة تصغي', 'مدينة-تصغي'],
    ['…', ''],
  ])('of %j is %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('is short, and made of letters, digits and single hyphens whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const slug = slugOf(title)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slug).toMatch(/^(?:[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)*)?$/u)
      }),
    )
  })

  it('of an address is the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        expect(slugOf(slugOf(title))).toBe(slugOf(title))
      }),
    )
  })
})
