import type { CollectionConfig } from 'payload'

import { noticeEndpoints } from '../src/notices/index.ts'
import { isMember, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/**
 * What the desk tells a colleague: one row a person and event, written in the transaction of the event.
 * Everyone reads their own, and nobody else's, whatever their role.
 */
export const notices = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.notices,
  labels: { singular: 'Notice', plural: 'Notices' },
  admin: { hidden: true, useAsTitle: 'text' },
  access: writtenByTheDesk(({ req }) =>
    req.user && isMember(req.user) ? { user: { equals: String(req.user.id) } } : false,
  ),
  disableDuplicate: true,
  defaultSort: '-publicId',
  endpoints: noticeEndpoints,
  indexes: [{ fields: ['user', 'readAt'] }],
  fields: [
    publicId(),
    { name: 'user', type: 'text', label: 'For', required: true, index: true },
    { name: 'code', type: 'text', label: 'Code', required: true },
    {
      name: 'tone',
      type: 'select',
      label: 'Tone',
      required: true,
      options: [
        { value: 'calm', label: 'For information' },
        { value: 'wanted', label: 'Something is wanted' },
        { value: 'trouble', label: 'Something went wrong' },
      ],
    },
    { name: 'text', type: 'textarea', label: 'Text', required: true },
    // What its sentence is made of, so that everyone reads it in their own language.
    { name: 'about', type: 'json', label: 'About' },
    { name: 'note', type: 'textarea', label: 'Note' },
    { name: 'piece', type: 'text', label: 'Piece', index: true },
    { name: 'submission', type: 'text', label: 'Submission', index: true },
    { name: 'place', type: 'text', label: 'Where it leads in the panel' },
    { name: 'event', type: 'text', label: 'Event', required: true, index: true },
    // Event and person: nobody is told of one thing twice, however often it is tried.
    { name: 'once', type: 'text', label: 'Once', required: true, unique: true },
    { name: 'at', type: 'date', label: 'At', required: true },
    { name: 'readAt', type: 'date', label: 'Read' },
  ],
})
