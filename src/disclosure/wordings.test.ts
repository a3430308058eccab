import { describe, expect, it } from '@jest/globals'

import { bylineNumber, chooseWording, disclaimersFor } from './wordings.ts'
import type { Disclaimer } from './wordings.ts'

const own: Disclaimer = {
  code: 'views-own',
  version: 3,
  language: 'en',
  placement: 'after-body',
  inForce: true,
  kinds: ['op-ed'],
  forOne: 'The author speaks for herself.',
  forSeveral: 'The authors speak for themselves.',
  forNone: ' ',
}

describe('the wording of a disclaimer', () => {
  it.each([
    ['authors', 1, 'one'],
    ['authors', 2, 'several'],
    ['authors', 0, 'none'],
    ['desk', 2, 'none'],
    ['withheld', 1, 'none'],
  ] as const)('counts %s with %i rows as %s', (mode, authors, number) => {
    expect(bylineNumber(mode, authors)).toBe(number)
  })

  it('follows the byline', () => {
    expect(chooseWording(own, 'one')?.text).toBe('The author speaks for herself.')
    expect(chooseWording(own, 'several')).toMatchObject({
      text: 'The authors speak for themselves.',
      agreesWith: 'several',
    })
  })

  it('says whom it speaks of when the house has none that agrees', () => {
    expect(chooseWording(own, 'none')).toMatchObject({ agreesWith: 'one' })
    expect(chooseWording({ ...own, forOne: null, forSeveral: '' }, 'none')).toBeNull()
  })
})

describe('the disclaimers of a piece', () => {
  const letters: Disclaimer = { ...own, code: 'letters', kinds: ['letter'] }
  const old: Disclaimer = { ...own, code: 'old', inForce: false }
  const turkish: Disclaimer = { ...own, code: 'views-own-tr', language: 'tr' }
  const house = [own, letters, old, turkish]
  const codes = (kind: 'letter' | 'op-ed', chosen: string[] = [], language = 'en') =>
    disclaimersFor({ kind, language, chosen }, house).map(({ code }) => code)

  it('are those of its kind and language, and those chosen on it, each once', () => {
    expect(codes('op-ed')).toEqual(['views-own'])
    expect(codes('op-ed', ['letters', 'views-own'])).toEqual(['views-own', 'letters'])
    expect(codes('op-ed', [], 'tr')).toEqual(['views-own-tr'])
  })

  it('are never those out of force', () => {
    expect(codes('op-ed', ['old'])).toEqual(['views-own'])
  })
})
