import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { colleaguesById, colleaguesWithRoles } from '../notices/index.ts'
import { findPiece, mayDo, rightsOfDesk } from '../workflow/index.ts'
import { wordsOf } from '../words/index.ts'
import type { Anchor } from './anchor.ts'
import { actsOn, COMMENT_LIMITS } from './comment.ts'
import type { ThreadAct, ThreadState } from './comment.ts'
import type { CommentRow } from './comment-row.ts'

/** One comment as the panel shows it. */
export type Comment = { id: string; by: string; at: string; text: string }

/** A comment on a piece, or a suggestion, with its answers, the oldest first. */
export type Thread = {
  id: string
  state: ThreadState
  /** Absent where it is about the piece as a whole. */
  anchor?: Anchor
  /** Other words for those of the anchor; absent where it is no suggestion. */
  replacement?: string
  comments: Comment[]
  settled?: { by: string; at: string }
  /** What whoever asks may do with it now. */
  acts: ThreadAct[]
}

export type Discussion = {
  items: Thread[]
  mayComment: boolean
  /** Who can be told of a comment. */
  colleagues: { id: string; name: string }[]
}

/** The threads of a piece, the oldest first. The caller has checked that whoever asks may read pieces. */
export async function commentsOfPiece(
  req: PayloadRequest,
  id: number | string,
): Promise<Discussion> {
  const piece = await findPiece(req, id)
  const { docs } = await req.payload.db.find<CommentRow>({
    collection: deskOf(req.payload).options.slugs.comments,
    where: { piece: { equals: piece.publicId } },
    sort: 'publicId',
    limit: COMMENT_LIMITS.ofPiece,
    pagination: false,
    req,
  })
  const mayComment = mayDo(req, 'pieces.comment')
  const people = await colleaguesById(
    req,
    docs.flatMap(({ author, settledBy }) => [author, ...(settledBy ? [settledBy] : [])]),
  )
  const nameOf = (account: string) =>
    people.get(account)?.name ?? wordsOf(req).somebody?.colleague ?? ''
  const readers = mayComment
    ? await colleaguesWithRoles(req, rightsOfDesk(req.payload)['pieces.read']?.roles ?? [])
    : []
  const own = String(req.user?.id ?? '')
  return {
    items: docs.flatMap((row) => {
      if (!row.state) return []
      const said = docs.filter(({ thread }) => thread === row.publicId)
      return [threadOf(row, said, nameOf, { req, mayComment, isOwn: row.author === own })]
    }),
    mayComment,
    colleagues: readers
      .filter((reader) => reader.id !== own)
      .map((reader) => ({ id: reader.id, name: reader.name })),
  }
}

function threadOf(
  row: CommentRow,
  said: readonly CommentRow[],
  nameOf: (account: string) => string,
  { isOwn, mayComment, req }: { req: PayloadRequest; mayComment: boolean; isOwn: boolean },
): Thread {
  const state = row.state ?? 'open'
  const isSuggestion = row.suggests === true
  return {
    id: row.publicId,
    state,
    ...(row.quote
      ? { anchor: { quote: row.quote, before: row.before ?? '', after: row.after ?? '' } }
      : {}),
    ...(isSuggestion ? { replacement: row.replacement ?? '' } : {}),
    comments: said.map(({ at, author, guestName, publicId, text }) => ({
      id: publicId,
      by: guestName ?? nameOf(author),
      at: new Date(at).toISOString(),
      text: text ?? '',
    })),
    ...(row.settledBy && row.settledAt
      ? { settled: { by: nameOf(row.settledBy), at: new Date(row.settledAt).toISOString() } }
      : {}),
    acts: actsOn({ state, isSuggestion, isOwn, mayComment, mayEdit: mayDo(req, 'pieces.edit') }),
  }
}
