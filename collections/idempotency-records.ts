import type { CollectionConfig } from 'payload'

import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'

/** What a request with a key was answered, written in the transaction of what it did. */
export const idempotencyRecords = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.idempotencyRecords,
  labels: { singular: 'Idempotency record', plural: 'Idempotency records' },
  admin: { hidden: true },
  access: writtenByTheDesk(nobody),
  disableDuplicate: true,
  graphQL: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'answer', type: 'json' },
  ],
})
