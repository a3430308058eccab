import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import type { ErrorBody } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { colleaguesById, tell } from '../notices/index.ts'
import type { Colleague } from '../notices/index.ts'
import { inTransaction, rowIdOf } from '../storage/index.ts'
import {
  claimSubmission,
  findSubmission,
  mayRoles,
  rightsOfDesk,
  saveSubmissionVersion,
  staleRevision,
} from '../workflow/index.ts'
import type { Actor, SubmissionPlace, SubmissionStage } from '../workflow/index.ts'
import { shownTitle } from './blind-title.ts'
import type { Titled } from './blind-title.ts'
import { DECISIONS_AT_ONCE } from './decide-many.ts'

type Row = SubmissionPlace &
  Titled & {
    assignee?: number | string | null
    savedBy?: string | null
  }

/** What became of each, in the order asked. */
export type AssignedItem = { submission: string } & (
  { ok: true; revision: number } | ({ ok: false } & ErrorBody)
)

/**
 * Puts submissions into the hands of a colleague, or of nobody; each in a transaction of its own with its
 * version and its event, so that what one is refused keeps nothing from the others. The colleague is told.
 *
 * @param input `{ "to": account or null, "submissions": [{ "submission", "revision" }] }`, at most 100.
 * @throws DeskError `assignment-malformed` 400, `assignee-unknown` 422 for who is not there or may not read
 * submissions.
 */
export async function assignSubmissions(
  req: PayloadRequest,
  { input, actor }: { input: unknown; actor: Actor },
): Promise<{ items: AssignedItem[] }> {
  const { to, list } = readAssignment(input)
  const person = to === null ? null : await colleague(req, to)
  const items: AssignedItem[] = []
  for (const { submission, revision } of list) {
    try {
      const stands = await inTransaction(
        req.payload,
        (joined) => assign(joined, { submission, revision, person, actor }),
        { req },
      )
      items.push({ submission, ok: true, revision: stands })
    } catch (error) {
      const { status, body } = errorAnswer(error, req)
      if (status === 500) req.payload.logger.error({ err: error, msg: 'An assignment failed.' })
      items.push({ submission, ok: false, ...body })
    }
  }
  return { items }
}

async function assign(
  req: PayloadRequest,
  asked: { submission: string; revision: number; person: Colleague | null; actor: Actor },
): Promise<number> {
  const { submission, revision, person, actor } = asked
  const row = await findSubmission<Row>(req, submission)
  if (String(row.assignee ?? '') === (person?.id ?? '')) return row.revision
  if (row.revision !== revision) throw staleRevision(revision, row)
  const claimed = await claimSubmission(req, row, {
    to: row.stage as SubmissionStage,
    savedBy: String(actor.id),
    data: { assignee: person ? (rowIdOf(req.payload, person.id) ?? null) : null },
  })
  if (claimed === undefined) throw staleRevision(revision, row)
  await saveSubmissionVersion(req, row.id)
  const event = await appendEvent(req, {
    type: 'submission.assigned',
    subjectType: 'submission',
    subject: row.publicId,
    actor,
    detail: { assignee: person?.id ?? null },
  })
  if (person) {
    const by = (await colleaguesById(req, [String(actor.id)])).get(String(actor.id))
    await tell(req, {
      event,
      addresses: [{ code: 'submission-assigned', to: [person.id] }],
      by: { id: String(actor.id), ...(by ? { name: by.name } : {}) },
      title: shownTitle(row, maySee(req, person)),
      submission: row.publicId,
      place: `/collections/${deskOf(req.payload).options.slugs.submissions}/${String(row.id)}`,
    })
  }
  return claimed
}

/** Whether a colleague may know who sends things in. */
const maySee = (req: PayloadRequest, { roles }: Colleague): boolean =>
  mayRoles(roles, 'contributors.read', rightsOfDesk(req.payload))

/** An account that may read submissions. */
async function colleague(req: PayloadRequest, id: string): Promise<Colleague> {
  const person = (await colleaguesById(req, [id])).get(id)
  if (person && mayRoles(person.roles, 'submissions.read', rightsOfDesk(req.payload))) return person
  throw new DeskError('assignee-unknown', 422, 'Choose a colleague who may read submissions.')
}

function readAssignment(input: unknown) {
  const { to, submissions } = (typeof input === 'object' && input !== null ? input : {}) as {
    to?: unknown
    submissions?: unknown
  }
  const list = Array.isArray(submissions) ? submissions.flatMap(readOne) : []
  const isWhole = Array.isArray(submissions) && list.length === submissions.length
  const isPerson = to === null || ['string', 'number'].includes(typeof to)
  if (isWhole && isPerson && list.length > 0 && list.length <= DECISIONS_AT_ONCE) {
    return { to: to === null ? null : String(to), list }
  }
  throw new DeskError(
    'assignment-malformed',
    400,
    `Send { "to": account or null, "submissions": [{ "submission", "revision" }] }, one to ${DECISIONS_AT_ONCE} of them.`,
  )
}

function readOne(item: unknown): { submission: string; revision: number }[] {
  const { submission, revision } = (typeof item === 'object' && item !== null ? item : {}) as {
    submission?: unknown
    revision?: unknown
  }
  const isId = typeof submission === 'string' || typeof submission === 'number'
  return isId && typeof revision === 'number' && Number.isSafeInteger(revision)
    ? [{ submission: String(submission).slice(0, 36), revision }]
    : []
}
