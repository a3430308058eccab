import type { Payload, PayloadRequest } from 'payload'

import { desksOfProcess } from '../desk.ts'
import type { Actor } from './gate-facts.ts'
import { mayRoles, RIGHTS } from './rights.ts'
import type { RightsTable } from './rights.ts'

/** The desk itself: its clock, its command line, its import. */
export const SYSTEM: Actor = { kind: 'system', id: 'desk', roles: [] }

/** Who is asking, as the gate and the ledger know them. */
export function actorOf(req: Pick<PayloadRequest, 'user'>): Actor {
  const { user } = req
  if (!user) return SYSTEM
  const roles: unknown = 'deskRoles' in user ? user.deskRoles : []
  return {
    kind: 'user',
    id: user.id,
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
  }
}

/** Who holds which right on this desk; the house's own table, for a host that asks before the desk is open. */
export const rightsOfDesk = (payload: Payload): RightsTable =>
  desksOfProcess().desks.get(payload)?.options.workflow.rights ?? RIGHTS

/** Whether whoever asks may do `right` on this desk. A request without a person may not. */
export const mayDo = (req: Pick<PayloadRequest, 'payload' | 'user'>, right: string): boolean =>
  Boolean(req.user) && mayRoles(actorOf(req).roles, right, rightsOfDesk(req.payload))
