import type { CollectionConfig } from 'payload'

import {
  ACCEPTED_FORMS,
  hideFromReaders,
  refuseProbing,
  scoreEndpoints,
  submissionEndpoints,
} from '../src/decisions/index.ts'
import {
  attachmentsOfSubmission,
  conversationEndpoints,
  handEntryEndpoints,
} from '../src/intake/index.ts'
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
    components: {
      beforeListTable: ['opinion-desk/client#EnterByHand', 'opinion-desk/client#BulkDecisions'],
    },
  },
  access: accessOf({
    read: withRight('submissions.read'),
    create: 'nobody',
    update: 'submissions.decide',
    delete: 'nobody',
  }),
  disableDuplicate: true,
  defaultSort: '-receivedAt',
  // The inbox: each of its filters with its order.
  indexes: [
    { fields: ['stage', 'receivedAt', 'publicId'] },
    { fields: ['stage', 'scoreMean', 'publicId'] },
    { fields: ['stage', 'call', 'receivedAt', 'publicId'] },
    { fields: ['stage', 'assignee', 'receivedAt', 'publicId'] },
    { fields: ['stage', 'language', 'receivedAt', 'publicId'] },
    { fields: ['call', 'receivedAt'] },
  ],
  versions: { maxPerDoc: 0 },
  endpoints: [
    ...handEntryEndpoints,
    ...scoreEndpoints,
    ...submissionEndpoints,
    ...conversationEndpoints,
    ...attachmentsOfSubmission,
  ],
  hooks: {
    ...guardSubmission,
    beforeOperation: [...(guardSubmission.beforeOperation ?? []), refuseProbing],
    afterRead: [hideFromReaders],
  },
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
            deskWritten({
              name: 'answers',
              type: 'json',
              label: 'Answers to the questions of the call',
              admin: {
                components: { Field: 'opinion-desk/client#CallAnswers' },
                condition: (data) => Array.isArray(data?.answers) && data.answers.length > 0,
              },
            }),
            {
              name: 'attachmentList',
              type: 'ui',
              admin: {
                components: { Field: 'opinion-desk/client#AttachmentList' },
                disableListColumn: true,
              },
            },
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
              label: 'Note',
              admin: { readOnly: true },
            }),
            deskWritten({
              name: 'acceptedAs',
              type: 'select',
              label: 'Accepted as',
              options: ACCEPTED_FORMS.map(({ value, label }) => ({ value, label })),
              admin: { readOnly: true, condition: (data) => Boolean(data?.acceptedAs) },
            }),
            deskWritten({
              name: 'heldDecision',
              type: 'checkbox',
              label: 'The contributor has not been told yet',
              index: true,
              admin: { readOnly: true, condition: (data) => Boolean(data?.heldDecision) },
            }),
            deskWritten({
              name: 'answerBy',
              type: 'date',
              label: 'Changed version until',
              index: true,
              admin: {
                readOnly: true,
                date: { pickerAppearance: 'dayAndTime' },
                condition: (data) => Boolean(data?.answerBy),
              },
            }),
            deskWritten({
              name: 'remindedAt',
              type: 'date',
              label: 'Reminded at',
              admin: { hidden: true },
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
        {
          label: 'Conversation',
          fields: [
            {
              name: 'conversation',
              type: 'ui',
              admin: {
                components: { Field: 'opinion-desk/client#Conversation' },
                disableListColumn: true,
              },
            },
          ],
        },
        {
          label: 'Reading',
          fields: [
            {
              name: 'scores',
              type: 'ui',
              admin: {
                components: { Field: 'opinion-desk/client#Scores' },
                disableListColumn: true,
              },
            },
            deskWritten({
              name: 'namesHidden',
              type: 'checkbox',
              label: 'Readers do not see who sent it',
              admin: { readOnly: true },
            }),
            {
              name: 'redactedTitle',
              type: 'text',
              label: 'Title without names',
              maxLength: 200,
              admin: {
                condition: (data) => Boolean(data?.namesHidden),
                description:
                  'What readers see in place of the title. Left empty, they see the end of its reference.',
              },
            },
            {
              name: 'redactedPitch',
              type: 'textarea',
              label: 'Pitch without names',
              maxLength: 50_000,
              admin: {
                rows: 8,
                condition: (data) => Boolean(data?.namesHidden),
                description: 'What readers see in place of the pitch.',
              },
            },
            {
              name: 'redactedText',
              type: 'textarea',
              label: 'Draft without names',
              maxLength: 1_000_000,
              admin: {
                rows: 12,
                condition: (data) => Boolean(data?.namesHidden && data?.text),
                description: 'What readers see in place of the draft.',
              },
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
      name: 'assignee',
      type: 'relationship',
      relationTo: slugs.users,
      label: 'In the hands of',
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.assignee),
        description: 'Given out in the inbox.',
      },
    }),
    deskWritten({
      name: 'call',
      type: 'relationship',
      relationTo: slugs.calls,
      label: 'Call',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.call) },
    }),
    deskWritten({
      name: 'mergedInto',
      type: 'relationship',
      relationTo: slugs.submissions,
      label: 'Goes on in',
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.mergedInto),
      },
    }),
    deskWritten({
      name: 'round',
      type: 'number',
      label: 'Version sent',
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data?.round > 1 },
    }),
    deskWritten({
      name: 'overdueTold',
      type: 'checkbox',
      label: 'Told that it waits too long',
      admin: { hidden: true },
    }),
    deskWritten({
      name: 'scoreMean',
      type: 'number',
      label: 'Score',
      index: true,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data?.scoreCount > 0 },
    }),
    deskWritten({
      name: 'scoreCount',
      type: 'number',
      label: 'Readers who scored',
      admin: { hidden: true },
    }),
    deskWritten({
      name: 'similar',
      type: 'json',
      label: 'Close to it',
      admin: {
        position: 'sidebar',
        components: { Field: 'opinion-desk/client#Similar' },
        condition: (data) => Array.isArray(data?.similar) && data.similar.length > 0,
      },
    }),
    deskWritten({
      name: 'comparedAt',
      type: 'date',
      label: 'Compared at',
      index: true,
      admin: { hidden: true },
    }),
    deskWritten({
      name: 'sender',
      type: 'select',
      label: 'Sender of the mail',
      options: [
        { value: 'authenticated', label: 'Confirmed by our mail server' },
        { value: 'unauthenticated', label: 'Not confirmed: it may be somebody else' },
      ],
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.sender) },
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
      name: 'letterLanguage',
      type: 'text',
      label: 'Letters about it are in',
      maxLength: 35,
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.letterLanguage),
        description: 'The language of the page it was sent from.',
      },
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
