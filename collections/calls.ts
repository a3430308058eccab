import type { CollectionConfig } from 'payload'

import { callQuestions } from './call-questions.ts'
import { callEndpoints } from '../src/intake/index.ts'
import { forgetAfterChange } from '../src/storage/index.ts'
import { accessOf, withRight } from './access.ts'
import { inOtherLanguages } from './in-other-languages.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'
import { slugField } from './slug.ts'

/** Invitations to send something in. What the public may know of them is told by `/v1/calls`. */
export const calls = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.calls,
  labels: { singular: 'Call', plural: 'Calls' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'title',
    defaultColumns: ['title', 'opensAt', 'closesAt'],
    description: 'An invitation with guidelines, an opening and a closing time, and limits.',
  },
  access: accessOf({
    read: withRight('calls.read'),
    create: 'calls.edit',
    update: 'calls.edit',
    delete: 'nobody',
  }),
  disableDuplicate: true,
  versions: { maxPerDoc: 0 },
  endpoints: callEndpoints,
  hooks: { afterChange: [forgetAfterChange('intake')] },
  fields: [
    publicId(),
    {
      name: 'callFunnel',
      type: 'ui',
      admin: { components: { Field: 'opinion-desk/client#CallFunnel' }, disableListColumn: true },
    },
    { name: 'title', type: 'text', label: 'Title', required: true, maxLength: 200 },
    slugField('title'),
    {
      name: 'guidelines',
      type: 'textarea',
      label: 'Guidelines',
      required: true,
      maxLength: 5000,
      admin: {
        description: 'What is wanted, what is not, and what happens next. Shown on the pitch page.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'opensAt',
          type: 'date',
          label: 'Opens',
          required: true,
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'closesAt',
          type: 'date',
          label: 'Closes',
          index: true,
          admin: {
            date: { pickerAppearance: 'dayAndTime' },
            description: 'Left empty, the call stays open.',
          },
        },
      ],
    },
    {
      name: 'accepts',
      type: 'select',
      hasMany: true,
      required: true,
      label: 'Accepts',
      defaultValue: ['pitch', 'draft'],
      options: [
        { value: 'pitch', label: 'Pitches' },
        { value: 'draft', label: 'Full drafts' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'minWords', type: 'number', label: 'Draft: words at least', min: 0, max: 20000 },
        { name: 'maxWords', type: 'number', label: 'Draft: words at most', min: 1, max: 20000 },
      ],
    },
    {
      name: 'maxPerContributor',
      type: 'number',
      label: 'Submissions of one person at most',
      min: 1,
      max: 100,
      admin: { description: 'Left empty, there is no limit.' },
    },
    {
      name: 'namesHidden',
      type: 'checkbox',
      label: 'Readers do not see who sent it',
      defaultValue: false,
      admin: {
        description:
          'Holds for what comes in from now on. Readers see the copies without names that editors make.',
      },
    },
    {
      name: 'scoreCategories',
      type: 'array',
      label: 'What readers score',
      labels: { singular: 'Category', plural: 'Categories' },
      maxRows: 8,
      admin: {
        description: 'Each from 0 to 10. Left empty, readers give one score.',
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', label: 'Category', required: true, maxLength: 60 },
            {
              name: 'weight',
              type: 'number',
              label: 'Weight',
              required: true,
              defaultValue: 1,
              min: 0.1,
              max: 10,
            },
          ],
        },
      ],
    },
    callQuestions(),
    inOtherLanguages([
      { name: 'title', type: 'text', label: 'Title', maxLength: 200 },
      { name: 'guidelines', type: 'textarea', label: 'Guidelines', maxLength: 5000 },
    ]),
  ],
})
