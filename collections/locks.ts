import type { Access, Payload } from 'payload'

import { isMember } from './access.ts'

/**
 * Keeps Payload's edit locks to members of the desk. Payload makes that collection itself, after every
 * plugin has run, and opens it to any account that is signed in: one without a role could see who works on
 * what, and hold it.
 */
export function keepLocksToMembers(payload: Payload): void {
  const locks = payload.collections['payload-locked-documents']
  if (!locks) return
  const member: Access = ({ req }) => isMember(req.user)
  Object.assign(locks.config.access, {
    create: member,
    read: member,
    update: member,
    delete: member,
  })
}
