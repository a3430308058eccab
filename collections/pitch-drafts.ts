import type { CollectionConfig } from 'payload'

import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'

/** Forms that were kept for later. Whoever has the link may go on; only its hash is kept. */
export const pitchDrafts = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.pitchDrafts,
  labels: { singular: 'Kept form', plural: 'Kept forms' },
  admin: { hidden: true },
  access: writtenByTheDesk(nobody),
  disableDuplicate: true,
  graphQL: false,

  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'values', type: 'json', required: true },
    { name: 'email', type: 'text' },
    { name: 'language', type: 'text' },
    { name: 'keptAt', type: 'date', required: true },
    { name: 'endsAt', type: 'date', required: true, index: true },
    // Encrypted with the secret of the desk, so that a reminder can carry the link.
    { name: 'sealedToken', type: 'text' },
    { name: 'remindedAt', type: 'date' },
    { name: 'call', type: 'text', index: true },
    { name: 'deadlineToldAt', type: 'date' },
  ],
})
