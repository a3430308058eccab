import { describe, expect, it } from '@jest/globals'

import { lastDay, otherPeriod } from './figures-address.ts'

describe('the address of the figures', () => {
  const shown = { last: '2026-03-09', weeks: 4, call: 'c1' }

  it('keeps the call while the time changes', () => {
    expect(otherPeriod('/admin/figures', shown, { weeks: 13 })).toBe(
      '/admin/figures?weeks=13&until=2026-03-09&call=c1',
    )
    expect(otherPeriod('/admin/figures', shown, { by: -1 })).toContain('until=2026-02-09')
  })

  it('goes on no further than this week', () => {
    const next = { by: 1, notAfter: '2026-03-16' }
    expect(otherPeriod('/admin/figures', shown, next)).toContain('until=2026-03-16')
  })

  it('ends a week with its Sunday', () => expect(lastDay('2026-03-23')).toBe('2026-03-29'))
})
