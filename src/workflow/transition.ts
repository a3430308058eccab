import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { loadPiece, sha256Hex } from '../publishing/index.ts'
import type { LoadedPiece, PieceRow } from '../publishing/index.ts'
import { answerOnce, findRow, inTransaction } from '../storage/index.ts'
import { keptFor } from '../words/index.ts'
import { EFFECTS } from './effects.ts'
import type { EffectResult } from './effects.ts'
import { rulesOfPiece } from './definitions.ts'
import { readDueTime } from './due-time.ts'
import {
  checkInput,
  mayTake,
  possiblePublicationTransitions,
  possibleTransitions,
  runGate,
} from './gate.ts'
import type { PossiblePublicationTransition, PossibleTransition } from './gate.ts'
import type { Actor } from './gate-facts.ts'
import { keepNote } from './keep-note.ts'
import { claimPiece, writeVersion } from './move-piece.ts'
import { loadFacts } from './load-facts.ts'
import { reasonsFor } from './overrides.ts'
import type { Override } from './overrides.ts'
import { lastActOn, overtaken } from './overtaken.ts'
import type { Unmet } from './requirements.ts'
import { mayRoles } from './rights.ts'
import type { Stage } from './stages.ts'
import { signaturesOf } from './signatures.ts'
import type { ApprovalPosition, CheckPosition } from './signatures.ts'
import { tellOfTransition } from './tell-of-transition.ts'
import { tellTranslations } from './tell-translations.ts'
import { findTransition } from './transitions.ts'
import type { PieceTransition } from './transitions.ts'
import { mayWithCheck, whereItLeads } from './where-it-leads.ts'
import { zoneOfDesk } from './zone-of-desk.ts'

export type TransitionRequest = {
  actor: Actor
  /** Public id of the piece, or its row id. */
  piece: number | string
  name: string
  /** The revision the decision was made on. */
  expectedRevision: number
  /** Where to go, for a transition that offers more than one stage. */
  to?: string | undefined
  note?: string | undefined
  /** ISO 8601 with its offset, for a schedule. */
  dueAt?: string | undefined
  /** IANA name of the zone the time was chosen in. */
  zone?: string | undefined
  /** Instead of `dueAt`: what the clocks of `zone` show, and which of two where they go back over it. */
  localTime?: string | undefined
  fold?: number | undefined
  /** Reasons for going on in spite of warnings. */
  overrides?: readonly Override[] | undefined
  /** Code of the check that is passed, failed, asked for or dropped. */
  check?: string | undefined
  /** The same key again is answered as the first time. */
  idempotencyKey?: string | undefined
}

export type TransitionAnswer = {
  piece: string
  transition: string
  from: string
  stage: string
  revision: number
  proof: string | null
  release: string | null
  publication: { id: string; slug: string } | null
}

/**
 * The only door through which a piece moves: the panel, REST, the command line, the import and the clock
 * all come here.
 *
 * In one transaction: load, compare the revision, run the gate, move the row by compare-and-set with its
 * version, make what the transition makes, append the event. All of it stands, or nothing does.
 *
 * @param req a request whose transaction is joined; otherwise one is begun.
 * @throws DeskError `piece-unknown` 404, `transition-unknown` 404, `right-missing` 403, `revision-stale` 409,
 * `transition-not-from-here` 409, `gate-closed` 422 with every unmet requirement.
 */
export function transition(
  payload: Payload,
  request: TransitionRequest,
  req?: PayloadRequest,
): Promise<TransitionAnswer> {
  return inTransaction(
    payload,
    async (joined) => {
      if (!request.idempotencyKey) return take(joined, request)
      const { actor, piece, name, to, note, dueAt, zone, check, localTime, fold } = request
      const { overrides = [] } = request
      const once = {
        collection: deskOf(payload).options.slugs.idempotencyRecords,
        key: `transition:${actor.kind}:${String(actor.id)}:${request.idempotencyKey}`,
        fingerprint: sha256Hex(
          JSON.stringify([
            String(piece),
            name,
            to,
            note,
            dueAt,
            zone,
            check,
            ...(overrides.length > 0 ? [overrides] : []),
            ...(localTime === undefined ? [] : [localTime, fold ?? null]),
          ]),
        ),
      }
      return (await answerOnce(joined, once, () => take(joined, request))).answer
    },
    { req },
  )
}

async function take(req: PayloadRequest, request: TransitionRequest): Promise<TransitionAnswer> {
  const piece = await findPiece(req, request.piece)
  const rules = await rulesOfPiece(req.payload, piece)
  const way = findTransition(request.name, rules.definition)
  if (!way) throw unknownTransition(request.name)
  const isAllowed =
    mayTake(way, request.actor, rules.rights) &&
    mayWithCheck(way, request.actor, request.check, rules.rights)
  if (!isAllowed) throw rightMissing(way)
  if (piece.revision !== request.expectedRevision) {
    throw await overtaken(req, request.expectedRevision, piece)
  }
  if (!way.from.includes(piece.stage)) throw notFromHere(way, piece, await lastActOn(req, piece))

  const loaded = await loadPiece(req, piece)
  const now = new Date().toISOString()
  const due = way.asks.includes('dueAt') ? dueOf(request, now) : {}
  const facts = await loadFacts(req, loaded, request.actor, now, due.dueAt)
  const { overrides = [] } = request
  const gate = runGate(
    way,
    facts,
    rules.requirements,
    overrides.map(({ code }) => code),
  )
  const unmet = [
    ...checkInput(way, { ...given(request), overrides }, { stage: piece.stage, now }).unmet,
    ...gate.unmet,
  ]
  if (unmet.length > 0) throw gateClosed(way, unmet)

  const stage = whereItLeads(way, facts, request.to)
  // First of all the writes: whoever loses the race finds out before making anything.
  const revision = await claimPiece(req, piece, stage, request.actor, { workflow: rules.hash })
  const made = await EFFECTS[way.effect]({
    req,
    loaded,
    facts,
    stage,
    actor: request.actor,
    now,
    ...given(request),
    ...due,
  })
  await note(req, piece, made)
  await writeVersion(req, piece)
  const passed = reasonsFor(gate.overridden, overrides)
  const event = await appendEvent(req, {
    type: `piece.${way.name}`,
    subjectType: 'piece',
    subject: piece.publicId,
    actor: request.actor,
    detail: {
      from: piece.stage,
      to: stage,
      revision,
      ...(request.note ? { note: sha256Hex(request.note) } : {}),
      ...(passed.length > 0
        ? { overrides: passed.map(({ code, reason }) => `${code}:${sha256Hex(reason)}`) }
        : {}),
      ...made.detail,
    },
  })
  await keepNote(req, {
    piece: piece.publicId,
    event,
    kind: way.name,
    actor: request.actor,
    text: request.note,
  })
  for (const { code, reason } of passed) {
    await keepNote(req, {
      piece: piece.publicId,
      event,
      kind: `override:${code}`,
      actor: request.actor,
      text: reason,
    })
  }
  if (made.release && loaded.publication) {
    await tellTranslations(req, {
      source: piece,
      event,
      actor: request.actor,
      what: 'source-published',
    })
  }
  await tellOfTransition(req, { way, loaded, facts, stage, event, ...given(request) })
  return {
    piece: piece.publicId,
    transition: way.name,
    from: piece.stage,
    stage,
    revision,
    proof: made.row.proof === undefined ? (piece.proof ?? null) : made.row.proof,
    release: made.release ?? null,
    publication: made.publication ?? null,
  }
}

/** When it is due, as it is kept; empty where that cannot be read, which the gate then says. */
function dueOf(request: TransitionRequest, now: string): { dueAt?: string; zone?: string } {
  const read = readDueTime(given(request), now)
  return 'due' in read ? { dueAt: read.due.instant.toISOString(), zone: read.due.zone } : {}
}

const given = ({ to, note, dueAt, zone, check, localTime, fold }: TransitionRequest) => ({
  ...(localTime === undefined ? {} : { localTime }),
  ...(fold === undefined ? {} : { fold }),
  ...(to === undefined ? {} : { to }),
  ...(note === undefined ? {} : { note }),
  ...(dueAt === undefined ? {} : { dueAt }),
  ...(zone === undefined ? {} : { zone }),
  ...(check === undefined ? {} : { check }),
})

/** Writes into the row what only the desk writes there, and the text an effect puts back. */
async function note(req: PayloadRequest, piece: PieceRow, made: EffectResult): Promise<void> {
  if (Object.keys(made.row).length === 0 && !made.text) return
  await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.pieces,
    id: piece.id,
    // With a text whole, since a SQL adapter writes an update of more than one table as an insert.
    data: made.text
      ? { ...(await findPiece(req, piece.id)), ...made.text, ...made.row }
      : { ...made.row },
    req,
  })
}

/** A piece by its public id or its row id, in the transaction of `req`. */
export async function findPiece(req: PayloadRequest, id: number | string): Promise<PieceRow> {
  const { slugs } = deskOf(req.payload).options
  const piece = await findRow<PieceRow>(req, slugs.pieces, id)
  if (!piece) throw new DeskError('piece-unknown', 404, 'There is no such piece.')
  return piece
}

/** Where a piece stands and what the actor may do with it now, with all that stands in the way. */
export type PiecePosition = {
  piece: string
  stage: string
  revision: number
  /** Why it did not go out at its time, in the language of whoever asks. */
  blockedReason: string | null
  proof: { id: string; number: number; hash: string; current: boolean; madeAt: string } | null
  publication: {
    id: string
    slug: string
    state: string
    revision: number
    /** A legal hold stands on it. */
    hold: boolean
    /** Slug of the collection it stands in. */
    collection: string
    /** What may be done with what readers find, apart from the text on the desk. */
    transitions: PossiblePublicationTransition[]
  } | null
  /** Stages of the workflow that the piece is moved by, in their order. */
  stages: readonly Stage[]
  checks: CheckPosition[]
  /** Whether whoever asks may send a link to somebody without an account, and for what. */
  invites: 'look' | 'sign' | null
  approvals: ApprovalPosition
  transitions: PossibleTransition[]
  /** IANA name of the zone of the desk, in which a time is asked for. */
  zone: string
}

export async function positionOf(
  req: PayloadRequest,
  actor: Actor,
  id: number | string,
): Promise<PiecePosition> {
  const piece = await findPiece(req, id)
  const loaded = await loadPiece(req, piece)
  const facts = await loadFacts(req, loaded, actor, new Date().toISOString())
  const rules = await rulesOfPiece(req.payload, piece)
  return {
    piece: piece.publicId,
    stage: piece.stage,
    revision: piece.revision,
    blockedReason: piece.blockedReason ? keptFor(req)(piece.blockedReason) : null,
    proof: proofPosition(loaded, facts.piece.workingHash),
    publication: loaded.publication
      ? {
          id: loaded.publication.publicId,
          slug: loaded.publication.slug,
          state: loaded.publication.state,
          revision: loaded.publication.revision,
          hold: loaded.publication.hold === true,
          collection: deskOf(req.payload).options.slugs.publications,
          transitions: possiblePublicationTransitions(facts, rules),
        }
      : null,
    ...(await signaturesOf(req, facts)),
    invites: mayRoles(actor.roles, 'pieces.invite-to-sign', rules.rights)
      ? 'sign'
      : mayRoles(actor.roles, 'pieces.invite', rules.rights)
        ? 'look'
        : null,
    stages: rules.definition.stages,
    transitions: possibleTransitions(facts, rules),
    zone: await zoneOfDesk(req.payload),
  }
}

const proofPosition = (
  { piece, proof }: LoadedPiece,
  workingHash: string,
): PiecePosition['proof'] =>
  proof
    ? {
        id: proof.publicId,
        number: proof.number,
        hash: proof.hash,
        // A public note that went out with the proof is no longer on the piece.
        current: piece.stage === 'published' || proof.workingHash === workingHash,
        madeAt: proof.madeAt,
      }
    : null

const unknownTransition = (name: string) =>
  new DeskError('transition-unknown', 404, `There is no transition “${name.slice(0, 60)}”.`)

const rightMissing = ({ label }: PieceTransition) =>
  new DeskError('right-missing', 403, `Your roles do not allow “${label}”. Ask the desk chief.`)

const notFromHere = (
  { label, from }: PieceTransition,
  { stage, savedBy }: PieceRow,
  first: object | null,
) =>
  new DeskError(
    'transition-not-from-here',
    409,
    `“${label}” is not possible from “${stage}”. It leads from: ${from.join(', ')}.`,
    [{ stage, savedBy: savedBy ?? null, first }],
  )

const gateClosed = ({ label }: PieceTransition, unmet: Unmet[]) =>
  new DeskError(
    'gate-closed',
    422,
    unmet.length === 1
      ? (unmet[0]?.message ?? '')
      : `${unmet.length} things stand in the way of “${label}”.`,
    unmet,
  )
