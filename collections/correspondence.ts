import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** What desk and contributor wrote to each other about a submission. Nothing in it is ever changed. */
export const correspondence = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.correspondence,
  labels: { singular: 'Letter', plural: 'Correspondence' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'text',
    defaultColumns: ['text', 'from', 'by', 'at'],
    description: 'What desk and contributors wrote to each other. Answer on the submission.',
  },
  access: writtenByTheDesk(withRight('contributors.read')),
  disableDuplicate: true,
  defaultSort: '-at',
  indexes: [{ fields: ['submission', 'at'] }],
  fields: [
    publicId(),
    { name: 'submission', type: 'text', label: 'Submission', required: true, index: true },
    {
      name: 'from',
      type: 'select',
      label: 'From',
      required: true,
      options: [
        { value: 'contributor', label: 'The contributor' },
        { value: 'desk', label: 'The desk' },
      ],
    },
    { name: 'by', type: 'text', label: 'Written by' },
    {
      name: 'via',
      type: 'select',
      label: 'By way of',
      required: true,
      options: [
        { value: 'page', label: 'The page' },
        { value: 'email', label: 'E-mail' },
        { value: 'panel', label: 'The panel' },
      ],
    },
    { name: 'text', type: 'textarea', label: 'Text', required: true },
    { name: 'at', type: 'date', label: 'At', required: true, index: true },
    {
      name: 'sender',
      type: 'select',
      label: 'Sender of the mail',
      options: [
        { value: 'authenticated', label: 'Confirmed by our mail server' },
        { value: 'unauthenticated', label: 'Not confirmed' },
      ],
    },
  ],
})
