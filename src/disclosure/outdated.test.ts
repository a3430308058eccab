import { describe, expect, it } from '@jest/globals'

import type { Disclaimer } from './disclaimer.ts'
import { outdatedIn, versionName } from './outdated.ts'

const own: Disclaimer = {
  code: 'views-own',
  version: 4,
  language: 'en',
  placement: 'after-body',
  inForce: true,
  kinds: [],
}

describe('disclaimers that are no longer as approved', () => {
  it.each([
    ['an older one that may still go out', [{ code: 'views-own', version: 2 }], null, 0],
    ['the very version that is required', [{ code: 'views-own', version: 3 }], 3, 0],
    ['a newer one', [{ code: 'views-own', version: 4 }], 3, 0],
    ['an older one than is required', [{ code: 'views-own', version: 2 }], 3, 1],
    ['none at all, where one is required', [], 3, 1],
    ['none at all, where none is', [], null, 0],
  ])('with %s', (_, shown, requiredVersion, outdated) => {
    expect(outdatedIn(shown, [{ ...own, requiredVersion }])).toHaveLength(outdated)
  })

  it('are named with their version', () => {
    expect(versionName({ code: 'views-own', version: 3 })).toBe('views-own@3')
  })
})
