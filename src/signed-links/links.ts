import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { composeMessage, queueMessage, templateOf } from '../messages/index.ts'
import { colleaguesById, tell } from '../notices/index.ts'
import type { PieceRow, ProofRow } from '../publishing/index.ts'
import { hashOfLinkToken, linkToken, tokenPlace } from '../security/index.ts'
import { isPublicId, newPublicId } from '../storage/index.ts'
import {
  findCheck,
  findPiece,
  mayRoles,
  positionOf,
  rightsOfDesk,
  transition,
} from '../workflow/index.ts'
import type { Actor, CheckCode } from '../workflow/index.ts'
import { isOpen } from './link.ts'
import type { LinkInput, LinkRow } from './link.ts'

const DAY_MS = 86_400_000
/** Open links of one piece at a time. */
const MOST_OPEN = 50

const collectionOf = (req: PayloadRequest) => deskOf(req.payload).options.slugs.signedLinks

/** What staff is told of a link: never its token. */
export type ToldLink = Omit<LinkRow, 'id' | 'madeBy' | 'proofHash' | 'publicId' | 'tokenHash'> & {
  id: string
  isOpen: boolean
}

const told = (row: LinkRow, now = Date.now()): ToldLink => ({
  id: row.publicId,
  purpose: row.purpose,
  check: row.check ?? null,
  piece: row.piece,
  proof: row.proof,
  guestName: row.guestName,
  guestEmail: row.guestEmail,
  state: row.state,
  expiresAt: new Date(row.expiresAt).toISOString(),
  usedAt: row.usedAt ?? null,
  isOpen: isOpen(row, now),
})

/** The links of a piece, the latest first. */
export async function linksOf(req: PayloadRequest, piece: number | string): Promise<ToldLink[]> {
  const { publicId } = await findPiece(req, piece)
  const { docs } = await req.payload.db.find<LinkRow>({
    collection: collectionOf(req),
    where: { piece: { equals: publicId } },
    sort: '-publicId',
    limit: 200,
    pagination: false,
    req,
  })
  return docs.map((row) => told(row))
}

/**
 * Makes a link to the current proof of a piece and queues the letter that brings it, in the transaction of
 * `req`. The token stands in no table: it is put into the letter when that is sent.
 *
 * @throws DeskError `proof-missing` 409, `links-too-many` 429; for a link to sign `right-missing` 403 and
 * `guest-not-outside` 422.
 */
export async function makeLink(
  req: PayloadRequest,
  { actor, piece: id, input }: { actor: Actor; piece: number | string; input: LinkInput },
): Promise<ToldLink> {
  const { options } = deskOf(req.payload)
  const piece = await findPiece(req, id)
  if (input.purpose === 'approve') await refuseOwnHand(req, actor, input.email)
  const proof = piece.proof ? await proofOf(req, piece.proof) : null
  if (!proof) throw new DeskError('proof-missing', 409, 'Make a proof first: a link leads to one.')
  if ((await linksOf(req, piece.publicId)).filter((each) => each.isOpen).length >= MOST_OPEN) {
    throw new DeskError('links-too-many', 429, 'Revoke a link of this piece before making another.')
  }
  const publicId = newPublicId()
  const row = await req.payload.db.create({
    collection: collectionOf(req),
    data: {
      publicId,
      tokenHash: hashOfLinkToken(linkToken(req.payload.secret, publicId)),
      purpose: input.purpose,
      check: input.check ?? null,
      piece: piece.publicId,
      proof: proof.publicId,
      proofHash: proof.hash,
      guestName: input.name,
      guestEmail: input.email,
      state: 'open',
      expiresAt: new Date(Date.now() + input.days * DAY_MS).toISOString(),
      usedAt: null,
      madeBy: String(actor.id),
    },
    req,
  })
  const check = findCheck(input.check)
  if (check) await needCheck(req, actor, piece.publicId, check.code)
  const message = composeMessage(
    templateOf(check ? 'guest-approval' : 'guest-preview'),
    input.email,
    {
      name: input.name,
      title: piece.headline,
      check: check?.label.toLowerCase() ?? '',
      days: String(input.days),
      link: `${options.url}/v1/proofs/${proof.publicId}?token=${tokenPlace(req.payload.secret, publicId, input.email)}`,
    },
  )
  await queueMessage(req, message, { piece: piece.publicId })
  await appendEvent(req, {
    type: 'link.made',
    subjectType: 'piece',
    subject: piece.publicId,
    actor,
    detail: {
      link: publicId,
      purpose: input.purpose,
      check: input.check ?? null,
      proof: proof.publicId,
      proofHash: proof.hash,
    },
  })
  return told(row as unknown as LinkRow)
}

/**
 * Who signs for the desk from outside is chosen by somebody who answers for it, and is nobody of the desk: a link
 * to oneself would be a signature without the right to it.
 */
async function refuseOwnHand(req: PayloadRequest, { roles }: Actor, email: string): Promise<void> {
  if (!mayRoles(roles, 'pieces.invite-to-sign', rightsOfDesk(req.payload))) {
    throw new DeskError(
      'right-missing',
      403,
      'You may send a proof to be looked at. Ask the desk chief, or legal, to have it signed by a guest.',
    )
  }
  const { slugs } = deskOf(req.payload).options
  const isKnown = async (collection: string) =>
    (
      await req.payload.db.count({
        collection,
        where: { email: { in: [email, email.toLowerCase()] } },
        req,
      })
    ).totalDocs > 0
  if ((await isKnown(slugs.users)) || (await isKnown(slugs.authors))) {
    throw new DeskError(
      'guest-not-outside',
      422,
      'This is the address of a colleague or an author. Colleagues sign in the panel; nobody signs a check of their own piece.',
      [{ field: 'email', message: 'Give the address of somebody outside the desk.' }],
    )
  }
}

/** A link to sign is as good as the right of whoever sent it, for as long as they hold it. */
async function isBacked(req: PayloadRequest, { madeBy, purpose }: LinkRow): Promise<boolean> {
  if (purpose !== 'approve') return true
  const sender = (await colleaguesById(req, [madeBy])).get(madeBy)
  const right = 'pieces.invite-to-sign'
  return sender !== undefined && mayRoles(sender.roles, right, rightsOfDesk(req.payload))
}

/** What somebody is asked to sign is waited for: the piece does not go out before. */
async function needCheck(req: PayloadRequest, actor: Actor, piece: string, check: CheckCode) {
  const { checks, revision } = await positionOf(req, actor, piece)
  const state = checks.find((each) => each.check === check)
  if (!state || state.needed || !state.may.need) return
  try {
    const asked = { actor, piece, name: 'need-check', expectedRevision: revision, check }
    await transition(req.payload, asked, req)
  } catch (error) {
    // Nothing is in progress: the link is to what is out already.
    if (!(error instanceof DeskError) || error.code !== 'transition-not-from-here') throw error
  }
}

/** Ends a link of a piece that is still open. @throws DeskError `link-unknown` 404, `link-ended` 409. */
export async function revokeLink(
  req: PayloadRequest,
  { actor, piece: id, link }: { actor: Actor; piece: number | string; link: string },
): Promise<ToldLink> {
  const piece = await findPiece(req, id)
  const row = isPublicId(link)
    ? await req.payload.db.findOne<LinkRow>({
        collection: collectionOf(req),
        where: { and: [{ publicId: { equals: link } }, { piece: { equals: piece.publicId } }] },
        req,
      })
    : null
  if (!row) throw new DeskError('link-unknown', 404, 'There is no such link of this piece.')
  if (!(await claim(req, row, { state: 'revoked' }))) {
    throw new DeskError('link-ended', 409, 'This link has ended already.')
  }
  await appendEvent(req, {
    type: 'link.revoked',
    subjectType: 'piece',
    subject: piece.publicId,
    actor,
    detail: { link: row.publicId },
  })
  return told({ ...row, state: 'revoked' })
}

/** The link a token opens, with its proof; `null` for whatever opens nothing, for whatever reason. */
export async function openLink(
  req: PayloadRequest,
  proofId: string,
  token: string,
): Promise<{ link: LinkRow; proof: ProofRow; isReplaced: boolean } | null> {
  if (!/^[\w-]{43}$/.test(token) || !isPublicId(proofId)) return null
  const link = await req.payload.db.findOne<LinkRow>({
    collection: collectionOf(req),
    where: { tokenHash: { equals: hashOfLinkToken(token) } },
    req,
  })
  if (!link || link.proof !== proofId || !isOpen(link, Date.now())) return null
  if (!(await isBacked(req, link))) return null
  const proof = await proofOf(req, link.proof)
  if (!proof?.content || proof.hash !== link.proofHash) return null
  const piece = await findPiece(req, link.piece)
  return { link, proof, isReplaced: piece.proof !== link.proof }
}

/**
 * Takes a guest's word on a proof, once, in the transaction of `req`: the link is claimed first, so of two
 * answers at the same moment one is taken. It goes through the same door as a colleague's word.
 *
 * @throws DeskError `link-ended` 409, `gate-closed` 422 when the proof is no longer the piece's.
 */
export async function answerLink(
  req: PayloadRequest,
  link: LinkRow,
  word: { answer: 'fail' | 'pass'; reason: string },
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
      note: word.reason.trim() || undefined,
    },
    req,
  )
  await tellSender(req, link, piece, actor, word)
}

/** Whoever sent the link learns what came of it. */
async function tellSender(
  req: PayloadRequest,
  link: LinkRow,
  piece: PieceRow,
  actor: Actor,
  { answer, reason }: { answer: 'fail' | 'pass'; reason: string },
): Promise<void> {
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
    details: { [code]: `${(findCheck(link.check)?.label ?? '').toLowerCase()} check` },
    piece: piece.publicId,
    place: `/collections/${slugs.pieces}/${String(piece.id)}`,
    ...(reason.trim() ? { note: reason.trim() } : {}),
  })
}

const proofOf = (req: PayloadRequest, publicId: string) =>
  req.payload.db.findOne<ProofRow>({
    collection: deskOf(req.payload).options.slugs.proofs,
    where: { publicId: { equals: publicId } },
    req,
  })

const claim = (req: PayloadRequest, { id }: LinkRow, data: object): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: collectionOf(req),
    where: { id: { equals: id }, state: { equals: 'open' } },
    data: { ...data },
    options: { atomic: true },
    req,
  })
