import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { EventActor } from '../ledger/index.ts'
import { newPublicId } from '../storage/index.ts'
import { LETTER_LIMIT } from './limits.ts'
import { readPassage } from './plain-text.ts'

/** One thing that desk or contributor wrote. */
export type Letter = {
  publicId: string
  from: 'contributor' | 'desk'
  by?: string | null
  via: 'email' | 'page' | 'panel'
  text: string
  at: string
  sender?: 'authenticated' | 'unauthenticated' | null
}

const MAX_SHOWN = 500

/**
 * Reads what somebody writes into the conversation.
 *
 * @throws DeskError `letter-refused` 422 saying what to change.
 */
export function readLetter(given: unknown): string {
  const text = typeof given === 'string' ? given : ''
  if (text.trim() === '') throw refused('Write something first.')
  const read = readPassage(text, {
    field: 'text',
    label: 'What you write',
    maxCharacters: LETTER_LIMIT,
  })
  if (!read.ok) throw refused(read.problem.message)
  return read.value
}

const refused = (message: string) =>
  new DeskError('letter-refused', 422, message, [{ field: 'text', limit: LETTER_LIMIT }])

/** The conversation about a submission, oldest first. */
export async function conversationOf(payload: Payload, submission: string): Promise<Letter[]> {
  const { docs } = await payload.db.find<Letter & { id: number }>({
    collection: deskOf(payload).options.slugs.correspondence,
    where: { submission: { equals: submission } },
    sort: ['at', 'id'],
    limit: MAX_SHOWN,
    pagination: false,
  })
  return docs.map(({ publicId, from, by, via, text, at, sender }) => ({
    publicId,
    from,
    by: by ?? null,
    via,
    text,
    at: new Date(at).toISOString(),
    sender: sender ?? null,
  }))
}

/** Adds to the conversation, in the transaction of `req`. */
export async function addLetter(
  req: PayloadRequest,
  submission: string,
  letter: Omit<Letter, 'at' | 'publicId'>,
  actor: EventActor,
): Promise<string> {
  const publicId = newPublicId()
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.correspondence,
    data: { publicId, submission, ...letter, at: new Date().toISOString() },
    req,
  })
  await appendEvent(req, {
    type: 'submission.letter',
    subjectType: 'submission',
    subject: submission,
    actor,
    detail: { letter: publicId, from: letter.from, via: letter.via },
  })
  return publicId
}
