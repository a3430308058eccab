import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { errorAnswer } from '../errors.ts'
import type { ErrorBody } from '../errors.ts'
import type { EventActor } from '../ledger/index.ts'
import { changeMessage } from './change-message.ts'
import { kindOfFailure, kindsOfFailures } from './failure-kind.ts'

/** The most that one request sends again. */
export const REPEATED_AT_ONCE = 100
/** Of how many failed messages the kinds are looked at: the ones that failed last. */
const MOST_LOOKED_AT = 1000

type FailedRow = {
  id: number | string
  publicId: string
  subject: string
  dueAt: string
  failure?: string | null
}

/** What became of each, in the order of the list. */
export type RepeatedItem = { message: string; subject: string } & (
  { ok: true } | ({ ok: false } & ErrorBody)
)

/**
 * Sends the messages again that failed for one reason, each by the rules of one and in a transaction of its own.
 * Only such as had failed when the person looked: what a colleague sent again since is not sent twice.
 *
 * @param kind as {@link failedKinds} names it.
 * @param seenAt when the list was made, ISO 8601.
 * @returns what became of each, and whether more of the kind are left.
 */
export async function repeatFailed(
  req: PayloadRequest,
  { actor, kind, seenAt }: { actor: EventActor; kind: string; seenAt: string },
): Promise<{ items: RepeatedItem[]; more: boolean }> {
  const rows = await findFailed(req, { dueAt: { less_than_equal: seenAt } })
  const same = rows.filter(({ failure }) => kindOfFailure(failure) === kind)
  const items: RepeatedItem[] = []
  for (const row of same.slice(0, REPEATED_AT_ONCE)) items.push(await repeatOne(req, row, actor))
  return { items, more: same.length > REPEATED_AT_ONCE }
}

async function repeatOne(
  req: PayloadRequest,
  { dueAt, publicId, subject }: FailedRow,
  actor: EventActor,
): Promise<RepeatedItem> {
  try {
    const change = { message: publicId, act: 'repeat' as const, actor, seenDueAt: dueAt }
    await changeMessage(req.payload, change, req)
    return { message: publicId, subject, ok: true }
  } catch (error) {
    const { body, status } = errorAnswer(error, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A message was not repeated.' })
    return { message: publicId, subject, ok: false, ...body }
  }
}

/** Reasons for which several messages failed, and how many. */
export const failedKinds = async (
  req: Pick<PayloadRequest, 'payload'>,
): Promise<{ kind: string; count: number }[]> =>
  kindsOfFailures((await findFailed(req)).map(({ failure }) => failure))

async function findFailed(
  req: Pick<PayloadRequest, 'payload'>,
  more: Where = {},
): Promise<FailedRow[]> {
  const { docs } = await req.payload.db.find<FailedRow>({
    collection: deskOf(req.payload).options.slugs.outbox,
    where: { state: { equals: 'failed' }, ...more },
    sort: '-dueAt',
    limit: MOST_LOOKED_AT,
    pagination: false,
    select: { publicId: true, subject: true, dueAt: true, failure: true },
  })
  return docs
}
