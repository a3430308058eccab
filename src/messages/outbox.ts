import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { afterCommit, createMany, newPublicId } from '../storage/index.ts'
import type { Message } from './compose.ts'
import { replyTag, taggedAddress } from './reply-tag.ts'

/** What a message is about, and whether a person lets it go first. */
export type Queueing = {
  /** Public id of the submission it tells of. */
  submission?: string
  /** Public id of the piece it tells of. */
  piece?: string
  /** It waits until somebody releases it. */
  held?: boolean
  /** It goes out so many seconds from now; at once unless told otherwise. */
  seconds?: number
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
  queueing: Queueing = {},
): Promise<string> {
  const row = await rowOf(req, message, queueing)
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.outbox,
    data: row,
    req,
  })
  await wakeSender(req, [row])
  return row.publicId
}

/** Puts messages into the outbox at once; otherwise as {@link queueMessage}. */
export async function queueMessages(
  req: PayloadRequest,
  messages: readonly { message: Message; queueing: Queueing }[],
): Promise<void> {
  if (messages.length === 0) return
  const rows = []
  for (const { message, queueing } of messages) rows.push(await rowOf(req, message, queueing))
  await createMany(req, deskOf(req.payload).options.slugs.outbox, rows)
  await wakeSender(req, rows)
}

async function rowOf(
  req: PayloadRequest,
  message: Message,
  { submission, piece, held = false, seconds = 0 }: Queueing,
) {
  if (!(await req.transactionID)) {
    throw new Error(
      'A message is queued in the transaction of what it tells; this request has none.',
    )
  }
  const { inboundEmail } = deskOf(req.payload).options
  return {
    publicId: newPublicId(),
    ...message,
    submission: submission ?? null,
    replyTo:
      submission && inboundEmail
        ? taggedAddress(inboundEmail.address, replyTag(submission, req.payload.secret))
        : null,
    piece: piece ?? null,
    state: held ? 'held' : 'waiting',
    dueAt: new Date(Date.now() + seconds * 1000).toISOString(),
    attempts: 0,
  }
}

async function wakeSender(req: PayloadRequest, rows: readonly { state: string }[]): Promise<void> {
  if (rows.every(({ state }) => state === 'held')) return
  await afterCommit(req, () => deskOf(req.payload).wake('outbox'))
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

/**
 * Drops what was to tell of a decision and has not gone out, when the decision is taken back.
 *
 * @returns how many were dropped, and how many had gone out already.
 */
export async function cancelUntold(
  req: PayloadRequest,
  submission: string,
  { template, since }: { template: string; since: string },
): Promise<{ dropped: number; told: number }> {
  const collection = deskOf(req.payload).options.slugs.outbox
  const { docs } = await req.payload.db.find<{ id: number | string; state: string }>({
    collection,
    where: {
      submission: { equals: submission },
      template: { equals: template },
      createdAt: { greater_than_equal: since },
      state: { not_equals: 'cancelled' },
    },
    limit: 100,
    pagination: false,
    req,
  })
  let dropped = 0
  for (const { id, state } of docs) {
    if (state !== 'held' && state !== 'waiting') continue
    const row = await req.payload.db.updateOne({
      collection,
      where: { id: { equals: id }, state: { equals: state } },
      data: { state: 'cancelled' },
      options: { atomic: true },
      req,
    })
    if (row) dropped += 1
  }
  return { dropped, told: docs.length - dropped }
}
