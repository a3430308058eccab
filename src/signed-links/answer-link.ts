import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { COMMENT_LIMITS, suggestAsGuest } from '../discussion/index.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { tell } from '../notices/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { findPiece, transition } from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'
import type { LinkRow } from './link.ts'
import { claim } from './link-rows.ts'
import type { GuestWords } from './own-words.ts'

/** A guest's word: yes, or no for a reason, with what they would have otherwise in the text. */
export type GuestWord = { answer: 'pass' } | { answer: 'fail'; reason: string; own: GuestWords }

/**
 * Takes a guest's word on a proof, once, in the transaction of `req`: the link is claimed first, so of two
 * answers at the same moment one is taken. It goes through the same door as a colleague's word.
 *
 * @throws DeskError `link-ended` 409, `proof-replaced` 409, `comments-full` 409, `gate-closed` 422 when the proof is
 * no longer the piece's.
 */
export async function answerLink(
  req: PayloadRequest,
  link: LinkRow,
  word: GuestWord,
): Promise<void> {
  const state = word.answer === 'pass' ? 'passed' : 'failed'
  if (!(await claim(req, link, { state, usedAt: new Date().toISOString() }))) {
    throw new DeskError('link-ended', 409, 'This link was answered already.')
  }
  const piece = await findPiece(req, link.piece)
  if (piece.proof !== link.proof) {
    throw new DeskError('proof-replaced', 409, 'The desk has changed this text meanwhile.')
  }
  const check = link.check ?? undefined
  const actor: Actor = {
    kind: 'guest',
    id: link.publicId,
    roles: [],
    name: link.guestName,
    ...(check ? { signs: check } : {}),
  }
  await transition(
    req.payload,
    {
      actor,
      piece: piece.publicId,
      name: word.answer === 'pass' ? 'pass-check' : 'fail-check',
      expectedRevision: piece.revision,
      check,
      note: word.answer === 'fail' ? word.reason : undefined,
    },
    req,
  )
  if (word.answer === 'fail') await suggestAsGuest(req, piece, actor, commentsOf(word.own))
  await tellSender(req, link, piece, actor, word)
}

/** Whoever sent the link learns what came of it. */
async function tellSender(
  req: PayloadRequest,
  link: LinkRow,
  piece: PieceRow,
  actor: Actor,
  word: GuestWord,
): Promise<void> {
  const { answer } = word
  const event = await appendEvent(req, {
    type: 'link.answered',
    subjectType: 'piece',
    subject: piece.publicId,
    actor,
    detail: { link: link.publicId, check: link.check ?? null, answer, proof: link.proof },
  })
  const { slugs } = deskOf(req.payload).options
  const code = answer === 'pass' ? 'guest-signed' : 'guest-refused'
  await tell(req, {
    event,
    addresses: [{ code, to: [link.madeBy] }],
    by: { name: link.guestName },
    title: piece.headline,
    ...(link.check ? { details: { [code]: [link.check] } } : {}),
    piece: piece.publicId,
    place: `/collections/${slugs.pieces}/${String(piece.id)}`,
    ...(word.answer === 'fail' ? { note: word.reason } : {}),
  })
}

/** Suggestions where the words can be found again, and the rest in so many words. */
const commentsOf = ({ changes, remarks }: GuestWords) => [
  ...changes.map(({ anchor, replacement }) => ({ anchor, replacement, text: '' })),
  ...remarks.map(({ is, was }) => ({
    text: `${was}\n→\n${is}`.slice(0, COMMENT_LIMITS.text).replace(/\p{Surrogate}$/u, ''),
  })),
]
