import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { inputOfMoment, momentOfInput } from './input-moment.ts'

describe('a moment in a field for date and time', () => {
  it('comes back to the minute', () => {
    const years = { min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(years), (time) => {
        time.setSeconds(0, 0)
        // An hour that the clocks strike twice is read as the first of the two.
        const back = Date.parse(momentOfInput(inputOfMoment(time.toISOString())))
        expect(Math.abs(back - time.getTime())).toBeLessThanOrEqual(3_600_000)
        expect(inputOfMoment(new Date(back).toISOString())).toBe(inputOfMoment(time.toISOString()))
      }),
    )
  })

  it('is empty where there is none', () => {
    expect([
      inputOfMoment(''),
      inputOfMoment('soon'),
      momentOfInput(''),
      momentOfInput('x'),
    ]).toEqual(['', '', '', ''])
  })
})
