import type { CollectionConfig } from 'payload'

import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'

/** What may be used once and was: answers to a proof of work, tokens of a webhook. */
export const usedTokens = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.usedTokens,
  labels: { singular: 'Used token', plural: 'Used tokens' },
  admin: { hidden: true },
  access: writtenByTheDesk(nobody),
  disableDuplicate: true,
  graphQL: false,

  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'endsAt', type: 'date', required: true, index: true },
  ],
})
