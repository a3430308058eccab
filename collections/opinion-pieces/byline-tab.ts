import type { Tab } from 'payload'

import type { Model } from '../model.ts'
import { declaration } from './declaration.ts'

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
          'In the order they are printed. What each declares is printed; that nothing is declared is an answer too.',
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
        declaration({
          name: 'interests',
          label: 'Interests',
          textLabel: 'Declared interests',
        }),
        declaration({
          name: 'payment',
          label: 'Paid for by others',
          textLabel: 'Declared payment',
          description: 'Whether anybody but this house paid for the work.',
        }),
        declaration({
          name: 'aiUse',
          label: 'Author’s use of AI',
          textLabel: 'Declared use of AI',
        }),
        {
          type: 'row',
          fields: [
            {
              name: 'termsAgreed',
              type: 'checkbox',
              label: 'Agreed to the terms',
              defaultValue: false,
              admin: {
                width: '30%',
                description: 'For a piece that came in by the pitch page it is known already.',
              },
            },
            {
              name: 'termsHow',
              type: 'text',
              label: 'How',
              maxLength: 300,
              admin: {
                width: '40%',
                condition: (_, sibling) => sibling?.termsAgreed === true,
                description: 'For example “by e-mail” or “signed contract”.',
              },
            },
            {
              name: 'termsAt',
              type: 'date',
              label: 'When',
              admin: {
                width: '30%',
                condition: (_, sibling) => sibling?.termsAgreed === true,
              },
            },
          ],
        },
      ],
    },
    declaration({
      name: 'aiUse',
      label: 'The desk’s own use of AI',
      textLabel: 'Declared use of AI',
    }),
  ],
})
