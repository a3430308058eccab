import type { Tab } from 'payload'

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
      name: 'notes',
      type: 'textarea',
      label: 'Notes of the desk',
      maxLength: 10000,
      admin: { description: 'Never published.' },
    },
  ],
})
