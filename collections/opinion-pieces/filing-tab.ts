import type { Tab } from 'payload'

import type { Model } from '../model.ts'
import { KINDS } from './kinds.ts'

export const filingTab = ({ slugs, languages }: Model): Tab => ({
  label: 'Filing',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Kind of piece',
          required: true,
          defaultValue: 'op-ed',
          options: [...KINDS],
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
    { name: 'section', type: 'relationship', relationTo: slugs.sections, label: 'Section' },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: slugs.topics,
      hasMany: true,
      maxRows: 20,
      label: 'Topics',
    },
    { name: 'series', type: 'relationship', relationTo: slugs.series, label: 'Series' },
    {
      name: 'firstPublished',
      type: 'group',
      label: 'First published elsewhere',
      admin: { description: 'Leave empty for a text of our own.' },
      fields: [
        { name: 'name', type: 'text', label: 'Publisher', maxLength: 200 },
        { name: 'url', type: 'text', label: 'Address', maxLength: 2000 },
        { name: 'date', type: 'date', label: 'Date' },
      ],
    },
  ],
})
