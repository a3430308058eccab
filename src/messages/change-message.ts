import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { EventActor } from '../ledger/index.ts'
import { afterCommit, inTransaction, isPublicId } from '../storage/index.ts'
import { MESSAGE_ACTS } from './message-acts.ts'
import type { MessageAct } from './message-acts.ts'

type MessageRow = {
  id: number | string
  publicId: string
  state: string
  subject: string
  text: string
}

/**
 * Does with a message of the outbox what a person decided. One that is being sent, or was, is not touched any
 * more: who is too late is told what stands.
 *
 * @param words subject and text, for `edit`.
 * @throws DeskError `message-unknown` 404, `message-not-from-here` 409.
 */
export function changeMessage(
  payload: Payload,
  change: {
    message: string
    act: MessageAct
    words?: { subject: string; text: string } | undefined
    actor: EventActor
  },
  req: PayloadRequest,
): Promise<{ message: string; state: string }> {
  const desk = deskOf(payload)
  const collection = desk.options.slugs.outbox
  const { act, actor, message, words } = change
  const { from, to } = MESSAGE_ACTS[act]
  return inTransaction(
    payload,
    async (joined) => {
      const row = await findMessage(joined, message)
      if (!(from as readonly string[]).includes(row.state)) throw notFromHere(act, row.state)
      const changed = await payload.db.updateOne({
        collection,
        where: { id: { equals: row.id }, state: { equals: row.state } },
        data: {
          state: to,
          changedBy: String(actor.id),
          ...(to === 'waiting' ? { dueAt: new Date().toISOString(), attempts: 0 } : {}),
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

/** A message by its public id, or by its row id as the panel has it. */
async function findMessage(req: PayloadRequest, id: string): Promise<MessageRow> {
  const isRow = /^(?:\d{1,10}|[0-9a-f]{24})$/.test(id)
  const row =
    isPublicId(id) || isRow
      ? await req.payload.db.findOne<MessageRow>({
          collection: deskOf(req.payload).options.slugs.outbox,
          where: isPublicId(id) ? { publicId: { equals: id } } : { id: { equals: rowId(req, id) } },
          req,
        })
      : null
  if (!row) throw new DeskError('message-unknown', 404, 'There is no such message.')
  return row
}

const rowId = (req: PayloadRequest, id: string) =>
  req.payload.db.defaultIDType === 'number' ? Number(id) : id

const notFromHere = (act: MessageAct, state: string) =>
  new DeskError(
    'message-not-from-here',
    409,
    `“${MESSAGE_ACTS[act].label}” is not possible: the message is in “${state}”. Load the page again.`,
    [{ state }],
  )
