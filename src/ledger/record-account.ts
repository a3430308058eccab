import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, FieldHook } from 'payload'

import { appendEvent } from './append-event.ts'

/** Roles as a list of words, in one order. */
const rolesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((role) => typeof role === 'string').sort() : []

/** Records who gave or took a role of the desk, whichever collection the people stand in. */
export const recordRoles: FieldHook = async ({ data, originalDoc, previousValue, req, value }) => {
  // Whoever asked for a part of the answer only has no value here, and the roles are what they were given as.
  const given = data && 'deskRoles' in data ? data.deskRoles : (value ?? previousValue)
  const [before, after] = [rolesIn(previousValue), rolesIn(given)]
  const { id } = { ...data, ...originalDoc } as { id?: number | string }
  if (!req.user || id === undefined || before.join() === after.join()) return value
  await appendEvent(req, {
    type: 'account.roles-changed',
    subjectType: 'account',
    subject: String(id),
    actor: { kind: 'user', id: req.user.id },
    detail: { before, after },
  })
  return value
}

const PASSWORD_SET = Symbol.for('opinion-desk/password-set')

type Marked = { [PASSWORD_SET]?: boolean }

/** A password is gone from the data before anything is written; that it was there is noted here. */
export const notePassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: { password?: unknown } }
  if (operation === 'update' && typeof data?.password === 'string') {
    ;(req.context as Marked)[PASSWORD_SET] = true
  }
}

/** Records that somebody set the password of an account, and never what it is. */
export const recordPassword: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const marked = req.context as Marked
  if (operation !== 'update' || !marked[PASSWORD_SET] || !req.user) return doc as unknown
  marked[PASSWORD_SET] = false
  const { id } = doc as { id: number | string }
  await appendEvent(req, {
    type: 'account.password-set',
    subjectType: 'account',
    subject: String(id),
    actor: { kind: 'user', id: req.user.id },
    detail: { own: String(id) === String(req.user.id) },
  })
  return doc as unknown
}
