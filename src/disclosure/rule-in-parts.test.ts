import { describe, expect, it } from '@jest/globals'

import type { Disclaimer } from './disclaimer.ts'
import { rulePartsOf, timeOfRule } from './rule-in-parts.ts'

const NOW = '2026-05-04T12:00:00.000Z'
const disclaimer = (changes: Partial<Disclaimer>): Disclaimer => ({
  code: 'views',
  version: 1,
  language: 'en',
  placement: 'after-body',
  inForce: true,
  kinds: [],
  ...changes,
})

describe('the rule of a disclaimer', () => {
  it('names every part with what it asks for, from wide to narrow', () => {
    const rule = disclaimer({
      authors: ['7'],
      kinds: ['op-ed', 'column'],
      affiliations: ['ministry'],
      sponsored: true,
    })
    expect(rulePartsOf(rule)).toEqual([
      { criterion: 'kind', of: ['op-ed', 'column'] },
      { criterion: 'sponsored', of: [] },
      { criterion: 'affiliation', of: ['ministry'] },
      { criterion: 'author', of: ['7'] },
    ])
  })

  it('has one part where every piece carries it, and none where it is only chosen', () => {
    expect(rulePartsOf(disclaimer({ siteWide: true, kinds: ['letter'] }))).toEqual([
      { criterion: 'site-wide', of: [] },
    ])
    expect(rulePartsOf(disclaimer({}))).toEqual([])
  })

  it.each([
    [{ inForce: false, effectiveUntil: '2020-01-01T00:00:00.000Z' }, 'not-in-force'],
    [{ effectiveFrom: '2026-05-04T12:00:00.001Z' }, 'not-yet'],
    [{ effectiveFrom: NOW }, 'now'],
    [{ effectiveUntil: NOW }, 'ended'],
    [{ effectiveUntil: '2026-05-04T12:00:00.001Z' }, 'now'],
    [{}, 'now'],
  ] as const)('%j: %s', (changes, told) => {
    expect(timeOfRule(disclaimer(changes), NOW)).toBe(told)
  })
})
