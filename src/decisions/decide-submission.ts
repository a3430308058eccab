import { saveVersion } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import {
  composeMessage,
  queueMessage,
  RecipientError,
  releaseHeld,
  templateOf,
} from '../messages/index.ts'
import { canonicalJson, sha256Hex } from '../publishing/index.ts'
import { answerOnce, inTransaction } from '../storage/index.ts'
import { mayRoles, rightsOfDesk, whereIdIs } from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'
import type { DecisionEntry } from './decision-table.ts'
import { noteToContributor } from './decision.ts'
import type { Decision } from './decision.ts'
import { makePiece } from './make-piece.ts'
import type { AcceptedSubmission } from './piece-of-submission.ts'
import type { ContributorRow } from './propose-author.ts'

type RowId = number | string

/** A submission as its row holds it, relations as row ids. */
export type SubmissionRow = AcceptedSubmission & {
  id: RowId
  publicId: string
  stage: string
  revision: number
  contributor?: RowId | null
  piece?: RowId | null
  decision?: string | null
  decisionReason?: string | null
  decisionNote?: string | null
}

export type DecisionRequest = {
  actor: Actor
  /** Public id of the submission, or its row id. */
  submission: RowId
  entry: DecisionEntry
  decision: Decision
  /** The same key again is answered as the first time. */
  idempotencyKey?: string | undefined
}

export type DecisionAnswer = {
  /** Public id. */
  submission: string
  decision: string
  stage: string
  revision: number
  /** The piece it became. */
  piece: { id: RowId; publicId: string } | null
}

/**
 * Decides about a submission, once: moves it by compare-and-set with its version, makes the piece, appends
 * the event and queues the message to the contributor, in one transaction. The same decision asked again
 * is answered with what stands, and nothing is made or sent twice.
 *
 * @param req whoever decides; the piece is made with their rights.
 * @throws DeskError `submission-unknown` 404, `right-missing` 403, `revision-missing` 428, `revision-stale`
 * 409, `decision-not-from-here` 409, `recipient-unusable` 422.
 */
export function decideSubmission(
  payload: Payload,
  request: DecisionRequest,
  req: PayloadRequest,
): Promise<DecisionAnswer> {
  return inTransaction(
    payload,
    async (joined) => {
      if (!request.idempotencyKey) return decide(joined, request)
      const { actor, submission, decision } = request
      const once = {
        collection: deskOf(payload).options.slugs.idempotencyRecords,
        key: `decision:${String(actor.id)}:${request.idempotencyKey}`,
        fingerprint: sha256Hex(canonicalJson([String(submission), decision])),
      }
      return (await answerOnce(joined, once, () => decide(joined, request))).answer
    },
    { req },
  )
}

async function decide(req: PayloadRequest, request: DecisionRequest): Promise<DecisionAnswer> {
  const { actor, entry, decision } = request
  const row = await findSubmission(req, request.submission)
  if (!mayRoles(actor.roles, entry.right, rightsOfDesk(req.payload))) throw rightMissing(entry)
  if (stands(row, entry, decision)) return answerOf(req, row, entry)
  if (decision.expectedRevision === undefined) throw revisionMissing()
  if (decision.expectedRevision !== row.revision) {
    throw revisionStale(decision.expectedRevision, row)
  }
  if (!(entry.from as readonly string[]).includes(row.stage)) throw notFromHere(entry, row)

  // First, so that of two who decide at once one waits here and has made nothing yet.
  const revision = await move(req, row, request)
  const contributor = await contributorOf(req, row)
  const piece = entry.effect === 'make-piece' ? await makePiece(req, row, contributor) : undefined
  await record(req, row, piece)
  if (entry.effect === 'release-receipt') await releaseHeld(req, row.publicId)
  await tell(req, request, row, contributor)
  await appendEvent(req, {
    type: `submission.${entry.name}`,
    subjectType: 'submission',
    subject: row.publicId,
    actor,
    detail: {
      from: row.stage,
      to: entry.to,
      revision,
      reason: decision.reason ?? null,
      note: decision.note === undefined ? null : sha256Hex(decision.note),
      piece: piece?.publicId ?? null,
    },
  })
  return {
    submission: row.publicId,
    decision: entry.name,
    stage: entry.to,
    revision,
    piece: piece ?? null,
  }
}

/** Whether exactly this was decided already: asked again after a time-out, or by a double click. */
const stands = (row: SubmissionRow, entry: DecisionEntry, decision: Decision) =>
  row.stage === entry.to &&
  row.decision === entry.name &&
  (row.decisionReason ?? undefined) === decision.reason &&
  // Another note would be lost without a word: whoever wrote it is told that they were second.
  (row.decisionNote ?? undefined) === decision.note

async function answerOf(
  req: PayloadRequest,
  row: SubmissionRow,
  entry: DecisionEntry,
): Promise<DecisionAnswer> {
  const { slugs } = deskOf(req.payload).options
  const piece =
    row.piece === null || row.piece === undefined
      ? null
      : await req.payload.db.findOne<{ id: RowId; publicId: string }>({
          collection: slugs.pieces,
          where: { id: { equals: row.piece } },
          req,
        })
  return {
    submission: row.publicId,
    decision: entry.name,
    stage: row.stage,
    revision: row.revision,
    piece: piece ? { id: piece.id, publicId: piece.publicId } : null,
  }
}

/** Moves the row if it still stands where it was looked at. */
async function move(
  req: PayloadRequest,
  row: SubmissionRow,
  { actor, entry, decision }: DecisionRequest,
): Promise<number> {
  const revision = row.revision + 1
  const now = new Date().toISOString()
  const moved = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      id: { equals: row.id },
      stage: { equals: row.stage },
      revision: { equals: row.revision },
    },
    data: {
      stage: entry.to,
      revision,
      savedBy: actor.kind === 'user' ? String(actor.id) : null,
      decision: entry.name,
      decisionReason: decision.reason ?? null,
      decisionNote: decision.note ?? null,
      decidedAt: now,
      decidedBy: actor.kind === 'user' ? actor.id : null,
      updatedAt: now,
    },
    options: { atomic: true },
    req,
  })
  if (!moved) throw movedMeanwhile()
  return revision
}

/** Links the row to the piece it became, and writes its version. */
async function record(
  req: PayloadRequest,
  { id }: SubmissionRow,
  piece: { id: RowId } | undefined,
): Promise<void> {
  const { slugs } = deskOf(req.payload).options
  if (piece) {
    await req.payload.db.updateOne({
      collection: slugs.submissions,
      id,
      data: { piece: piece.id },
      req,
    })
  }
  await saveVersion({
    id,
    autosave: false,
    collection: req.payload.collections[slugs.submissions]?.config,
    docWithLocales: await findSubmission(req, id),
    operation: 'update',
    payload: req.payload,
    req,
  } as Parameters<typeof saveVersion>[0])
}

async function tell(
  req: PayloadRequest,
  { entry, decision }: DecisionRequest,
  row: SubmissionRow,
  contributor: ContributorRow | undefined,
): Promise<void> {
  if (!entry.message || !contributor) return
  const settings = (await req.payload.findGlobal({
    slug: deskOf(req.payload).options.slugs.settings,
    depth: 0,
    overrideAccess: true,
    req,
  })) as { name?: string | null }
  try {
    const message = composeMessage(templateOf(entry.message), contributor.email, {
      name: contributor.name,
      title: row.title,
      kind: row.kind,
      receipt: row.publicId,
      desk: settings.name ?? 'The Opinion Desk',
      note: noteToContributor(entry, decision),
    })
    await queueMessage(req, message, { submission: row.publicId })
  } catch (error) {
    if (error instanceof RecipientError) throw recipientUnusable()
    throw error
  }
}

/** A submission by its public id or its row id, in the transaction of `req`. */
export async function findSubmission(req: PayloadRequest, id: RowId): Promise<SubmissionRow> {
  const collection = deskOf(req.payload).options.slugs.submissions
  const where = whereIdIs(req, id)
  const row = where ? await req.payload.db.findOne<SubmissionRow>({ collection, where, req }) : null
  if (!row) throw new DeskError('submission-unknown', 404, 'There is no such submission.')
  return row
}

async function contributorOf(
  req: PayloadRequest,
  { contributor }: SubmissionRow,
): Promise<ContributorRow | undefined> {
  if (contributor === null || contributor === undefined) return undefined
  const row = await req.payload.db.findOne<ContributorRow>({
    collection: deskOf(req.payload).options.slugs.contributors,
    where: { id: { equals: contributor } },
    req,
  })
  return row ?? undefined
}

const rightMissing = ({ label }: DecisionEntry) =>
  new DeskError('right-missing', 403, `Your roles do not allow “${label}”. Ask the desk chief.`)

const revisionMissing = () =>
  new DeskError(
    'revision-missing',
    428,
    'Send the revision your decision is based on, as “revision” or as an If-Match header.',
  )

const revisionStale = (based: number, { revision, stage, decision }: SubmissionRow) =>
  new DeskError(
    'revision-stale',
    409,
    'Someone changed this submission meanwhile. Load it again and look before you decide.',
    [{ basedOn: based, current: revision, stage, decision: decision ?? null }],
  )

const notFromHere = ({ label, from }: DecisionEntry, { stage }: SubmissionRow) =>
  new DeskError(
    'decision-not-from-here',
    409,
    `“${label}” is not possible from “${stage}”. It starts from: ${from.join(', ')}.`,
    [{ stage }],
  )

const recipientUnusable = () =>
  new DeskError(
    'recipient-unusable',
    422,
    'The contributor’s e-mail address cannot be written to. Mend it in their record first.',
    [{ field: 'contributor' }],
  )

/** Marked as transient: the whole decision is asked again, and finds what the other one made. */
const movedMeanwhile = () =>
  Object.assign(new Error('Another decision was recorded at the same moment.'), { code: '40001' })
