import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { askedLanguages, isSameLanguage, letterLanguage, pageLanguage } from './page-language.ts'

describe('the language of a page', () => {
  it.each([
    [['tr-TR'], 'tr'],
    [['fr', 'AR-eg', 'en'], 'ar'],
    [[null, undefined, ''], 'en'],
    [['xx'], 'en'],
    [['__proto__', 'constructor'], 'en'],
  ])('is the first of %j that there are words for: %s', (wanted, language) => {
    expect(pageLanguage(...wanted)).toBe(language)
  })

  it.each([
    [null, []],
    ['tr', ['tr']],
    ['fr-CH, fr;q=0.9, ar;q=0.8, *;q=0.5', ['fr-CH', 'fr', 'ar']],
    ['en;q=0.1,tr;q=0.7', ['tr', 'en']],
    ['en;q=0,ar', ['ar']],
    [';;;,,q=1,en;q=nonsense', ['q=1']],
  ])('is read out of %j as %j', (header, languages) => {
    expect(askedLanguages(header)).toEqual(languages)
  })

  it('is read out of anything without failing, and bounded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (header) => {
        expect(askedLanguages(header).length).toBeLessThanOrEqual(10)
      }),
    )
  })
})

describe('the language of letters', () => {
  it('is that of the page, unless the text is in one without pages', () => {
    expect(letterLanguage('tr', 'en')).toBe('tr')
    expect(letterLanguage('en', 'ar')).toBe('en')
    expect(letterLanguage('en', 'fr')).toBe('fr')
  })

  it('is the same for every country', () => {
    expect(isSameLanguage('ar-EG', 'ar')).toBe(true)
    expect(isSameLanguage('ar', 'arc')).toBe(false)
  })
})
