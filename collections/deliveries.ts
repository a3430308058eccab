import type { CollectionConfig } from 'payload'

import { deliveryEndpoints } from '../src/syndication-endpoints.ts'
import { withRight, writtenByTheDesk } from './access.ts'
import { keptText } from './kept-text.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** Calls that tell a partner of a change. Queued in the transaction of the change; none holds any text. */
export const deliveries = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.deliveries,
  labels: { singular: 'Call to a partner', plural: 'Calls to partners' },
  admin: {
    group: MENU.published,
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'partnerName', 'tells', 'state', 'sentAt', 'failure'],
    description: 'What partners were told of: waiting, sent, or given up with the reason.',
  },
  access: writtenByTheDesk(withRight('partners.read')),
  disableDuplicate: true,
  defaultSort: '-createdAt',
  endpoints: deliveryEndpoints,
  indexes: [{ fields: ['partner', 'state', 'dueAt'] }, { fields: ['state', 'dueAt'] }],
  fields: [
    publicId(),
    {
      name: 'deliveryBar',
      type: 'ui',
      admin: { components: { Field: 'opinion-desk/client#DeliveryBar' }, disableListColumn: true },
    },
    { name: 'partnerName', type: 'text', label: 'Partner', required: true },
    { name: 'partner', type: 'text', label: 'Partner (public id)', required: true },
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'slug', type: 'text', label: 'Address', required: true },
    { name: 'tells', type: 'text', label: 'Tells that it is', required: true },
    { name: 'release', type: 'text', label: 'Release' },
    { name: 'sequence', type: 'number', label: 'Sequence', required: true },
    { name: 'body', type: 'textarea', label: 'What is sent', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      defaultValue: 'waiting',
      options: [
        { value: 'waiting', label: 'Waiting' },
        { value: 'sending', label: 'Being sent' },
        { value: 'sent', label: 'Sent' },
        { value: 'dead', label: 'Given up' },
      ],
    },
    { name: 'dueAt', type: 'date', label: 'Due', required: true },
    { name: 'tries', type: 'number', label: 'Tries', required: true, defaultValue: 0 },
    { name: 'lease', type: 'text', label: 'Lease' },
    { name: 'leaseEndsAt', type: 'date', label: 'Lease ends' },
    { name: 'sentAt', type: 'date', label: 'Sent' },
    keptText({ name: 'failure', label: 'Failure' }),
  ],
})
