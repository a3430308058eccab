import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readDueTime } from './due-time.ts'
import type { DueInput } from './due-time.ts'

const NOW = '2026-01-01T00:00:00.000Z'
const told = (input: DueInput) => {
  const read = readDueTime(input, NOW)
  return 'due' in read ? read.due.instant.toISOString() : read.unmet[0]?.code
}

describe('when something is due', () => {
  it.each<[DueInput, string]>([
    [{ dueAt: '2026-07-01T14:00:00+01:00', zone: 'Europe/London' }, '2026-07-01T13:00:00.000Z'],
    [{ dueAt: '2026-07-01T13:00:00Z', zone: 'Europe/London' }, '2026-07-01T13:00:00.000Z'],
    [{ dueAt: '2026-07-01T13:00:00Z' }, '2026-07-01T13:00:00.000Z'],
    [{ dueAt: '2026-07-01T15:00+02:00' }, '2026-07-01T13:00:00.000Z'],
    [{ dueAt: '2026-07-01T14:00:00+00:00', zone: 'Europe/London' }, 'due-time-not-in-zone'],
    [{ dueAt: '2026-01-10T09:00:00+01:00', zone: 'Europe/London' }, 'due-time-not-in-zone'],
    [{ dueAt: '2026-07-01T14:00:00' }, 'due-time-missing'],
    [{ dueAt: '2026-02-30T14:00:00Z' }, 'due-time-missing'],
    [{}, 'due-time-missing'],
    [{ dueAt: '2025-12-31T23:59:59Z' }, 'due-time-past'],
    [{ dueAt: '2026-07-01T13:00:00Z', zone: 'Mars/Olympus' }, 'zone-unknown'],
    [{ localTime: '2026-07-01T14:00', zone: 'Europe/London' }, '2026-07-01T13:00:00.000Z'],
    [{ localTime: '2026-03-29T02:30', zone: 'Europe/Berlin' }, 'local-time-never'],
    [{ localTime: '2026-10-25T02:30', zone: 'Europe/Berlin' }, 'local-time-twice'],
    [{ localTime: '2026-10-25T02:30', zone: 'Europe/Berlin', fold: 2 }, 'local-time-twice'],
    [{ localTime: '2026-10-25T02:30', zone: 'Europe/Berlin', fold: 0 }, '2026-10-25T00:30:00.000Z'],
    [{ localTime: '2026-10-25T02:30', zone: 'Europe/Berlin', fold: 1 }, '2026-10-25T01:30:00.000Z'],
    [{ localTime: 'tomorrow', zone: 'Europe/Berlin' }, 'due-time-missing'],
  ])('%j: %s', (input, expected) => {
    expect(told(input)).toBe(expected)
  })

  it('tells both readings of an offset that is not the zone’s', () => {
    expect(
      readDueTime({ dueAt: '2026-07-01T14:00:00+02:00', zone: 'Europe/London' }, NOW),
    ).toMatchObject({
      unmet: [
        {
          message:
            '2026-07-01T14:00+02:00 is 2026-07-01T13:00+01:00 in Europe/London. If 2026-07-01T14:00 there is meant, send 2026-07-01T14:00+01:00.',
        },
      ],
    })
  })

  it('offers the next time that exists, and both of a time that comes twice', () => {
    const message = (input: DueInput) => {
      const read = readDueTime(input, NOW)
      return 'unmet' in read ? read.unmet[0]?.message : ''
    }
    expect(message({ localTime: '2026-03-29T02:30', zone: 'Europe/Berlin' })).toContain(
      'The next time that does is 2026-03-29T03:00.',
    )
    expect(message({ localTime: '2026-10-25T02:30', zone: 'Europe/Berlin' })).toContain(
      'fold 0 for the first (+02:00), 1 for the second (+01:00)',
    )
  })

  it('takes what it tells, and the same instant however it is written', () => {
    const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kathmandu')
    const minutes = fc.integer({ min: 2 * 24 * 60, max: 5 * 365 * 24 * 60 })
    fc.assert(
      fc.property(zone, minutes, (name, after) => {
        const instant = new Date(Date.parse(NOW) + after * 60_000).toISOString()
        const refused = readDueTime({ dueAt: instant.replace('.000Z', '+13:37'), zone: name }, NOW)
        if ('due' in refused) return false
        const [, send] = /send (\S+)\.$/.exec(refused.unmet[0]?.message ?? '') ?? []
        if (send === undefined) return true
        return send === 'another' || 'due' in readDueTime({ dueAt: send, zone: name }, NOW)
      }),
    )
  })
})
