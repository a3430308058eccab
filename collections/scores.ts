import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** What a reader thinks of a submission: one row for each reader. A recommendation decides nothing. */
export const scores = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.scores,
  labels: { singular: 'Score', plural: 'Scores' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'publicId',
    defaultColumns: ['submission', 'reader', 'total', 'recommendation'],
    description: 'What readers gave, and what they recommend. Decisions are taken elsewhere.',
  },
  access: writtenByTheDesk(withRight('contributors.read')),
  disableDuplicate: true,
  indexes: [{ fields: ['submission', 'reader'], unique: true }],
  fields: [
    publicId(),
    { name: 'submission', type: 'text', label: 'Submission', required: true, index: true },
    { name: 'reader', type: 'text', label: 'Reader', required: true },
    { name: 'values', type: 'json', label: 'By category' },
    { name: 'total', type: 'number', label: 'Weighted score' },
    {
      name: 'recommendation',
      type: 'select',
      label: 'Recommends',
      options: [
        { value: 'accept', label: 'Accept' },
        { value: 'changes', label: 'Ask for changes' },
        { value: 'decline', label: 'Decline' },
        { value: 'none', label: 'No recommendation' },
      ],
    },
    { name: 'note', type: 'textarea', label: 'Note' },
    { name: 'conflict', type: 'text', label: 'Conflict declared' },
    { name: 'scoredAt', type: 'date', label: 'Scored', required: true },
  ],
})
