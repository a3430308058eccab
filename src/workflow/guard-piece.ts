import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
} from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { EventDetail } from '../ledger/index.ts'
import { BodyError, pictureIdsOf, workingHash } from '../publishing/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { actorOf } from './actor.ts'
import { keepAssignment, recordAssignment } from './assignment.ts'
import { rulesOfPiece } from './definitions.ts'
import { keepEmbargo } from './guard-embargo.ts'
import { keepNeeds } from './guard-needs.ts'
import { refuseUnstorable } from './refuse-unstorable.ts'
import { recordNeeds } from './record-needs.ts'
import { refuseWrongTypes } from './refuse-wrong-types.ts'
import { claimRevision, requireRevision, staleRevision } from './revision.ts'
import { tellOfChange } from './tell-of-change.ts'
import { waitsOnProof, wayOfClock } from './ways-of-stage.ts'

const refuseStage = (stage: unknown) =>
  new DeskError(
    'stage-not-writable',
    409,
    `A piece is not moved by saving it. Use the transition that leads to “${String(stage)}”: POST /api/opinion-pieces/:id/transitions/:name.`,
  )

/**
 * The door: no save moves a piece, through whichever route it comes (the panel, REST, GraphQL, the Local
 * API with or without access, a restored version). Only `transition()` does, and it does not come this way.
 */
const keepStage: CollectionBeforeChangeHook = ({ data, operation, originalDoc, context, req }) => {
  if (operation === 'create') {
    const stage: unknown = data.stage
    const { initial } = deskOf(req.payload).options.workflow.definition
    if (!(initial as readonly unknown[]).includes(stage)) throw refuseStage(stage)
    return data
  }
  const before = originalDoc as PieceRow
  // A restored version brings the text of its day; the piece stays where it is.
  if (context.isRestoringVersion === true) return { ...data, stage: before.stage }
  // Somebody who is late is told so first: the piece was moved, and not by this save.
  if (data.revision !== before.revision) throw staleRevision(Number(data.revision), before)
  if (data.stage !== before.stage) throw refuseStage(data.stage)
  return data
}

/**
 * A row of a list belongs to the piece it was made in: under an id of another piece's, or twice under one,
 * it would be a SQL database's error and nobody's fault. It is a new row then.
 */
const keepOwnRows: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const kept = Object.fromEntries(
    LISTS.flatMap((list) => {
      const rows: unknown = data[list]
      if (!Array.isArray(rows)) return []
      const own = idsOf((originalDoc as Record<string, unknown> | undefined)?.[list])
      return [[list, rows.map((row: unknown) => (takeFrom(own, row) ? row : withoutId(row)))]]
    }),
  )
  return { ...data, ...kept }
}

const LISTS = ['bylines', 'questions']

type ListRow = { id?: unknown }

const isRow = (row: unknown): row is ListRow => typeof row === 'object' && row !== null
const idsOf = (rows: unknown): Set<unknown> =>
  new Set(Array.isArray(rows) ? rows.filter(isRow).map(({ id }) => id) : [])
const takeFrom = (own: Set<unknown>, row: unknown) => isRow(row) && own.delete(row.id)
const withoutId = (row: unknown): unknown => {
  if (!isRow(row)) return row
  const { id: _foreign, ...rest } = row
  return rest
}

/** Numbers the save, and blocks what was to go out by itself and is no longer what was approved. */
const countSave: CollectionBeforeChangeHook = async (args) => {
  const { collection, data, operation, originalDoc, req } = args
  const savedBy = req.user ? String(req.user.id) : null
  const hash = hashOfText(data as Partial<PieceRow>)
  const pictures = { bodyPictures: pictureIdsOf((data as Partial<PieceRow>).body) }
  if (operation === 'create') {
    const workflow = deskOf(req.payload).options.workflow.hash
    return { ...data, ...pictures, revision: 1, savedBy, workingHash: hash, workflow }
  }
  const before = originalDoc as PieceRow
  const revision = await claimRevision(args, collection.slug)
  const { definition } = await rulesOfPiece(req.payload, before)
  const block = wayOfClock(definition, before.stage, 'block')
  const broken = block !== undefined && hash !== before.workingHash
  return {
    ...data,
    ...pictures,
    revision,
    savedBy,
    workingHash: hash,
    ...(broken ? { stage: block.to[0] } : {}),
  }
}

/** A body that cannot be read is refused at the save, with the words of whoever could not read it. */
function hashOfText(piece: Partial<PieceRow>): string {
  try {
    return workingHash(piece)
  } catch (error) {
    if (error instanceof BodyError) throw new DeskError(error.code, error.status, error.message)
    throw error
  }
}

const recordSave: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const piece = doc as PieceRow
  const before = previousDoc as PieceRow | undefined
  const record = (type: string, detail: EventDetail) =>
    appendEvent(req, {
      type,
      subjectType: 'piece',
      subject: piece.publicId,
      actor: actorOf(req),
      detail: { revision: piece.revision, ...detail },
    })
  if (operation === 'create') {
    await record('piece.created', { stage: piece.stage })
    await recordAssignment(req, { before: undefined, piece, record })
    return
  }
  await record('piece.saved', { workingHash: piece.workingHash ?? null })
  if (!before) return
  await recordNeeds(req, { before, piece, record })
  await recordAssignment(req, { before, piece, record })
  const changed = before.workingHash !== piece.workingHash
  const { definition } = await rulesOfPiece(req.payload, before)
  const stale =
    changed && piece.proof && waitsOnProof(definition, before.stage)
      ? await record('proof.stale', { proof: piece.proof })
      : undefined
  const blocked =
    before.stage === piece.stage
      ? undefined
      : await record('piece.blocked', { from: before.stage, reason: 'changed-after-approval' })
  const event = blocked ?? stale
  if (event) await tellOfChange(req, { before, piece, event, isBlocked: blocked !== undefined })
}

type CollectionAfterErrorHook = NonNullable<
  NonNullable<CollectionConfig['hooks']>['afterError']
>[number]

/** SQL databases refuse a reference to what is no more, and Payload calls that its own fault. */
const explainDanglingReference: CollectionAfterErrorHook = ({ error }) => {
  const cause = (error as { cause?: { code?: unknown } }).cause
  if (cause?.code !== '23503' && cause?.code !== 'SQLITE_CONSTRAINT_FOREIGNKEY') return undefined
  const { data, message, status } = new DeskError(
    'reference-unknown',
    422,
    'Something that this piece refers to is no longer there: an author, a topic, a picture. Choose another, or take it out.',
  )
  return { status, response: { errors: [{ name: 'DeskError', message, data: data ?? {} }] } }
}

const requireRevisionOfPiece: CollectionBeforeOperationHook = (args) => requireRevision(args)

/** Hooks of the collection of pieces. */
export const guardPiece: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [refuseUnstorable, refuseWrongTypes, requireRevisionOfPiece],
  beforeChange: [keepStage, keepEmbargo, keepNeeds, keepAssignment, keepOwnRows, countSave],
  afterChange: [recordSave],
  afterError: [explainDanglingReference],
}
