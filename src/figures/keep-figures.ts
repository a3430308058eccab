import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { BeingSecond, inTransaction, isDuplicate, isTransient } from '../storage/index.ts'
import { zoneOfDesk } from '../workflow/index.ts'
import { addCells } from './cells.ts'
import type { Cells, StoredCells } from './cells.ts'
import { countEvents } from './count-events.ts'
import type { CountedEvent } from './count-events.ts'
import { factsOfSubjects } from './facts-of-subjects.ts'
import type { Week } from './weeks.ts'

type RowId = number | string
type SealedEvent = CountedEvent & { sequence: number; publicId: string }

/** Where the counting stands in the chain, kept beside the head of the chain itself. */
export const FIGURES_HEAD = 'figures'

const BATCH = 400
/** Between two batches of a long past, so that whoever works at the desk is not kept waiting. */
const PAUSE_MS = 20
/** How often one may lose to another process, each time after several attempts. */
const LOST_LIMIT = 20

/**
 * Counts what was sealed since the last time, week by week, until nothing is left. Each event counts once,
 * whatever is interrupted and however many processes count: a batch moves the place in the chain by
 * compare-and-set in the transaction that keeps what was counted. A desk that stood before there were figures
 * has its whole past counted so.
 *
 * @returns how many events were counted.
 */
export async function keepFigures(payload: Payload): Promise<number> {
  let counted = 0
  let lost = 0
  for (;;) {
    try {
      const batch = await countBatch(payload)
      if (batch === 0) return counted
      counted += batch
      if (batch === BATCH) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    } catch (error) {
      lost += 1
      if (lost > LOST_LIMIT || !(isDuplicate(error) || isTransient(error))) throw error
    }
  }
}

async function countBatch(payload: Payload): Promise<number> {
  const { slugs } = deskOf(payload).options
  const head = await payload.db.findOne<{ id: RowId; sequence: number }>({
    collection: slugs.ledgerHeads,
    where: { name: { equals: FIGURES_HEAD } },
  })
  const from = head?.sequence ?? 0
  const events = await eventsOf(payload, { sequence: { greater_than: from } }, BATCH)
  const last = events.at(-1)
  if (!last) return 0
  const subjects = [...new Set(events.filter(isOfWork).map(({ subject }) => subject))]
  const [past, facts, zone] = await Promise.all([
    subjects.length === 0
      ? []
      : eventsOf(payload, { sequence: { less_than_equal: from }, subject: { in: subjects } }, 0),
    factsOfSubjects(payload, events.filter(isOfWork)),
    zoneOfDesk(payload),
  ])
  const weeks = countEvents({ past, events }, facts, zone)
  await inTransaction(payload, async (req) => {
    await moveHead(req, head?.sequence, last)
    for (const [week, cells] of weeks) await addToWeek(req, week, cells)
  })
  return events.length
}

const isOfWork = ({ subjectType }: CountedEvent) =>
  subjectType === 'piece' || subjectType === 'submission'

async function eventsOf(
  payload: Payload,
  where: { sequence: object; subject?: object },
  limit: number,
): Promise<SealedEvent[]> {
  const { docs } = await payload.db.find<SealedEvent>({
    collection: deskOf(payload).options.slugs.events,
    where: { and: Object.entries(where).map(([field, value]) => ({ [field]: value })) } as never,
    sort: 'sequence',
    limit,
    pagination: false,
  })
  return docs
}

/** First in the transaction: who comes second finds that it has moved, and begins again. */
async function moveHead(
  req: PayloadRequest,
  from: number | undefined,
  { sequence, publicId }: SealedEvent,
): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.ledgerHeads
  const to = { sequence, hash: publicId }
  if (from === undefined) {
    await req.payload.db.create({ collection, data: { name: FIGURES_HEAD, ...to }, req })
    return
  }
  const moved = await req.payload.db.updateOne({
    collection,
    where: { name: { equals: FIGURES_HEAD }, sequence: { equals: from } },
    data: to,
    options: { atomic: true },
    req,
  })
  if (!moved) throw new BeingSecond()
}

async function addToWeek(req: PayloadRequest, week: Week, cells: Cells): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.figures
  const row = await req.payload.db.findOne<{ id: RowId; cells?: StoredCells | null }>({
    collection,
    where: { week: { equals: week } },
    req,
  })
  const sum = addCells(row?.cells ?? [], cells)
  if (!row) {
    await req.payload.db.create({ collection, data: { week, cells: sum }, req })
    return
  }
  await req.payload.db.updateOne({
    collection,
    where: { id: { equals: row.id } },
    data: { cells: sum },
    options: { atomic: true },
    req,
  })
}
