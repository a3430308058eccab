import { describe, expect, it } from '@jest/globals'

import {
  askedRest,
  failureOf,
  MOST_TRIES,
  outcomeOf,
  pauseOf,
  restBefore,
  waitAfterTry,
} from './retry-plan.ts'

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

  it.each([
    [429, '120', 120_000],
    [503, 'Mon, 23 Nov 2026 09:00:00 GMT', 3_600_000],
    [503, '999999999', 24 * 3_600_000],
    [503, 'Mon, 23 Nov 2026 07:00:00 GMT', undefined],
    [429, '-5', undefined],
    [429, 'soon', undefined],
    [429, undefined, undefined],
    [500, '120', undefined],
    [200, '120', undefined],
  ])('%i with Retry-After “%s” asks for %s ms', (status, retryAfter, rest) => {
    expect(askedRest(status, retryAfter, Date.parse('2026-11-23T08:00:00Z'))).toBe(rest)
  })

  it('waits as long as the server asks for, and never shorter than planned', () => {
    const rest = { status: 503, restMs: 3_600_000 }
    expect([restBefore(rest, 1), pauseOf(rest)]).toEqual([3_600_000, 3_600_000])
    expect(restBefore({ status: 503, restMs: 1 }, 1)).toBeGreaterThanOrEqual(10_000)
    expect(pauseOf({ status: 500 })).toBe(60_000)
  })

  it('is said in words, and a redirect is named as one', () => {
    expect(failureOf({ status: 200 })).toBeNull()
    expect(failureOf({ status: 503 })).toBe('Answered 503')
    expect(failureOf({ status: 302 })).toMatch(/redirect is not followed/)
  })
})
