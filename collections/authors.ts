import type { CollectionConfig, Field } from 'payload'

import { authorEndpoints, keepPseudonym, recordLink } from '../src/people/index.ts'
import { accessOf, fieldWithRight, withRight } from './access.ts'
import { deskWritten } from './desk-written.ts'
import { MENU } from './model.ts'
import type { Model, Slugs } from './model.ts'
import { publicId } from './public-id.ts'
import { slugField } from './slug.ts'

/** People and organisations with a byline. An author needs no login. */
export const authors = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.authors,
  labels: { singular: 'Author', plural: 'Authors' },
  admin: {
    group: MENU.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'affiliation', 'kind'],
    description:
      'Whoever signs a piece. What is printed with a piece stays as it was printed when this profile changes.',
  },
  access: accessOf({
    read: withRight('authors.read'),
    create: 'authors.edit',
    update: 'authors.edit',
    delete: 'nobody',
  }),
  disableDuplicate: true,
  versions: { maxPerDoc: 0 },
  endpoints: authorEndpoints,
  hooks: { beforeChange: [keepPseudonym], afterChange: [recordLink] },
  fields: [
    publicId(),
    {
      name: 'name',
      type: 'text',
      label: 'Name as printed',
      required: true,
      // What intake takes: 120 characters, of up to eight UTF-16 units in some scripts.
      maxLength: 960,
    },
    slugField('name'),
    {
      name: 'kind',
      type: 'select',
      label: 'Kind',
      required: true,
      defaultValue: 'person',
      options: [
        { value: 'person', label: 'Person' },
        { value: 'organisation', label: 'Organisation' },
      ],
    },
    {
      name: 'affiliation',
      type: 'text',
      label: 'Affiliation',
      maxLength: 300,
      admin: { description: 'Printed after the name, for example a post and an institution.' },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: slugs.authors,
      label: 'Belongs to',
      filterOptions: { kind: { equals: 'organisation' } },
      admin: {
        condition: (data) => data?.kind !== 'organisation',
        description: 'Its name is printed as the affiliation where none is written above.',
      },
    },
    {
      name: 'pseudonym',
      type: 'checkbox',
      label: 'This name is a pseudonym',
      defaultValue: false,
      admin: {
        description:
          'Who stands behind it is kept sealed, apart from this profile, and every look is recorded. Write nothing here that gives it away.',
      },
    },
    {
      name: 'identityPanel',
      type: 'ui',
      admin: {
        components: { Field: 'opinion-desk/client#IdentityPanel' },
        disableListColumn: true,
      },
    },
    {
      name: 'bio',
      type: 'textarea',
      label: 'Biography',
      maxLength: 2000,
      admin: { description: 'Two or three sentences for the author box under a piece.' },
    },
    { name: 'picture', type: 'upload', relationTo: slugs.media, label: 'Picture' },
    {
      name: 'links',
      type: 'text',
      hasMany: true,
      label: 'Links',
      maxRows: 10,
      admin: { description: 'Web addresses that are this author, shown in the author box.' },
    },
    {
      name: 'email',
      type: 'email',
      label: 'E-mail',
      access: { read: fieldWithRight('contributors.read') },
      admin: { position: 'sidebar', description: 'For the desk only; never published.' },
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: slugs.users,
      label: 'Signs in as',
      // Whoever could unlink an own profile could approve an own piece.
      access: { create: fieldWithRight('users.edit'), update: fieldWithRight('users.edit') },
      admin: {
        position: 'sidebar',
        description: 'If this author also works on the desk: nobody approves their own piece.',
        condition: (data) => data?.pseudonym !== true,
      },
    },
    ...identityCheckFields(slugs),
    {
      name: 'authorRecord',
      type: 'ui',
      admin: { components: { Field: 'opinion-desk/client#AuthorRecord' }, disableListColumn: true },
    },
  ],
})

/** Whether the desk knows that this is who it says: recorded by a person, never by saving. */
const identityCheckFields = (slugs: Slugs): Field[] => [
  deskWritten({
    name: 'identityState',
    type: 'select',
    label: 'Identity',
    defaultValue: 'not-checked',
    options: [
      { value: 'not-checked', label: 'Not checked' },
      { value: 'checked', label: 'Checked' },
      { value: 'failed', label: 'Failed: not who it says' },
    ],
    admin: { position: 'sidebar', readOnly: true },
  }),
  deskWritten({
    name: 'identityHow',
    type: 'textarea',
    label: 'How it was checked',
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.identityHow),
    },
  }),
  deskWritten({
    name: 'identityBy',
    type: 'relationship',
    relationTo: slugs.users,
    label: 'Checked by',
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.identityBy),
    },
  }),
  deskWritten({
    name: 'identityAt',
    type: 'date',
    label: 'Checked at',
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data) => Boolean(data?.identityAt),
    },
  }),
]
