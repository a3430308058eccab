import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { colleaguesById } from '../notices/index.ts'
import { badParameter, queryOfRequest, stagesOfDesk } from '../workflow/index.ts'
import type { Stage } from '../workflow/index.ts'
import { keptFor } from '../words/index.ts'
import { cardAsCursor, orderOfColumn, placeOfCard, readCardPlace } from './board-query.ts'
import type { CardPlace, CardRank } from './board-query.ts'

type RowId = number | string

/** A piece on the board. */
export type Card = {
  id: RowId
  piece: string
  headline: string
  kind: string
  language: string | null
  stage: string
  revision: number
  priority: string
  dueAt: string | null
  scheduledFor: string | null
  blockedReason: string | null
  assignee: { id: string; name: string } | null
}

export type Column = {
  stage: string
  label: string
  description: string
  group: Stage['group']
  /** How many stand there; the cards are the first of them. */
  count: number
  /** How many the desk wants there at most. */
  limit: number | null
  items: Card[]
  next: string | null
}

type CardRow = CardRank & {
  id: RowId
  headline?: string | null
  kind: string
  language?: string | null
  stage: string
  revision: number
  priority?: string | null
  scheduledFor?: string | null
  blockedReason?: string | null
  assignee?: RowId | null
}

const COLUMNS = [
  'publicId',
  'headline',
  'kind',
  'language',
  'stage',
  'revision',
  'priority',
  'dueAt',
  'updatedAt',
  'scheduledFor',
  'blockedReason',
  'assignee',
] as const

const CARDS = 20
const MOST_CARDS = 50

/**
 * The board: the first cards of every column, or with `stage` one column from `after` on. For each column at
 * most two questions and a count, each from an index, however many pieces there are.
 *
 * @throws DeskError `bad-parameter` 400.
 */
export async function readBoard(req: PayloadRequest): Promise<{ columns: Column[] }> {
  const stages = stagesOfDesk(req.payload)
  const name = queryOfRequest(req, 'stage')
  const asked = name === undefined ? stages : stages.filter((stage) => stage.name === name)
  if (asked.length === 0) throw badParameter('stage', stages.map((stage) => stage.name).join(', '))
  const cursor = queryOfRequest(req, 'after')
  const after = cursor === undefined ? undefined : readCardPlace(cursor)
  if (after === null || (after && name === undefined)) {
    throw badParameter('after', 'the “next” of the page before, with its stage')
  }
  const limit = Number(queryOfRequest(req, 'limit') ?? CARDS)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_CARDS) {
    throw badParameter('limit', `1 to ${MOST_CARDS}`)
  }
  const assignee = queryOfRequest(req, 'assignee')
  if (assignee !== undefined && assignee !== 'me') throw badParameter('assignee', 'me')
  const mine: Where[] = assignee === 'me' ? [{ assignee: { equals: req.user?.id } }] : []

  const [limits, read] = await Promise.all([
    limitsOf(req),
    Promise.all(asked.map((stage) => readColumn(req, stage, { after, limit, mine }))),
  ])
  const people = await colleaguesById(
    req,
    read.flatMap(({ rows }) => rows.flatMap((row) => (row.assignee ? [String(row.assignee)] : []))),
  )
  const kept = keptFor(req)
  return {
    columns: read.map(({ stage, count, rows, next }) => ({
      stage: stage.name,
      label: stage.label,
      description: stage.description,
      group: stage.group,
      count,
      limit: limits.get(stage.name) ?? null,
      items: rows.map((row) => cardOf(row, people, kept)),
      next: next === null ? null : cardAsCursor(next),
    })),
  }
}

type Asked = { after: CardPlace | undefined; limit: number; mine: Where[] }

async function readColumn(req: PayloadRequest, stage: Stage, asked: Asked) {
  const { slugs } = deskOf(req.payload).options
  const where: Where[] = [{ stage: { equals: stage.name } }, ...asked.mine]
  const order = orderOfColumn(stage.group)
  const [{ totalDocs }, found] = await Promise.all([
    req.payload.db.count({ collection: slugs.pieces, where: { and: where } }),
    order === 'newest' ? newest(req, where, asked) : firstDue(req, where, asked),
  ])
  const rows = found.slice(0, asked.limit)
  const last = found.length > asked.limit ? rows.at(-1) : undefined
  return { stage, count: totalDocs, rows, next: last ? placeOfCard(order, last) : null }
}

async function newest(req: PayloadRequest, where: Where[], { after, limit }: Asked) {
  const place = after?.at ? [beyond('updatedAt', 'falling', after.at, after.publicId)] : []
  return cards(req, [...where, ...place], ['-updatedAt', 'publicId'], limit + 1)
}

/** What has a due time first, then what has none: databases do not agree on where nothing is sorted. */
async function firstDue(req: PayloadRequest, where: Where[], { after, limit }: Asked) {
  const isAmongDated = after === undefined || after.at !== null
  const place = after?.at ? [beyond('dueAt', 'rising', after.at, after.publicId)] : []
  const dated = isAmongDated
    ? await cards(
        req,
        [...where, { dueAt: { exists: true } }, ...place],
        ['dueAt', 'publicId'],
        limit + 1,
      )
    : []
  if (dated.length > limit) return dated
  const rest: Where[] =
    after && after.at === null ? [{ publicId: { greater_than: after.publicId } }] : []
  const undated = await cards(
    req,
    [...where, { dueAt: { exists: false } }, ...rest],
    ['publicId'],
    limit + 1 - dated.length,
  )
  return [...dated, ...undated]
}

function beyond(field: string, way: 'falling' | 'rising', at: string, publicId: string): Where {
  const isRising = way === 'rising'
  return {
    and: [
      // Said twice, so that an index is entered at the place instead of read from its beginning.
      { [field]: isRising ? { greater_than_equal: at } : { less_than_equal: at } },
      {
        or: [
          { [field]: isRising ? { greater_than: at } : { less_than: at } },
          { and: [{ [field]: { equals: at } }, { publicId: { greater_than: publicId } }] },
        ],
      },
    ],
  }
}

async function cards(req: PayloadRequest, and: Where[], sort: string[], limit: number) {
  const { docs } = await req.payload.db.find<CardRow>({
    collection: deskOf(req.payload).options.slugs.pieces,
    where: { and },
    sort,
    limit,
    pagination: false,
    select: Object.fromEntries(COLUMNS.map((name) => [name, true])),
  })
  return docs
}

async function limitsOf(req: PayloadRequest): Promise<Map<string, number>> {
  const settings = (await req.payload.db.findGlobal({
    slug: deskOf(req.payload).options.slugs.settings,
  })) as { boardLimits?: { stage: string; limit: number }[] | null } | null
  // MongoDB has no row before somebody saves the settings.
  return new Map((settings?.boardLimits ?? []).map(({ stage, limit }) => [stage, limit]))
}

const isoOf = (value: string | null | undefined) => (value ? new Date(value).toISOString() : null)

const cardOf = (
  row: CardRow,
  people: ReadonlyMap<string, { id: string; name: string }>,
  kept: (text: string) => string,
): Card => {
  const person = people.get(String(row.assignee))
  return {
    id: row.id,
    piece: row.publicId,
    headline: row.headline ?? '',
    kind: row.kind,
    language: row.language ?? null,
    stage: row.stage,
    revision: row.revision,
    priority: row.priority ?? 'normal',
    dueAt: isoOf(row.dueAt),
    scheduledFor: isoOf(row.scheduledFor),
    blockedReason: row.blockedReason ? kept(row.blockedReason) : null,
    assignee: person ? { id: person.id, name: person.name } : null,
  }
}
