import type { CollectionConfig } from 'payload'

import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/**
 * Who stands behind a pseudonym, sealed. No route of Payload's reads or writes it: not the panel, REST,
 * GraphQL nor a version. Only the desk's own door does, which asks for a reason and records each look.
 */
export const identities = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.identities,
  labels: { singular: 'Identity', plural: 'Identities' },
  admin: { hidden: true },
  access: { ...writtenByTheDesk(nobody), admin: () => false },
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  endpoints: false,
  graphQL: false,
  versions: false,
  fields: [
    publicId(),
    {
      name: 'author',
      type: 'text',
      label: 'Author',
      required: true,
      unique: true,
      index: true,
      hidden: true,
    },
    { name: 'sealed', type: 'textarea', label: 'Sealed', required: true, hidden: true },
  ],
})
