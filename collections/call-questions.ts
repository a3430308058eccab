import type { ArrayField, DateFieldValidation } from 'payload'

import { inOtherLanguages } from './in-other-languages.ts'

/** What must be answered from a day on cannot be frozen before that day. */
const frozenAfterRequired: DateFieldValidation = (value, { siblingData }) => {
  const { requiredAfter, rule } = siblingData as { requiredAfter?: string; rule?: string }
  if (!value || rule !== 'required-after' || !requiredAfter) return true
  return (
    Date.parse(String(value)) > Date.parse(requiredAfter) ||
    'This is before the day from which an answer is needed: nobody could give one.'
  )
}

/** Questions of a call's own, as the form of that call asks them. */
export const callQuestions = (): ArrayField => ({
  name: 'questions',
  type: 'array',
  label: 'Questions of this call',
  labels: { singular: 'Question', plural: 'Questions' },
  maxRows: 12,
  admin: {
    description: 'Asked on the form of this call, after what every submission is asked.',
    initCollapsed: true,
    components: { RowLabel: 'opinion-desk/client#CallQuestionLabel' },
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
        {
          name: 'frozenAfter',
          type: 'date',
          label: 'Frozen after',
          admin: {
            date: { pickerAppearance: 'dayAndTime' },
            description:
              'From then on answers are neither taken nor changed: not on the form, not by programs, not by the contributor. Left empty, they may be changed as long as the submission is open.',
          },
          validate: frozenAfterRequired,
        },
      ],
    },
    inOtherLanguages([
      { name: 'question', type: 'text', label: 'Question', maxLength: 200 },
      { name: 'hint', type: 'text', label: 'Hint', maxLength: 300 },
      {
        name: 'choices',
        type: 'textarea',
        label: 'Choices, one on each line',
        maxLength: 2000,
        admin: {
          description: 'As many as in the language of the desk, in the same order.',
        },
      },
    ]),
  ],
})
