import { stagesOfGroup, SUBMISSION_STAGES } from '../workflow/stages.ts'
import type { SubmissionStage } from '../workflow/stages.ts'

/** `age`: the oldest first; `newest`; `score`: the best first, and only what was scored. */
export const INBOX_ORDERS = ['age', 'newest', 'score'] as const
export type InboxOrder = (typeof INBOX_ORDERS)[number]

/** The place after which a page goes on: the value that is ordered by, and the public id beside it. */
export type InboxPlace = { value: number | string; publicId: string }

/** What is asked of the inbox. */
export type InboxQuery = {
  order: InboxOrder
  stages: readonly SubmissionStage[]
  limit: number
  after?: InboxPlace
  /** Slug of a call. */
  call?: string
  language?: string
  kind?: 'draft' | 'pitch'
  /** Row id of an account, or one of the two words. */
  assignee?: string
  /** Received at least so many days ago. */
  olderThan?: number
  /** Mean score, 0 to 10. */
  scoreFrom?: number
  /** Words that stand in its title, its text or the name of its sender: each of them. */
  words?: readonly string[]
}

/** What a query says that it may not: the parameter, and what to write. */
export type WrongParameter = { parameter: string; use: string }

const LIMIT = 100
const MOST_WORDS = 6
const WORD_LENGTH = 60
const STAGES: readonly string[] = SUBMISSION_STAGES.map(({ name }) => name)

/** Reads the query of `GET /api/submissions/inbox`; the first thing that is wrong in it, where something is. */
export function readInboxQuery(query: URLSearchParams): InboxQuery | WrongParameter {
  const order = query.get('order') ?? 'age'
  if (!isOrder(order)) return { parameter: 'order', use: INBOX_ORDERS.join(', ') }
  const limit = Number(query.get('limit') ?? 50)
  if (!isWhole(limit, 1, LIMIT)) return { parameter: 'limit', use: `1 to ${LIMIT}` }
  const stages = query.getAll('stage').flatMap((each) => each.split(','))
  if (stages.some((each) => !STAGES.includes(each))) {
    return { parameter: 'stage', use: STAGES.join(', ') }
  }
  const kind = query.get('kind')
  if (kind !== null && kind !== 'pitch' && kind !== 'draft') {
    return { parameter: 'kind', use: 'pitch or draft' }
  }
  const language = query.get('language')
  if (language !== null && !/^[A-Za-z0-9-]{1,35}$/.test(language)) {
    return { parameter: 'language', use: 'the code of a language' }
  }
  const assignee = query.get('assignee')
  if (assignee !== null && !/^[\w-]{1,40}$/.test(assignee)) {
    return { parameter: 'assignee', use: 'me, nobody, or the number of an account' }
  }
  const olderThan = numberOf(query.get('olderThan'))
  if (olderThan !== undefined && !isWhole(olderThan, 0, 3650)) {
    return { parameter: 'olderThan', use: 'a number of days' }
  }
  const scoreFrom = numberOf(query.get('scoreFrom'))
  if (scoreFrom !== undefined && !(scoreFrom >= 0 && scoreFrom <= 10)) {
    return { parameter: 'scoreFrom', use: '0 to 10' }
  }
  const cursor = query.get('after')
  const after = cursor === null ? undefined : readPlace(order, cursor)
  if (after === null) return { parameter: 'after', use: 'the “next” of the page before' }
  const call = query.get('call')?.slice(0, 120)
  const words = wordsOf(query.get('words') ?? '')
  return {
    order,
    limit,
    stages:
      stages.length > 0
        ? ([...new Set(stages)] as SubmissionStage[])
        : stagesOfGroup(SUBMISSION_STAGES, 'open'),
    ...(after ? { after } : {}),
    ...(call === undefined ? {} : { call }),
    ...(kind === null ? {} : { kind }),
    ...(language === null ? {} : { language }),
    ...(assignee === null ? {} : { assignee }),
    ...(olderThan === undefined ? {} : { olderThan }),
    ...(scoreFrom === undefined ? {} : { scoreFrom }),
    ...(words.length === 0 ? {} : { words }),
  }
}

const wordsOf = (text: string): string[] =>
  [...new Set(text.slice(0, 400).normalize('NFC').split(/\s+/))]
    .filter((word) => word !== '')
    .map((word) => word.slice(0, WORD_LENGTH))
    .slice(0, MOST_WORDS)

/**
 * A word as it may stand in a text, since not every database knows small and large letters beyond English: as it
 * was typed, small, and as the first word of a sentence, by the rules of English and of Turkish.
 */
export function spellings(word: string): string[] {
  const of = (locale: string) => {
    const small = word.toLocaleLowerCase(locale)
    const [first = '', ...rest] = small
    return [small, first.toLocaleUpperCase(locale) + rest.join('')]
  }
  return [...new Set([word, ...of('en'), ...of('tr')])]
}

const isOrder = (value: string): value is InboxOrder =>
  (INBOX_ORDERS as readonly string[]).includes(value)

const isWhole = (value: number, from: number, to: number) =>
  Number.isInteger(value) && value >= from && value <= to

const numberOf = (text: string | null): number | undefined =>
  text === null || text.trim() === '' ? undefined : Number(text)

function readPlace(order: InboxOrder, cursor: string): InboxPlace | null {
  const [value = '', publicId = '', ...more] = cursor.slice(0, 100).split('~')
  const isPlace =
    order === 'score' ? /^\d{1,2}(?:\.\d+)?$/.test(value) : !Number.isNaN(Date.parse(value))
  if (!isPlace || more.length > 0 || !/^[0-9a-f-]{36}$/.test(publicId)) return null
  return { value: order === 'score' ? Number(value) : value, publicId }
}

/** The cursor of a place, as `after` takes it. */
export const placeAsCursor = ({ value, publicId }: InboxPlace): string => `${value}~${publicId}`

/** What the lines of an inbox are ordered by. */
export type InboxRank = { publicId: string; receivedAt: string; scoreMean?: number | null }

/** Where a line stands in its order. */
export const placeOf = (order: InboxOrder, row: InboxRank): InboxPlace => ({
  value: order === 'score' ? (row.scoreMean ?? 0) : new Date(row.receivedAt).toISOString(),
  publicId: row.publicId,
})

/** Compares two lines as the database orders them. */
export function compareRank(order: InboxOrder, one: InboxRank, other: InboxRank): number {
  const value = (row: InboxRank) =>
    order === 'score' ? (row.scoreMean ?? 0) : Date.parse(row.receivedAt)
  const way = order === 'age' ? 1 : -1
  const by = value(one) - value(other)
  if (by !== 0) return way * by
  return one.publicId < other.publicId ? -way : one.publicId > other.publicId ? way : 0
}

/**
 * One page out of the pages of several stages, each in order. A line that moved from one stage to another
 * between two of the questions is shown once.
 */
export function mergeStages<Row extends InboxRank>(
  order: InboxOrder,
  lists: readonly (readonly Row[])[],
  limit: number,
): { rows: Row[]; next: InboxPlace | null } {
  const once = new Map(lists.flat().map((row) => [row.publicId, row]))
  const all = [...once.values()].sort((one, other) => compareRank(order, one, other))
  const rows = all.slice(0, limit)
  const last = all.length > limit ? rows.at(-1) : undefined
  return { rows, next: last ? placeOf(order, last) : null }
}
