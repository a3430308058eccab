import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { TEMPLATE_NAMES } from './template-names.ts'

/** A message to a contributor, and what became of it. */
export type MessageOfSubmission = {
  /** Row id, by which the panel opens it. */
  id: number | string
  publicId: string
  subject: string
  state: 'cancelled' | 'failed' | 'held' | 'sending' | 'sent' | 'waiting'
  /** When it is, or was, to go out; when it went; when it came back. */
  at: string
  /** Why it has not gone out, or came back. */
  why: string | null
  cameBack: boolean
}

type Row = Pick<MessageOfSubmission, 'id' | 'publicId' | 'state' | 'subject'> & {
  dueAt: string
  sentAt?: string | null
  failure?: string | null
  bouncedAt?: string | null
  bounce?: string | null
}

const MOST_SHOWN = 50
const TO_CONTRIBUTORS = TEMPLATE_NAMES.map(({ name }) => name)

/** What went out to the contributor about a submission, or is to, the newest first; for whoever may read messages. */
export async function messagesOfSubmission(
  req: PayloadRequest,
  submission: string,
): Promise<MessageOfSubmission[]> {
  const { docs } = await req.payload.find({
    collection: deskOf(req.payload).options.slugs.outbox,
    where: { submission: { equals: submission }, template: { in: TO_CONTRIBUTORS } },
    sort: '-publicId',
    limit: MOST_SHOWN,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (docs as unknown as Row[]).map((row) => ({
    id: row.id,
    publicId: row.publicId,
    subject: row.subject,
    state: row.state,
    at: new Date(row.bouncedAt ?? row.sentAt ?? row.dueAt).toISOString(),
    why: (row.bouncedAt ? row.bounce : row.failure) ?? null,
    cameBack: Boolean(row.bouncedAt),
  }))
}
