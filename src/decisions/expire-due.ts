import type { Payload, PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import { lettersIn, messageToContributor, queueMessage, RecipientError } from '../messages/index.ts'
import type { ContributorTemplateName } from '../messages/index.ts'
import { inTransaction } from '../storage/index.ts'
import { claimSubmission, saveSubmissionVersion, SYSTEM } from '../workflow/index.ts'
import type { SubmissionRow } from './submission-row.ts'
import { contributorOf, dayOf } from './tell-contributor.ts'

const BATCH = 50
/** So long before the time for changes is over, a contributor is reminded. */
export const REMIND_BEFORE_MS = 7 * 86_400_000

/**
 * Closes what was to be changed and was not, and reminds those whose time is nearly over. The row is the
 * queue: each is claimed by compare-and-set, so any number of processes may do this at once.
 */
export async function expireDue(
  payload: Payload,
  now: Date = new Date(),
): Promise<{ expired: number; reminded: number }> {
  const asked: Where = {
    stage: { equals: 'changes-asked' },
    // What the contributor has not been told of cannot run out.
    heldDecision: { not_equals: true },
  }
  const late = await find(payload, { ...asked, answerBy: { less_than_equal: now.toISOString() } })
  let expired = 0
  for (const row of late) {
    if (await inTransaction(payload, (req) => expire(req, row))) expired += 1
  }
  const soon = new Date(now.getTime() + REMIND_BEFORE_MS).toISOString()
  const nearly = await find(payload, {
    ...asked,
    answerBy: { greater_than: now.toISOString(), less_than_equal: soon },
    remindedAt: { exists: false },
  })
  let reminded = 0
  for (const row of nearly) {
    // Whoever was given less than a week was told a moment ago.
    const isNew = Date.parse(row.decidedAt ?? '') > now.getTime() - 86_400_000
    if (!isNew && (await inTransaction(payload, (req) => remind(req, row, now)))) reminded += 1
  }
  return { expired, reminded }
}

async function find(payload: Payload, where: Where): Promise<SubmissionRow[]> {
  const { docs } = await payload.db.find<SubmissionRow>({
    collection: deskOf(payload).options.slugs.submissions,
    where,
    sort: 'answerBy',
    limit: BATCH,
    pagination: false,
  })
  return docs
}

async function expire(req: PayloadRequest, row: SubmissionRow): Promise<boolean> {
  const revision = await claimSubmission(req, row, { to: 'expired', savedBy: null })
  if (revision === undefined) return false
  await saveSubmissionVersion(req, row.id)
  await appendEvent(req, {
    type: 'submission.expire',
    subjectType: 'submission',
    subject: row.publicId,
    actor: SYSTEM,
    detail: { from: row.stage, to: 'expired', revision },
  })
  await tell(req, row, 'submission-expired')
  return true
}

async function remind(req: PayloadRequest, row: SubmissionRow, now: Date): Promise<boolean> {
  const marked = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      id: { equals: row.id },
      stage: { equals: 'changes-asked' },
      remindedAt: { exists: false },
    },
    data: { remindedAt: now.toISOString() },
    options: { atomic: true },
    req,
  })
  if (!marked) return false
  await tell(req, row, 'submission-changes-reminder')
  return true
}

async function tell(
  req: PayloadRequest,
  row: SubmissionRow,
  template: ContributorTemplateName,
): Promise<void> {
  const contributor = await contributorOf(req, row)
  if (!contributor) return
  try {
    const { message, waits } = await messageToContributor(req, {
      template,
      to: { ...contributor, language: lettersIn(row) },
      submission: row,
      values: { until: row.answerBy ? dayOf(row.answerBy, lettersIn(row)) : '' },
    })
    await queueMessage(req, message, { submission: row.publicId, held: waits })
  } catch (error) {
    // Nobody is at that address; what is due is due all the same.
    if (!(error instanceof RecipientError)) throw error
  }
}
