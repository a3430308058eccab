import type { CheckboxField, Field } from 'payload'

import { faultOfField } from '../src/words/index.ts'
import type { Model } from './model.ts'
import { KINDS } from './opinion-pieces/kinds.ts'

const isNarrow = (data: { siteWide?: unknown } | undefined) => data?.siteWide !== true

const condition = (name: string, label: string): CheckboxField => ({
  name,
  type: 'checkbox',
  label,
  defaultValue: false,
  admin: { condition: isNarrow },
})

/**
 * What a disclaimer comes to by itself, in the order from wide to narrow that decides in a family. Rules:
 * `src/disclosure/`.
 */
export const scopeFields = ({ slugs }: Model): Field[] => [
  {
    type: 'collapsible',
    label: 'What carries it by itself',
    admin: {
      description:
        'A piece carries it when everything filled in here holds and the language is the same. Left empty, it is chosen on each piece.',
    },
    fields: [
      {
        name: 'siteWide',
        type: 'checkbox',
        label: 'Every piece',
        defaultValue: false,
      },
      {
        name: 'kinds',
        type: 'select',
        hasMany: true,
        label: 'Kinds of piece',
        options: [...KINDS],
        admin: { condition: isNarrow },
      },
      {
        name: 'sections',
        type: 'relationship',
        relationTo: slugs.sections,
        hasMany: true,
        maxRows: 50,
        label: 'Sections',
        admin: { condition: isNarrow },
      },
      {
        name: 'topics',
        type: 'relationship',
        relationTo: slugs.topics,
        hasMany: true,
        maxRows: 50,
        label: 'Topics',
        admin: { condition: isNarrow },
      },
      condition('syndicated', 'First published elsewhere'),
      condition('sponsored', 'Paid for by a sponsor'),
      condition('aiDeclared', 'Use of AI is declared'),
      {
        name: 'affiliations',
        type: 'text',
        hasMany: true,
        maxRows: 50,
        label: 'Words in an author’s affiliation',
        admin: {
          condition: isNarrow,
          description: 'For example “ministry”. One of them is enough; capitals do not count.',
        },
      },
      {
        name: 'authors',
        type: 'relationship',
        relationTo: slugs.authors,
        hasMany: true,
        maxRows: 50,
        label: 'Authors',
        admin: { condition: isNarrow },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'family',
        type: 'text',
        label: 'Family',
        maxLength: 60,
        index: true,
        admin: {
          width: '50%',
          description:
            'A word of your own. Of several that apply and share it, only the narrowest is shown: every piece, kind, section, topic, first published elsewhere, sponsored, AI, affiliation, author, chosen on the piece.',
        },
      },
      {
        name: 'mandatory',
        type: 'checkbox',
        label: 'Mandatory: cannot be taken off a piece',
        defaultValue: false,
        admin: { width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'effectiveFrom',
        type: 'date',
        label: 'From',
        admin: { date: { pickerAppearance: 'dayAndTime' }, width: '50%' },
      },
      {
        name: 'effectiveUntil',
        type: 'date',
        label: 'Until',
        admin: { date: { pickerAppearance: 'dayAndTime' }, width: '50%' },
        validate: (value: unknown, asked: { siblingData: unknown }) => {
          const { effectiveFrom } = asked.siblingData as { effectiveFrom?: string | null }
          const isBackwards =
            value && effectiveFrom && new Date(String(value)) <= new Date(effectiveFrom)
          return isBackwards ? faultOfField(asked, 'endsBefore') : true
        },
      },
    ],
  },
]
