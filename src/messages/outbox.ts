import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { afterCommit, newPublicId } from '../storage/index.ts'
import type { Message } from './compose.ts'

/** What a message is about, and whether a person lets it go first. */
export type Queueing = {
  /** Public id of the submission it tells of. */
  submission?: string
  /** Public id of the piece it tells of. */
  piece?: string
  /** It waits until somebody releases it. */
  held?: boolean
}

/**
 * Puts a message into the outbox in the transaction of `req`: it is sent when that has committed, and
 * never if it has not.
 *
 * @throws when `req` has no transaction.
 * @returns the public id of the message.
 */
export async function queueMessage(
  req: PayloadRequest,
  message: Message,
  { submission, piece, held = false }: Queueing = {},
): Promise<string> {
  if (!(await req.transactionID)) {
    throw new Error(
      'A message is queued in the transaction of what it tells; this request has none.',
    )
  }
  const desk = deskOf(req.payload)
  const publicId = newPublicId()
  await req.payload.db.create({
    collection: desk.options.slugs.outbox,
    data: {
      publicId,
      ...message,
      submission: submission ?? null,
      piece: piece ?? null,
      state: held ? 'held' : 'waiting',
      dueAt: new Date().toISOString(),
      attempts: 0,
    },
    req,
  })
  if (!held) await afterCommit(req, () => desk.wake('outbox'))
  return publicId
}

/** Lets the messages about a submission go that were held for a person; answers how many. */
export async function releaseHeld(req: PayloadRequest, submission: string): Promise<number> {
  const desk = deskOf(req.payload)
  const collection = desk.options.slugs.outbox
  const held = await req.payload.db.find<{ id: number | string }>({
    collection,
    where: { submission: { equals: submission }, state: { equals: 'held' } },
    limit: 100,
    pagination: false,
    req,
  })
  for (const { id } of held.docs) {
    await req.payload.db.updateOne({
      collection,
      where: { id: { equals: id }, state: { equals: 'held' } },
      data: { state: 'waiting', dueAt: new Date().toISOString() },
      options: { atomic: true },
      req,
    })
  }
  if (held.docs.length > 0) await afterCommit(req, () => desk.wake('outbox'))
  return held.docs.length
}
