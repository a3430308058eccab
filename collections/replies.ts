import type { CollectionConfig } from 'payload'

import { OUTCOMES, WAYS_OF_ASKING } from '../src/claims/index.ts'
import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

const OUTCOME_LABELS = {
  waiting: 'Asked, no answer yet',
  answered: 'Answered',
  declined: 'Declined to comment',
  silent: 'Did not answer in time',
  waived: 'Not asked',
} as const
const WAY_LABELS = {
  email: 'E-mail',
  phone: 'Telephone',
  letter: 'Letter',
  'in-person': 'In person',
  other: 'Another way',
} as const

/** Who was asked for a reply to what is said of them, how, by when, what they said, and where it stands. */
export const replies = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.replies,
  labels: { singular: 'Right of reply', plural: 'Rights of reply' },
  admin: {
    group: MENU.record,
    useAsTitle: 'who',
    defaultColumns: ['who', 'outcome', 'deadline', 'piece'],
    description: 'Kept on the piece itself. Nothing of it is ever public.',
  },
  access: writtenByTheDesk(withRight('pieces.read')),
  disableDuplicate: true,
  defaultSort: 'deadline',
  indexes: [{ fields: ['outcome', 'deadline'] }],
  fields: [
    publicId(),
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    // Where My desk leads.
    { name: 'pieceRow', type: 'text', label: 'Row of the piece', required: true },
    { name: 'who', type: 'text', label: 'Who', required: true },
    { name: 'about', type: 'textarea', label: 'About', required: true },
    {
      name: 'way',
      type: 'select',
      label: 'How',
      options: WAYS_OF_ASKING.map((value) => ({ value, label: WAY_LABELS[value] })),
    },
    { name: 'askedAt', type: 'date', label: 'Asked at' },
    { name: 'deadline', type: 'date', label: 'Deadline' },
    {
      name: 'outcome',
      type: 'select',
      label: 'What came of it',
      required: true,
      options: OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] })),
    },
    { name: 'answer', type: 'textarea', label: 'What they said' },
    { name: 'answeredAt', type: 'date', label: 'Answered at' },
    { name: 'printed', type: 'textarea', label: 'Sentence in the text' },
    { name: 'waiver', type: 'textarea', label: 'Why nobody was asked' },
    { name: 'by', type: 'text', label: 'Kept by', required: true },
    { name: 'at', type: 'date', label: 'At', required: true },
    { name: 'revision', type: 'number', label: 'Revision', required: true },
  ],
})
