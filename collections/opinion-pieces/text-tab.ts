import type { Tab } from 'payload'

import type { Model } from '../model.ts'
import { pieceEditor } from './editor.ts'

export const textTab = (model: Model): Tab => ({
  label: 'Text',
  fields: [
    {
      name: 'headline',
      type: 'text',
      label: 'Headline',
      required: true,
      // What intake takes as a title: 150 characters, of up to eight UTF-16 units in some scripts.
      maxLength: 1200,
    },
    {
      name: 'standfirst',
      type: 'textarea',
      label: 'Standfirst',
      maxLength: 1000,
      admin: { description: 'One or two sentences under the headline.' },
    },
    {
      name: 'body',
      type: 'richText',
      label: 'Body',
      editor: pieceEditor(model),
      admin: {
        description:
          'The text itself. Disclaimers, the author box and the invitation to pitch are added around it and do not belong in it.',
      },
    },
    {
      type: 'collapsible',
      label: 'Headlines for other places',
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'socialHeadline',
          type: 'text',
          label: 'For sharing',
          maxLength: 120,
          admin: {
            description: 'Shown when the piece is shared. Left empty, the headline is used.',
          },
        },
        {
          name: 'searchHeadline',
          type: 'text',
          label: 'For search engines',
          maxLength: 70,
          admin: { description: 'Shown in search results. Left empty, the headline is used.' },
        },
      ],
    },
  ],
})
