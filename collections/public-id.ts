import type { TextField } from 'payload'

import { newPublicId } from '../src/storage/index.ts'

/**
 * The desk's own id of a row: the same on every database, never reused, the only one in addresses,
 * interfaces and events. Set once; whatever a caller sends is ignored.
 */
export const publicId = (): TextField => ({
  name: 'publicId',
  type: 'text',
  label: 'Public id',
  required: true,
  unique: true,
  index: true,
  defaultValue: () => newPublicId(),
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hooks: {
    beforeValidate: [
      ({ operation, originalDoc, previousValue }) =>
        operation === 'create'
          ? newPublicId()
          : (previousValue ?? (originalDoc as { publicId?: string } | undefined)?.publicId),
    ],
    // A restored version comes without the fields that whoever restores it may not write.
    beforeChange: [
      ({ operation, previousValue, value }) => (operation === 'create' ? value : previousValue),
    ],
  },
})
