import type { Payload, PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import { colleaguesById, colleaguesWithRoles, tell } from '../notices/index.ts'
import { answerOnce, inTransaction } from '../storage/index.ts'
import { mayRoles, rightsOfDesk, SYSTEM } from '../workflow/index.ts'
import { shownTitle } from './blind-title.ts'
import type { Titled } from './blind-title.ts'

const DAY_MS = 86_400_000
const BATCH = 20
/** As many in nobody's hands as one notice counts; what is left is told of the day after. */
const MOST_OF_A_DAY = 500
/** Where the next word is the desk's. */
const WAITING = ['received', 'screening', 'triage', 'reading']

type Row = Titled & {
  id: number | string
  assignee?: number | string | null
}

/**
 * Tells of submissions that wait for longer than the desk promises: whoever has one in hand of that one, and
 * those who decide of all that nobody has, in one notice a day. Each is told of once.
 *
 * @returns how many submissions this call told of.
 */
export async function tellOverdueSubmissions(
  payload: Payload,
  now: Date = new Date(),
): Promise<number> {
  const { slugs } = deskOf(payload).options
  // MongoDB knows of no settings until somebody has saved them once.
  const settings: { answerDays?: number | null } | null = await payload.db.findGlobal<{
    answerDays?: number | null
  }>({ slug: slugs.settings })
  const promised = new Date(now.getTime() - (settings?.answerDays ?? 14) * DAY_MS).toISOString()
  const late: Where[] = [
    { receivedAt: { less_than_equal: promised } },
    { stage: { in: WAITING } },
    { overdueTold: { not_equals: true } },
  ]
  const given = await find(payload, [...late, { assignee: { exists: true } }], BATCH)
  let told = 0
  for (const row of given) {
    if (await inTransaction(payload, (req) => tellAssignee(req, row))) told += 1
  }
  const nobodys = await find(payload, [...late, { assignee: { exists: false } }], MOST_OF_A_DAY)
  return nobodys.length === 0 ? told : told + (await tellDesk(payload, nobodys, now))
}

async function find(payload: Payload, and: Where[], limit: number): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: deskOf(payload).options.slugs.submissions,
    where: { and },
    select: {
      publicId: true,
      title: true,
      namesHidden: true,
      redactedTitle: true,
      assignee: true,
    },
    sort: 'receivedAt',
    limit,
    pagination: false,
  })
  return docs
}

/** One of all that see it due. */
async function claim(req: PayloadRequest, row: Row): Promise<boolean> {
  const claimed = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: { id: { equals: row.id }, overdueTold: { not_equals: true } },
    data: { overdueTold: true },
    options: { atomic: true },
    req,
  })
  return Boolean(claimed)
}

async function tellAssignee(req: PayloadRequest, row: Row): Promise<boolean> {
  if (!(await claim(req, row))) return false
  const event = await appendEvent(req, {
    type: 'submission.overdue',
    subjectType: 'submission',
    subject: row.publicId,
    actor: SYSTEM,
    detail: { assignee: String(row.assignee) },
  })
  const person = (await colleaguesById(req, [String(row.assignee)])).get(String(row.assignee))
  const seesNames = mayRoles(person?.roles ?? [], 'contributors.read', rightsOfDesk(req.payload))
  await tell(req, {
    event,
    addresses: [{ code: 'submission-overdue', to: [String(row.assignee)] }],
    title: shownTitle(row, seesNames),
    submission: row.publicId,
    place: `/collections/${deskOf(req.payload).options.slugs.submissions}/${String(row.id)}`,
  })
  return true
}

async function tellDesk(payload: Payload, rows: readonly Row[], now: Date): Promise<number> {
  const { slugs, workflow } = deskOf(payload).options
  const day = now.toISOString().slice(0, 10)
  const { answer, repeated } = await inTransaction(payload, (req) =>
    answerOnce(
      req,
      { collection: slugs.idempotencyRecords, key: `submissions-overdue:${day}`, fingerprint: day },
      async () => {
        let count = 0
        for (const row of rows) if (await claim(req, row)) count += 1
        if (count === 0) return { count }
        const event = await appendEvent(req, {
          type: 'submissions.overdue',
          subjectType: 'desk',
          subject: day,
          actor: SYSTEM,
          detail: { count },
        })
        const people = await colleaguesWithRoles(
          req,
          workflow.rights['submissions.decide']?.roles ?? [],
        )
        await tell(req, {
          event,
          addresses: [{ code: 'submissions-overdue', to: people.map(({ id }) => id) }],
          title: String(count),
          place: `/collections/${slugs.submissions}`,
        })
        return { count }
      },
    ),
  )
  return repeated ? 0 : answer.count
}
