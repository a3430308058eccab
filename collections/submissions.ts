import type { CollectionConfig } from 'payload'

import { submissionEndpoints } from '../src/decisions/index.ts'
import { guardSubmission, SUBMISSION_STAGES } from '../src/workflow/index.ts'
import { accessOf, withRight } from './access.ts'
import { deskWritten } from './desk-written.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** What came in: a pitch or a full draft. What the contributor sent is never edited; decisions are recorded beside it. */
export const submissions = ({ slugs, languages }: Model): CollectionConfig => ({
  slug: slugs.submissions,
  labels: { singular: 'Submission', plural: 'Submissions' },
  admin: {
    group: MENU.intake,
    useAsTitle: 'title',
    defaultColumns: ['title', 'stage', 'contributor', 'call', 'receivedAt'],
    description: 'Pitches and drafts as they came in. Decide with the buttons above a submission.',
  },
  access: accessOf({
    read: withRight('submissions.read'),
    create: 'nobody',
    update: 'submissions.decide',
    delete: 'nobody',
  }),
  disableDuplicate: true,
  defaultSort: '-receivedAt',
  versions: { maxPerDoc: 0 },
  endpoints: submissionEndpoints,
  hooks: guardSubmission,
  fields: [
    publicId(),
    {
      name: 'decisionBar',
      type: 'ui',
      admin: { components: { Field: 'opinion-desk/client#DecisionBar' }, disableListColumn: true },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'What came in',
          fields: [
            deskWritten({
              name: 'title',
              type: 'text',
              label: 'Title',
              maxLength: 300,
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'pitch',
              type: 'textarea',
              label: 'Pitch',
              admin: { readOnly: true, rows: 8 },
            }),
            deskWritten({
              name: 'text',
              type: 'textarea',
              label: 'Draft',
              admin: { readOnly: true, rows: 20, condition: (data) => Boolean(data?.text) },
            }),
            deskWritten({
              name: 'note',
              type: 'textarea',
              label: 'Note to the desk',
              admin: { readOnly: true, condition: (data) => Boolean(data?.note) },
            }),
            deskWritten({
              name: 'links',
              type: 'text',
              hasMany: true,
              label: 'Links',
              admin: { readOnly: true, condition: (data) => Boolean(data?.links?.length) },
            }),
            deskWritten({
              name: 'sentBy',
              type: 'text',
              label: 'Sent under the name',
              admin: { readOnly: true },
            }),
          ],
        },
        {
          label: 'Declared',
          fields: [
            deskWritten({
              name: 'interests',
              type: 'select',
              label: 'Interests',
              options: [
                { value: 'none', label: 'None declared' },
                { value: 'declared', label: 'Declared' },
              ],
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'interestsText',
              type: 'textarea',
              label: 'Declared interests',
              admin: { readOnly: true, condition: (data) => data?.interests === 'declared' },
            }),
            deskWritten({
              name: 'aiUse',
              type: 'select',
              label: 'Use of AI',
              options: [
                { value: 'none', label: 'None declared' },
                { value: 'declared', label: 'Declared' },
              ],
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'aiUseText',
              type: 'textarea',
              label: 'Declared use of AI',
              admin: { readOnly: true, condition: (data) => data?.aiUse === 'declared' },
            }),
            deskWritten({
              name: 'exclusive',
              type: 'checkbox',
              label: 'Offered to this desk only',
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'publishedBefore',
              type: 'text',
              label: 'Published before',
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'termsText',
              type: 'textarea',
              label: 'Terms agreed to',
              admin: { readOnly: true, rows: 6 },
            }),
            deskWritten({
              name: 'termsHash',
              type: 'text',
              label: 'Hash of the terms',
              admin: { hidden: true },
            }),
          ],
        },
        {
          label: 'Decision',
          fields: [
            deskWritten({
              name: 'decision',
              type: 'text',
              label: 'Decided',
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'decisionReason',
              type: 'text',
              label: 'Reason',
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'decisionNote',
              type: 'textarea',
              label: 'Note sent',
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'decidedAt',
              type: 'date',
              label: 'Decided at',
              admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
            }),
            deskWritten({
              name: 'decidedBy',
              type: 'relationship',
              relationTo: slugs.users,
              label: 'Decided by',
              admin: { readOnly: true },
            }),
            {
              name: 'deskNotes',
              type: 'textarea',
              label: 'Notes of the desk',
              maxLength: 10000,
              admin: { description: 'Never shown to the contributor.' },
            },
          ],
        },
      ],
    },
    {
      name: 'stage',
      type: 'select',
      label: 'Stage',
      required: true,
      index: true,
      defaultValue: 'received',
      options: SUBMISSION_STAGES.map(({ name, label }) => ({ value: name, label })),
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Moved by decisions, never by saving.',
      },
    },
    {
      name: 'revision',
      type: 'number',
      label: 'Revision',
      required: true,
      defaultValue: 0,
      admin: { hidden: true },
    },
    {
      name: 'savedBy',
      type: 'text',
      label: 'Saved by',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
    deskWritten({
      name: 'kind',
      type: 'select',
      label: 'Kind',
      index: true,
      options: [
        { value: 'pitch', label: 'Pitch' },
        { value: 'draft', label: 'Full draft' },
      ],
      admin: { position: 'sidebar', readOnly: true },
    }),
    deskWritten({
      name: 'contributor',
      type: 'relationship',
      relationTo: slugs.contributors,
      label: 'From',
      admin: { position: 'sidebar', readOnly: true },
    }),
    deskWritten({
      name: 'call',
      type: 'relationship',
      relationTo: slugs.calls,
      label: 'Call',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.call) },
    }),
    deskWritten({
      name: 'piece',
      type: 'relationship',
      relationTo: slugs.pieces,
      label: 'Became',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.piece) },
    }),
    deskWritten({
      name: 'language',
      type: 'select',
      label: 'Language',
      options: languages.map(({ code, label }) => ({ value: code, label })),
      admin: { position: 'sidebar', readOnly: true },
    }),
    deskWritten({
      name: 'receivedAt',
      type: 'date',
      label: 'Received',
      index: true,
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    }),
    deskWritten({
      name: 'source',
      type: 'select',
      label: 'Came by',
      options: [
        { value: 'web', label: 'The pitch page' },
        { value: 'api', label: 'The interface for programs' },
        { value: 'email', label: 'E-mail' },
        { value: 'desk', label: 'An editor’s hand' },
      ],
      admin: { position: 'sidebar', readOnly: true },
    }),
    deskWritten({
      name: 'screening',
      type: 'json',
      label: 'Why it is being screened',
      admin: {
        position: 'sidebar',
        components: { Field: 'opinion-desk/client#Doubts' },
        condition: (data) => Array.isArray(data?.screening) && data.screening.length > 0,
      },
    }),
    deskWritten({
      name: 'fingerprint',
      type: 'text',
      label: 'Fingerprint',
      index: true,
      admin: { hidden: true },
    }),
  ],
})
