import type { Tab } from 'payload'

import type { Model } from '../model.ts'

/** What intake takes: 1,000 characters, of up to eight UTF-16 units in some scripts. */
const LONGEST_DECLARATION = 8000

export const bylineTab = ({ slugs }: Model): Tab => ({
  label: 'Byline',
  fields: [
    {
      name: 'bylineMode',
      type: 'radio',
      label: 'Who signs',
      required: true,
      defaultValue: 'authors',
      options: [
        { value: 'authors', label: 'The named authors' },
        { value: 'desk', label: 'The house (an editorial)' },
        { value: 'withheld', label: 'The name is withheld' },
      ],
    },
    {
      name: 'bylines',
      type: 'array',
      label: 'Authors',
      labels: { singular: 'Author', plural: 'Authors' },
      maxRows: 20,
      admin: {
        description:
          'In the order they are printed. Each declares interests, or declares that there are none.',
        condition: (data) => data?.bylineMode !== 'desk',
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'author',
              type: 'relationship',
              relationTo: slugs.authors,
              label: 'Author',
              required: true,
              admin: { width: '60%' },
            },
            {
              name: 'role',
              type: 'text',
              label: 'Role',
              maxLength: 100,
              admin: {
                width: '40%',
                description: 'For example “with” or “illustrations”. Usually empty.',
              },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'interests',
              type: 'select',
              label: 'Interests',
              defaultValue: 'not-asked',
              options: [
                { value: 'not-asked', label: 'Not asked yet' },
                { value: 'none', label: 'None declared' },
                { value: 'declared', label: 'Declared' },
              ],
              admin: { width: '30%' },
            },
            {
              name: 'interestsText',
              type: 'textarea',
              label: 'Declared interests',
              maxLength: LONGEST_DECLARATION,
              admin: {
                width: '70%',
                condition: (_, sibling) => sibling?.interests === 'declared',
                description: 'Printed with the piece.',
              },
            },
          ],
        },
      ],
    },
    {
      name: 'aiUse',
      type: 'select',
      label: 'Use of AI',
      defaultValue: 'not-asked',
      options: [
        { value: 'not-asked', label: 'Not asked yet' },
        { value: 'none', label: 'None declared' },
        { value: 'declared', label: 'Declared' },
      ],
    },
    {
      name: 'aiUseText',
      type: 'textarea',
      label: 'Declared use of AI',
      maxLength: LONGEST_DECLARATION,
      admin: {
        condition: (data) => data?.aiUse === 'declared',
        description: 'Printed with the piece.',
      },
    },
  ],
})
