import type { PayloadRequest } from 'payload'

import { colleaguesById } from '../notices/index.ts'
import type { LoadedPiece } from '../publishing/index.ts'
import { rightsOfDesk } from './actor.ts'
import { factsOfPiece } from './facts-of-piece.ts'
import type { Actor, GateFacts } from './gate-facts.ts'
import { proseFacts } from './prose-facts.ts'

/** What the gate looks at, with the roles that whoever signed holds at this moment. */
export async function loadFacts(
  req: PayloadRequest,
  loaded: LoadedPiece,
  actor: Actor,
  now: string,
  releaseAt?: string,
): Promise<GateFacts> {
  const accounts = loaded.approvals.flatMap(({ approvedBy, approverKind }) =>
    (approverKind ?? 'user') === 'user' ? [approvedBy] : [],
  )
  const people = await colleaguesById(req, accounts)
  const rolesNow = new Map([...people].map(([id, { roles }]) => [id, roles]))
  const facts = factsOfPiece(loaded, actor, now, rolesNow, releaseAt)
  return {
    ...facts,
    piece: { ...facts.piece, ...(await proseFacts(req, loaded, now)) },
    rights: rightsOfDesk(req.payload),
  }
}
