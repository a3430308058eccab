import type { Tab } from 'payload'

/** What a person must decide before the piece can go on; the import asks, the gate waits. */
export const questionsTab = (): Tab => ({
  label: 'Questions',
  fields: [
    {
      name: 'questions',
      type: 'array',
      label: 'Open questions',
      labels: { singular: 'Question', plural: 'Questions' },
      maxRows: 200,
      admin: {
        initCollapsed: true,
        description:
          'Each is settled by a person: mend the text, then tick it, or say why it may stand. A piece with an open question makes no proof.',
        components: { RowLabel: 'opinion-desk/client#QuestionLabel' },
      },
      fields: [
        {
          name: 'message',
          type: 'textarea',
          label: 'Question',
          required: true,
          maxLength: 1000,
        },
        {
          name: 'excerpt',
          type: 'textarea',
          label: 'Where',
          maxLength: 1000,
          admin: { readOnly: true, condition: (_, sibling) => Boolean(sibling?.excerpt) },
        },
        {
          type: 'row',
          fields: [
            { name: 'settled', type: 'checkbox', label: 'Settled', defaultValue: false },
            {
              name: 'answer',
              type: 'text',
              label: 'What was decided',
              maxLength: 1000,
              admin: { width: '80%' },
            },
          ],
        },
        { name: 'code', type: 'text', label: 'Code', maxLength: 60, admin: { hidden: true } },
        {
          name: 'weight',
          type: 'select',
          label: 'Weight',
          defaultValue: 'must',
          options: [
            { value: 'must', label: 'Must be settled' },
            { value: 'should', label: 'Worth a look' },
          ],
          admin: { hidden: true },
        },
      ],
    },
  ],
})
