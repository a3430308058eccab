import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { eraseText } from '../erasure/index.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { EventDetail } from '../ledger/index.ts'
import {
  changeOfRow,
  hidePictures,
  loadPiece,
  sha256Hex,
  showPictures,
  STANDING,
} from '../publishing/index.ts'
import type { LoadedPiece, PublicationRow, StandingRow } from '../publishing/index.ts'
import { NO_WORDS } from '../search/index.ts'
import { afterCommit, answerOnce, findRow, inTransaction, newPublicId } from '../storage/index.ts'
import { queueDeliveries } from '../syndication/index.ts'
import { rightsOfDesk } from './actor.ts'
import { endLinks } from './end-links.ts'
import { checkPublicationInput, mayTake, runGate } from './gate.ts'
import type { Actor } from './gate-facts.ts'
import { keepNote } from './keep-note.ts'
import { loadFacts } from './load-facts.ts'
import { movePiece } from './move-piece.ts'
import { findPublicationTransition } from './publication-transitions.ts'
import type { PublicationTransition } from './publication-transitions.ts'
import { staleRevision } from './revision.ts'
import { tellOfPiece } from './tell-of-piece.ts'
import { tellTranslations } from './tell-translations.ts'
import { findPiece } from './transition.ts'

export type PublicationTransitionRequest = {
  actor: Actor
  /** Public id of the publication, or its row id. */
  publication: number | string
  name: string
  /** The revision of the publication that the decision was made on. */
  expectedRevision: number
  /** The reason as the public reads it. */
  publicNote?: string | undefined
  /** The reason for the desk's own history. */
  note?: string | undefined
  /** The same key again is answered as the first time. */
  idempotencyKey?: string | undefined
}

export type PublicationTransitionAnswer = {
  publication: string
  transition: string
  from: string
  state: string
  hold: boolean
  revision: number
  /** The piece behind it, and where that stands now. */
  piece: { id: string; stage: string; revision: number }
}

/** What the public reads when somebody retracts at once and leaves the wording to the second person. */
export const PROVISIONAL_REASON =
  'The desk has withdrawn this piece while it looks into it, and will say more here.'

/**
 * The only way in which something published changes its state: retract, remove, unpublish, restore, hold,
 * erase. In one transaction, as `transition()` does it: load, compare the revision, run the gate, move the
 * row by compare-and-set, do what it does, append the event.
 *
 * @throws DeskError `publication-unknown` 404, `transition-unknown` 404, `right-missing` 403,
 * `revision-stale` 409, `transition-not-from-here` 409, `gate-closed` 422 with every unmet requirement.
 */
export function takePublicationTransition(
  payload: Payload,
  request: PublicationTransitionRequest,
  req?: PayloadRequest,
): Promise<PublicationTransitionAnswer> {
  return inTransaction(
    payload,
    async (joined) => {
      if (!request.idempotencyKey) return take(joined, request)
      const { actor, publication, name, note, publicNote } = request
      const once = {
        collection: deskOf(payload).options.slugs.idempotencyRecords,
        key: `publication:${actor.kind}:${String(actor.id)}:${request.idempotencyKey}`,
        fingerprint: sha256Hex(JSON.stringify([String(publication), name, note, publicNote])),
      }
      return (await answerOnce(joined, once, () => take(joined, request))).answer
    },
    { req },
  )
}

async function take(
  req: PayloadRequest,
  request: PublicationTransitionRequest,
): Promise<PublicationTransitionAnswer> {
  const row = await findPublication(req, request.publication)
  const way = findPublicationTransition(request.name)
  if (!way) {
    throw new DeskError(
      'transition-unknown',
      404,
      `There is no transition “${request.name.slice(0, 60)}” of a publication.`,
    )
  }
  const rights = rightsOfDesk(req.payload)
  if (!mayTake(way, request.actor, rights)) throw rightMissing(way)
  if (row.revision !== request.expectedRevision) throw staleRevision(request.expectedRevision, row)
  if (!way.from.includes(row.state)) throw notFromHere(way, row)

  const loaded = await loadPiece(req, await findPiece(req, row.piece))
  const now = new Date().toISOString()
  const unmet = [
    ...checkPublicationInput(way, request).unmet,
    ...runGate(way, await loadFacts(req, loaded, request.actor, now)).unmet,
  ]
  if (unmet.length > 0) throw gateClosed(way, unmet)

  const revision = await claim(req, row, changeOf(way, row, request, now))
  if (way.to === 'removed' || way.to === 'unpublished') {
    await endLinks(req, row.piece)
    await hidePictures(req, row.pictures ?? [])
  }
  if (way.to === 'live') await showPictures(req, row.pictures ?? [])
  // What readers see no difference by, partners are not told of either.
  if (way.to !== null) await queueDeliveries(req, row.publicId)
  const piece = await bringThePieceAlong(req, way, loaded, request.actor)
  const event = await appendEvent(req, {
    type: `publication.${way.name}`,
    subjectType: 'piece',
    subject: row.piece,
    actor: request.actor,
    detail: detailOf(way, row, request, revision),
  })
  await keepNote(req, {
    piece: row.piece,
    event,
    kind: way.name,
    actor: request.actor,
    text: request.note,
  })
  // What readers were told stays known, also where a later word takes its place.
  await keepNote(req, {
    piece: row.piece,
    event,
    kind: `${way.name}:public`,
    actor: request.actor,
    text: request.publicNote,
  })
  await tellOfPiece(req, {
    codes: way.queues,
    piece: loaded.piece,
    signed: loaded,
    event,
    actor: request.actor,
    ...(request.note ? { note: request.note } : {}),
  })
  if (way.to && way.to !== row.state) {
    await tellTranslations(req, {
      source: loaded.piece,
      event,
      actor: request.actor,
      what: way.to === 'live' ? 'source-restored' : `source-${way.to}`,
    })
  }
  const changed = changeOfRow({ ...row, state: way.to ?? row.state, revision })
  await afterCommit(req, () => {
    for (const tell of deskOf(req.payload).onPublicationChange) tell([changed])
  })
  return {
    publication: row.publicId,
    transition: way.name,
    from: row.state,
    state: way.to ?? row.state,
    hold: way.effect === 'hold' || (way.effect !== 'lift-hold' && row.hold === true),
    revision,
    piece,
  }
}

type Found = Omit<PublicationRow, 'content'> & StandingRow

/** A publication by its public id or its row id, without its text. */
async function findPublication(req: PayloadRequest, id: number | string): Promise<Found> {
  const { slugs } = deskOf(req.payload).options
  const row = await findRow<Found>(req, slugs.publications, id, {
    ...STANDING,
    piece: true,
    hold: true,
    emergencyBy: true,
    removedBy: true,
    publicNote: true,
    acts: true,
    pictures: true,
  })
  if (!row || row.state === 'redirect') {
    throw new DeskError('publication-unknown', 404, 'There is no such publication.')
  }
  return row
}

function changeOf(
  way: PublicationTransition,
  row: Omit<PublicationRow, 'content'>,
  { actor, publicNote }: PublicationTransitionRequest,
  now: string,
): Record<string, unknown> {
  const by = String(actor.id)
  const reason = publicNote?.trim() ?? ''
  const isEmergency = way.confirmedBy !== undefined
  const noted = way.noteType !== undefined && reason !== ''
  return {
    ...(way.to === null ? {} : { state: way.to, emergencyBy: isEmergency ? by : null }),
    ...(way.to === 'removed' ? { removedBy: by } : {}),
    ...(way.to === 'live' ? { removedBy: null } : {}),
    // What notes changed holds words of earlier texts, and stands only where the text does.
    ...(way.to === 'removed' || way.to === 'unpublished' ? { changes: null } : {}),
    ...(way.effect === 'hold' ? { hold: true } : {}),
    ...(way.effect === 'lift-hold' ? { hold: false } : {}),
    ...(way.effect === 'erase'
      ? { content: null, changes: null, headline: null, erased: true, ...NO_WORDS }
      : {}),
    // A hold is the desk's own business: readers see no difference, not even a date.
    ...(way.to === null ? {} : { modifiedAt: now, publicNote: publicNoteOf(way, row, reason) }),
    ...(noted && way.noteType
      ? {
          acts: [
            ...(row.acts ?? []),
            { id: newPublicId(), type: way.noteType, at: now, text: reason },
          ],
          corrected: true,
        }
      : {}),
  }
}

function publicNoteOf(
  way: PublicationTransition,
  row: Omit<PublicationRow, 'content'>,
  reason: string,
): string | null {
  if (way.to === 'live' || way.to === 'unpublished') return null
  if (reason !== '') return reason
  return way.confirmedBy === undefined ? (row.publicNote ?? null) : PROVISIONAL_REASON
}

/** Moves the row if it still stands where it was looked at. */
async function claim(
  req: PayloadRequest,
  row: Omit<PublicationRow, 'content'>,
  change: Record<string, unknown>,
): Promise<number> {
  const revision = row.revision + 1
  const moved = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.publications,
    where: {
      id: { equals: row.id },
      revision: { equals: row.revision },
      state: { equals: row.state },
    },
    data: { ...change, revision, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  if (!moved) throw staleRevision(row.revision, { revision })
  return revision
}

async function bringThePieceAlong(
  req: PayloadRequest,
  way: PublicationTransition,
  loaded: LoadedPiece,
  actor: Actor,
): Promise<PublicationTransitionAnswer['piece']> {
  const { piece } = loaded
  if (way.pieceTo === undefined) {
    return { id: piece.publicId, stage: piece.stage, revision: piece.revision }
  }
  const moved = await movePiece(req, piece, way.pieceTo, actor, {
    scheduledFor: null,
    scheduledZone: null,
    blockedReason: null,
  })
  if (way.effect === 'erase') await eraseText(req, piece)
  return { id: piece.publicId, stage: way.pieceTo, revision: moved }
}

const detailOf = (
  way: PublicationTransition,
  row: Omit<PublicationRow, 'content'>,
  { note, publicNote }: PublicationTransitionRequest,
  revision: number,
): EventDetail => ({
  publication: row.publicId,
  from: row.state,
  to: way.to ?? row.state,
  revision,
  // What readers were told cannot be reworded later without a trace.
  ...(publicNote ? { publicNote: sha256Hex(publicNote.trim()) } : {}),
  ...(note ? { note: sha256Hex(note) } : {}),
})

const rightMissing = ({ label }: PublicationTransition) =>
  new DeskError('right-missing', 403, `Your roles do not allow “${label}”. Ask the desk chief.`)

const notFromHere = (
  { label, from }: PublicationTransition,
  { state }: Pick<PublicationRow, 'state'>,
) =>
  new DeskError(
    'transition-not-from-here',
    409,
    `“${label}” is not possible: the publication is “${state}”. It leads from: ${from.join(', ')}.`,
    [{ state }],
  )

const gateClosed = ({ label }: PublicationTransition, unmet: readonly { message: string }[]) =>
  new DeskError(
    'gate-closed',
    422,
    unmet.length === 1
      ? (unmet[0]?.message ?? '')
      : `${unmet.length} things stand in the way of “${label}”.`,
    unmet,
  )
