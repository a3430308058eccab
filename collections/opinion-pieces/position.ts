import type { Field } from 'payload'

import { deskWritten } from '../desk-written.ts'
import type { Model } from '../model.ts'
import { slugField } from '../slug.ts'

/**
 * Where the piece stands. `stage` moves only through `transition()`; `revision` is what a save was based
 * on; the rest links the piece to what was made of it.
 */
export const positionFields = ({ slugs, stages, firstStage }: Model): Field[] => [
  {
    name: 'stage',
    type: 'select',
    label: 'Stage',
    required: true,
    index: true,
    defaultValue: firstStage,
    options: [...stages],
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: 'Moved by the buttons above the text, never by saving.',
    },
  },
  slugField('headline', { unique: false }),
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
  {
    name: 'workingHash',
    type: 'text',
    label: 'Hash of the working text',
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
  {
    name: 'openFindings',
    type: 'number',
    label: 'Reads wrong',
    index: true,
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: () => false,
      description: 'Findings of the copy desk that nobody settled, as of the last save.',
    },
  },
  {
    name: 'bodyPictures',
    type: 'text',
    hasMany: true,
    index: true,
    label: 'Pictures in the text',
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
  {
    name: 'overdueTold',
    type: 'checkbox',
    label: 'Reminded that it is overdue',
    defaultValue: false,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
  deskWritten({
    name: 'proof',
    type: 'text',
    label: 'Current proof',
    index: true,
    admin: { hidden: true },
  }),
  deskWritten({
    name: 'publication',
    type: 'text',
    label: 'Publication',
    index: true,
    admin: { hidden: true },
  }),
  deskWritten({
    name: 'workflow',
    type: 'text',
    label: 'Hash of the workflow it began with',
    admin: { hidden: true },
  }),
  deskWritten({
    name: 'submission',
    type: 'relationship',
    relationTo: slugs.submissions,
    label: 'Came in as',
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.submission) },
  }),
  deskWritten({
    name: 'termsHash',
    type: 'text',
    label: 'Hash of the terms agreed to',
    admin: { hidden: true },
  }),
  deskWritten({
    name: 'termsAgreedAt',
    type: 'date',
    label: 'Terms agreed to',
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.termsHash) },
  }),
  deskWritten({
    name: 'scheduledFor',
    type: 'date',
    label: 'Goes out',
    index: true,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data) => data?.stage === 'scheduled' || data?.stage === 'blocked',
    },
  }),
  deskWritten({
    name: 'scheduledZone',
    type: 'text',
    label: 'Time zone of the schedule',
    admin: { hidden: true },
  }),
  deskWritten({
    name: 'blockedReason',
    type: 'text',
    label: 'Why it did not go out',
    // The workflow bar says it, in the language of the panel.
    admin: { hidden: true },
  }),
]
