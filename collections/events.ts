import type { CollectionConfig } from 'payload'

import { anchorNow } from '../src/ledger/index.ts'
import { staffEndpoint } from '../src/workflow/index.ts'
import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'
import { storedJson } from './stored-json.ts'

/**
 * What happened, one row each: ids, codes and hashes, never personal data or text. Append-only but for
 * one step: the sealer gives a committed event its place in the chain, once.
 */
export const events = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.events,
  labels: { singular: 'Event', plural: 'Events' },
  admin: {
    group: MENU.record,
    useAsTitle: 'type',
    defaultColumns: ['sequence', 'type', 'subject', 'actor', 'at'],
    description: 'Everything that happened on the desk, sealed into one chain.',
  },
  access: writtenByTheDesk(withRight('ledger.read')),
  disableDuplicate: true,
  endpoints: [
    staffEndpoint({
      path: '/anchor',
      method: 'get',
      right: 'ledger.read',
      answer: (req) => anchorNow(req.payload),
    }),
  ],
  timestamps: false,
  defaultSort: '-sequence',
  fields: [
    publicId(),
    { name: 'at', type: 'text', label: 'At', required: true },
    { name: 'type', type: 'text', label: 'What happened', required: true, index: true },
    { name: 'subjectType', type: 'text', label: 'Kind of subject', required: true },
    { name: 'subject', type: 'text', label: 'Subject', required: true, index: true },
    { name: 'actorKind', type: 'text', label: 'Kind of actor', required: true },
    { name: 'actor', type: 'text', label: 'Actor' },
    storedJson({ name: 'detail', label: 'Detail' }),
    { name: 'sequence', type: 'number', label: 'Place in the chain', index: true },
    { name: 'previousHash', type: 'text', label: 'Hash before' },
    { name: 'hash', type: 'text', label: 'Hash' },
  ],
})
