import type { FiguresAnswer } from './read-figures.ts'
import type { Quartiles } from './spread.ts'

/** What stands in a column: how it is written on a page and in a file. */
export type ColumnKind = 'count' | 'days' | 'name' | 'part' | 'week' | 'weeks'

export type Column = { key: ColumnKey; kind: ColumnKind }

/** One table of the figures: what stands behind a picture, and in a file of it. */
export type FigureTable = {
  name: TableName
  columns: readonly Column[]
  /** Times in days, parts of 1; `null` where nothing is known. */
  rows: readonly (readonly (number | string | null)[])[]
}

export type ColumnKey = keyof typeof COLUMNS

const COLUMNS = {
  week: 'week',
  call: 'name',
  kind: 'name',
  source: 'name',
  reason: 'name',
  outcome: 'name',
  of: 'name',
  stage: 'name',
  person: 'name',
  received: 'count',
  accepted: 'count',
  declined: 'count',
  otherwise: 'count',
  published: 'count',
  count: 'count',
  openSubmissions: 'count',
  openPieces: 'count',
  finishedSubmissions: 'count',
  finishedPieces: 'count',
  share: 'part',
  first: 'days',
  median: 'days',
  third: 'days',
  weeksOfWork: 'weeks',
} as const satisfies Record<string, ColumnKind>

export const TABLE_NAMES = [
  'weeks',
  'calls',
  'kinds',
  'sources',
  'reasons',
  'outcomes',
  'deciding',
  'stays',
  'publishedKinds',
  'people',
  'corrections',
] as const
export type TableName = (typeof TABLE_NAMES)[number]

export const isTableName = (name: string): name is TableName =>
  (TABLE_NAMES as readonly string[]).includes(name)

/** The names of things that have one of their own: of a table of words, a call, a colleague. */
export type Naming = {
  kind: (code: string) => string
  stage: (code: string) => string
  source: (code: string) => string
  reason: (code: string) => string
  outcome: (code: string) => string
  of: (code: 'piece' | 'submission') => string
  call: (publicId: string) => string
  person: (name: string | null) => string
}

const DAY_MS = 86_400_000
const WEEKS_SHOWN = 1

const days = (ms: number): number => Math.round((ms / DAY_MS) * 100) / 100
const spread = (quartiles: Quartiles | null) =>
  quartiles
    ? [quartiles.count, days(quartiles.first), days(quartiles.median), days(quartiles.third)]
    : [0, null, null, null]
const median = (quartiles: Quartiles | null) => (quartiles ? days(quartiles.median) : null)
const share = (accepted: number, declined: number) =>
  accepted + declined === 0 ? null : accepted / (accepted + declined)

type Rows = FigureTable['rows']
type Making = {
  columns: readonly ColumnKey[]
  rows: (figures: FiguresAnswer, names: Naming) => Rows
}

const SPREAD = ['count', 'first', 'median', 'third'] as const

const TABLES: Readonly<Record<TableName, Making>> = {
  weeks: {
    columns: ['week', 'received', 'accepted', 'declined', 'otherwise', 'published', 'median'],
    rows: ({ weeks }) =>
      weeks.map((each) => [
        each.week,
        each.received,
        each.accepted,
        each.declined,
        each.otherwise,
        each.published,
        median(each.deciding),
      ]),
  },
  calls: {
    columns: ['call', 'received', 'accepted', 'declined', 'share', 'median'],
    rows: ({ calls }, { call }) =>
      calls.map(({ key, received, accepted, declined, deciding }) => [
        call(key),
        received,
        accepted,
        declined,
        share(accepted, declined),
        median(deciding),
      ]),
  },
  kinds: {
    columns: ['kind', 'received', 'accepted', 'declined', 'share', 'median'],
    rows: ({ kinds }, { kind }) =>
      kinds.map(({ key, received, accepted, declined, deciding }) => [
        kind(key),
        received,
        accepted,
        declined,
        share(accepted, declined),
        median(deciding),
      ]),
  },
  sources: {
    columns: ['source', 'received'],
    rows: ({ sources }, { source }) => sources.map(({ key, received }) => [source(key), received]),
  },
  reasons: {
    columns: ['reason', 'declined'],
    rows: ({ reasons }, { reason }) => reasons.map(({ key, declined }) => [reason(key), declined]),
  },
  outcomes: {
    columns: ['outcome', 'count'],
    rows: ({ outcomes }, { outcome }) => outcomes.map(({ key, count }) => [outcome(key), count]),
  },
  deciding: {
    columns: ['outcome', ...SPREAD],
    rows: ({ deciding }, { outcome }) =>
      deciding.map((each) => [outcome(each.outcome), ...spread(each.quartiles)]),
  },
  stays: {
    columns: ['of', 'stage', ...SPREAD],
    rows: ({ stays }, { of, stage }) =>
      stays.map((each) => [of(each.of), stage(each.stage), ...spread(each.quartiles)]),
  },
  publishedKinds: {
    columns: ['kind', 'published'],
    rows: ({ publishedKinds }, { kind }) =>
      publishedKinds.map(({ key, published }) => [kind(key), published]),
  },
  people: {
    columns: [
      'person',
      'openSubmissions',
      'openPieces',
      'finishedSubmissions',
      'finishedPieces',
      'weeksOfWork',
    ],
    rows: ({ people }, { person }) =>
      people.map(({ name, open, finished, weeksOfWork }) => [
        person(name),
        open.submissions,
        open.pieces,
        finished.submissions,
        finished.pieces,
        weeksOfWork === null ? null : Number(weeksOfWork.toFixed(WEEKS_SHOWN)),
      ]),
  },
  corrections: {
    columns: ['kind', ...SPREAD],
    rows: ({ corrections }, { kind }) =>
      corrections.map((each) => [kind(each.kind), ...spread(each.quartiles)]),
  },
}

export function tableOf(name: TableName, figures: FiguresAnswer, names: Naming): FigureTable {
  const { columns, rows } = TABLES[name]
  return {
    name,
    columns: columns.map((key) => ({ key, kind: COLUMNS[key] })),
    rows: rows(figures, names),
  }
}
