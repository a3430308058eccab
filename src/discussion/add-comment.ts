import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { colleaguesById, tell } from '../notices/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { newPublicId } from '../storage/index.ts'
import { actorOf, findPiece, mayRoles, rightsOfDesk } from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'
import { COMMENT_LIMITS } from './comment.ts'
import type { CommentInput } from './comment.ts'
import { findThread } from './comment-row.ts'
import type { CommentRow } from './comment-row.ts'

/**
 * Writes a comment, an answer or a suggestion, and tells whom it concerns: who is named in it, who took part
 * in the thread, and who has the piece in hand. Runs in the transaction of `req`; the caller has checked that
 * whoever asks may comment.
 *
 * @throws DeskError `piece-unknown` 404, `thread-unknown` 404, `thread-settled` 409, `comments-full` 409.
 */
export async function addComment(
  req: PayloadRequest,
  id: number | string,
  input: CommentInput,
): Promise<{ id: string; thread: string }> {
  const piece = await findPiece(req, id)
  const actor = actorOf(req)
  const head = input.thread ? await findThread(req, piece.publicId, input.thread) : null
  if (head && head.state !== 'open') {
    throw new DeskError(
      'thread-settled',
      409,
      'This comment was settled meanwhile. Open it again to answer, or write a new one.',
    )
  }
  await refuseMore(req, piece.publicId, 1)
  const { publicId, event } = await writeComment(req, { piece, head, input, actor })
  await tellOfComment(req, { piece, head, input, event, by: String(actor.id) })
  return { id: publicId, thread: head?.publicId ?? publicId }
}

/**
 * Writes what a guest of the desk, who has no account, would have otherwise in a text: suggestions beside it, each
 * taken or turned down by itself. Nobody is told of each; whoever sent the guest the text learns of the answer.
 *
 * @throws DeskError `comments-full` 409.
 */
export async function suggestAsGuest(
  req: PayloadRequest,
  piece: PieceRow,
  guest: Actor,
  inputs: readonly Omit<CommentInput, 'mentions' | 'thread'>[],
): Promise<void> {
  await refuseMore(req, piece.publicId, inputs.length)
  for (const input of inputs) {
    await writeComment(req, { piece, head: null, input, actor: guest })
  }
}

async function refuseMore(req: PayloadRequest, piece: string, more: number): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: deskOf(req.payload).options.slugs.comments,
    where: { piece: { equals: piece } },
    req,
  })
  if (totalDocs + more <= COMMENT_LIMITS.ofPiece) return
  throw new DeskError(
    'comments-full',
    409,
    `A piece takes ${COMMENT_LIMITS.ofPiece} comments. Settle things in the text, or talk.`,
  )
}

async function writeComment(
  req: PayloadRequest,
  {
    actor,
    head,
    input,
    piece,
  }: {
    piece: PieceRow
    head: CommentRow | null
    input: Omit<CommentInput, 'mentions' | 'thread'>
    actor: Actor
  },
): Promise<{ publicId: string; event: string }> {
  const publicId = newPublicId()
  const { anchor, replacement, text } = input
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.comments,
    data: {
      publicId,
      piece: piece.publicId,
      thread: head?.publicId ?? publicId,
      author: String(actor.id),
      ...(actor.kind === 'guest' ? { guestName: actor.name ?? null } : {}),
      at: new Date().toISOString(),
      text,
      ...(anchor ?? {}),
      suggests: replacement !== undefined,
      ...(replacement === undefined ? {} : { replacement }),
      state: head ? null : 'open',
    },
    req,
  })
  const event = await appendEvent(req, {
    type: replacement === undefined ? 'comment.added' : 'comment.suggested',
    subjectType: 'piece',
    subject: piece.publicId,
    actor,
    detail: { comment: publicId, thread: head?.publicId ?? publicId },
  })
  return { publicId, event }
}

type Told = {
  piece: PieceRow
  head: CommentRow | null
  input: CommentInput
  event: string
  by: string
}

async function tellOfComment(req: PayloadRequest, told: Told): Promise<void> {
  const { by, event, head, input, piece } = told
  const { slugs } = deskOf(req.payload).options
  const said = head
    ? await req.payload.db.find<CommentRow>({
        collection: slugs.comments,
        where: { thread: { equals: head.publicId } },
        limit: COMMENT_LIMITS.ofPiece,
        pagination: false,
        req,
      })
    : { docs: [] }
  const people = await colleaguesById(req, [
    by,
    ...input.mentions,
    ...said.docs.map(({ author }) => author),
  ])
  // Nobody is told of a piece that they may not read.
  const readers = new Set(
    [...people.values()]
      .filter(({ roles }) => mayRoles(roles, 'pieces.read', rightsOfDesk(req.payload)))
      .map((each) => each.id),
  )
  const among = (ids: readonly string[]) => ids.filter((id) => readers.has(id))
  const assignee = piece.assignee
  const author = people.get(by)
  await tell(req, {
    event,
    addresses: [
      { code: 'comment-mentions', to: among(input.mentions) },
      { code: 'comment-answered', to: among(said.docs.map(({ author }) => author)) },
      ...(assignee ? [{ code: 'comment-added' as const, to: [rowIdOf(assignee)] }] : []),
    ],
    by: { id: by, ...(author ? { name: author.name } : {}) },
    title: piece.headline,
    note: input.text,
    piece: piece.publicId,
    place: `/collections/${slugs.pieces}/${String(piece.id)}`,
  })
}

const rowIdOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
