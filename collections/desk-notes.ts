import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/**
 * What a person wrote beside a transition, for the desk's own history. The ledger holds only the hash of
 * it, so that a note can be erased and the chain still verifies.
 */
export const deskNotes = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.deskNotes,
  labels: { singular: 'Desk note', plural: 'Desk notes' },
  admin: {
    group: MENU.record,
    useAsTitle: 'text',
    defaultColumns: ['text', 'kind', 'piece', 'author', 'at'],
    description: 'Notes given with the buttons above a piece. Shown in its history.',
  },
  access: writtenByTheDesk(withRight('pieces.read')),
  disableDuplicate: true,
  defaultSort: '-at',
  fields: [
    publicId(),
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'event', type: 'text', label: 'Event', required: true, index: true },
    { name: 'kind', type: 'text', label: 'Given with', required: true },
    { name: 'authorKind', type: 'text', label: 'Kind of author', required: true },
    { name: 'author', type: 'text', label: 'By' },
    { name: 'at', type: 'date', label: 'At', required: true },
    { name: 'text', type: 'textarea', label: 'Note', required: true },
  ],
})
