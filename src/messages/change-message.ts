import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { EventActor } from '../ledger/index.ts'
import { afterCommit, findRow, inTransaction } from '../storage/index.ts'
import { isActPossible, MESSAGE_ACTS } from './message-acts.ts'
import type { MessageAct } from './message-acts.ts'
import { TEMPLATE_NAMES } from './template-names.ts'

type MessageRow = {
  id: number | string
  publicId: string
  state: string
  subject: string
  text: string
  template: string
  submission?: string | null
  bouncedAt?: string | null
}

/**
 * Does with a message of the outbox what a person decided. One that is being sent, or was, is not touched any
 * more, unless it came back: who is too late is told what stands. One to a contributor is repeated to the address
 * that they have by then.
 *
 * @param words subject and text, for `edit`.
 * @param seenDueAt when it was due as the person saw it; with another it was changed since.
 * @throws DeskError `message-unknown` 404, `message-not-from-here` 409.
 */
export function changeMessage(
  payload: Payload,
  change: {
    message: string
    act: MessageAct
    words?: { subject: string; text: string } | undefined
    actor: EventActor
    seenDueAt?: string
  },
  req: PayloadRequest,
): Promise<{ message: string; state: string }> {
  const desk = deskOf(payload)
  const collection = desk.options.slugs.outbox
  const { act, actor, message, seenDueAt, words } = change
  const { to } = MESSAGE_ACTS[act]
  return inTransaction(
    payload,
    async (joined) => {
      const row = await findMessage(joined, message)
      const cameBack = Boolean(row.bouncedAt)
      if (!isActPossible(act, { state: row.state, cameBack })) throw notFromHere(act, row.state)
      const changed = await payload.db.updateOne({
        collection,
        where: {
          id: { equals: row.id },
          state: { equals: row.state },
          ...(seenDueAt ? { dueAt: { equals: seenDueAt } } : {}),
        },
        data: {
          state: to,
          changedBy: String(actor.id),
          ...(to === 'waiting' ? { dueAt: new Date().toISOString(), attempts: 0 } : {}),
          ...(act === 'repeat'
            ? { ...(await addressNow(joined, row)), bouncedAt: null, bounce: null, sentAt: null }
            : {}),
          ...(act === 'edit' ? words : {}),
        },
        options: { atomic: true },
        req: joined,
      })
      if (!changed) throw notFromHere(act, 'another state')
      await appendEvent(joined, {
        type: `message.${act}`,
        subjectType: 'message',
        subject: row.publicId,
        actor,
        detail: { from: row.state, to },
      })
      if (to === 'waiting') await afterCommit(joined, () => desk.wake('outbox'))
      return { message: row.publicId, state: to }
    },
    { req },
  )
}

/** Where a message to a contributor goes by now; one to a colleague stays as it is. */
async function addressNow(
  req: PayloadRequest,
  { submission, template }: MessageRow,
): Promise<{ to?: string }> {
  if (!submission || !TEMPLATE_NAMES.some(({ name }) => name === template)) return {}
  const { slugs } = deskOf(req.payload).options
  const row = await req.payload.db.findOne<{ id: number; contributor?: number | string | null }>({
    collection: slugs.submissions,
    where: { publicId: { equals: submission } },
    req,
  })
  if (!row?.contributor) return {}
  const contributor = await req.payload.db.findOne<{
    id: number
    email: string
    erasedAt?: string | null
  }>({ collection: slugs.contributors, where: { id: { equals: row.contributor } }, req })
  return contributor && !contributor.erasedAt ? { to: contributor.email } : {}
}

/** A message by its public id, or by its row id as the panel has it. */
async function findMessage(req: PayloadRequest, id: string): Promise<MessageRow> {
  const row = await findRow<MessageRow>(req, deskOf(req.payload).options.slugs.outbox, id)
  if (!row) throw new DeskError('message-unknown', 404, 'There is no such message.')
  return row
}

const notFromHere = (act: MessageAct, state: string) =>
  new DeskError(
    'message-not-from-here',
    409,
    `“${MESSAGE_ACTS[act].label}” is not possible: the message is in “${state}”. Load the page again.`,
    [{ state }],
  )
