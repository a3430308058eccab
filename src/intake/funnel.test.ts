import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { SUBMISSION_STAGES } from '../workflow/stages.ts'
import { funnelOf } from './funnel.ts'

describe('the funnel of a call', () => {
  it('holds at each step what came so far, and tells the rest beside it', () => {
    const stages = new Map([
      ['received', 5],
      ['triage', 4],
      ['changes-asked', 1],
      ['accepted', 3],
      ['declined', 6],
      ['withdrawn', 2],
      ['spam', 9],
      ['merged', 1],
    ])
    expect(funnelOf(stages, 2)).toEqual({
      funnel: { received: 21, triage: 16, decided: 9, accepted: 3, published: 2 },
      open: 10,
      left: { withdrawn: 2, expired: 0 },
      aside: { spam: 9, merged: 1 },
    })
  })

  it('never widens, and loses nobody', () => {
    const names = SUBMISSION_STAGES.map(({ name }) => name)
    const counts = fc.dictionary(fc.constantFrom(...names), fc.nat(1000))
    fc.assert(
      fc.property(counts, fc.nat(1000), (stages, part) => {
        const accepted = stages.accepted ?? 0
        const told = funnelOf(new Map(Object.entries(stages)), Math.min(part, accepted))
        const { funnel, open, left, aside } = told
        const steps = Object.values(funnel)
        expect(steps).toEqual([...steps].sort((one, other) => other - one))
        const all = Object.values(stages).reduce((sum, count) => sum + count, 0)
        expect(
          funnel.decided + open + left.withdrawn + left.expired + aside.spam + aside.merged,
        ).toBe(all)
      }),
    )
  })
})
