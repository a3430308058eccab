import { countsOf, timesOf } from './cells.ts'
import type { StoredCells } from './cells.ts'
import { addSpreads, quartilesOf } from './spread.ts'
import type { Quartiles, Spread } from './spread.ts'
import type { Week } from './weeks.ts'

/** What was counted in a week. */
export type CountedWeek = { week: Week; cells: StoredCells }

/** A count of the period, and of as long a time before it. */
export type Compared = { now: number; before: number }

/** What came in and what became of it, of one group: a call, a kind. */
export type Group = {
  /** The id or code of it; empty for what has none. */
  key: string
  received: number
  accepted: number
  declined: number
  /** From coming in to the decision, in milliseconds. */
  deciding: Quartiles | null
}

export type WeekFigures = {
  week: Week
  received: number
  accepted: number
  declined: number
  /** Withdrawn, expired, spam or merged. */
  otherwise: number
  published: number
  deciding: Quartiles | null
}

export type Figures = {
  received: Compared
  accepted: Compared
  declined: Compared
  published: Compared
  weeks: WeekFigures[]
  calls: Group[]
  kinds: Group[]
  sources: { key: string; received: number }[]
  reasons: { key: string; declined: number }[]
  publishedKinds: { key: string; published: number }[]
  /** What ended otherwise than by accepting or declining, and what was taken up again. */
  outcomes: { key: string; count: number }[]
  deciding: { outcome: 'accepted' | 'all' | 'declined'; quartiles: Quartiles | null }[]
  stays: { of: 'piece' | 'submission'; stage: string; quartiles: Quartiles }[]
  corrections: { kind: string; quartiles: Quartiles }[]
  correcting: Quartiles | null
  finished: { person: string; submissions: number; pieces: number }[]
}

type Picked = {
  name: 'accepted' | 'declined' | 'received' | 'published'
  call: string
  kind: string
  count: number
}

/**
 * The figures of a period, out of what was counted week by week.
 *
 * @param before as many weeks before it, to compare with.
 * @param call public id; only what came in by this call is told.
 */
export function figuresOf(
  period: readonly CountedWeek[],
  before: readonly CountedWeek[],
  call?: string,
): Figures {
  const isOf = (parts: { call: string }) => call === undefined || parts.call === call
  const cells = period.flatMap((week) => week.cells)
  const now = pick(cells, isOf)
  const earlier = pick(
    before.flatMap((week) => week.cells),
    isOf,
  )
  const compared = (name: Picked['name']): Compared => ({
    now: sum(now.filter((each) => each.name === name)),
    before: sum(earlier.filter((each) => each.name === name)),
  })
  const times = timesOf(cells, 'deciding').filter(({ parts }) => isOf(parts))
  const correcting = timesOf(cells, 'correcting').filter(({ parts }) => isOf(parts))
  return {
    received: compared('received'),
    accepted: compared('accepted'),
    declined: compared('declined'),
    published: compared('published'),
    weeks: period.map(({ week, cells: own }) => figuresOfWeek(week, own, isOf)),
    calls: groupsOf('call', now, times),
    kinds: groupsOf('kind', now, times),
    sources: totals(
      countsOf(cells, 'received').filter(({ parts }) => isOf(parts)),
      ({ source }) => source,
    ).map(({ key, count }) => ({ key, received: count })),
    reasons: totals(
      countsOf(cells, 'decided').filter(({ parts }) => isOf(parts) && parts.outcome === 'declined'),
      ({ reason }) => reason,
    ).map(({ key, count }) => ({ key, declined: count })),
    publishedKinds: totals(
      countsOf(cells, 'published').filter(({ parts }) => isOf(parts)),
      ({ kind }) => kind,
    ).map(({ key, count }) => ({ key, published: count })),
    outcomes: totals(
      countsOf(cells, 'decided').filter(
        ({ parts }) => isOf(parts) && !['accepted', 'declined'].includes(parts.outcome),
      ),
      ({ outcome }) => outcome,
    ),
    deciding: (['all', 'accepted', 'declined'] as const).map((outcome) => ({
      outcome,
      quartiles: together(
        times.filter(({ parts }) => outcome === 'all' || parts.outcome === outcome),
      ),
    })),
    stays: staysOf(timesOf(cells, 'stay').filter(({ parts }) => isOf(parts))),
    corrections: keysOf(correcting.map(({ parts }) => parts.kind)).flatMap((kind) => {
      const quartiles = together(correcting.filter(({ parts }) => parts.kind === kind))
      return quartiles ? [{ kind, quartiles }] : []
    }),
    correcting: together(correcting),
    finished: finishedOf(countsOf(cells, 'finished').filter(({ parts }) => isOf(parts))),
  }
}

type Counts = { parts: { call: string; kind: string }; count: number }
type Times = { parts: { call: string; kind: string; outcome: string }; spread: Spread }[]

/** The counts that are told by call, kind and week. */
function pick(cells: StoredCells, isOf: (parts: { call: string }) => boolean): Picked[] {
  const of = (name: Picked['name'], counts: readonly Counts[]) =>
    counts
      .filter(({ parts }) => isOf(parts))
      .map(({ parts: { call, kind }, count }) => ({ name, call, kind, count }))
  const decided = countsOf(cells, 'decided')
  const ended = (outcome: 'accepted' | 'declined') =>
    of(
      outcome,
      decided.filter(({ parts }) => parts.outcome === outcome),
    )
  return [
    ...of('received', countsOf(cells, 'received')),
    ...ended('accepted'),
    ...ended('declined'),
    ...of('published', countsOf(cells, 'published')),
  ]
}

const sum = (counts: readonly { count: number }[]): number =>
  counts.reduce((all, { count }) => all + count, 0)

const together = (times: readonly { spread: Spread }[]): Quartiles | null =>
  quartilesOf(addSpreads(times.map(({ spread }) => spread)))

const keysOf = (keys: readonly string[]): string[] => [...new Set(keys)].sort()

function figuresOfWeek(
  week: Week,
  cells: StoredCells,
  isOf: (parts: { call: string }) => boolean,
): WeekFigures {
  const own = pick(cells, isOf)
  const count = (name: Picked['name']) => sum(own.filter((each) => each.name === name))
  return {
    week,
    received: count('received'),
    accepted: count('accepted'),
    declined: count('declined'),
    otherwise: sum(
      countsOf(cells, 'decided').filter(
        ({ parts }) =>
          isOf(parts) && ['withdrawn', 'expired', 'spam', 'merged'].includes(parts.outcome),
      ),
    ),
    published: count('published'),
    deciding: together(timesOf(cells, 'deciding').filter(({ parts }) => isOf(parts))),
  }
}

/** The largest first. */
function groupsOf(by: 'call' | 'kind', now: readonly Picked[], times: Times): Group[] {
  const counts = now.filter(({ name }) => name !== 'published')
  const keys = keysOf([...counts.map((each) => each[by]), ...times.map(({ parts }) => parts[by])])
  return keys
    .map((key) => {
      const count = (name: Picked['name']) =>
        sum(counts.filter((each) => each.name === name && each[by] === key))
      return {
        key,
        received: count('received'),
        accepted: count('accepted'),
        declined: count('declined'),
        deciding: together(times.filter(({ parts }) => parts[by] === key)),
      }
    })
    .sort((one, other) => other.received - one.received)
}

function totals<Parts>(
  counts: readonly { parts: Parts; count: number }[],
  keyOf: (parts: Parts) => string,
): { key: string; count: number }[] {
  const found = new Map<string, number>()
  for (const { parts, count } of counts) {
    const key = keyOf(parts)
    found.set(key, (found.get(key) ?? 0) + count)
  }
  return [...found]
    .map(([key, count]) => ({ key, count }))
    .filter(({ count }) => count !== 0)
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
}

function staysOf(times: readonly { parts: { of: string; stage: string }; spread: Spread }[]) {
  const places = keysOf(times.map(({ parts }) => `${parts.of}/${parts.stage}`))
  return places.flatMap((place) => {
    const [of = '', stage = ''] = place.split('/')
    const quartiles = together(
      times.filter(({ parts }) => parts.of === of && parts.stage === stage),
    )
    return quartiles ? [{ of: of as 'piece' | 'submission', stage, quartiles }] : []
  })
}

function finishedOf(counts: readonly { parts: { person: string; of: string }; count: number }[]) {
  return keysOf(counts.map(({ parts }) => parts.person)).map((person) => {
    const own = counts.filter(({ parts }) => parts.person === person)
    const of = (what: string) => sum(own.filter(({ parts }) => parts.of === what))
    return { person, submissions: of('submission'), pieces: of('piece') }
  })
}
