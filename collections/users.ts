import type { CollectionConfig, Field } from 'payload'

import { notePassword, recordPassword, recordRoles } from '../src/ledger/index.ts'
import { guardAccount } from '../src/security/index.ts'
import { ROLE_DESCRIPTIONS, ROLES } from '../src/workflow/index.ts'
import { accessOf, fieldWithRight, holdsRight, isMember, withRight } from './access.ts'
import type { Role } from '../src/workflow/index.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'

const roleLabel = (role: Role) => {
  const words = role.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${ROLE_DESCRIPTIONS[role]}`
}

/** The field that makes a user of a host's own collection a member of the desk. */
export const deskRolesField = (): Field => ({
  name: 'deskRoles',
  type: 'select',
  label: 'Desk roles',
  hasMany: true,
  options: ROLES.map((role) => ({ value: role, label: roleLabel(role) })),
  access: { create: fieldWithRight('users.edit'), update: fieldWithRight('users.edit') },
  hooks: { afterChange: [recordRoles] },
  admin: {
    description: 'What this person may do on the opinion desk. Without a role: nothing.',
  },
})

/** Whether a member of the desk is written to at once when something cannot wait. */
export const deskMailField = (): Field => ({
  name: 'deskMail',
  type: 'select',
  label: 'E-mail from the desk',
  defaultValue: 'at-once',
  options: [
    { value: 'at-once', label: 'At once, when something cannot wait' },
    { value: 'never', label: 'Never: notices stand on the first screen only' },
  ],
  admin: {
    description:
      'What cannot wait: a signature wanted, an approval that lapsed, a schedule that was blocked.',
  },
})

/** What the desk writes to a member in; the panel has a choice of its own. */
export const deskLanguageField = (): Field => ({
  name: 'deskLanguage',
  type: 'select',
  label: 'Language of e-mails',
  defaultValue: 'en',
  options: [
    { value: 'en', label: 'English' },
    { value: 'tr', label: 'Türkçe' },
    { value: 'ar', label: 'العربية' },
  ],
})

/** The people who work on the desk. Contributors are never among them. */
export const users = ({ slugs, secureCookies }: Model): CollectionConfig => ({
  slug: slugs.users,
  labels: { singular: 'User', plural: 'Users' },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 5 * 60 * 1000,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: secureCookies },
  },
  admin: {
    group: MENU.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'deskRoles'],
    description: 'Everyone who signs in. A person without a role sees nothing of the desk.',
  },
  access: {
    ...accessOf({
      read: ({ req }) =>
        holdsRight(req, 'users.read') || (req.user ? { id: { equals: req.user.id } } : false),
      create: 'users.edit',
      update: 'users.edit',
      delete: 'users.edit',
    }),
    update: ({ req }) =>
      holdsRight(req, 'users.edit') || (req.user ? { id: { equals: req.user.id } } : false),
    unlock: withRight('users.edit'),
    admin: ({ req }) => isMember(req.user),
  },
  disableDuplicate: true,
  hooks: {
    ...guardAccount,
    beforeOperation: [...(guardAccount.beforeOperation ?? []), notePassword],
    afterChange: [recordPassword],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true, maxLength: 200 },
    deskRolesField(),
    deskMailField(),
    deskLanguageField(),
  ],
})
