import type { CollectionConfig } from 'payload'

import { checkStyleRule, recordStyleRule, styleSheetEndpoints } from '../src/fact-and-copy/index.ts'
import { accessOf, withRight } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** What the house writes, and what it does not: kept by editors, with examples that each rule is tried on. */
export const styleRules = ({ slugs, languages }: Model): CollectionConfig => ({
  slug: slugs.styleRules,
  labels: { singular: 'House rule', plural: 'House style' },
  admin: {
    group: MENU.people,
    useAsTitle: 'find',
    defaultColumns: ['find', 'prefer', 'language', 'weight', 'active'],
    description:
      'Use this, not that. The copy desk looks for these in every piece. A rule whose own examples fail is not saved.',
    components: { beforeListTable: ['opinion-desk/client#StyleSheet'] },
  },
  access: accessOf({
    read: withRight('style.read'),
    create: 'style.edit',
    update: 'style.edit',
    delete: 'style.edit',
  }),
  disableDuplicate: true,
  endpoints: styleSheetEndpoints,
  defaultSort: 'find',
  hooks: {
    beforeValidate: [checkStyleRule],
    afterChange: [recordStyleRule('saved')],
    afterDelete: [recordStyleRule('deleted')],
  },
  fields: [
    publicId(),
    {
      name: 'find',
      type: 'textarea',
      label: 'Find',
      required: true,
      maxLength: 2000,
      admin: {
        description:
          'Words or phrases, one on each line. A * at the end or the beginning of a word stands for any letters: organiz*.',
      },
    },
    {
      name: 'prefer',
      type: 'text',
      label: 'Write instead',
      maxLength: 200,
      admin: {
        description:
          'Left empty, the words are only pointed at. A * stands for the same letters: organis*.',
      },
    },
    { name: 'reason', type: 'textarea', label: 'Why', maxLength: 500 },
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'select',
          label: 'Language',
          required: true,
          defaultValue: 'all',
          options: [
            { value: 'all', label: 'Every language' },
            ...languages.map(({ code, label }) => ({ value: code, label })),
          ],
        },
        {
          name: 'weight',
          type: 'select',
          label: 'How much',
          required: true,
          defaultValue: 'should',
          options: [
            { value: 'must', label: 'Must be mended' },
            { value: 'should', label: 'Should be mended' },
            { value: 'perhaps', label: 'To be looked at' },
          ],
        },
      ],
    },
    {
      name: 'matchCase',
      type: 'checkbox',
      label: 'Only with these capitals and small letters',
      defaultValue: false,
    },
    {
      name: 'wrong',
      type: 'textarea',
      label: 'Wrong',
      maxLength: 6500,
      admin: { description: 'Sentences in which the rule must find something, one on each line.' },
    },
    {
      name: 'right',
      type: 'textarea',
      label: 'Right',
      maxLength: 6500,
      admin: { description: 'Sentences that the rule must leave alone, one on each line.' },
    },
    { name: 'active', type: 'checkbox', label: 'In use', defaultValue: true, index: true },
  ],
})
