import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** A person's sign-off of one kind on one proof. It binds the exact text: a new proof needs a new approval. */
export const approvals = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.approvals,
  labels: { singular: 'Approval', plural: 'Approvals' },
  admin: {
    group: MENU.record,
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'decision', 'approvedBy', 'approvedAt', 'proof'],
    description: 'Given with the buttons above a piece, and never edited.',
  },
  access: writtenByTheDesk(withRight('pieces.read')),
  disableDuplicate: true,
  fields: [
    publicId(),
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'proof', type: 'text', label: 'Proof', required: true, index: true },
    { name: 'proofHash', type: 'text', label: 'Hash of the proof', required: true },
    {
      name: 'kind',
      type: 'select',
      label: 'Kind',
      required: true,
      options: [
        { value: 'editor', label: 'Editor' },
        { value: 'copy', label: 'Copy' },
        { value: 'fact', label: 'Facts' },
        { value: 'legal', label: 'Legal' },
        { value: 'picture', label: 'Pictures' },
        { value: 'author', label: 'Author' },
      ],
    },
    {
      name: 'decision',
      type: 'select',
      label: 'Decision',
      required: true,
      options: [
        { value: 'approved', label: 'Approved' },
        { value: 'refused', label: 'Refused' },
        { value: 'withdrawn', label: 'Withdrawn' },
      ],
    },
    { name: 'approvedBy', type: 'text', label: 'By', required: true },
    {
      name: 'approverKind',
      type: 'select',
      label: 'Kind of signer',
      options: [
        { value: 'user', label: 'A colleague' },
        { value: 'guest', label: 'A guest, by a link' },
        { value: 'service', label: 'A checking service' },
      ],
    },
    {
      name: 'approvedAt',
      type: 'date',
      label: 'At',
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'note', type: 'textarea', label: 'Note' },
  ],
})
