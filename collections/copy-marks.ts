import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/**
 * Findings of the copy desk that somebody dismissed, with the reason. Each is of one sentence, word for word:
 * when the sentence changes, the finding is looked at again.
 */
export const copyMarks = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.copyMarks,
  labels: { singular: 'Dismissed finding', plural: 'Dismissed findings' },
  admin: {
    group: MENU.record,
    useAsTitle: 'found',
    defaultColumns: ['found', 'rule', 'reason', 'by', 'at'],
    description: 'Dismissed in the copy desk of a piece, and brought back there.',
  },
  access: writtenByTheDesk(withRight('pieces.read')),
  disableDuplicate: true,
  defaultSort: '-at',
  // Two who dismiss the same finding dismiss it once.
  indexes: [{ fields: ['piece', 'fingerprint'], unique: true }],
  fields: [
    publicId(),
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'fingerprint', type: 'text', label: 'Fingerprint', required: true },
    { name: 'rule', type: 'text', label: 'Rule', required: true },
    { name: 'found', type: 'text', label: 'Found', required: true },
    { name: 'sentence', type: 'textarea', label: 'Sentence', required: true },
    { name: 'reason', type: 'textarea', label: 'Reason', required: true },
    { name: 'by', type: 'text', label: 'By', required: true },
    { name: 'at', type: 'date', label: 'At', required: true },
  ],
})
