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
    {
      name: 'embargoUntil',
      type: 'date',
      index: true,
      label: 'Under embargo until',
      timezone: true,
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Nothing of it goes out before, by hand or on time. Readers never see this.',
      },
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
    {
      name: 'sponsor',
      type: 'group',
      label: 'Paid for by a sponsor',
      admin: { description: 'Leave empty for a text nobody paid us for. Printed with the piece.' },
      fields: [
        { name: 'name', type: 'text', label: 'Sponsor', maxLength: 200 },
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'date', label: 'From' },
            { name: 'until', type: 'date', label: 'Until' },
          ],
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Translation',
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'translationOf',
          type: 'relationship',
          relationTo: slugs.pieces,
          label: 'Translation of',
          index: true,
          filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
          admin: {
            description:
              'The piece this one is a translation of. It has its own stage, proof and approval.',
          },
        },
        {
          name: 'translatedRelease',
          type: 'text',
          label: 'Release it was translated from',
          access: { create: () => false, update: () => false },
          admin: { hidden: true },
        },
      ],
    },
  ],
})
