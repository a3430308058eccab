import type { Tab } from 'payload'

import type { Model } from '../model.ts'

export const furnitureTab = ({ slugs }: Model): Tab => ({
  label: 'Around the text',
  fields: [
    {
      name: 'disclaimers',
      type: 'relationship',
      relationTo: slugs.disclaimers,
      hasMany: true,
      label: 'Disclaimers',
      admin: {
        description:
          'Added to those that come by themselves, by their scope. The wording follows the byline.',
      },
    },
    {
      name: 'withoutDisclaimers',
      type: 'relationship',
      relationTo: slugs.disclaimers,
      hasMany: true,
      maxRows: 50,
      label: 'Disclaimers taken off',
      filterOptions: { mandatory: { not_equals: true } },
      admin: {
        description:
          'Not shown with this piece, although they would be. Mandatory ones cannot be taken off.',
      },
    },
    {
      name: 'disclaimerPanel',
      type: 'ui',
      admin: { components: { Field: 'opinion-desk/client#DisclaimerPanel' } },
    },
    { name: 'picture', type: 'upload', relationTo: slugs.media, label: 'Picture' },
    {
      name: 'commentPolicy',
      type: 'select',
      label: 'Comments',
      required: true,
      defaultValue: 'closed',
      options: [
        { value: 'closed', label: 'Closed' },
        { value: 'pre-moderated', label: 'Open, read before they appear' },
        { value: 'open', label: 'Open' },
      ],
      admin: { description: 'The notice under the piece follows this.' },
    },
    {
      name: 'invitation',
      type: 'checkbox',
      label: 'Invite readers to pitch',
      defaultValue: true,
      admin: { description: 'Shows the invitation of the desk settings under the piece.' },
    },
    {
      type: 'collapsible',
      label: 'Public note with the next publication',
      admin: {
        initCollapsed: false,
        condition: (data) => Boolean(data?.publication),
        description:
          'What readers are told about the change. It goes out with the next publication.',
      },
      fields: [
        {
          name: 'noteType',
          type: 'select',
          label: 'Type of note',
          options: [
            { value: 'correction', label: 'Correction: something was wrong' },
            { value: 'clarification', label: 'Clarification: something could be misread' },
            { value: 'update', label: 'Update: something has changed since' },
            { value: 'concern', label: 'Expression of concern: something is in doubt' },
            { value: 'partial-retraction', label: 'Partial retraction: a part no longer stands' },
            { value: 'minor', label: 'No note: a slip of spelling or layout' },
          ],
        },
        {
          name: 'noteText',
          type: 'textarea',
          label: 'Note',
          maxLength: 2000,
          admin: { condition: (data) => data?.noteType !== 'minor' },
        },
        {
          name: 'noteSupersedes',
          type: 'text',
          label: 'Takes the place of the note',
          maxLength: 60,
          admin: {
            condition: (data) => Boolean(data?.noteType) && data?.noteType !== 'minor',
            description:
              'Id of an earlier note of this piece. A note that is out is never edited: both stay readable.',
          },
        },
      ],
    },
  ],
})
