import { describe, expect, it } from '@jest/globals'

import { failureOf, MOST_TRIES, outcomeOf, waitAfterTry } from './retry-plan.ts'

describe('what comes of a call', () => {
  it.each([
    [{ status: 200 }, 1, 'sent'],
    [{ status: 204 }, MOST_TRIES, 'sent'],
    [{ status: 301 }, 1, 'postponed'],
    [{ status: 404 }, 1, 'postponed'],
    [{ status: 410 }, 1, 'gone'],
    [{ status: 500 }, MOST_TRIES - 1, 'postponed'],
    [{ status: 500 }, MOST_TRIES, 'dead'],
    [{ failure: 'No answer' }, 1, 'postponed'],
    [{ failure: 'No answer' }, MOST_TRIES, 'dead'],
    [{ failure: 'private', refused: true }, 1, 'dead'],
  ] as const)('%j at try %i: %s', (result, tries, outcome) => {
    expect(outcomeOf(result, tries)).toBe(outcome)
  })

  it('is tried again over days, later each time', () => {
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, index) => waitAfterTry(index + 1, 0))
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(3 * 24 * 3_600_000)
    expect(waitAfterTry(1, 0.999)).toBeLessThanOrEqual(waits[0]! * 1.2)
  })

  it('is said in words, and a redirect is named as one', () => {
    expect(failureOf({ status: 200 })).toBeNull()
    expect(failureOf({ status: 503 })).toBe('Answered 503')
    expect(failureOf({ status: 302 })).toMatch(/redirect is not followed/)
  })
})
