import { describe, expect, it } from '@jest/globals'

import { PIECE_STAGES } from '../workflow/stages.ts'
import { addCount, addTime } from './cells.ts'
import type { Cells } from './cells.ts'
import { readFiguresQuery } from './figures-query.ts'
import { figuresOf } from './figures.ts'
import { spreadOf } from './spread.ts'
import { staysInOrder } from './stays-in-order.ts'
import { weeksUntil } from './weeks.ts'
import { workloadOf } from './workload.ts'

const DAY = 86_400_000

const week = (name: string, fill: (cells: Cells) => void) => {
  const cells: Cells = new Map()
  fill(cells)
  return { week: name, cells: [...cells] }
}

describe('the figures of a period', () => {
  const period = [
    week('2026-03-02', (cells) => {
      addCount(cells, 'received', { call: 'c1', kind: 'pitch', source: 'web' }, 8)
      addCount(cells, 'received', { call: '', kind: 'draft', source: 'email' }, 2)
      addCount(
        cells,
        'decided',
        { outcome: 'declined', call: 'c1', kind: 'pitch', reason: 'covered' },
        3,
      )
      addTime(
        cells,
        'deciding',
        { outcome: 'declined', call: 'c1', kind: 'pitch' },
        spreadOf(2 * DAY),
      )
    }),
    week('2026-03-09', (cells) => {
      addCount(cells, 'decided', { outcome: 'accepted', call: '', kind: 'draft', reason: '' })
      addCount(cells, 'decided', { outcome: 'spam', call: '', kind: 'draft', reason: '' }, 4)
      addTime(
        cells,
        'deciding',
        { outcome: 'accepted', call: '', kind: 'draft' },
        spreadOf(10 * DAY),
      )
      addCount(cells, 'published', { call: '', kind: 'op-ed' }, 2)
    }),
  ]
  const before = [
    week('2026-02-23', (cells) =>
      addCount(cells, 'received', { call: 'c1', kind: 'pitch', source: 'web' }, 5),
    ),
  ]

  it('tell each week and the whole, beside the time before', () => {
    const figures = figuresOf(period, before)
    expect(figures.received).toEqual({ now: 10, before: 5 })
    expect(figures.published).toEqual({ now: 2, before: 0 })
    expect(
      figures.weeks.map(({ received, declined, otherwise }) => [received, declined, otherwise]),
    ).toEqual([
      [10, 3, 0],
      [0, 0, 4],
    ])
    expect(figures.reasons).toEqual([{ key: 'covered', declined: 3 }])
    expect(figures.deciding[0]?.quartiles?.count).toBe(2)
  })

  it('tell of one call what came in by it alone', () => {
    const figures = figuresOf(period, before, 'c1')
    expect(figures.received).toEqual({ now: 8, before: 5 })
    expect(figures.accepted.now).toBe(0)
    expect(figures.kinds.map(({ key }) => key)).toEqual(['pitch'])
    expect(figures.outcomes).toEqual([])
  })
})

describe('stays', () => {
  const quartiles = { count: 1, first: DAY, median: DAY, third: DAY }
  const stay = (of: 'piece' | 'submission', stage: string) => ({ of, stage, quartiles })

  it('stand in the order of the work, without what has ended', () => {
    const given = [
      stay('piece', 'checking'),
      stay('piece', 'published'),
      stay('piece', 'editing'),
      stay('submission', 'declined'),
      stay('submission', 'triage'),
    ]
    expect(staysInOrder(given, PIECE_STAGES).map(({ stage }) => stage)).toEqual([
      'triage',
      'editing',
      'checking',
    ])
  })
})

describe('what is asked of the figures', () => {
  const read = (query: string) => readFiguresQuery(new URLSearchParams(query), '2026-03-12')

  it('is a quarter up to this week, or what the address says', () => {
    expect(read('')).toEqual({ last: '2026-03-09', weeks: 13 })
    expect(read('weeks=4&until=2026-02-01&call=01890000-0000-7000-8000-000000000001')).toEqual({
      last: '2026-01-26',
      weeks: 4,
      call: '01890000-0000-7000-8000-000000000001',
    })
  })

  it.each(['weeks=0', 'weeks=54', 'weeks=x', 'until=2026-02-30', 'until=1', 'call=all'])(
    'may not be %s',
    (query) => expect(read(query)).toHaveProperty('parameter'),
  )

  it('names whole weeks', () => {
    expect(weeksUntil('2026-03-09', 3)).toEqual(['2026-02-23', '2026-03-02', '2026-03-09'])
  })
})

describe('a workload', () => {
  const load = workloadOf(
    {
      submissions: new Map([
        ['ada', 10],
        ['ben', 2],
        ['cem', 6],
      ]),
      pieces: new Map([['ada', 2]]),
    },
    [
      { person: 'ada', submissions: 20, pieces: 2 },
      { person: 'ben', submissions: 13, pieces: 0 },
      { person: 'dan', submissions: 1, pieces: 0 },
    ],
    13,
  )

  it('is told in weeks at the pace of the period, the most burdened first', () => {
    const told = load.map(({ person, weeksOfWork, isOverloaded }) => [
      person,
      weeksOfWork,
      isOverloaded,
    ])
    expect(told).toEqual([
      // Nothing finished, and six to do.
      ['cem', null, true],
      // Ten submissions at 20 in 13 weeks, two pieces at 2 in 13 weeks.
      ['ada', 6.5 + 13, true],
      ['ben', 2, false],
      ['dan', 0, false],
    ])
  })
})
