import { describe, expect, it } from '@jest/globals'

import type { Disclaimer } from './disclaimer.ts'
import { bylineNumber, chooseWording } from './wordings.ts'

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
