import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { storedJson } from './stored-json.ts'

/** Workflows that pieces began with: stored once each, by what they are. A running piece keeps its own. */
export const workflowDefinitions = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.workflowDefinitions,
  labels: { singular: 'Workflow', plural: 'Workflows' },
  admin: {
    group: MENU.record,
    useAsTitle: 'version',
    defaultColumns: ['version', 'storedAt', 'hash'],
    description: 'Set in the options of the desk. A piece in progress keeps the one it began with.',
  },
  access: writtenByTheDesk(withRight('pieces.read')),
  disableDuplicate: true,
  timestamps: false,
  fields: [
    { name: 'hash', type: 'text', label: 'Hash', required: true, unique: true, index: true },
    { name: 'version', type: 'text', label: 'Version', required: true },
    {
      name: 'storedAt',
      type: 'date',
      label: 'In use since',
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    storedJson({ name: 'definition', label: 'Stages and transitions', required: true }),
  ],
})
