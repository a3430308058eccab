import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { colleaguesById } from '../notices/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { rulesOfPiece, stagesOfDesk } from './definitions.ts'
import { eventWords, stageWords } from './event-words.ts'
import { staleRevision } from './revision.ts'

type EventRow = {
  id: number | string
  type: string
  at: string
  actorKind: string
  actor?: string | null
}

/** What was done to a piece last, and by whom. */
type LastAct = {
  /** Stable word, for example `piece.archive`. */
  act: string
  /** The same in a few words for people. */
  what: string
  at: string
  by: { kind: string; id: string | null; name: string }
}

/** The last thing that moved or saved a piece. */
export async function lastActOn(req: PayloadRequest, piece: PieceRow): Promise<LastAct | null> {
  const { definition } = await rulesOfPiece(req.payload, piece)
  const moves = definition.transitions.map(({ name }) => `piece.${name}`)
  const { docs } = await req.payload.db.find<EventRow>({
    collection: deskOf(req.payload).options.slugs.events,
    where: {
      subject: { equals: piece.publicId },
      type: { in: ['piece.created', 'piece.saved', 'piece.blocked', ...moves] },
    },
    sort: '-publicId',
    limit: 1,
    pagination: false,
    req,
  })
  const [event] = docs
  if (!event) return null
  const id = event.actor ?? null
  const person =
    event.actorKind === 'user' && id ? (await colleaguesById(req, [id])).get(id) : undefined
  return {
    act: event.type,
    what: eventWords(event.type, definition.transitions),
    at: event.at,
    by: { kind: event.actorKind, id, name: person?.name ?? 'the desk' },
  }
}

/**
 * Tells somebody who was too late who was first, with what.
 *
 * @param piece as it stands now.
 */
export async function overtaken(
  req: PayloadRequest,
  basedOn: number,
  piece: PieceRow,
): Promise<DeskError> {
  const last = await lastActOn(req, piece)
  const { code, details, message, status } = staleRevision(basedOn, piece)
  const isMove = last !== null && last.act !== 'piece.saved'
  return new DeskError(
    code,
    status,
    isMove
      ? `${last.by.name} was first with “${last.what}”: the piece stands in “${stageWords(piece.stage, stagesOfDesk(req.payload))}” now. Load it again, and decide anew.`
      : message,
    [{ ...details[0], stage: piece.stage, ...(last ? { first: last } : {}) }],
  )
}
