import type { GlobalConfig } from 'payload'

import { tellReaders } from '../src/delivery/index.ts'
import { withRight } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'

/** What the whole desk has in common: its name, its invitation, its notices, its terms. */
export const deskSettings = ({ slugs, languages }: Model): GlobalConfig => ({
  slug: slugs.settings,
  label: 'Desk settings',
  admin: { group: MENU.desk },
  access: {
    read: withRight('settings.read'),
    update: withRight('settings.edit'),
    readVersions: withRight('settings.edit'),
  },
  versions: { max: 0 },
  hooks: { afterChange: [tellReaders] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'The page',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: 'Name of the publication',
              required: true,
              maxLength: 120,
              defaultValue: 'The Opinion Desk',
            },
            { name: 'description', type: 'textarea', label: 'Description', maxLength: 500 },
            {
              name: 'language',
              type: 'select',
              label: 'Language',
              required: true,
              defaultValue: languages[0]?.code,
              options: languages.map(({ code, label }) => ({ value: code, label })),
            },
            {
              name: 'deskName',
              type: 'text',
              label: 'How the house signs',
              maxLength: 120,
              defaultValue: 'The editorial board',
              admin: { description: 'The byline of an editorial.' },
            },
            {
              name: 'timeZone',
              type: 'text',
              label: 'Time zone of the desk',
              required: true,
              defaultValue: 'Europe/London',
              validate: (value: unknown) => {
                try {
                  new Intl.DateTimeFormat('en', { timeZone: String(value) })
                  return true
                } catch {
                  return 'Use the name of a zone, for example “Europe/London”.'
                }
              },
            },
          ],
        },
        {
          label: 'Invitation',
          fields: [
            {
              name: 'invitation',
              type: 'textarea',
              label: 'Invitation to pitch',
              maxLength: 500,
              defaultValue: 'Have something to say? Send the desk a pitch or a draft.',
            },
            {
              name: 'pitchEmail',
              type: 'email',
              label: 'E-mail for pitches',
              admin: {
                description: 'Shown beside the invitation. Left empty, only the page is shown.',
              },
            },
            {
              name: 'pitchGuidelines',
              type: 'textarea',
              label: 'Guidelines on the pitch page',
              maxLength: 5000,
            },
            {
              name: 'terms',
              type: 'textarea',
              label: 'Terms for contributors',
              maxLength: 20000,
              defaultValue:
                'You wrote this text, or have the right to offer it. If the desk accepts it, the desk may edit it with you, publish it and keep it available. You keep the copyright.',
              admin: {
                description: 'The text a contributor agrees to is kept with what they send.',
              },
            },
          ],
        },
        {
          label: 'Comments',
          fields: [
            {
              name: 'noticeClosed',
              type: 'text',
              label: 'Notice when closed',
              maxLength: 300,
              defaultValue: 'This piece is not open for comments.',
            },
            {
              name: 'noticePreModerated',
              type: 'text',
              label: 'Notice when read first',
              maxLength: 300,
              defaultValue: 'Comments are read by the desk before they appear.',
            },
            {
              name: 'noticeOpen',
              type: 'text',
              label: 'Notice when open',
              maxLength: 300,
              defaultValue: 'This piece is open for comments.',
            },
          ],
        },
        {
          label: 'Rules',
          fields: [
            {
              name: 'requireInterests',
              type: 'checkbox',
              label: 'Every author declares interests, or that there are none',
              defaultValue: true,
            },
          ],
        },
      ],
    },
  ],
})
