import type { PayloadRequest } from 'payload'

import type { Actor } from './gate-facts.ts'

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
