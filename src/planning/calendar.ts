import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { colleaguesById } from '../notices/index.ts'
import {
  badParameter,
  queryOfRequest,
  stagesOfDesk,
  stagesOfGroup,
  zoneOfDesk,
} from '../workflow/index.ts'
import { addDays, isDay, startOfDay } from './calendar-days.ts'
import type { EntryKind, LineUpEntry } from './line-up.ts'

type RowId = number | string

/** One thing on the calendar. */
export type CalendarEntry = LineUpEntry & {
  kind: EntryKind
  /** Row id of the piece; `null` for a publication whose piece is shown by its public id alone. */
  id: RowId | null
  headline: string
  pieceKind: string
  stage: string
  revision: number | null
  /** The zone its time was chosen in. */
  zone: string | null
  assignee: { id: string; name: string } | null
}

export type CalendarAnswer = {
  /** IANA name of the zone of the desk, whose days these are. */
  zone: string
  now: string
  entries: CalendarEntry[]
  /** There is more than is shown: ask for fewer days. */
  more: boolean
}

type PieceRow = {
  id: RowId
  publicId: string
  headline?: string | null
  kind: string
  stage: string
  revision: number
  scheduledFor?: string | null
  scheduledZone?: string | null
  dueAt?: string | null
  embargoUntil?: string | null
  assignee?: RowId | null
  bylines?: { author?: RowId | null }[] | null
}

type PublicationRow = {
  piece: string
  headline?: string | null
  kind?: string | null
  publishedAt: string
  authors?: string[] | null
}

/** Most days that are asked for at once. */
const MOST_DAYS = 62
/** Most of each kind that are shown. */
const MOST = 400

const COLUMNS = [
  'publicId',
  'headline',
  'kind',
  'stage',
  'revision',
  'scheduledFor',
  'scheduledZone',
  'dueAt',
  'embargoUntil',
  'assignee',
  'bylines',
] as const

/**
 * What goes out, went out, is due and is under embargo between two days, in the zone of the desk: one
 * question for each, and one for the names, however much there is.
 *
 * @throws DeskError `bad-parameter` 400.
 */
export async function readCalendar(req: PayloadRequest): Promise<CalendarAnswer> {
  const [from, to] = [queryOfRequest(req, 'from') ?? '', queryOfRequest(req, 'to') ?? '']
  if (!isDay(from)) throw badParameter('from', 'a day, for example 2026-03-29')
  if (!isDay(to) || to < from || to > addDays(from, MOST_DAYS - 1)) {
    throw badParameter('to', `a day, at most ${MOST_DAYS} days in all`)
  }
  const zone = await zoneOfDesk(req.payload)
  const within = {
    greater_than_equal: startOfDay(from, zone).toISOString(),
    less_than: startOfDay(addDays(to, 1), zone).toISOString(),
  }
  const stages = stagesOfDesk(req.payload)
  const inProgress = {
    stage: { in: [...stagesOfGroup(stages, 'open'), ...stagesOfGroup(stages, 'waiting')] },
  }
  const waiting = { stage: { in: ['scheduled', 'blocked'] } }
  const [scheduled, due, embargoed, published] = await Promise.all([
    pieces(req, [{ scheduledFor: within }, waiting], 'scheduledFor'),
    pieces(req, [{ dueAt: within }, inProgress], 'dueAt'),
    pieces(req, [{ embargoUntil: within }, inProgress], 'embargoUntil'),
    publications(req, within),
  ])
  const rows = [...scheduled, ...due, ...embargoed]
  const [authors, people] = await Promise.all([
    authorsOf(req, scheduled, published),
    colleaguesById(
      req,
      rows.flatMap(({ assignee }) => (assignee ? [String(assignee)] : [])),
    ),
  ])
  const entryOf = (kind: EntryKind, row: PieceRow, at: string): CalendarEntry => {
    const person = people.get(String(row.assignee))
    return {
      kind,
      piece: row.publicId,
      id: row.id,
      at: new Date(at).toISOString(),
      headline: row.headline ?? '',
      pieceKind: row.kind,
      stage: row.stage,
      revision: row.revision,
      zone: row.scheduledZone ?? null,
      authors: (row.bylines ?? []).flatMap(({ author }) => authors.get(String(author)) ?? []),
      assignee: person ? { id: person.id, name: person.name } : null,
    }
  }
  return {
    zone,
    now: new Date().toISOString(),
    entries: [
      ...scheduled.map((row) => entryOf('scheduled', row, row.scheduledFor ?? '')),
      ...due.map((row) => entryOf('due', row, row.dueAt ?? '')),
      ...embargoed.map((row) => entryOf('embargo', row, row.embargoUntil ?? '')),
      ...published.map((row) => publishedEntry(row, authors)),
    ],
    more: [scheduled, due, embargoed, published].some((list) => list.length === MOST),
  }
}

type Named = { id: string; name: string }

const publishedEntry = (
  row: PublicationRow,
  authors: ReadonlyMap<string, Named>,
): CalendarEntry => ({
  kind: 'published',
  piece: row.piece,
  id: null,
  at: new Date(row.publishedAt).toISOString(),
  headline: row.headline ?? '',
  pieceKind: row.kind ?? '',
  stage: 'published',
  revision: null,
  zone: null,
  authors: (row.authors ?? []).flatMap((slug) => authors.get(slug) ?? []),
  assignee: null,
})

async function pieces(req: PayloadRequest, and: Where[], sort: string): Promise<PieceRow[]> {
  const { docs } = await req.payload.db.find<PieceRow>({
    collection: deskOf(req.payload).options.slugs.pieces,
    where: { and },
    sort,
    limit: MOST,
    pagination: false,
    select: Object.fromEntries(COLUMNS.map((name) => [name, true])),
  })
  return docs
}

async function publications(req: PayloadRequest, within: Where[string]): Promise<PublicationRow[]> {
  const { docs } = await req.payload.db.find<PublicationRow>({
    collection: deskOf(req.payload).options.slugs.publications,
    where: { and: [{ publishedAt: within }, { state: { in: ['live', 'retracted'] } }] },
    sort: 'publishedAt',
    limit: MOST,
    pagination: false,
    select: { piece: true, headline: true, kind: true, publishedAt: true, authors: true },
  })
  return docs
}

/** Who is read, by row id for pieces and by address for publications. */
async function authorsOf(
  req: PayloadRequest,
  scheduled: readonly PieceRow[],
  published: readonly PublicationRow[],
): Promise<Map<string, Named>> {
  const ids = scheduled.flatMap(({ bylines }) =>
    (bylines ?? []).flatMap(({ author }) => author ?? []),
  )
  const slugs = published.flatMap(({ authors }) => authors ?? [])
  if (ids.length + slugs.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: RowId; name: string; slug: string }>({
    collection: deskOf(req.payload).options.slugs.authors,
    where: {
      or: [
        ...(ids.length > 0 ? [{ id: { in: [...new Set(ids)] } }] : []),
        ...(slugs.length > 0 ? [{ slug: { in: [...new Set(slugs)] } }] : []),
      ],
    },
    limit: 0,
    pagination: false,
    select: { name: true, slug: true },
  })
  return new Map(
    docs.flatMap(({ id, name, slug }) => {
      const named = { id: String(id), name }
      return [
        [String(id), named],
        [slug, named],
      ] as [string, Named][]
    }),
  )
}
