import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { isPublicId } from '../storage/index.ts'
import type { ThreadState } from './comment.ts'

/** A comment as it is stored. What stands around its words, and `state`, are of the first of a thread. */
export type CommentRow = {
  id: number | string
  publicId: string
  piece: string
  thread: string
  author: string
  /** Of somebody without an account; `author` is then the public id of their link. */
  guestName?: string | null
  at: string
  text?: string | null
  quote?: string | null
  before?: string | null
  after?: string | null
  suggests?: boolean | null
  replacement?: string | null
  state?: ThreadState | null
  settledBy?: string | null
  settledAt?: string | null
}

/** @throws DeskError `thread-unknown` 404: this piece has no such thread. */
export async function findThread(
  req: PayloadRequest,
  piece: string,
  id: string,
): Promise<CommentRow & { state: ThreadState }> {
  const row = isPublicId(id)
    ? await req.payload.db.findOne<CommentRow>({
        collection: deskOf(req.payload).options.slugs.comments,
        where: { and: [{ publicId: { equals: id } }, { piece: { equals: piece } }] },
        req,
      })
    : null
  if (row?.state) return { ...row, state: row.state }
  throw new DeskError(
    'thread-unknown',
    404,
    'There is no such comment on this piece. Load the page again.',
  )
}
