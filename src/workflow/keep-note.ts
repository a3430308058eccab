import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { newPublicId } from '../storage/index.ts'
import type { Actor } from './gate-facts.ts'

/**
 * Keeps the text of a note that was given with something recorded, in the transaction of `req`. The event
 * holds its hash, this row its words, which may be erased.
 */
export async function keepNote(
  req: PayloadRequest,
  note: {
    /** Public id. */
    piece: string
    /** Public id of the event it was given with. */
    event: string
    /** Name of the transition. */
    kind: string
    actor: Actor
    text: string | undefined
  },
): Promise<void> {
  const text = note.text?.trim()
  if (!text) return
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.deskNotes,
    data: {
      publicId: newPublicId(),
      piece: note.piece,
      event: note.event,
      kind: note.kind,
      authorKind: note.actor.kind,
      author: String(note.actor.id),
      at: new Date().toISOString(),
      text,
    },
    req,
  })
}
