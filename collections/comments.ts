import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'
import { THREAD_STATES } from '../src/discussion/index.ts'

/**
 * What colleagues say to each other about a piece, and other words they suggest. Kept beside the text and
 * found in it by its words: a comment changes nothing that is hashed, approved or published.
 */
export const comments = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.comments,
  labels: { singular: 'Comment', plural: 'Comments' },
  admin: {
    group: MENU.record,
    useAsTitle: 'text',
    defaultColumns: ['text', 'quote', 'state', 'piece', 'at'],
    description: 'Written beside the text of a piece, and never published.',
  },
  access: writtenByTheDesk(withRight('pieces.read')),
  disableDuplicate: true,
  defaultSort: '-at',
  indexes: [{ fields: ['piece', 'publicId'] }],
  fields: [
    publicId(),
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'thread', type: 'text', label: 'Thread', required: true, index: true },
    { name: 'author', type: 'text', label: 'By', required: true },
    { name: 'guestName', type: 'text', label: 'Name of a guest' },
    { name: 'at', type: 'date', label: 'At', required: true },
    { name: 'text', type: 'textarea', label: 'Comment' },
    { name: 'quote', type: 'textarea', label: 'About the words' },
    { name: 'before', type: 'textarea', label: 'Before them' },
    { name: 'after', type: 'textarea', label: 'After them' },
    { name: 'suggests', type: 'checkbox', label: 'Suggests other words', defaultValue: false },
    { name: 'replacement', type: 'textarea', label: 'Other words' },
    {
      name: 'state',
      type: 'select',
      label: 'Stands',
      options: THREAD_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
      admin: { description: 'Of the thread; empty for an answer.' },
    },
    { name: 'settledBy', type: 'text', label: 'Settled by' },
    { name: 'settledAt', type: 'date', label: 'Settled' },
  ],
})

const STATE_LABELS = {
  open: 'Open',
  resolved: 'Resolved',
  taken: 'Taken into the text',
  'turned-down': 'Turned down',
  withdrawn: 'Withdrawn',
} as const
