import type { CollectionConfig } from 'payload'

import { refuseWrongPlaces, TEMPLATE_NAMES } from '../src/messages/index.ts'
import { forgetAfterChange } from '../src/storage/index.ts'
import { accessOf, withRight } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** The desk's own words for a message, in place of those it comes with. */
export const messageTemplates = ({ slugs, languages }: Model): CollectionConfig => ({
  slug: slugs.messageTemplates,
  labels: { singular: 'Message template', plural: 'Message templates' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'subject',
    defaultColumns: ['name', 'language', 'subject', 'waits'],
    description:
      'Your words for the messages to contributors. A message without one uses the words it comes with.',
  },
  access: accessOf({
    read: withRight('outbox.read'),
    create: 'settings.edit',
    update: 'settings.edit',
    delete: 'settings.edit',
  }),
  disableDuplicate: true,
  indexes: [{ fields: ['name', 'language'], unique: true }],
  hooks: {
    beforeValidate: [refuseWrongPlaces],
    afterChange: [forgetAfterChange('messages')],
    afterDelete: [forgetAfterChange('messages')],
  },
  fields: [
    publicId(),
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'select',
          label: 'Message',
          required: true,
          options: TEMPLATE_NAMES.map(({ name, description }) => ({
            value: name,
            label: description,
          })),
        },
        {
          name: 'language',
          type: 'select',
          label: 'Language',
          required: true,
          defaultValue: languages[0]?.code,
          options: languages.map(({ code, label }) => ({ value: code, label })),
        },
      ],
    },
    {
      name: 'subject',
      type: 'text',
      label: 'Subject',
      required: true,
      maxLength: 150,
      admin: { description: 'Places such as {title} are filled in when it is sent.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      required: true,
      maxLength: 10_000,
      admin: { rows: 16 },
    },
    {
      name: 'waits',
      type: 'checkbox',
      label: 'Wait for a person before it is sent',
      defaultValue: false,
    },
  ],
})
