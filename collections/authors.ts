import type { CollectionConfig } from 'payload'

import { accessOf, fieldWithRight, withRight } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
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
      },
    },
  ],
})
