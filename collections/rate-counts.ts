import type { CollectionConfig } from 'payload'

import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'

/** How often something was done within a window of time, counted for all processes together. */
export const rateCounts = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.rateCounts,
  labels: { singular: 'Rate count', plural: 'Rate counts' },
  admin: { hidden: true },
  access: writtenByTheDesk(nobody),
  disableDuplicate: true,
  graphQL: false,

  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'count', type: 'number', required: true },
    { name: 'endsAt', type: 'date', required: true, index: true },
  ],
})
