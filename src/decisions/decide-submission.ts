import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import { releaseHeld } from '../messages/index.ts'
import { canonicalJson, sha256Hex } from '../publishing/index.ts'
import { answerOnce, inTransaction } from '../storage/index.ts'
import {
  claimSubmission,
  findSubmission,
  mayRoles,
  rightsOfDesk,
  saveSubmissionVersion,
  submissionMovedMeanwhile,
} from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'
import type { DecisionEntry } from './decision-table.ts'
import type { Decision } from './decision.ts'
import {
  notFromHere,
  refuseUnmet,
  revisionMissing,
  revisionStale,
  rightMissing,
} from './refusals.ts'
import { makePiece } from './make-piece.ts'
import type { SubmissionRow } from './submission-row.ts'
import { answerDue, contributorOf, tellContributor } from './tell-contributor.ts'

type RowId = number | string

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
  /** The contributor is told when somebody releases the message. */
  held: boolean
}

/**
 * Decides about a submission, once: moves it by compare-and-set with its version, makes the piece, appends
 * the event and queues the message to the contributor, in one transaction. The same decision asked again
 * is answered with what stands, and nothing is made or sent twice.
 *
 * @param req whoever decides; the piece is made with their rights.
 * @throws DeskError `submission-unknown` 404, `right-missing` 403, `revision-missing` 428, `revision-stale`
 * 409, `decision-not-from-here` 409, `decision-unmet` 422, `recipient-unusable` 422.
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
  const row = await findSubmission<SubmissionRow>(req, request.submission)
  if (!mayRoles(actor.roles, entry.right, rightsOfDesk(req.payload))) throw rightMissing(entry)
  const other = decision.into ? await findSubmission<SubmissionRow>(req, decision.into) : undefined
  if (stands(row, entry, decision, other)) return answerOf(req, row, entry)
  if (decision.expectedRevision === undefined) throw revisionMissing()
  if (decision.expectedRevision !== row.revision) {
    throw revisionStale(decision.expectedRevision, row)
  }
  if (!(entry.from as readonly string[]).includes(row.stage)) throw notFromHere(entry, row)
  await refuseUnmet(req, entry, row, other)

  // First, so that of two who decide at once one waits here and has made nothing yet.
  const answerBy = entry.effect === 'ask-for-answer' ? await dueForAnswer(req) : null
  const revision = await move(req, row, request, { answerBy })
  const contributor = await contributorOf(req, row)
  const piece =
    entry.effect === 'make-piece'
      ? await makePiece(req, { ...row, form: decision.form }, contributor)
      : undefined
  if (entry.effect === 'release-receipt') await releaseHeld(req, row.publicId)
  const { held } = await tellContributor(req, entry, decision, { ...row, answerBy }, contributor)
  await link(req, row, { piece, other, held })
  await saveSubmissionVersion(req, row.id)
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
      form: decision.form ?? null,
      into: other?.publicId ?? null,
      held,
    },
  })
  return {
    submission: row.publicId,
    decision: entry.name,
    stage: entry.to,
    revision,
    piece: piece ?? null,
    held,
  }
}

/** Whether exactly this was decided already: asked again after a time-out, or by a double click. */
const stands = (
  row: SubmissionRow,
  entry: DecisionEntry,
  decision: Decision,
  other: SubmissionRow | undefined,
) =>
  row.stage === entry.to &&
  row.decision === entry.name &&
  (row.decisionReason ?? undefined) === decision.reason &&
  (row.acceptedAs ?? undefined) === decision.form &&
  (other === undefined || String(row.mergedInto) === String(other.id)) &&
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
    held: row.heldDecision ?? false,
  }
}

/** Moves the row if it still stands where it was looked at. */
async function move(
  req: PayloadRequest,
  row: SubmissionRow,
  { actor, entry, decision }: DecisionRequest,
  { answerBy }: { answerBy: string | null },
): Promise<number> {
  const by = actor.kind === 'user' ? actor.id : null
  const decided = {
    decision: entry.name,
    decisionReason: decision.reason ?? null,
    decisionNote: decision.note ?? null,
    acceptedAs: decision.form ?? null,
    decidedAt: new Date().toISOString(),
    decidedBy: by,
    answerBy,
    remindedAt: null,
    heldDecision: false,
  }
  const revision = await claimSubmission(req, row, {
    to: entry.to,
    savedBy: by === null ? null : String(by),
    ...(entry.isDecision || entry.effect !== 'none' ? { data: decided } : {}),
  })
  if (revision === undefined) throw submissionMovedMeanwhile()
  return revision
}

/** Writes the links of a decision into the row, after what it links to was made. */
async function link(
  req: PayloadRequest,
  { id, mergedInto }: SubmissionRow,
  made: { piece?: { id: RowId } | undefined; other?: SubmissionRow | undefined; held: boolean },
): Promise<void> {
  const data = {
    ...(made.piece ? { piece: made.piece.id } : {}),
    ...(made.other ? { mergedInto: made.other.id } : mergedInto ? { mergedInto: null } : {}),
    ...(made.held ? { heldDecision: true } : {}),
  }
  if (Object.keys(data).length === 0) return
  await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: { id: { equals: id } },
    data,
    options: { atomic: true },
    req,
  })
}

async function dueForAnswer(req: PayloadRequest): Promise<string> {
  const { changesDays } = (await req.payload.findGlobal({
    slug: deskOf(req.payload).options.slugs.settings,
    depth: 0,
    overrideAccess: true,
    req,
  })) as { changesDays?: number | null }
  return answerDue(new Date(), changesDays ?? 21)
}
