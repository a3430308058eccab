import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addCells, countsOf, timesOf } from './cells.ts'
import type { StoredCells } from './cells.ts'
import { countEvents } from './count-events.ts'
import type { CountedEvent } from './count-events.ts'
import { quartilesOf } from './spread.ts'

const ZONE = 'Europe/Istanbul'
const DAY = 86_400_000
const start = Date.parse('2026-03-02T09:00:00.000Z')
const at = (days: number) => new Date(start + days * DAY).toISOString()

const event = (
  type: string,
  days: number,
  subject: string,
  detail: Record<string, unknown> = {},
): CountedEvent => ({
  at: at(days),
  type,
  subjectType: type.startsWith('piece.') ? 'piece' : 'submission',
  subject,
  actorKind: 'user',
  actor: '7',
  detail,
})

const received = (days: number, subject: string) =>
  event('submission.received', days, subject, { kind: 'pitch', source: 'web', stage: 'triage' })
const decided = (days: number, subject: string, name: string, to: string, from = 'triage') =>
  event(`submission.${name}`, days, subject, {
    from,
    to,
    reason: name === 'decline' ? 'covered' : null,
  })
const released = (days: number, subject: string, from = 'approved') =>
  event('piece.publish', days, subject, { from, to: 'published', release: 'r1' })

const facts = new Map([
  ['s1', { kind: 'pitch', call: 'c1', assignee: '' }],
  ['s2', { kind: 'draft', call: '', assignee: '' }],
  ['p1', { kind: 'op-ed', call: 'c1', assignee: '9', began: at(0) }],
])

const LIFE: CountedEvent[] = [
  received(0, 's1'),
  received(1, 's2'),
  event('submission.assigned', 1, 's1', { assignee: '7' }),
  event('submission.give-to-readers', 2, 's1', { from: 'triage', to: 'reading' }),
  decided(4, 's1', 'accept', 'accepted', 'reading'),
  decided(9, 's2', 'decline', 'declined'),
  event('submission.reverse', 10, 's2', { from: 'declined', to: 'triage' }),
  decided(11, 's2', 'decline-not-for-us', 'declined'),
  event('piece.make-proof', 6, 'p1', { from: 'editing', to: 'checking' }),
  event('piece.approve', 7, 'p1', { from: 'checking', to: 'approved' }),
  released(8, 'p1'),
  event('piece.start-correction', 20, 'p1', { from: 'published', to: 'editing' }),
  event('piece.make-proof', 21, 'p1', { from: 'editing', to: 'checking' }),
  released(22, 'p1', 'checking'),
].sort((one, other) => (one.at < other.at ? -1 : 1))

/** Counted in batches that end at these places, added up as the rows of the weeks are. */
function counted(events: readonly CountedEvent[], cuts: readonly number[] = []) {
  const weeks = new Map<string, StoredCells>()
  const ends = [...new Set([...cuts, events.length])].sort((one, other) => one - other)
  let from = 0
  for (const end of ends) {
    const batch = { past: events.slice(0, from), events: events.slice(from, end) }
    for (const [week, cells] of countEvents(batch, facts, ZONE)) {
      weeks.set(week, addCells(weeks.get(week) ?? [], cells))
    }
    from = end
  }
  return weeks
}

const together = (weeks: ReadonlyMap<string, StoredCells>): StoredCells =>
  [...weeks.values()].flat()

describe('the counting of events', () => {
  const cells = together(counted(LIFE))

  it('counts what came in and what became of it, by call, kind and reason', () => {
    expect(countsOf(cells, 'received')).toEqual([
      { parts: { call: 'c1', kind: 'pitch', source: 'web' }, count: 1 },
      { parts: { call: '', kind: 'pitch', source: 'web' }, count: 1 },
    ])
    expect(countsOf(cells, 'decided').map(({ parts }) => [parts.outcome, parts.reason])).toEqual([
      ['accepted', ''],
      ['declined', 'covered'],
      ['reversed', ''],
      ['declined', 'not-for-us'],
    ])
  })

  it('counts how long a decision took from coming in, and a stay from entering the stage', () => {
    const days = (name: 'correcting' | 'deciding' | 'stay') =>
      timesOf(cells, name).map(({ parts, spread }) => [
        Object.values(parts).join(' '),
        Math.round((quartilesOf(spread)?.median ?? 0) / DAY),
        Math.round((quartilesOf(spread)?.third ?? 0) / DAY),
      ])
    expect(days('deciding')).toEqual([
      ['accepted c1 pitch', 4, 4],
      ['declined  draft', 8, 10],
    ])
    expect(days('stay')).toContainEqual(['submission reading c1 pitch', 2, 2])
    expect(days('stay')).toContainEqual(['piece editing c1 op-ed', 6, 6])
    expect(days('stay')).toContainEqual(['piece published c1 op-ed', 12, 12])
    expect(days('correcting')).toEqual([['c1 op-ed', 2, 2]])
  })

  it('counts a piece once, whoever has it in hand, and a decision for who took it', () => {
    expect(countsOf(cells, 'published')).toEqual([
      { parts: { call: 'c1', kind: 'op-ed' }, count: 1 },
    ])
    const finished = countsOf(cells, 'finished').map(({ parts, count }) => [
      parts.person,
      parts.of,
      count,
    ])
    expect(finished).toContainEqual(['9', 'piece', 1])
    const decisions = finished.filter(([person, of]) => person === '7' && of === 'submission')
    expect(decisions.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(3)
  })

  it('takes back a release that was undone, and not a correction that was', () => {
    const undone = event('piece.undo-publish', 8.01, 'p1', {
      from: 'published',
      to: 'approved',
      release: 'r1',
    })
    const published = (events: CountedEvent[]) =>
      countsOf(together(counted(events)), 'published').reduce((sum, { count }) => sum + count, 0)
    const upTo = LIFE.filter((each) => each.at <= at(8))
    expect(published([...upTo, undone])).toBe(0)
    expect(published([...upTo, undone, released(9, 'p1')])).toBe(1)
    expect(published([...LIFE, { ...undone, at: at(23) }])).toBe(1)
  })

  it('puts a week where the calendars of the desk begin it', () => {
    // Sunday evening in Greenwich is Monday in Istanbul.
    const weeks = countEvents(
      { past: [], events: [{ ...received(0, 's1'), at: '2026-03-08T21:30:00.000Z' }] },
      facts,
      ZONE,
    )
    expect([...weeks.keys()]).toEqual(['2026-03-09'])
  })

  it('comes to the same whatever the batches are', () => {
    const whole = [...counted(LIFE)].map(([week, each]) => [week, [...each].sort()])
    fc.assert(
      fc.property(fc.array(fc.nat(LIFE.length)), (cuts) => {
        const inParts = [...counted(LIFE, cuts)].map(([week, each]) => [week, [...each].sort()])
        expect(inParts).toEqual(whole)
      }),
    )
  })

  it('holds no cell for what it cannot place', () => {
    const moved = event('submission.decline', 3, 'unknown', { from: 'triage', to: 'declined' })
    const only = together(counted([moved]))
    expect(timesOf(only, 'deciding')).toEqual([])
    expect(timesOf(only, 'stay')).toEqual([])
    expect(countsOf(only, 'decided')).toHaveLength(1)
  })
})
