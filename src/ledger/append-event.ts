import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { canonicalJson } from '../publishing/index.ts'
import { afterCommit, createMany, newPublicId } from '../storage/index.ts'
import type { LedgerEvent } from './event.ts'

/** Who did it: an account, a machine with a key, a guest by a signed link, or the desk itself. */
export type EventActor = { kind: string; id?: number | string | null }

export type NewEvent = Pick<LedgerEvent, 'detail' | 'subject' | 'subjectType' | 'type'> & {
  actor: EventActor
}

/**
 * Appends an event in the transaction of `req`, so that what happened and the record of it are stored
 * together or not at all.
 *
 * @throws when `req` has no transaction, and NotCanonicalError for a detail that cannot be hashed.
 * @returns the public id of the event.
 */
export async function appendEvent(req: PayloadRequest, event: NewEvent): Promise<string> {
  const row = await rowOf(req, event)
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.events,
    data: row,
    req,
  })
  await wakeSealer(req)
  return row.publicId
}

/** Appends events at once; otherwise as {@link appendEvent}. */
export async function appendEvents(
  req: PayloadRequest,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return
  const rows = []
  for (const event of events) rows.push(await rowOf(req, event))
  await createMany(req, deskOf(req.payload).options.slugs.events, rows)
  await wakeSealer(req)
}

async function rowOf(req: PayloadRequest, event: NewEvent) {
  if (!(await req.transactionID)) {
    throw new Error(
      'An event is appended in the transaction of what it tells; this request has none.',
    )
  }
  // What has no canonical form could never be sealed, and nothing after it either.
  canonicalJson(event)
  const { id, kind } = event.actor
  return {
    publicId: newPublicId(),
    at: new Date().toISOString(),
    type: event.type,
    subjectType: event.subjectType,
    subject: event.subject,
    actorKind: kind,
    actor: id === undefined || id === null ? null : String(id),
    detail: event.detail ?? null,
  }
}

const wakeSealer = (req: PayloadRequest) =>
  afterCommit(req, () => deskOf(req.payload).wake('ledger'))
