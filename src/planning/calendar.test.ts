import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  addDays,
  addMonths,
  clockChange,
  dayInZone,
  daysBetween,
  isDay,
  onDay,
  startOfDay,
  timeInZone,
  weekOf,
  weeksOfMonth,
} from './calendar-days.ts'
import { clashesOf, lineUps } from './line-up.ts'
import type { LineUpEntry } from './line-up.ts'

const ZONES = ['Europe/London', 'Europe/Istanbul', 'America/New_York', 'Asia/Beirut', 'UTC']
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '', 'x', '2026-01-01T00:00'])(
    '“%s” is none',
    (day) => expect(isDay(day)).toBe(false),
  )

  it('are counted whatever the clocks do', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(daysBetween('2026-10-24', '2026-10-26')).toHaveLength(3)
    expect(addMonths('2026-12-31', 1)).toBe('2027-01-01')
    expect(addMonths('2026-01-31', -1)).toBe('2025-12-01')
  })

  it('make weeks that begin where they should', () => {
    expect(weekOf('2026-11-25', 1)[0]).toBe('2026-11-23')
    expect(weekOf('2026-11-25', 6)[0]).toBe('2026-11-21')
    expect(weekOf('2026-11-22', 7)[0]).toBe('2026-11-22')
  })

  it('make months of whole weeks, each day of the month once', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(1, 6, 7), (day, firstDay) => {
        const weeks = weeksOfMonth(day, firstDay)
        expect(weeks.every((week) => week.length === 7)).toBe(true)
        const all = weeks.flat()
        expect(all).toEqual(daysBetween(all[0] ?? '', all.at(-1) ?? ''))
        const own = all.filter((each) => each.startsWith(day.slice(0, 7)))
        expect(own).toContain(day)
        expect(own[0]?.endsWith('-01')).toBe(true)
        expect(addDays(own.at(-1) ?? '', 1).endsWith('-01')).toBe(true)
      }),
    )
  })
})

describe('the clocks of a zone', () => {
  it('go forward, back, or stay', () => {
    expect(clockChange('2026-03-29', 'Europe/London')).toBe(60)
    expect(clockChange('2026-10-25', 'Europe/London')).toBe(-60)
    expect(clockChange('2026-03-28', 'Europe/London')).toBe(0)
    expect(clockChange('2026-03-29', 'Europe/Istanbul')).toBe(0)
  })

  it('say when a day begins, also where they go forward over midnight', () => {
    expect(startOfDay('2026-06-01', 'Europe/London').toISOString()).toBe('2026-05-31T23:00:00.000Z')
    const beirut = startOfDay('2026-03-29', 'Asia/Beirut')
    expect(dayInZone(beirut, 'Asia/Beirut')).toBe('2026-03-29')
    expect(timeInZone(beirut, 'Asia/Beirut')).toBe('01:00')
  })

  it('begin every day after the one before, with no moment that is on none', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        const start = startOfDay(day, zone)
        expect(dayInZone(start, zone)).toBe(day)
        expect(dayInZone(new Date(start.getTime() - 1000), zone)).toBe(addDays(day, -1))
      }),
    )
  })

  it('show the same time on another day, unless that time does not exist there', () => {
    const nine = new Date('2026-03-28T09:00:00Z')
    const after = onDay(nine, '2026-03-30', 'Europe/London')
    expect(after).toMatchObject({ wall: '2026-03-30T09:00', time: { kind: 'at' } })
    expect(after.time.kind === 'at' && after.time.instant.toISOString()).toBe(
      '2026-03-30T08:00:00.000Z',
    )
    const early = new Date('2026-03-28T01:30:00Z')
    expect(onDay(early, '2026-03-29', 'Europe/London').time.kind).toBe('never')
    const late = new Date('2026-10-24T00:30:00Z')
    expect(onDay(late, '2026-10-25', 'Europe/London').time.kind).toBe('twice')
  })
})

const entry = (piece: string, at: string, more: Partial<LineUpEntry> = {}): LineUpEntry => ({
  kind: 'scheduled',
  piece,
  at,
  authors: [],
  ...more,
})

describe('the line-up of a day', () => {
  const ada = { id: '1', name: 'Ada Moss' }

  it('is in the order of the day, on the days of the zone', () => {
    const found = lineUps(
      [
        entry('late', '2026-06-01T23:30:00Z'),
        entry('early', '2026-06-01T06:00:00Z'),
        entry('far', '2027-06-01T06:00:00Z'),
      ],
      ['2026-06-01', '2026-06-02'],
      { zone: 'Europe/London', today: '2026-06-02' },
    )
    expect(found.map(({ day, entries }) => [day, entries.map(({ piece }) => piece)])).toEqual([
      ['2026-06-01', ['early']],
      ['2026-06-02', ['late']],
    ])
  })

  it('has a gap where nothing goes out on a day to come; what is due fills none', () => {
    const found = lineUps(
      [entry('due', '2026-06-02T06:00:00Z', { kind: 'due' }), entry('out', '2026-06-03T06:00:00Z')],
      daysBetween('2026-06-01', '2026-06-04'),
      { zone: 'UTC', today: '2026-06-02' },
    )
    expect(found.map(({ isGap }) => isGap)).toEqual([false, true, false, true])
  })

  it('clashes at one minute, and by one author', () => {
    expect(
      clashesOf([
        entry('a', '2026-06-01T06:00:10Z', { authors: [ada] }),
        entry('b', '2026-06-01T06:00:50Z'),
        entry('c', '2026-06-01T09:00:00Z', { authors: [ada], kind: 'published' }),
        entry('d', '2026-06-01T09:00:00Z', { authors: [ada], kind: 'due' }),
      ]),
    ).toEqual([
      { kind: 'minute', what: '2026-06-01T06:00:00.000Z', pieces: ['a', 'b'] },
      { kind: 'author', what: 'Ada Moss', pieces: ['a', 'c'] },
    ])
  })

  it('does not clash with itself', () => {
    const twice = [entry('a', '2026-06-01T06:00:00Z', { authors: [ada] })]
    expect(clashesOf([...twice, ...twice])).toEqual([])
  })

  it('has every entry of its days once', () => {
    const at = fc.date({
      min: new Date('2026-03-20'),
      max: new Date('2026-04-05'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(fc.array(at), fc.constantFrom(...ZONES), (dates, zone) => {
        const given = dates.map((date, place) => entry(`p${place}`, date.toISOString()))
        const found = lineUps(given, daysBetween('2026-03-18', '2026-04-07'), {
          zone,
          today: '2026-03-25',
        })
        const pieces = found.flatMap(({ entries }) => entries.map(({ piece }) => piece))
        expect(pieces.sort()).toEqual(given.map(({ piece }) => piece).sort())
      }),
    )
  })
})
