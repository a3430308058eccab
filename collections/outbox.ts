import type { CollectionConfig } from 'payload'

import { outboxEndpoints } from '../src/outbox-endpoints.ts'
import { withRight, writtenByTheDesk } from './access.ts'
import { keptText } from './kept-text.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** E-mails that wait to be sent, and what became of them. Queued in the transaction of what they tell. */
export const outbox = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.outbox,
  labels: { singular: 'Message', plural: 'Outbox' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'sentAt', 'failure'],
    description: 'E-mails of the desk: waiting, sent, or failed with the reason.',
  },
  access: writtenByTheDesk(withRight('outbox.read')),
  disableDuplicate: true,
  defaultSort: '-createdAt',
  endpoints: outboxEndpoints,
  indexes: [{ fields: ['state', 'dueAt'] }],
  fields: [
    publicId(),
    {
      name: 'messageBar',
      type: 'ui',
      admin: { components: { Field: 'opinion-desk/client#MessageBar' }, disableListColumn: true },
    },
    { name: 'template', type: 'text', label: 'Template', required: true },
    { name: 'to', type: 'text', label: 'To', required: true },
    { name: 'subject', type: 'text', label: 'Subject', required: true },
    { name: 'text', type: 'textarea', label: 'Text', required: true },
    { name: 'submission', type: 'text', label: 'Submission', index: true },
    { name: 'piece', type: 'text', label: 'Piece', index: true },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      defaultValue: 'waiting',
      options: [
        { value: 'held', label: 'Held for a person' },
        { value: 'waiting', label: 'Waiting' },
        { value: 'sending', label: 'Being sent' },
        { value: 'sent', label: 'Sent' },
        { value: 'failed', label: 'Failed' },
        { value: 'cancelled', label: 'Cancelled' },
      ],
    },
    { name: 'dueAt', type: 'date', label: 'Due', required: true },
    { name: 'attempts', type: 'number', label: 'Attempts', required: true, defaultValue: 0 },
    { name: 'lease', type: 'text', label: 'Lease' },
    { name: 'leaseEndsAt', type: 'date', label: 'Lease ends' },
    { name: 'sentAt', type: 'date', label: 'Sent' },
    keptText({ name: 'failure', label: 'Failure' }),
    { name: 'language', type: 'text', label: 'Language' },
    { name: 'replyTo', type: 'text', label: 'Answers go to' },
    { name: 'changedBy', type: 'text', label: 'Changed by' },
    { name: 'bouncedAt', type: 'date', label: 'Came back' },
    { name: 'bounce', type: 'text', label: 'Why it came back' },
  ],
})
