import type { CollectionConfig } from 'payload'

import { setAsideEndpoints } from '../src/intake/index.ts'
import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

const WITH_TIME = { date: { pickerAppearance: 'dayAndTime' } } as const
const HIDDEN = { hidden: true, disableListColumn: true, disableListFilter: true }

/**
 * Mails that came in and could not be taken. What is known of each, and where a copy of it lies; until somebody
 * takes it in after all, or says why it is not wanted.
 */
export const setAsideMails = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.setAsideMails,
  labels: { singular: 'Mail set aside', plural: 'Mails set aside' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'sender', 'receivedAt', 'fault', 'state'],
    description: 'Mails that could not be taken in: try again, or say why one is not wanted.',
  },
  access: writtenByTheDesk(withRight('contributors.read')),
  disableDuplicate: true,
  defaultSort: '-setAsideAt',
  endpoints: setAsideEndpoints,
  indexes: [{ fields: ['state', 'setAsideAt'] }, { fields: ['mailbox', 'state'] }],
  fields: [
    publicId(),
    {
      name: 'mailBar',
      type: 'ui',
      admin: {
        components: {
          Field: {
            path: 'opinion-desk/client#SetAsideMailBar',
            clientProps: { submissions: slugs.submissions },
          },
        },
        disableListColumn: true,
      },
    },
    { name: 'subject', type: 'text', label: 'Subject', required: true },
    { name: 'sender', type: 'text', label: 'Sender' },
    { name: 'receivedAt', type: 'date', label: 'Came in at', admin: WITH_TIME },
    {
      name: 'fault',
      type: 'select',
      label: 'Why it was set aside',
      required: true,
      options: [
        { value: 'unreadable', label: 'The mailbox broke off each time it was read' },
        { value: 'not-taken', label: 'The desk failed while it took it in' },
        { value: 'gone', label: 'It is no longer in the mailbox' },
      ],
    },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      options: [
        { value: 'aside', label: 'Waits for somebody' },
        { value: 'waiting', label: 'Fetched again with the next look' },
        { value: 'taken', label: 'Taken in' },
        { value: 'dropped', label: 'Set aside for good' },
      ],
    },
    { name: 'setAsideAt', type: 'date', label: 'Set aside at', required: true, admin: WITH_TIME },
    { name: 'mail', type: 'text', label: 'Known to the mail server as', required: true },
    { name: 'bytes', type: 'number', label: 'Size in bytes' },
    { name: 'submission', type: 'text', label: 'Submission' },
    { name: 'closedAt', type: 'date', label: 'Settled at', index: true, admin: WITH_TIME },
    { name: 'changedBy', type: 'text', label: 'Changed by' },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: HIDDEN },
    { name: 'mailbox', type: 'text', admin: HIDDEN },
    { name: 'email', type: 'text', index: true, admin: HIDDEN },
    { name: 'storageName', type: 'text', index: true, admin: HIDDEN },
  ],
})
