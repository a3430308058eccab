import type { Access, AccessArgs, CollectionConfig, FieldAccess, PayloadRequest } from 'payload'

import { isRole, mayDo } from '../src/workflow/index.ts'
import type { Right } from '../src/workflow/index.ts'

/** Roles of the person asking; empty for a stranger, and for an account that has no part in the desk. */
export function deskRolesOf(user: PayloadRequest['user'] | null | undefined): readonly string[] {
  const roles: unknown = user && 'deskRoles' in user ? user.deskRoles : undefined
  return Array.isArray(roles)
    ? roles.filter((role): role is string => typeof role === 'string')
    : []
}

/** Whether the account belongs to a person of the desk, who may enter the panel. A machine's key does not. */
export const isMember = (user: PayloadRequest['user'] | null | undefined): boolean =>
  deskRolesOf(user).some((role) => isRole(role) && role !== 'api')

/** Whether the person asking holds the right. */
export function holdsRight(req: Pick<PayloadRequest, 'payload' | 'user'>, right: Right): boolean {
  return mayDo(req, right)
}

/** An access rule out of the table of rights. */
export const withRight =
  (right: Right) =>
  ({ req }: Pick<AccessArgs, 'req'>): boolean =>
    holdsRight(req, right)

export const fieldWithRight =
  (right: Right): FieldAccess =>
  ({ req }) =>
    holdsRight(req, right)

/** Nobody, through any route: rows that only the desk itself writes. */
export const nobody: Access = () => false
/** Everyone: what is public anyway. */
export const everyone: Access = () => true

type Operations = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'
  >
>

/**
 * Every operation of a collection, so that none is left to Payload's default ("any logged-in user").
 * Versions are read by whoever may edit, never by whoever may merely read.
 */
export function accessOf(rule: {
  read: Access
  create: Right | 'nobody'
  update: Right | 'nobody'
  delete: Right | 'nobody'
}): Operations {
  const rightOr = (right: Right | 'nobody') => (right === 'nobody' ? nobody : withRight(right))
  return {
    create: rightOr(rule.create) as Operations['create'],
    read: rule.read,
    update: rightOr(rule.update),
    delete: rightOr(rule.delete),
    readVersions: rightOr(rule.update),
    unlock: nobody as Operations['unlock'],
  }
}

/** Rows that only the desk writes, read by those who hold the right. */
export const writtenByTheDesk = (read: Access): Operations =>
  accessOf({ read, create: 'nobody', update: 'nobody', delete: 'nobody' })

/** Payload's background jobs, which it would let everyone run who is signed in. */
export const jobsForAdmins = {
  run: withRight('settings.edit'),
  queue: withRight('settings.edit'),
  cancel: withRight('settings.edit'),
}
