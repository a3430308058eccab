import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** What each partner has of a piece: one row for the two, with what it last took as told, and last fetched. */
export const copies = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.copies,
  labels: { singular: 'Copy at a partner', plural: 'Copies at partners' },
  admin: {
    group: MENU.published,
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'partnerName', 'toldState', 'toldAt', 'fetchedAt'],
    description: 'Who has which piece, what they know of it, and what they last fetched.',
  },
  access: writtenByTheDesk(withRight('partners.read')),
  disableDuplicate: true,
  defaultSort: '-updatedAt',
  fields: [
    publicId(),
    { name: 'partnerName', type: 'text', label: 'Partner', required: true },
    { name: 'partner', type: 'text', label: 'Partner (public id)', required: true, index: true },
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'slug', type: 'text', label: 'Address', required: true },
    // Partner and piece: there is one row for the two, whoever writes it first.
    { name: 'once', type: 'text', label: 'Once', required: true, unique: true },
    { name: 'toldAt', type: 'date', label: 'Took as told' },
    { name: 'toldState', type: 'text', label: 'Told that it is' },
    { name: 'toldRelease', type: 'text', label: 'Told of release' },
    { name: 'toldSequence', type: 'number', label: 'Told of change' },
    { name: 'fetchedAt', type: 'date', label: 'Fetched' },
    { name: 'fetchedState', type: 'text', label: 'Fetched as' },
    { name: 'fetchedRelease', type: 'text', label: 'Fetched release' },
    { name: 'fetchedSequence', type: 'number', label: 'Fetched change' },
  ],
})
