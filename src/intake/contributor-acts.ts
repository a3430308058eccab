import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { lettersIn, messageToContributor, queueMessage } from '../messages/index.ts'
import type { ContributorTemplateName } from '../messages/index.ts'
import { inTransaction, isPublicId } from '../storage/index.ts'
import {
  claimSubmission,
  findSubmissionTransition,
  saveSubmissionVersion,
  submissionMovedMeanwhile,
} from '../workflow/index.ts'
import type { SubmissionStage } from '../workflow/index.ts'
import type { Answer } from './answers.ts'
import { recordFiles } from './files/attachment-store.ts'
import type { WrittenFile } from './files/attachment-store.ts'
import { publicStatusOf } from './public-status.ts'
import type { PageContributor } from './passes.ts'

/** A submission as its contributor's page reads it. */
export type OwnSubmission = {
  id: number | string
  publicId: string
  stage: string
  revision: number
  kind: 'draft' | 'pitch'
  title: string
  pitch?: string | null
  text?: string | null
  language?: string | null
  letterLanguage?: string | null
  call?: number | string | null
  receivedAt: string
  updatedAt?: string | null
  heldDecision?: boolean | null
  answerBy?: string | null
  answers?: Answer[] | null
  round?: number | null
}

const MAX_SHOWN = 200

/** Everything somebody sent, the newest first. */
export async function submissionsOf(
  payload: Payload,
  contributor: PageContributor,
): Promise<OwnSubmission[]> {
  const { docs } = await payload.db.find<OwnSubmission>({
    collection: deskOf(payload).options.slugs.submissions,
    where: { contributor: { equals: contributor.id } },
    sort: '-receivedAt',
    limit: MAX_SHOWN,
    pagination: false,
  })
  return docs
}

/**
 * One of somebody's submissions.
 *
 * @throws DeskError `submission-unknown` 404, whether it is somebody else's or nobody's.
 */
export async function ownSubmission(
  payload: Payload,
  contributor: PageContributor,
  publicId: unknown,
  req?: PayloadRequest,
): Promise<OwnSubmission> {
  const row = isPublicId(publicId)
    ? await payload.db.findOne<OwnSubmission>({
        collection: deskOf(payload).options.slugs.submissions,
        where: { publicId: { equals: publicId }, contributor: { equals: contributor.id } },
        ...(req ? { req } : {}),
      })
    : null
  if (!row) throw new DeskError('submission-unknown', 404, 'You have sent no such submission.')
  return row
}

/**
 * Takes a submission back. When the desk decides at the same moment, the one that is stored first wins:
 * the other is told what stands. Asked again, it answers as before.
 *
 * @throws DeskError `submission-unknown` 404, `decided-meanwhile` 409.
 */
export function withdrawSubmission(
  payload: Payload,
  contributor: PageContributor,
  publicId: unknown,
): Promise<void> {
  return inTransaction(payload, async (req) => {
    const row = await ownSubmission(payload, contributor, publicId, req)
    if (row.stage === 'withdrawn') return
    await move(req, contributor, row, 'withdraw', {})
    await confirm(req, contributor, row, 'submission-withdrawn')
  })
}

/** The words of a changed version, read and found in order. */
export type NewVersion = { title: string; pitch: string; text?: string | undefined }

/**
 * Stores the changed version that was asked for, and the rows of files that came with it; the one before stays
 * in the versions of the submission.
 *
 * @returns `false` when the same was stored before.
 * @throws DeskError `submission-unknown` 404, `decided-meanwhile` 409.
 */
export function resubmitSubmission(
  payload: Payload,
  contributor: PageContributor,
  publicId: unknown,
  version: NewVersion,
  files: readonly WrittenFile[] = [],
): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const row = await ownSubmission(payload, contributor, publicId, req)
    const same =
      row.stage === 'resubmitted' &&
      row.title === version.title &&
      row.pitch === version.pitch &&
      (row.text ?? undefined) === version.text
    if (same) return false
    // What was sent first has no version yet, and is about to be written over.
    await saveSubmissionVersion(req, row.id)
    await move(req, contributor, row, 'resubmit', {
      title: version.title,
      pitch: version.pitch,
      text: version.text ?? null,
      round: (row.round ?? 1) + 1,
      comparedAt: null,
      answerBy: null,
    })
    await recordFiles(req, files, row.publicId)
    await confirm(req, contributor, { ...row, title: version.title }, 'submission-resubmitted')
    return true
  })
}

/**
 * Changes what somebody answered to the questions of the call; what they answered before stays in the versions.
 *
 * @throws DeskError `submission-unknown` 404, `decided-meanwhile` 409.
 */
export function changeAnswers(
  payload: Payload,
  contributor: PageContributor,
  publicId: unknown,
  answers: readonly Answer[],
): Promise<void> {
  return inTransaction(payload, async (req) => {
    const row = await ownSubmission(payload, contributor, publicId, req)
    const told = (given: readonly Answer[]) =>
      JSON.stringify(given.map(({ answer, question }) => [question, answer]))
    if (told(row.answers ?? []) === told(answers)) return
    if (!publicStatusOf(row, 0).mayWithdraw) throw decidedMeanwhile()
    await saveSubmissionVersion(req, row.id)
    const revision = await claimSubmission(req, row, {
      to: row.stage as SubmissionStage,
      savedBy: null,
      data: { answers },
    })
    if (revision === undefined) throw submissionMovedMeanwhile()
    await saveSubmissionVersion(req, row.id)
    await appendEvent(req, {
      type: 'submission.answers-changed',
      subjectType: 'submission',
      subject: row.publicId,
      actor: { kind: 'contributor', id: contributor.publicId },
      detail: { revision },
    })
  })
}

async function move(
  req: PayloadRequest,
  contributor: PageContributor,
  row: OwnSubmission,
  name: 'resubmit' | 'withdraw',
  data: Record<string, unknown>,
): Promise<void> {
  const way = findSubmissionTransition(name)
  if (!way?.from.includes(row.stage as SubmissionStage)) throw decidedMeanwhile()
  const revision = await claimSubmission(req, row, { to: way.to, savedBy: null, data })
  if (revision === undefined) throw submissionMovedMeanwhile()
  await saveSubmissionVersion(req, row.id)
  await appendEvent(req, {
    type: `submission.${name}`,
    subjectType: 'submission',
    subject: row.publicId,
    actor: { kind: 'contributor', id: contributor.publicId },
    detail: { from: row.stage, to: way.to, revision },
  })
}

async function confirm(
  req: PayloadRequest,
  contributor: PageContributor,
  row: OwnSubmission,
  template: ContributorTemplateName,
): Promise<void> {
  const { message, waits } = await messageToContributor(req, {
    template,
    to: { ...contributor, language: lettersIn(row) ?? contributor.language },
    submission: row,
  })
  await queueMessage(req, message, { submission: row.publicId, held: waits })
}

const decidedMeanwhile = () =>
  new DeskError(
    'decided-meanwhile',
    409,
    'The desk was just at work on this, so nothing was changed. Load the page again to see where it stands, or write to the desk.',
  )
