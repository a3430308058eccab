import type { ArrayField } from 'payload'

/** Questions of a call's own, as the form of that call asks them. */
export const callQuestions = (): ArrayField => ({
  name: 'questions',
  type: 'array',
  label: 'Questions of this call',
  maxRows: 12,
  admin: {
    description: 'Asked on the form of this call, after what every submission is asked.',
    initCollapsed: true,
  },
  fields: [
    { name: 'question', type: 'text', label: 'Question', required: true, maxLength: 200 },
    { name: 'hint', type: 'text', label: 'Hint', maxLength: 300 },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Answer',
          required: true,
          defaultValue: 'line',
          options: [
            { value: 'line', label: 'One line' },
            { value: 'passage', label: 'Several lines' },
            { value: 'choice', label: 'One of several' },
          ],
        },
        {
          name: 'rule',
          type: 'select',
          label: 'Needed',
          required: true,
          defaultValue: 'optional',
          options: [
            { value: 'optional', label: 'Optional' },
            { value: 'required', label: 'Required' },
            { value: 'required-after', label: 'Required after a date' },
          ],
        },
        {
          name: 'seenBy',
          type: 'select',
          label: 'Who sees the answer',
          required: true,
          defaultValue: 'editors',
          options: [
            { value: 'editors', label: 'Editors' },
            { value: 'readers', label: 'Editors and readers' },
          ],
        },
      ],
    },
    {
      name: 'choices',
      type: 'textarea',
      label: 'Choices, one on each line',
      maxLength: 2000,
      admin: { condition: (_data, siblings) => siblings?.kind === 'choice' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'requiredAfter',
          type: 'date',
          label: 'Required after',
          admin: {
            date: { pickerAppearance: 'dayAndTime' },
            condition: (_data, siblings) => siblings?.rule === 'required-after',
          },
        },
      ],
    },
  ],
})
