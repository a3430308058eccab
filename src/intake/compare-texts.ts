import type { Payload, PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { textOfBlock } from '../publishing/index.ts'
import type { Content } from '../publishing/content.ts'
import { createMany, inTransaction } from '../storage/index.ts'
import { likeness, marksOf } from './text-marks.ts'
import type { TextMarks } from './text-marks.ts'

/** Something close to a submission, as the submission keeps it. */
export type SimilarText = {
  type: 'publication' | 'submission'
  publicId: string
  /** Row id, for a link in the panel. */
  row: number | string
  percent: number
}

type MarkRow = {
  id: number
  mark: string
  subjectType: SimilarText['type']
  subject: string
  signature?: number[] | null
  row?: string | null
}
type TextRow = { id: number | string; publicId: string }

const BATCH = 20
const CANDIDATES = 200
const SHOWN = 8
const LEAST = 0.4

/**
 * Compares what came in with the inbox and the archive, a batch at a time, and keeps on each submission what
 * is close to it. The row is the queue: what was not compared yet is found by a query.
 */
export async function compareDue(payload: Payload): Promise<number> {
  await markPublications(payload)
  const { slugs } = deskOf(payload).options
  const { docs } = await payload.db.find<TextRow & { pitch?: string; text?: string }>({
    collection: slugs.submissions,
    where: { comparedAt: { exists: false } },
    sort: 'id',
    limit: BATCH,
    pagination: false,
  })
  for (const row of docs) {
    const marks = marksOf(`${row.pitch ?? ''}\n${row.text ?? ''}`)
    await inTransaction(payload, (req) => compareOne(req, row, marks))
  }
  return docs.length
}

async function compareOne(
  req: PayloadRequest,
  row: TextRow,
  marks: TextMarks | undefined,
): Promise<void> {
  const { slugs } = deskOf(req.payload).options
  const similar = marks ? closest(await closeTo(req, row.publicId, marks)) : []
  if (marks) await keepMarks(req, 'submission', row, marks)
  await setSimilar(req, { publicId: { equals: row.publicId } }, similar, true)
  for (const other of similar) {
    if (other.type !== 'submission') continue
    const found = await req.payload.db.findOne<TextRow & { similar?: SimilarText[] | null }>({
      collection: slugs.submissions,
      where: { publicId: { equals: other.publicId } },
      select: { publicId: true, similar: true },
      req,
    })
    if (!found) continue
    const entry: SimilarText = {
      type: 'submission',
      publicId: row.publicId,
      row: row.id,
      percent: other.percent,
    }
    const rest = (found.similar ?? []).filter(({ publicId }) => publicId !== row.publicId)
    await setSimilar(req, { publicId: { equals: found.publicId } }, [entry, ...rest], false)
  }
}

/** No more than are shown: a hundred who send the same words cost no more than eight. */
const closest = (similar: readonly SimilarText[]): SimilarText[] =>
  [...similar].sort((one, other) => other.percent - one.percent).slice(0, SHOWN)

async function setSimilar(
  req: PayloadRequest,
  where: Where,
  similar: SimilarText[],
  isCompared: boolean,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.submissions,
    where,
    data: {
      similar: closest(similar),
      ...(isCompared ? { comparedAt: new Date().toISOString() } : {}),
    },
    options: { atomic: true },
    req,
  })
}

async function closeTo(
  req: PayloadRequest,
  self: string,
  { marks, signature }: TextMarks,
): Promise<SimilarText[]> {
  const { docs } = await req.payload.db.find<MarkRow>({
    collection: deskOf(req.payload).options.slugs.textMarks,
    where: { mark: { in: marks }, subject: { not_equals: self } },
    sort: '-id',
    limit: CANDIDATES,
    pagination: false,
    req,
  })
  const found = new Map(docs.map((mark) => [mark.subject, mark]))
  return [...found.values()].flatMap((mark) => {
    const near = likeness(signature, mark.signature ?? [])
    if (near < LEAST) return []
    return [
      {
        type: mark.subjectType,
        publicId: mark.subject,
        row: mark.row ?? '',
        percent: Math.round(near * 100),
      },
    ]
  })
}

async function keepMarks(
  req: PayloadRequest,
  subjectType: SimilarText['type'],
  { id, publicId }: TextRow,
  { marks, signature }: TextMarks,
  at: string = new Date().toISOString(),
): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.textMarks
  await req.payload.db.deleteMany({ collection, where: { subject: { equals: publicId } }, req })
  await createMany(
    req,
    collection,
    marks.map((mark) => ({
      mark,
      subjectType,
      subject: publicId,
      row: String(id),
      signature,
      at,
    })),
  )
}

type PublicationRow = TextRow & { updatedAt: string; content?: Content | null }

/** Marks what was published or changed since the last time; found by the time of the newest mark. */
async function markPublications(payload: Payload): Promise<void> {
  const { slugs } = deskOf(payload).options
  const newest = await payload.db.find<MarkRow & { at: string }>({
    collection: slugs.textMarks,
    where: { subjectType: { equals: 'publication' } },
    sort: '-at',
    limit: 1,
    pagination: false,
  })
  const since = newest.docs[0]?.at
  const { docs } = await payload.db.find<PublicationRow>({
    collection: slugs.publications,
    where: since ? { updatedAt: { greater_than: new Date(since).toISOString() } } : {},
    sort: 'updatedAt',
    limit: BATCH,
    pagination: false,
  })
  for (const row of docs) {
    const text = (row.content?.body ?? []).map(textOfBlock).join('\n')
    // A place of its own for a text too short to compare, so that it is not looked at again.
    const marks = marksOf(text) ?? { marks: [`none-${row.publicId}`], signature: [] }
    await inTransaction(payload, (req) =>
      keepMarks(req, 'publication', row, marks, new Date(row.updatedAt).toISOString()),
    )
  }
}
