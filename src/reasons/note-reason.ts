import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { newPublicId } from '../storage/index.ts'

/** Why somebody did something, in their words. */
export type Reason = {
  /** What it was done to, and its public id. */
  subjectType: 'author' | 'mail'
  subject: string
  /** Code of what was done. */
  about: string
  text: string
  /** Row id of the account, as text. */
  by: string
  /** ISO 8601. */
  at: string
}

/** Stores a reason in the transaction of `req`, where the event of the same act holds its hash. */
export async function noteReason(req: PayloadRequest, reason: Reason): Promise<void> {
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.reasons,
    data: { publicId: newPublicId(), ...reason },
    req,
  })
}
