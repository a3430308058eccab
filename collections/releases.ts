import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/**
 * A proof made public, unchanged. Append-only: no relationship fields, since a foreign key's own action
 * would be a change of the row, and ids as text.
 */
export const releases = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.releases,
  labels: { singular: 'Release', plural: 'Releases' },
  admin: {
    group: MENU.record,
    useAsTitle: 'publicId',
    defaultColumns: ['piece', 'number', 'kind', 'releasedAt', 'releasedBy'],
    description: 'What was made public, when and by whom. Never edited.',
  },
  access: writtenByTheDesk(withRight('publications.read')),
  disableDuplicate: true,
  timestamps: false,
  fields: [
    publicId(),
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'publication', type: 'text', label: 'Publication', required: true, index: true },
    { name: 'proof', type: 'text', label: 'Proof', required: true },
    { name: 'hash', type: 'text', label: 'Hash of the proof', required: true },
    { name: 'number', type: 'number', label: 'Number', required: true },
    { name: 'kind', type: 'text', label: 'Kind', required: true },
    { name: 'releasedAt', type: 'date', label: 'Released', required: true },
    { name: 'releasedBy', type: 'text', label: 'By', required: true },
  ],
})
