import type { CollectionConfig } from 'payload'

import { attachmentEndpoints } from '../src/intake/index.ts'
import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/**
 * Files that came with a submission. The bytes lie in a folder of their own under a generated name; this is
 * what is known of them. Whoever may see who sent something may open them, and nobody else.
 */
export const attachments = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.attachments,
  labels: { singular: 'Attachment', plural: 'Attachments' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'state', 'createdAt'],
    description: 'Files that came with submissions: kept, or set apart with the reason.',
  },
  access: writtenByTheDesk(withRight('contributors.read')),
  disableDuplicate: true,
  defaultSort: '-createdAt',
  endpoints: attachmentEndpoints,
  fields: [
    publicId(),
    { name: 'submission', type: 'text', label: 'Submission', index: true },
    { name: 'name', type: 'text', label: 'Name', required: true },
    { name: 'kind', type: 'text', label: 'Kind', required: true },
    { name: 'bytes', type: 'number', label: 'Size in bytes', required: true },
    { name: 'sha256', type: 'text', label: 'SHA-256', index: true },
    { name: 'storageName', type: 'text', label: 'Stored as', required: true, index: true },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      options: [
        { value: 'kept', label: 'Kept' },
        { value: 'quarantined', label: 'Set apart' },
      ],
    },
    { name: 'reason', type: 'text', label: 'Why it is set apart' },
    { name: 'scannedAt', type: 'date', label: 'Scanned' },
    { name: 'text', type: 'textarea', label: 'Text found in it' },
  ],
})
