import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { canonicalJson } from '../publishing/index.ts'
import { afterCommit, newPublicId } from '../storage/index.ts'
import type { LedgerEvent } from './event.ts'

/** Who did it: an account, a machine with a key, a guest by a signed link, or the desk itself. */
export type EventActor = { kind: string; id?: number | string | null }

/**
 * Appends an event in the transaction of `req`, so that what happened and the record of it are stored
 * together or not at all.
 *
 * @throws when `req` has no transaction, and NotCanonicalError for a detail that cannot be hashed.
 * @returns the public id of the event.
 */
export async function appendEvent(
  req: PayloadRequest,
  event: Pick<LedgerEvent, 'detail' | 'subject' | 'subjectType' | 'type'> & { actor: EventActor },
): Promise<string> {
  if (!(await req.transactionID)) {
    throw new Error(
      'An event is appended in the transaction of what it tells; this request has none.',
    )
  }
  // What has no canonical form could never be sealed, and nothing after it either.
  canonicalJson(event)
  const desk = deskOf(req.payload)
  const publicId = newPublicId()
  await req.payload.db.create({
    collection: desk.options.slugs.events,
    data: {
      publicId,
      at: new Date().toISOString(),
      type: event.type,
      subjectType: event.subjectType,
      subject: event.subject,
      actorKind: event.actor.kind,
      actor:
        event.actor.id === undefined || event.actor.id === null ? null : String(event.actor.id),
      detail: event.detail ?? null,
    },
    req,
  })
  await afterCommit(req, () => desk.wake('ledger'))
  return publicId
}
