import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { anchorNow } from '../ledger/index.ts'
import type { Anchor, SealedEvent } from '../ledger/index.ts'
import type { PieceRow } from '../publishing/index.ts'

type Row = Record<string, unknown>

/** An event with the two beside it in the chain: it is of the one before, and the one after is of it. */
export type FiledEvent = {
  event: SealedEvent
  before: SealedEvent | null
  after: SealedEvent | null
}

/** Everything the desk has of a piece, but for what is sealed in the vault. */
export type PieceFile = {
  format: 1
  piece: Row
  versions: Row[]
  proofs: Row[]
  approvals: Row[]
  notes: Row[]
  claims: Row[]
  replies: Row[]
  dismissedFindings: Row[]
  comments: Row[]
  releases: Row[]
  publications: Row[]
  submission: Row | null
  submissionVersions: Row[]
  messages: Row[]
  /** Calls to partners that are still kept, and what each partner has of the piece. */
  deliveries: Row[]
  copies: Row[]
  events: FiledEvent[]
  /** The end of the chain when the file was made. */
  anchor: Anchor
}

/** Gathers the file of a piece. The caller has checked that whoever asks may export it. */
export async function gatherPieceFile(req: PayloadRequest, piece: PieceRow): Promise<PieceFile> {
  const { slugs } = deskOf(req.payload).options
  const { db } = req.payload
  const rows = async <Found = Row>(
    collection: string,
    where: Where,
    sort?: string,
  ): Promise<Found[]> => {
    const { docs } = await db.find<Found & { id: number | string }>({
      collection,
      where,
      limit: 0,
      pagination: false,
      req,
      ...(sort ? { sort } : {}),
    })
    return plain(docs)
  }
  const versions = async (collection: string, parent: unknown): Promise<Row[]> => {
    const { docs } = await db.findVersions({
      collection,
      where: { parent: { equals: parent } },
      sort: 'createdAt',
      limit: 0,
      pagination: false,
      req,
    })
    return plain(docs as unknown as Row[])
  }
  const ofPiece = { piece: { equals: piece.publicId } }
  const submissionRow = (piece as PieceRow & { submission?: number | string | null }).submission
  const [submission = null] = submissionRow
    ? await rows(slugs.submissions, { id: { equals: submissionRow } })
    : []
  const publications = await rows(slugs.publications, ofPiece)
  const proofs = await rows(slugs.proofs, ofPiece, 'number')
  const subjects = [piece, submission, ...publications, ...proofs].flatMap((row) =>
    row && typeof row.publicId === 'string' ? [row.publicId] : [],
  )
  return {
    format: 1,
    piece: plain(piece as unknown as Row),
    versions: await versions(slugs.pieces, piece.id),
    proofs,
    approvals: await rows(slugs.approvals, ofPiece, 'approvedAt'),
    notes: await rows(slugs.deskNotes, ofPiece, 'at'),
    claims: await rows(slugs.claims, ofPiece, 'at'),
    replies: await rows(slugs.replies, ofPiece, 'at'),
    dismissedFindings: await rows(slugs.copyMarks, ofPiece, 'at'),
    comments: await rows(slugs.comments, ofPiece, 'publicId'),
    releases: await rows(slugs.releases, ofPiece, 'number'),
    publications,
    submission,
    submissionVersions: submission ? await versions(slugs.submissions, submission.id) : [],
    messages: await rows(slugs.outbox, {
      or: [
        ofPiece,
        ...(submission ? [{ submission: { equals: String(submission.publicId) } }] : []),
      ],
    }),
    deliveries: await rows(slugs.deliveries, ofPiece, 'sequence'),
    copies: await rows(slugs.copies, ofPiece, 'partner'),
    events: await filedEvents(rows, slugs.events, subjects),
    anchor: await anchorNow(req.payload),
  }
}

async function filedEvents(
  rows: <Found>(collection: string, where: Where, sort?: string) => Promise<Found[]>,
  collection: string,
  subjects: string[],
): Promise<FiledEvent[]> {
  const own = await rows<SealedEvent>(
    collection,
    { subject: { in: subjects }, sequence: { exists: true } },
    'sequence',
  )
  const beside = [...new Set(own.flatMap(({ sequence }) => [sequence - 1, sequence + 1]))]
  const bySequence = new Map<number, SealedEvent>()
  for (let start = 0; start < beside.length; start += PAGE) {
    const page = { sequence: { in: beside.slice(start, start + PAGE) } }
    for (const event of await rows<SealedEvent>(collection, page)) {
      bySequence.set(event.sequence, event)
    }
  }
  return own.map((event) => ({
    event: sealed(event),
    before: sealedOrNone(bySequence.get(event.sequence - 1)),
    after: sealedOrNone(bySequence.get(event.sequence + 1)),
  }))
}

const PAGE = 500

/** What is sealed of an event, without what a database adds. */
const sealed = (event: SealedEvent): SealedEvent => ({
  publicId: event.publicId,
  at: event.at,
  type: event.type,
  subjectType: event.subjectType,
  subject: event.subject,
  actorKind: event.actorKind,
  actor: event.actor ?? null,
  detail: event.detail ?? null,
  sequence: event.sequence,
  previousHash: event.previousHash,
  hash: event.hash,
})
const sealedOrNone = (event: SealedEvent | undefined) => (event ? sealed(event) : null)

/** As JSON has it: dates and ids of a database as text. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
