import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { colleaguesById } from '../notices/index.ts'
import { badParameter, mayDo } from '../workflow/index.ts'
import { shownTitle } from './blind-title.ts'
import { mergeStages, placeAsCursor, readInboxQuery, spellings } from './inbox-query.ts'
import type { InboxPlace, InboxQuery, InboxRank } from './inbox-query.ts'

type RowId = number | string

/** A line of the inbox. */
export type InboxItem = {
  id: RowId
  submission: string
  title: string
  kind: string
  stage: string
  revision: number
  receivedAt: string
  score: number | null
  readers: number
  /** Under which name it was sent; `null` for whoever may not know. */
  sentBy: string | null
  call: { slug: string; title: string } | null
  language: string | null
  assignee: { id: string; name: string } | null
  /** How close the closest other text is, in percent; 0 when nothing is close. */
  similar: number
  /** Decided, and the contributor does not know yet. */
  held: boolean
}

type InboxRow = InboxRank & {
  id: RowId
  title: string
  namesHidden?: boolean | null
  redactedTitle?: string | null
  kind: string
  stage: string
  revision: number
  scoreCount?: number | null
  sentBy?: string | null
  call?: RowId | null
  language?: string | null
  assignee?: RowId | null
  similar?: { percent: number }[] | null
  heldDecision?: boolean | null
}

const COLUMNS = [
  'publicId',
  'title',
  'namesHidden',
  'redactedTitle',
  'kind',
  'stage',
  'revision',
  'receivedAt',
  'scoreMean',
  'scoreCount',
  'sentBy',
  'call',
  'language',
  'assignee',
  'similar',
  'heldDecision',
] as const

const DAY_MS = 86_400_000

/**
 * What waits for the desk, by pages that nothing that comes in meanwhile shifts. One question for each
 * stage asked for, each answered from an index in the order wanted, and one each for the names beside the
 * lines: never more, however many submissions there are.
 *
 * @throws DeskError `bad-parameter` 400, `call-unknown` 404.
 */
export async function readInbox(
  req: PayloadRequest,
): Promise<{ items: InboxItem[]; next: string | null }> {
  const asked = readInboxQuery(new URL(req.url ?? '', 'http://localhost').searchParams)
  if ('parameter' in asked) throw badParameter(asked.parameter, asked.use)
  const conditions = await conditionsOf(req, asked)
  const lists = await Promise.all(
    asked.stages.map((stage) =>
      readStage(req, asked, [{ stage: { equals: stage } }, ...conditions]),
    ),
  )
  const { rows, next } = mergeStages(asked.order, lists, asked.limit)
  const [calls, people] = await Promise.all([callsOf(req, rows), peopleOf(req, rows)])
  const seesNames = mayDo(req, 'contributors.read')
  return {
    items: rows.map((row) => ({
      id: row.id,
      submission: row.publicId,
      title: shownTitle(row, seesNames),
      kind: row.kind,
      stage: row.stage,
      revision: row.revision,
      receivedAt: new Date(row.receivedAt).toISOString(),
      score: row.scoreMean ?? null,
      readers: row.scoreCount ?? 0,
      sentBy: seesNames ? (row.sentBy ?? null) : null,
      call: calls.get(String(row.call)) ?? null,
      language: row.language ?? null,
      assignee: people.get(String(row.assignee)) ?? null,
      similar:
        seesNames || row.namesHidden !== true
          ? Math.max(0, ...(row.similar ?? []).map(({ percent }) => percent))
          : 0,
      held: row.heldDecision ?? false,
    })),
    next: next === null ? null : placeAsCursor(next),
  }
}

async function conditionsOf(req: PayloadRequest, asked: InboxQuery): Promise<Where[]> {
  const { after, assignee, call, kind, language, olderThan, order, scoreFrom, words = [] } = asked
  const until = new Date(Date.now() - (olderThan ?? 0) * DAY_MS).toISOString()
  return [
    ...(call === undefined ? [] : [{ call: { equals: await rowOfCall(req, call) } }]),
    ...(kind === undefined ? [] : [{ kind: { equals: kind } }]),
    ...(language === undefined ? [] : [{ language: { equals: language } }]),
    ...(assignee === undefined ? [] : [{ assignee: await conditionOfAssignee(req, assignee) }]),
    ...(olderThan === undefined ? [] : [{ receivedAt: { less_than_equal: until } }]),
    ...(scoreFrom === undefined ? [] : [{ scoreMean: { greater_than_equal: scoreFrom } }]),
    ...words.map((word) => conditionOfWord(word, mayDo(req, 'contributors.read'))),
    ...(order === 'score' ? [{ scoreCount: { greater_than: 0 } }] : []),
    ...(after === undefined ? [] : [placeAfter(asked, after)]),
  ]
}

/** A word is looked for only in what the person may read: where names are hidden, in the copies without them. */
function conditionOfWord(word: string, seesNames: boolean): Where {
  const within = (fields: readonly string[]): Where => ({
    or: fields.flatMap((field) =>
      spellings(word).map((spelling) => ({ [field]: { contains: spelling } })),
    ),
  })
  if (seesNames) return within(['title', 'pitch', 'text', 'sentBy'])
  return {
    or: [
      { and: [{ namesHidden: { not_equals: true } }, within(['title', 'pitch', 'text'])] },
      {
        and: [
          { namesHidden: { equals: true } },
          within(['redactedTitle', 'redactedPitch', 'redactedText']),
        ],
      },
    ],
  }
}

async function conditionOfAssignee(req: PayloadRequest, assignee: string) {
  if (assignee === 'nobody') return { exists: false }
  if (assignee === 'me') return { equals: req.user?.id }
  const known = (await colleaguesById(req, [assignee])).has(assignee)
  if (!known) throw badParameter('assignee', 'me, nobody, or the number of an account')
  return { equals: assignee }
}

async function readStage(
  req: PayloadRequest,
  { limit, order }: InboxQuery,
  conditions: Where[],
): Promise<InboxRow[]> {
  // Both the same way round, so that one index answers them from either end.
  const sort = {
    age: ['receivedAt', 'publicId'],
    newest: ['-receivedAt', '-publicId'],
    score: ['-scoreMean', '-publicId'],
  }[order]
  const { docs } = await req.payload.db.find<InboxRow>({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: { and: conditions },
    sort,
    limit: limit + 1,
    pagination: false,
    select: Object.fromEntries(COLUMNS.map((name) => [name, true])),
  })
  return docs
}

function placeAfter({ order }: InboxQuery, { value, publicId }: InboxPlace): Where {
  const field = order === 'score' ? 'scoreMean' : 'receivedAt'
  const isRising = order === 'age'
  return {
    and: [
      // Said twice, so that an index is entered at the place instead of read from its beginning.
      { [field]: isRising ? { greater_than_equal: value } : { less_than_equal: value } },
      {
        or: [
          { [field]: isRising ? { greater_than: value } : { less_than: value } },
          {
            and: [
              { [field]: { equals: value } },
              { publicId: isRising ? { greater_than: publicId } : { less_than: publicId } },
            ],
          },
        ],
      },
    ],
  }
}

async function callsOf(req: PayloadRequest, rows: readonly InboxRow[]) {
  const ids = [...new Set(rows.flatMap(({ call }) => call ?? []))]
  if (ids.length === 0) return new Map<string, { slug: string; title: string }>()
  const { docs } = await req.payload.db.find<{ id: RowId; slug: string; title: string }>({
    collection: deskOf(req.payload).options.slugs.calls,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    select: { slug: true, title: true },
  })
  return new Map(docs.map(({ id, slug, title }) => [String(id), { slug, title }]))
}

async function peopleOf(req: PayloadRequest, rows: readonly InboxRow[]) {
  const people = await colleaguesById(
    req,
    rows.flatMap(({ assignee }) => (assignee ? [String(assignee)] : [])),
  )
  return new Map([...people].map(([id, { name }]) => [id, { id, name }]))
}

async function rowOfCall(req: PayloadRequest, slug: string): Promise<RowId> {
  const row = await req.payload.db.findOne<{ id: RowId }>({
    collection: deskOf(req.payload).options.slugs.calls,
    where: { slug: { equals: slug } },
  })
  if (!row) throw new DeskError('call-unknown', 404, 'There is no such call.')
  return row.id
}
