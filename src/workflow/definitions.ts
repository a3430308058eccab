import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { allowValues, inTransaction, isDuplicate } from '../storage/index.ts'
import { SYSTEM } from './actor.ts'
import type { Rulebook } from './gate.ts'
import type { Stage } from './stages.ts'
import type { PieceWorkflow } from './transitions.ts'
import { hasEnded, hasStage } from './ways-of-stage.ts'

type DefinitionRow = { id: number | string; hash: string; definition: PieceWorkflow }

/** What a piece is moved by, and the hash that its row keeps of it. */
export type RulesOfPiece = Required<Rulebook> & { hash: string }

/**
 * Reads every definition that pieces began with, and stores today's where it is new. Before the desk opens
 * for anybody, so that each process knows the stages of every piece.
 */
export async function openDefinitions(payload: Payload): Promise<void> {
  const { definitions, options } = deskOf(payload)
  const { definition, hash } = options.workflow
  for (const row of await storedDefinitions(payload)) definitions.set(row.hash, row.definition)
  if (!definitions.has(hash)) {
    try {
      await inTransaction(payload, (req) => store(req, hash, definition))
    } catch (error) {
      // Another process opened at the same moment.
      if (!isDuplicate(error)) throw error
    }
    definitions.set(hash, definition)
  }
  await allowValues(payload, {
    collection: options.slugs.pieces,
    field: 'stage',
    values: stagesOfDesk(payload).map(({ name, label }) => ({ value: name, label })),
    ownsSchema: options.migrations !== undefined,
  })
}

async function storedDefinitions(payload: Payload, hash?: string): Promise<DefinitionRow[]> {
  const { docs } = await payload.db.find<DefinitionRow>({
    collection: deskOf(payload).options.slugs.workflowDefinitions,
    ...(hash === undefined ? {} : { where: { hash: { equals: hash } } }),
    limit: 0,
    pagination: false,
  })
  return docs
}

async function store(req: PayloadRequest, hash: string, definition: PieceWorkflow): Promise<void> {
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.workflowDefinitions,
    data: { hash, version: definition.version, definition, storedAt: new Date().toISOString() },
    req,
  })
  await appendEvent(req, {
    type: 'workflow.defined',
    subjectType: 'workflow',
    subject: hash,
    actor: SYSTEM,
    detail: { version: definition.version },
  })
}

/**
 * What a piece is moved by: the definition it began with, as long as something is in progress. Where
 * nothing is, and today's has the stage too, it goes on by today's.
 *
 * @throws DeskError `workflow-unknown` 409 where the definition is nowhere to be found.
 */
export async function rulesOfPiece(
  payload: Payload,
  piece: Pick<PieceRow, 'stage' | 'workflow'>,
): Promise<RulesOfPiece> {
  const { definition: current, hash, requirements, rights } = deskOf(payload).options.workflow
  const today = { definition: current, hash, requirements, rights }
  // A piece from before definitions were kept.
  if (!piece.workflow || piece.workflow === hash) return today
  const own = await findDefinition(payload, piece.workflow)
  if (hasEnded(own, piece.stage) && hasStage(current, piece.stage)) return today
  return { definition: own, hash: piece.workflow, requirements, rights }
}

async function findDefinition(payload: Payload, hash: string): Promise<PieceWorkflow> {
  const { definitions } = deskOf(payload)
  const known = definitions.get(hash)
  if (known) return known
  // Another process, with newer options, has stored it meanwhile.
  const [row] = await storedDefinitions(payload, hash)
  if (!row) {
    throw new DeskError(
      'workflow-unknown',
      409,
      'The workflow that this piece began with is not in the database. Tell whoever runs the desk.',
    )
  }
  definitions.set(hash, row.definition)
  return row.definition
}

/** Every stage a piece may stand in: today's, and those of definitions that pieces began with. */
export function stagesOfDesk(payload: Payload): Stage[] {
  const { definitions, options } = deskOf(payload)
  const stages = new Map<string, Stage>()
  for (const { stages: own } of [options.workflow.definition, ...definitions.values()]) {
    for (const stage of own) if (!stages.has(stage.name)) stages.set(stage.name, stage)
  }
  return [...stages.values()]
}
