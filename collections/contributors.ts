import type { CollectionConfig } from 'payload'

import { normaliseEmail } from '../src/intake/index.ts'
import { erasureEndpoints } from '../src/erasure-endpoints.ts'
import { accessOf, withRight } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/**
 * People who send something in. A plain collection without sign-in: a contributor is a stranger to every
 * Payload route.
 */
export const contributors = ({ slugs, languages }: Model): CollectionConfig => ({
  slug: slugs.contributors,
  labels: { singular: 'Contributor', plural: 'Contributors' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email'],
    description: 'Whoever sent something in. They never sign in here.',
  },
  access: accessOf({
    read: withRight('contributors.read'),
    create: 'contributors.edit',
    update: 'contributors.edit',
    delete: 'nobody',
  }),
  disableDuplicate: true,
  endpoints: erasureEndpoints,
  fields: [
    publicId(),
    { name: 'name', type: 'text', label: 'Name', required: true, maxLength: 960 },
    {
      name: 'email',
      type: 'email',
      label: 'E-mail',
      required: true,
      unique: true,
      index: true,
      hooks: { beforeValidate: [normaliseEmail] },
    },
    {
      name: 'verifiedAt',
      type: 'date',
      label: 'Address confirmed',
      access: { create: () => false, update: () => false },
      admin: {
        readOnly: true,
        description: 'When somebody first opened the page with a link sent to this address.',
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    {
      name: 'erasureAskedAt',
      type: 'date',
      label: 'Asked to be erased',
      index: true,
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'erasedAt',
      type: 'date',
      label: 'Erased',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'language',
      type: 'select',
      label: 'Writes in',
      options: languages.map(({ code, label }) => ({ value: code, label })),
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.authors,
      label: 'Author profile',
      admin: { description: 'The byline this person writes under, once there is one.' },
    },
    {
      name: 'notes',
      type: 'textarea',
      label: 'Notes of the desk',
      maxLength: 5000,
      admin: { description: 'Never shown to the contributor.' },
    },
  ],
})
