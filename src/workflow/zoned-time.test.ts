import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  clocksElsewhere,
  instantInZone,
  placeOfZone,
  wallInZone,
  zonesToChoose,
} from './zoned-time.ts'

const told = (wall: string, zone: string) => {
  const time = instantInZone(wall, zone)
  return 'instant' in time ? `${time.kind} ${time.instant.toISOString()}` : time.kind
}

describe('a wall clock in a zone', () => {
  it.each([
    ['2026-07-01T14:00', 'Europe/Istanbul', 'at 2026-07-01T11:00:00.000Z'],
    ['2026-07-01T14:00', 'Asia/Kathmandu', 'at 2026-07-01T08:15:00.000Z'],
    ['2026-01-01T00:30', 'Pacific/Kiritimati', 'at 2025-12-31T10:30:00.000Z'],
    ['2026-12-31T23:30', 'America/Los_Angeles', 'at 2027-01-01T07:30:00.000Z'],
    ['2026-07-01T14:00', 'UTC', 'at 2026-07-01T14:00:00.000Z'],
    // Clocks go forward from 02:00 to 03:00, and back from 03:00 to 02:00.
    ['2026-03-29T01:59', 'Europe/Berlin', 'at 2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', 'never'],
    ['2026-03-29T03:00', 'Europe/Berlin', 'at 2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', 'twice 2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', 'at 2026-10-25T02:00:00.000Z'],
    // A day that Samoa never had.
    ['2011-12-30T12:00', 'Pacific/Apia', 'never'],
    ['2026-02-30T12:00', 'UTC', 'unreadable'],
    ['2026-02-10', 'UTC', 'unreadable'],
    ['', 'UTC', 'unreadable'],
    ['2026-02-10T12:00', 'Mars/Olympus', 'unreadable'],
  ])('%s in %s: %s', (wall, zone, expected) => {
    expect(told(wall, zone)).toBe(expected)
  })

  it('gives both instants of an hour that comes twice', () => {
    expect(instantInZone('2026-10-25T02:30', 'Europe/Berlin')).toMatchObject({
      second: new Date('2026-10-25T01:30:00.000Z'),
    })
  })

  it.each([
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-08T02:00', 'America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00.000Z'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00:00.000Z'],
    // Half an hour, on Lord Howe.
    ['2026-10-04T02:10', 'Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30:00.000Z'],
  ])('offers the next time after one that never is: %s in %s', (wall, zone, next, instant) => {
    expect(instantInZone(wall, zone)).toEqual({
      kind: 'never',
      next: { wall: next, instant: new Date(instant) },
    })
  })

  it('tells what clocks show, and how far they are from UTC', () => {
    const at = (instant: string, zone: string) => wallInZone(new Date(instant), zone)
    expect(at('2026-07-01T11:00:00Z', 'Europe/Istanbul')).toEqual({
      wall: '2026-07-01T14:00',
      offset: 180,
    })
    expect(at('2026-01-01T00:00:00Z', 'America/St_Johns')).toEqual({
      wall: '2025-12-31T20:30',
      offset: -210,
    })
  })

  it('shows the wall time again when read in the zone', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/New_York', 'UTC')
    const minute = fc.integer({ min: 0, max: 30 * 365 * 24 * 60 })
    fc.assert(
      fc.property(zone, minute, (timeZone, minutes) => {
        const wall = new Date(Date.UTC(2005, 0) + minutes * 60_000).toISOString().slice(0, 16)
        const time = instantInZone(wall, timeZone)
        if (!('instant' in time)) return time.kind === 'never'
        const shown = new Intl.DateTimeFormat('sv', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(time.instant)
        return shown.replace(' ', 'T') === wall
      }),
    )
  })
})

describe('the zones to choose from', () => {
  it('have the desk’s first, then the person’s own, then every other once', () => {
    const { first, others } = zonesToChoose('Europe/London', 'Europe/Istanbul')
    expect(first).toEqual(['Europe/London', 'Europe/Istanbul'])
    expect(others).toContain('UTC')
    expect(others).toEqual([...new Set(others)].sort())
    expect(others.filter((zone) => first.includes(zone))).toEqual([])
  })

  it('name the desk’s once, where the person is there', () => {
    expect(zonesToChoose('Europe/London', 'Europe/London').first).toEqual(['Europe/London'])
  })
})

describe('what clocks elsewhere show', () => {
  const told = (instant: string, zone: string, desk: string, own: string) =>
    clocksElsewhere(new Date(instant), zone, { desk, own }).map(
      ({ whose, zone: place }) =>
        `${whose} ${wallInZone(new Date(instant), place).wall} ${placeOfZone(place)}`,
    )

  it('is told of the person’s own, where the time is meant in that of the desk', () => {
    expect(told('2026-07-01T09:30:00Z', 'Europe/London', 'Europe/London', 'Asia/Kolkata')).toEqual([
      'own 2026-07-01T15:00 Kolkata',
    ])
  })

  it('is told of the desk’s too, where the time is meant in a third', () => {
    expect(
      told('2026-07-01T23:30:00Z', 'America/New_York', 'Europe/London', 'Europe/Istanbul'),
    ).toEqual(['desk 2026-07-02T00:30 London', 'own 2026-07-02T02:30 Istanbul'])
  })

  it('goes by the day: the clocks of two places may part and meet', () => {
    expect(told('2026-07-01T10:00:00Z', 'Europe/London', 'Europe/London', 'Africa/Accra')).toEqual([
      'own 2026-07-01T10:00 Accra',
    ])
    expect(told('2026-01-01T10:00:00Z', 'Europe/London', 'Europe/London', 'Africa/Accra')).toEqual(
      [],
    )
  })

  it('is not told of a zone that is not known here', () => {
    expect(told('2026-01-01T10:00:00Z', 'Europe/London', 'Europe/London', 'Mars/Olympus')).toEqual(
      [],
    )
  })

  it.each([
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
  ])('names the place of %s', (zone, place) => {
    expect(placeOfZone(zone)).toBe(place)
  })
})
