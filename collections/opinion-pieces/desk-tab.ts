import type { Tab } from 'payload'

import { faultOfField } from '../../src/words/index.ts'
import type { Model } from '../model.ts'

export const deskTab = ({ slugs }: Model): Tab => ({
  label: 'Desk',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'assignee',
          type: 'relationship',
          relationTo: slugs.users,
          label: 'In the hands of',
        },
        {
          name: 'dueAt',
          type: 'date',
          label: 'Due',
          index: true,
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'priority',
          type: 'select',
          label: 'Priority',
          defaultValue: 'normal',
          options: [
            { value: 'high', label: 'High' },
            { value: 'normal', label: 'Normal' },
            { value: 'low', label: 'Low' },
          ],
        },
        {
          name: 'commissionedWords',
          type: 'number',
          label: 'Words commissioned',
          min: 0,
          max: 20000,
        },
      ],
    },
    {
      name: 'lengthReason',
      type: 'text',
      label: 'Why the length differs',
      maxLength: 500,
      admin: {
        condition: (data) => Boolean(data?.commissionedWords),
        description: 'Where the text is much longer or shorter than was asked for.',
      },
    },
    {
      name: 'commission',
      type: 'group',
      label: 'Terms of the commission',
      admin: { description: 'For the desk only; never published.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'fee', type: 'number', label: 'Fee', min: 0, max: 10_000_000 },
            { name: 'killFee', type: 'number', label: 'Kill fee', min: 0, max: 10_000_000 },
            {
              name: 'currency',
              type: 'text',
              label: 'Currency',
              maxLength: 3,
              validate: (value: unknown, asked: object) =>
                value === null ||
                value === undefined ||
                value === '' ||
                (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) ||
                faultOfField(asked, 'currency'),
            },
          ],
        },
        {
          name: 'rights',
          type: 'textarea',
          label: 'Rights agreed',
          maxLength: 2000,
          admin: { description: 'For example “first publication, thirty days exclusive”.' },
        },
        {
          name: 'invoice',
          type: 'select',
          label: 'Invoice',
          defaultValue: 'none',
          options: [
            { value: 'none', label: 'Not expected, or not yet in' },
            { value: 'received', label: 'Received' },
            { value: 'approved', label: 'Approved for payment' },
            { value: 'paid', label: 'Paid' },
          ],
        },
      ],
    },
    {
      name: 'notes',
      type: 'textarea',
      label: 'Notes of the desk',
      maxLength: 10000,
      admin: { description: 'Never published.' },
    },
  ],
})
