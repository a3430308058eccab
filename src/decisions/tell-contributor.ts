import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import {
  cancelUntold,
  lettersIn,
  messageToContributor,
  queueMessage,
  RecipientError,
} from '../messages/index.ts'
import type { Message } from '../messages/index.ts'
import { ACCEPTED_FORMS, decisionOf } from './decision-table.ts'
import type { DecisionEntry } from './decision-table.ts'
import { noteToContributor } from './decision.ts'
import type { Decision } from './decision.ts'
import type { ContributorRow } from './propose-author.ts'
import type { SubmissionRow } from './submission-row.ts'

/** When an answer to "ask for changes" is due: `days` from `now`, at the end of that day in the zone. */
export const answerDue = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString()

export async function contributorOf(
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

/**
 * The message of a decision as it would go out, filled in with the real submission.
 *
 * @throws DeskError `recipient-unusable` 422.
 */
export async function messageOfDecision(
  req: PayloadRequest,
  entry: DecisionEntry,
  decision: Decision,
  row: SubmissionRow,
  contributor: ContributorRow | undefined,
): Promise<{ message: Message; waits: boolean } | undefined> {
  if (!entry.message || !contributor) return undefined
  const form = ACCEPTED_FORMS.find(({ value }) => value === decision.form)?.label ?? ''
  try {
    return await messageToContributor(req, {
      template: entry.message,
      to: { name: contributor.name, email: contributor.email, language: lettersIn(row) },
      submission: row,
      values: {
        note: noteToContributor(entry, decision),
        form: form.toLowerCase(),
        until: row.answerBy ? dayOf(row.answerBy, lettersIn(row)) : '',
      },
      edited: decision.message,
    })
  } catch (error) {
    if (error instanceof RecipientError) throw recipientUnusable()
    throw error
  }
}

export const dayOf = (at: string, language: string | null | undefined) =>
  new Intl.DateTimeFormat(language ?? 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(at),
  )

/**
 * Queues the message of a decision. Somebody who has had no receipt yet is not written to, and an answer
 * that never went out needs no taking back: its message is dropped instead.
 *
 * @returns whether the contributor will know only once a person lets the message go.
 */
export async function tellContributor(
  req: PayloadRequest,
  entry: DecisionEntry,
  decision: Decision,
  row: SubmissionRow,
  contributor: ContributorRow | undefined,
): Promise<{ held: boolean }> {
  if (row.stage === 'screening') return { held: false }
  if (entry.effect === 'take-back' && !(await wasTold(req, row))) return { held: false }
  const made = await messageOfDecision(req, entry, decision, row, contributor)
  if (!made) return { held: false }
  const held = made.waits || decision.hold === true
  const { undoFor: seconds } = decision
  await queueMessage(req, made.message, {
    submission: row.publicId,
    held,
    ...(seconds ? { seconds } : {}),
  })
  return { held }
}

async function wasTold(req: PayloadRequest, row: SubmissionRow): Promise<boolean> {
  const earlier = row.stage === 'expired' ? 'submission-expired' : decisionOf(row.decision)?.message
  if (!earlier || !row.decidedAt) return earlier !== undefined
  const { told } = await cancelUntold(req, row.publicId, {
    template: earlier,
    since: new Date(row.decidedAt).toISOString(),
  })
  return told > 0
}

const recipientUnusable = () =>
  new DeskError(
    'recipient-unusable',
    422,
    'The contributor’s e-mail address cannot be written to. Mend it in their record first.',
    [{ field: 'contributor' }],
  )
