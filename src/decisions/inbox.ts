import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { stagesOfGroup, SUBMISSION_STAGES } from '../workflow/index.ts'

/** A line of the inbox. */
export type InboxItem = {
  id: number | string
  submission: string
  title: string
  kind: string
  stage: string
  revision: number
  receivedAt: string
  score: number | null
  readers: number
}

type InboxRow = {
  id: number | string
  publicId: string
  title: string
  kind: string
  stage: string
  revision: number
  receivedAt: string
  scoreMean?: number | null
  scoreCount?: number | null
}

const LIMIT = 100

/**
 * What waits for the desk, by age or by score, of one call or of all; by pages that nothing that comes in
 * meanwhile shifts.
 *
 * @throws DeskError `bad-parameter` 400.
 */
export async function readInbox(
  req: PayloadRequest,
): Promise<{ items: InboxItem[]; next: string | null }> {
  const query = new URL(req.url ?? '', 'http://localhost').searchParams
  const order = query.get('order') ?? 'age'
  if (order !== 'age' && order !== 'score') throw bad('order', 'age or score')
  const limit = Number(query.get('limit') ?? 50)
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT) throw bad('limit', `1 to ${LIMIT}`)
  const after = query.get('after')
  const conditions: Where[] = [{ stage: { in: stagesOfGroup(SUBMISSION_STAGES, 'open') } }]
  const call = query.get('call')
  if (call !== null) conditions.push({ call: { equals: await rowOfCall(req, call) } })
  if (order === 'score') conditions.push({ scoreCount: { greater_than: 0 } })
  if (after !== null) conditions.push(placeAfter(order, after))
  const { docs } = await req.payload.db.find<InboxRow>({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: { and: conditions },
    sort: order === 'age' ? ['receivedAt', 'publicId'] : ['-scoreMean', 'publicId'],
    limit: limit + 1,
    pagination: false,
  })
  const shown = docs.slice(0, limit)
  const last = docs.length > limit ? shown.at(-1) : undefined
  return { items: shown.map(itemOf), next: last ? cursorOf(order, last) : null }
}

const itemOf = (row: InboxRow): InboxItem => ({
  id: row.id,
  submission: row.publicId,
  title: row.title,
  kind: row.kind,
  stage: row.stage,
  revision: row.revision,
  receivedAt: new Date(row.receivedAt).toISOString(),
  score: row.scoreMean ?? null,
  readers: row.scoreCount ?? 0,
})

const cursorOf = (order: 'age' | 'score', row: InboxRow) =>
  `${order === 'age' ? new Date(row.receivedAt).toISOString() : String(row.scoreMean)}~${row.publicId}`

function placeAfter(order: 'age' | 'score', cursor: string): Where {
  const [value = '', publicId = '', ...more] = cursor.slice(0, 100).split('~')
  const isPlace =
    order === 'age' ? !Number.isNaN(Date.parse(value)) : /^\d{1,2}(?:\.\d+)?$/.test(value)
  if (!isPlace || more.length > 0 || !/^[0-9a-f-]{36}$/.test(publicId)) {
    throw bad('after', 'the “next” of the page before')
  }
  const field = order === 'age' ? 'receivedAt' : 'scoreMean'
  const at = order === 'age' ? value : Number(value)
  const beyond = order === 'age' ? { greater_than: at } : { less_than: at }
  return {
    or: [
      { [field]: beyond },
      { and: [{ [field]: { equals: at } }, { publicId: { greater_than: publicId } }] },
    ],
  }
}

async function rowOfCall(req: PayloadRequest, slug: string): Promise<number | string> {
  const row = await req.payload.db.findOne<{ id: number | string }>({
    collection: deskOf(req.payload).options.slugs.calls,
    where: { slug: { equals: slug.slice(0, 120) } },
  })
  if (!row) throw new DeskError('call-unknown', 404, 'There is no such call.')
  return row.id
}

const bad = (parameter: string, use: string) =>
  new DeskError('bad-parameter', 400, `Parameter “${parameter}”: use ${use}.`, [{ parameter }])
