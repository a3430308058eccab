import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { releaseHeld } from '../messages/index.ts'
import { inTransaction } from '../storage/index.ts'
import { findSubmission, saveSubmissionVersion } from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'
import { DECISIONS_AT_ONCE } from './decide-many.ts'
import type { SubmissionRow } from './submission-row.ts'

/**
 * Tells contributors what was decided about them in private: lets the messages go that were held, each in a
 * transaction of its own, and shows the decision on their pages.
 *
 * @param input `{ "submissions": [ids] }`, at most 100.
 * @returns the public ids of those that were told now, and of those of whom nothing was held.
 * @throws DeskError `release-malformed` 400, `submission-unknown` 404.
 */
export async function releaseDecisions(
  req: PayloadRequest,
  { input, actor }: { input: unknown; actor: Actor },
): Promise<{ released: string[]; nothingHeld: string[] }> {
  const released: string[] = []
  const nothingHeld: string[] = []
  for (const id of idsOf(input)) {
    await inTransaction(
      req.payload,
      async (joined) => {
        const row = await findSubmission<SubmissionRow>(joined, id)
        const told = await release(joined, row, actor)
        ;(told ? released : nothingHeld).push(row.publicId)
      },
      { req },
    )
  }
  return { released: [...new Set(released)], nothingHeld: [...new Set(nothingHeld)] }
}

async function release(req: PayloadRequest, row: SubmissionRow, actor: Actor): Promise<boolean> {
  if (!row.heldDecision) return false
  const shown = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: { id: { equals: row.id }, heldDecision: { equals: true } },
    data: { heldDecision: false, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  if (!shown) return false
  const messages = await releaseHeld(req, row.publicId)
  await saveSubmissionVersion(req, row.id)
  await appendEvent(req, {
    type: 'submission.decision-told',
    subjectType: 'submission',
    subject: row.publicId,
    actor,
    detail: { decision: row.decision ?? null, messages },
  })
  return true
}

function idsOf(input: unknown): string[] {
  const { submissions } = (typeof input === 'object' && input !== null ? input : {}) as {
    submissions?: unknown
  }
  const ids = Array.isArray(submissions) ? submissions.map(String) : []
  if (ids.length > 0 && ids.length <= DECISIONS_AT_ONCE) return [...new Set(ids)]
  throw new DeskError(
    'release-malformed',
    400,
    `Send { "submissions": [ids] }, one to ${DECISIONS_AT_ONCE} of them.`,
  )
}
