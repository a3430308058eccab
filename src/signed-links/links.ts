import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { composeMessage, queueMessage, templateOf } from '../messages/index.ts'
import type { Content } from '../publishing/content.ts'
import type { ProofRow } from '../publishing/index.ts'
import { hashOfLinkToken, linkToken, tokenPlace } from '../security/index.ts'
import { isPublicId, newPublicId } from '../storage/index.ts'
import { wordsFor } from '../words/index.ts'
import { findCheck, findPiece, positionOf, transition } from '../workflow/index.ts'
import type { Actor, CheckCode } from '../workflow/index.ts'
import { isOpen } from './link.ts'
import type { LinkInput, LinkRow } from './link.ts'
import { claim, collectionOf, proofOf } from './link-rows.ts'
import { isBacked, refuseOwnHand } from './who-signs.ts'

const DAY_MS = 86_400_000
/** Open links of one piece at a time. */
const MOST_OPEN = 50

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
  if (input.purpose === 'approve') await refuseOwnHand(req, actor, input)
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
  // In the language of the text: nothing else is known of the guest.
  const language = piece.language ?? 'en'
  const { checkNames } = wordsFor(req.payload.config, language)
  const message = composeMessage(
    templateOf(check ? 'guest-approval' : 'guest-preview', language),
    input.email,
    {
      name: input.name,
      title: piece.headline,
      check: check ? (checkNames?.[check.code] ?? check.label) : '',
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

/** A link that stands, and the proof it leads to. */
export type OpenedLink = {
  link: LinkRow
  proof: ProofRow & { content: Content }
  /** The desk works on a newer proof. */
  isReplaced: boolean
}

/** The link a token opens, with its proof; `null` for whatever opens nothing, for whatever reason. */
export async function openLink(
  req: PayloadRequest,
  proofId: string,
  token: string,
): Promise<OpenedLink | null> {
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
  const { content } = proof
  return { link, proof: { ...proof, content }, isReplaced: piece.proof !== link.proof }
}
