import type { CollectionConfig } from 'payload'

import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'

/** Where the chain of events stands: one row, moved by the sealer through compare-and-set. */
export const ledgerHeads = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.ledgerHeads,
  labels: { singular: 'Ledger head', plural: 'Ledger heads' },
  admin: { hidden: true },
  access: writtenByTheDesk(nobody),
  disableDuplicate: true,
  timestamps: false,
  graphQL: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'sequence', type: 'number', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
})
