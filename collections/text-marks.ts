import type { CollectionConfig } from 'payload'

import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'

/** Marks of texts, by which near-duplicates are found: a text has several, and close texts share one. */
export const textMarks = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.textMarks,
  labels: { singular: 'Text mark', plural: 'Text marks' },
  admin: { hidden: true },
  access: writtenByTheDesk(nobody),
  disableDuplicate: true,
  graphQL: false,
  indexes: [{ fields: ['mark', 'subjectType'] }],
  fields: [
    { name: 'mark', type: 'text', required: true, index: true },
    { name: 'subjectType', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true, index: true },
    { name: 'signature', type: 'json' },
    { name: 'row', type: 'text' },
    // The moment of the text that was marked.
    { name: 'at', type: 'date', index: true },
  ],
})
