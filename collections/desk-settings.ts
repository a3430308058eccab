import type { GlobalConfig } from 'payload'

import { faultOfField } from '../src/words/index.ts'
import { tellReaders } from '../src/delivery/index.ts'
import { inOtherLanguages } from './in-other-languages.ts'
import { recordSettings } from '../src/ledger/index.ts'
import { SOFT_REQUIREMENTS } from '../src/workflow/index.ts'
import { forgetAfterChange } from '../src/storage/index.ts'
import { withRight } from './access.ts'
import { MENU } from './model.ts'
import { kindRules } from './kind-rules.ts'
import type { Model } from './model.ts'
import { KINDS } from './opinion-pieces/kinds.ts'

/** What the whole desk has in common: its name, its invitation, its notices, its terms. */
export const deskSettings = ({ slugs, languages, stages }: Model): GlobalConfig => ({
  slug: slugs.settings,
  label: 'Desk settings',
  admin: { group: MENU.desk },
  access: {
    read: withRight('settings.read'),
    update: withRight('settings.edit'),
    readVersions: withRight('settings.edit'),
  },
  versions: { max: 0 },
  hooks: { afterChange: [recordSettings, tellReaders, forgetAfterChange('intake', 'messages')] },
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
              validate: (value: unknown, asked: object) => {
                try {
                  new Intl.DateTimeFormat('en', { timeZone: String(value) })
                  return true
                } catch {
                  return faultOfField(asked, 'timeZone')
                }
              },
            },
          ],
        },
        {
          label: 'Corrections',
          fields: [
            {
              name: 'showChanges',
              type: 'checkbox',
              label: 'Show readers what each note changed, word by word',
              defaultValue: false,
              admin: {
                description:
                  'Counts for notes that go out from now on. What a note changed goes when the text is erased.',
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
            inOtherLanguages(
              [
                { name: 'invitation', type: 'textarea', label: 'Invitation', maxLength: 500 },
                { name: 'guidelines', type: 'textarea', label: 'Guidelines', maxLength: 5000 },
                { name: 'terms', type: 'textarea', label: 'Terms', maxLength: 20000 },
              ],
              {
                name: 'pitchTexts',
                description:
                  'Shown to who reads the pitch page in that language, and the invitation under pieces in it. What is left empty is shown in the language of the desk.',
              },
            ),
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
          label: 'Readers in other languages',
          fields: [
            inOtherLanguages(
              [
                { name: 'deskName', type: 'text', label: 'How the house signs', maxLength: 120 },
                { name: 'noticeClosed', type: 'text', label: 'Notice when closed', maxLength: 300 },
                {
                  name: 'noticePreModerated',
                  type: 'text',
                  label: 'Notice when read first',
                  maxLength: 300,
                },
                { name: 'noticeOpen', type: 'text', label: 'Notice when open', maxLength: 300 },
              ],
              {
                name: 'readerTexts',
                languages,
                description:
                  'Shown with pieces in that language that are made ready from now on. What is left empty is shown in the language of the desk.',
              },
            ),
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
            {
              type: 'row',
              fields: [
                {
                  name: 'spacingDays',
                  type: 'number',
                  label: 'Days between two pieces of one author',
                  min: 0,
                  max: 3650,
                  defaultValue: 0,
                  admin: { description: 'A warning, which may be passed with a reason. 0: never.' },
                },
                {
                  name: 'lengthTolerance',
                  type: 'number',
                  label: 'How far a text may be from its commissioned length, in percent',
                  min: 0,
                  max: 1000,
                  defaultValue: 20,
                },
              ],
            },
            {
              name: 'undoMinutes',
              type: 'number',
              label: 'Minutes in which a publication can be undone',
              defaultValue: 10,
              min: 0,
              max: 60,
              required: true,
            },
            {
              name: 'rules',
              type: 'array',
              label: 'What is asked of which pieces',
              labels: { singular: 'Rule', plural: 'Rules' },
              maxRows: 200,
              admin: {
                description:
                  'Required closes the way on, recommended is only said. A rule for some kinds counts before one for all, then one for a moment before one for any, then the lower before the upper. What a reader is promised always holds and is not listed.',
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'requirement',
                      type: 'select',
                      label: 'What',
                      required: true,
                      options: SOFT_REQUIREMENTS.map(({ code, title }) => ({
                        value: code,
                        label: title,
                      })),
                      admin: { width: '40%' },
                    },
                    {
                      name: 'level',
                      type: 'select',
                      label: 'Is',
                      required: true,
                      defaultValue: 'required',
                      options: [
                        { value: 'required', label: 'Required' },
                        { value: 'recommended', label: 'Recommended' },
                        { value: 'off', label: 'Not asked' },
                      ],
                      admin: { width: '20%' },
                    },
                    {
                      name: 'kinds',
                      type: 'select',
                      hasMany: true,
                      label: 'Of',
                      options: [...KINDS],
                      admin: { width: '20%', description: 'Left empty: all kinds.' },
                    },
                    {
                      name: 'moment',
                      type: 'select',
                      label: 'When',
                      options: [
                        { value: 'proof', label: 'A proof is made' },
                        { value: 'release', label: 'It is published or scheduled' },
                      ],
                      admin: { width: '20%', description: 'Left empty: always.' },
                    },
                  ],
                },
              ],
            },
            kindRules(),
            {
              name: 'boardLimits',
              type: 'array',
              label: 'How many pieces the desk wants in a stage at most',
              labels: { singular: 'Stage', plural: 'Stages' },
              maxRows: 50,
              admin: { description: 'The board says where there are more. Nothing is refused.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'stage',
                      type: 'select',
                      label: 'Stage',
                      required: true,
                      options: [...stages],
                    },
                    {
                      name: 'limit',
                      type: 'number',
                      label: 'At most',
                      required: true,
                      min: 1,
                      max: 1000,
                    },
                  ],
                },
              ],
            },
            {
              name: 'answerDays',
              type: 'number',
              label: 'Days within which the desk answers',
              min: 1,
              max: 365,
              defaultValue: 14,
              admin: { description: 'Told to contributors on their page.' },
            },
            {
              name: 'changesDays',
              type: 'number',
              label: 'Days for a changed version',
              min: 1,
              max: 365,
              defaultValue: 21,
              admin: {
                description: 'A contributor who was asked for changes is reminded a week before.',
              },
            },
          ],
        },
      ],
    },
  ],
})
