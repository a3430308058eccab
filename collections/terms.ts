import type { CollectionConfig, Field } from 'payload'

import { accessOf, withRight } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'
import { slugField } from './slug.ts'

const term = (
  slug: string,
  labels: { singular: string; plural: string },
  description: string,
  more: Field[] = [],
): CollectionConfig => ({
  slug,
  labels,
  admin: { group: MENU.filing, useAsTitle: 'name', defaultColumns: ['name', 'slug'], description },
  access: accessOf({
    read: withRight('terms.read'),
    create: 'terms.edit',
    update: 'terms.edit',
    delete: 'terms.edit',
  }),
  disableDuplicate: true,
  fields: [
    publicId(),
    { name: 'name', type: 'text', label: 'Name', required: true, maxLength: 120 },
    slugField('name'),
    { name: 'description', type: 'textarea', label: 'Description', maxLength: 1000 },
    ...more,
  ],
})

export const topics = ({ slugs }: Model): CollectionConfig =>
  term(slugs.topics, { singular: 'Topic', plural: 'Topics' }, 'What pieces are about.')

export const sections = ({ slugs }: Model): CollectionConfig =>
  term(
    slugs.sections,
    { singular: 'Section', plural: 'Sections' },
    'Where pieces stand on the site.',
  )

export const series = ({ slugs }: Model): CollectionConfig =>
  term(
    slugs.series,
    { singular: 'Series', plural: 'Series' },
    'A column or a run of pieces that belong together.',
  )
