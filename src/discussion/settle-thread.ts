import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { actorOf, findPiece, mayDo, staleRevision } from '../workflow/index.ts'
import { actsOn, LEADS_TO } from './comment.ts'
import type { ThreadAct, ThreadState } from './comment.ts'
import { findThread } from './comment-row.ts'
import type { CommentRow } from './comment-row.ts'
import { replaceWords } from './prose.ts'

type Settling = {
  piece: number | string
  thread: string
  act: ThreadAct
  /** What the person saw; needed to take a suggestion, since that changes the text. */
  revision: number | undefined
}

/**
 * Does one thing with a thread, in the transaction of `req`. To take a suggestion is a save like any other:
 * based on a revision, checked, numbered, and never past the gate.
 *
 * @throws DeskError `thread-unknown` 404, `thread-act-closed` 409, `revision-missing` 428, `revision-stale` 409,
 *   `suggestion-lost` 409.
 */
export async function settleThread(
  req: PayloadRequest,
  { act, piece: id, revision, thread: name }: Settling,
): Promise<{ thread: string; state: ThreadState; revision: number }> {
  const piece = await findPiece(req, id)
  const thread = await findThread(req, piece.publicId, name)
  const actor = actorOf(req)
  const open = actsOn({
    state: thread.state,
    isSuggestion: thread.suggests === true,
    isOwn: thread.author === String(actor.id),
    mayComment: mayDo(req, 'pieces.comment'),
    mayEdit: mayDo(req, 'pieces.edit'),
  })
  if (!open.includes(act)) throw closed()
  const state = LEADS_TO[act]
  await claim(req, thread, state, String(actor.id))
  const saved = act === 'take' ? await takeInto(req, piece, thread, revision) : piece
  await appendEvent(req, {
    type: `comment.${state}`,
    subjectType: 'piece',
    subject: piece.publicId,
    actor,
    detail: { comment: thread.publicId, from: thread.state },
  })
  return { thread: thread.publicId, state, revision: saved.revision }
}

const closed = () =>
  new DeskError(
    'thread-act-closed',
    409,
    'This cannot be done with the comment as it stands now. Load the page again.',
  )

/** Of two people who settle one thread, one does. */
async function claim(
  req: PayloadRequest,
  thread: CommentRow & { state: ThreadState },
  state: ThreadState,
  by: string,
): Promise<void> {
  const isOpen = state === 'open'
  const claimed = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.comments,
    where: { publicId: { equals: thread.publicId }, state: { equals: thread.state } },
    data: {
      state,
      settledBy: isOpen ? null : by,
      settledAt: isOpen ? null : new Date().toISOString(),
      // Who withdraws takes the words back; that something was said stays on record.
      ...(state === 'withdrawn' ? { text: null, replacement: null } : {}),
    },
    options: { atomic: true },
    req,
  })
  if (!claimed) throw closed()
}

async function takeInto(
  req: PayloadRequest,
  piece: PieceRow,
  thread: CommentRow,
  revision: number | undefined,
): Promise<PieceRow> {
  if (revision === undefined) {
    throw new DeskError('revision-missing', 428, 'Send the “revision” that you see.')
  }
  if (revision !== piece.revision) throw staleRevision(revision, piece)
  const anchor = {
    quote: thread.quote ?? '',
    before: thread.before ?? '',
    after: thread.after ?? '',
  }
  const body = replaceWords(piece.body, anchor, thread.replacement ?? '')
  if (body === null) {
    throw new DeskError(
      'suggestion-lost',
      409,
      'The words that this suggestion is about are not in the text any more. Turn it down, or write it in by hand.',
    )
  }
  const { user } = req
  return (await req.payload.update({
    collection: deskOf(req.payload).options.slugs.pieces,
    id: piece.id,
    data: { body, revision },
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })) as unknown as PieceRow
}
