import type { CollectionConfig } from 'payload'

import { VERDICTS } from '../src/claims/index.ts'
import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

const LABELS = {
  open: 'Open',
  supported: 'Supported',
  unsupported: 'Not supported',
  opinion: 'Opinion, or not to be checked',
  dropped: 'Dropped',
} as const

/** A sentence of a piece that says something is so: where that is known from, and who checked it. */
export const claims = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.claims,
  labels: { singular: 'Claim', plural: 'Claims' },
  admin: {
    group: MENU.record,
    useAsTitle: 'sentence',
    defaultColumns: ['sentence', 'verdict', 'piece', 'checker', 'checkedAt'],
    description: 'Marked and checked on the piece itself. Nothing of it is ever public.',
  },
  access: writtenByTheDesk(withRight('pieces.read')),
  disableDuplicate: true,
  defaultSort: 'at',
  // Two who mark the same sentence mark it once.
  indexes: [{ fields: ['piece', 'mark'], unique: true }],
  fields: [
    publicId(),
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'sentence', type: 'textarea', label: 'Sentence', required: true },
    { name: 'mark', type: 'text', label: 'Fingerprint', required: true },
    { name: 'sources', type: 'textarea', label: 'Sources' },
    { name: 'note', type: 'textarea', label: 'Note' },
    {
      name: 'verdict',
      type: 'select',
      label: 'Verdict',
      required: true,
      options: VERDICTS.map((value) => ({ value, label: LABELS[value] })),
    },
    { name: 'checker', type: 'text', label: 'Checked by' },
    { name: 'checkedAt', type: 'date', label: 'Checked at' },
    { name: 'by', type: 'text', label: 'Marked by', required: true },
    { name: 'at', type: 'date', label: 'At', required: true },
    { name: 'revision', type: 'number', label: 'Revision', required: true },
  ],
})
