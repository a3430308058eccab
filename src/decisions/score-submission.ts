import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { inTransaction, newPublicId } from '../storage/index.ts'
import { findSubmission } from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'
import { readScore, summaryOf, WHOLE } from './score.ts'
import type { ScoreCategory } from './score.ts'
import type { SubmissionRow } from './submission-row.ts'

/** Stages in which readers may still say something. */
const SCORED_IN = ['received', 'triage', 'reading', 'resubmitted']

export type ScoreRow = {
  id: number | string
  reader: string
  values?: Record<string, number | null> | null
  total?: number | null
  recommendation?: string | null
  note?: string | null
  conflict?: string | null
  scoredAt: string
}

type Scored = SubmissionRow & { call?: number | string | null }

/** What is scored in a submission, as its call has it. */
export async function categoriesOf(
  req: PayloadRequest,
  { call }: Pick<Scored, 'call'>,
): Promise<readonly ScoreCategory[]> {
  if (call === null || call === undefined) return WHOLE
  const row = await req.payload.db.findOne<{
    id: number
    scoreCategories?: ScoreCategory[] | null
  }>({
    collection: deskOf(req.payload).options.slugs.calls,
    where: { id: { equals: call } },
    ...(req.transactionID ? { req } : {}),
  })
  const own = (row?.scoreCategories ?? []).map(({ name, weight }) => ({ name, weight }))
  return own.length > 0 ? own : WHOLE
}

export async function scoresOf(req: PayloadRequest, submission: string): Promise<ScoreRow[]> {
  const { docs } = await req.payload.db.find<ScoreRow>({
    collection: deskOf(req.payload).options.slugs.scores,
    where: { submission: { equals: submission } },
    sort: 'id',
    limit: 200,
    pagination: false,
    ...(req.transactionID ? { req } : {}),
  })
  return docs
}

/**
 * Records what a reader thinks of a submission, in place of what they said before, and brings its mean up to
 * date. It decides nothing.
 *
 * @throws DeskError `submission-unknown` 404, `score-malformed` 400, `score-too-late` 409.
 */
export function scoreSubmission(
  payload: Payload,
  { submission, input, actor }: { submission: string; input: unknown; actor: Actor },
  req: PayloadRequest,
): Promise<void> {
  return inTransaction(
    payload,
    async (joined) => {
      const row = await findSubmission<Scored>(joined, submission)
      if (!SCORED_IN.includes(row.stage)) throw tooLate(row.stage)
      const read = readScore(input, await categoriesOf(joined, row))
      if (!read.ok) {
        throw new DeskError('score-malformed', 400, read.problems[0]?.message ?? '', read.problems)
      }
      await keep(joined, row.publicId, String(actor.id), read.score)
      const { count, mean } = summaryOf(
        (await scoresOf(joined, row.publicId)).map(({ total }) => total ?? null),
      )
      await payload.db.updateOne({
        collection: deskOf(payload).options.slugs.submissions,
        where: { id: { equals: row.id } },
        data: { scoreMean: mean, scoreCount: count },
        options: { atomic: true },
        req: joined,
      })
      await appendEvent(joined, {
        type: read.score.conflict === undefined ? 'submission.scored' : 'submission.conflict',
        subjectType: 'submission',
        subject: row.publicId,
        actor,
        detail: { recommendation: read.score.recommendation, abstained: read.score.total === null },
      })
    },
    { req },
  )
}

async function keep(
  req: PayloadRequest,
  submission: string,
  reader: string,
  score: {
    values: object
    total: number | null
    recommendation: string
    note?: string
    conflict?: string
  },
): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.scores
  const data = {
    values: score.values,
    total: score.total,
    recommendation: score.recommendation,
    note: score.note ?? null,
    conflict: score.conflict ?? null,
    scoredAt: new Date().toISOString(),
  }
  const changed = await req.payload.db.updateOne({
    collection,
    where: { submission: { equals: submission }, reader: { equals: reader } },
    data,
    options: { atomic: true },
    req,
  })
  if (changed) return
  await req.payload.db.create({
    collection,
    data: { publicId: newPublicId(), submission, reader, ...data },
    req,
  })
}

const tooLate = (stage: string) =>
  new DeskError(
    'score-too-late',
    409,
    'It is no longer being read, so nothing can be scored any more.',
    [{ stage }],
  )
