import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'
import { storedJson } from './stored-json.ts'

/** Everything a reader would see of a piece, frozen, with its hash. Approvals sign a proof; a release is one made public. */
export const proofs = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.proofs,
  labels: { singular: 'Proof', plural: 'Proofs' },
  admin: {
    group: MENU.record,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'number', 'madeAt', 'hash'],
    description: 'Made by the desk from pieces, and never edited.',
  },
  access: writtenByTheDesk(withRight('pieces.read')),
  disableDuplicate: true,
  fields: [
    publicId(),
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'number', type: 'number', label: 'Number', required: true },
    { name: 'headline', type: 'text', label: 'Headline', required: true },
    { name: 'hash', type: 'text', label: 'Hash', required: true, index: true },
    { name: 'workingHash', type: 'text', label: 'Hash of the working text', required: true },
    storedJson({ name: 'content', label: 'Content' }),
    { name: 'madeBy', type: 'text', label: 'Made by', required: true },
    {
      name: 'madeAt',
      type: 'date',
      label: 'Made',
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
})
