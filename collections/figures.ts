import type { CollectionConfig } from 'payload'

import { figuresEndpoints } from '../src/figures/index.ts'
import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'

/**
 * What the desk did, counted week by week out of the ledger: one row a week, so that a year is read as fast
 * on a desk of a hundred submissions as on one of a hundred thousand. Ids and codes alone, no name and no text.
 */
export const figures = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.figures,
  labels: { singular: 'Figures of a week', plural: 'Figures' },
  admin: { hidden: true },
  access: writtenByTheDesk(nobody),
  disableDuplicate: true,
  timestamps: false,
  graphQL: false,
  endpoints: figuresEndpoints,
  fields: [
    { name: 'week', type: 'text', required: true, unique: true, index: true },
    { name: 'cells', type: 'json', access: { read: () => false } },
  ],
})
