import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { colleaguesById } from '../notices/index.ts'
import { countBy } from '../storage/index.ts'
import {
  badParameter,
  stagesOfDesk,
  stagesOfGroup,
  SUBMISSION_STAGES,
  zoneOfDesk,
} from '../workflow/index.ts'
import type { StoredCells } from './cells.ts'
import { readFiguresQuery } from './figures-query.ts'
import type { FiguresQuery } from './figures-query.ts'
import { figuresOf } from './figures.ts'
import type { CountedWeek, Figures } from './figures.ts'
import { FIGURES_HEAD } from './keep-figures.ts'
import { staysInOrder } from './stays-in-order.ts'
import { todayInZone, weekOfDay, weeksUntil } from './weeks.ts'
import type { Week } from './weeks.ts'
import { workloadOf } from './workload.ts'
import type { Workload } from './workload.ts'

export type CallName = { id: number | string; publicId: string; title: string }

export type FiguresAnswer = Figures & {
  asked: FiguresQuery
  /** IANA name of the zone whose weeks these are. */
  zone: string
  /** The running week; the period may end with an earlier one. */
  thisWeek: Week
  /** Calls that can be asked for, the newest first. */
  callNames: CallName[]
  people: (Workload & { name: string | null })[]
  /** Open submissions and pieces that are in nobody's hands. */
  unassigned: { submissions: number; pieces: number }
  /** Events that happened and are not in the figures yet. */
  uncounted: number
  /** Nothing was ever counted. */
  isEmpty: boolean
}

/** Most calls that a filter names. */
const CALLS = 200

/**
 * The figures of a period: the weeks of it and as many before, what is open now and by whom, and the names
 * beside them. Nine questions, however much came in.
 *
 * @throws DeskError `bad-parameter` 400.
 */
export async function readFigures(
  req: PayloadRequest,
  query: { get: (name: string) => string | null },
): Promise<FiguresAnswer> {
  const { payload } = req
  const { slugs } = deskOf(payload).options
  const zone = await zoneOfDesk(payload)
  const today = todayInZone(zone)
  const asked = readFiguresQuery(query, today)
  if ('parameter' in asked) throw badParameter(asked.parameter, asked.use)
  const thisWeek = weekOfDay(today)
  const weeks = weeksUntil(asked.last, 2 * asked.weeks)
  const [counted, heads, callNames, pieces, submissions] = await Promise.all([
    weeksCounted(req, weeks),
    headsOf(req),
    callNamesOf(req),
    countBy(payload, slugs.pieces, 'assignee', {
      among: { stage: stagesOfGroup(stagesOfDesk(payload), 'open') },
    }),
    countBy(payload, slugs.submissions, 'assignee', {
      among: { stage: stagesOfGroup(SUBMISSION_STAGES, 'open') },
    }),
  ])
  const cellsOf = (week: Week): CountedWeek => ({ week, cells: counted.get(week) ?? [] })
  const figures = figuresOf(
    weeks.slice(asked.weeks).map(cellsOf),
    weeks.slice(0, asked.weeks).map(cellsOf),
    asked.call,
  )
  const unassigned = { submissions: submissions.get('') ?? 0, pieces: pieces.get('') ?? 0 }
  submissions.delete('')
  pieces.delete('')
  const load = workloadOf({ submissions, pieces }, figures.finished, asked.weeks)
  const names = await colleaguesById(
    req,
    load.map(({ person }) => person),
  )
  return {
    ...figures,
    stays: staysInOrder(figures.stays, stagesOfDesk(payload)),
    asked,
    zone,
    thisWeek,
    callNames,
    people: load.map((each) => ({ ...each, name: names.get(each.person)?.name ?? null })),
    unassigned,
    uncounted: Math.max(0, heads.sealed - heads.counted),
    isEmpty: heads.counted === 0,
  }
}

async function weeksCounted(
  req: PayloadRequest,
  weeks: readonly Week[],
): Promise<Map<Week, StoredCells>> {
  const { docs } = await req.payload.db.find<{ id: string; week: Week; cells: StoredCells | null }>(
    {
      collection: deskOf(req.payload).options.slugs.figures,
      where: { week: { in: [...weeks] } },
      limit: 0,
      pagination: false,
    },
  )
  return new Map(docs.map(({ week, cells }) => [week, cells ?? []]))
}

async function headsOf(req: PayloadRequest): Promise<{ sealed: number; counted: number }> {
  const { docs } = await req.payload.db.find<{ id: string; name: string; sequence: number }>({
    collection: deskOf(req.payload).options.slugs.ledgerHeads,
    where: { name: { in: ['events', FIGURES_HEAD] } },
    limit: 2,
    pagination: false,
  })
  const at = (name: string) => docs.find((head) => head.name === name)?.sequence ?? 0
  return { sealed: at('events'), counted: at(FIGURES_HEAD) }
}

async function callNamesOf(req: PayloadRequest): Promise<CallName[]> {
  const { docs } = await req.payload.db.find<CallName>({
    collection: deskOf(req.payload).options.slugs.calls,
    sort: '-opensAt',
    limit: CALLS,
    pagination: false,
    select: { publicId: true, title: true },
  })
  return docs.map(({ id, publicId, title }) => ({ id, publicId, title }))
}
