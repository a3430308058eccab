import type { CollectionConfig } from 'payload'

import { SEARCHED_FIELDS } from '../src/search/index.ts'
import { copyEndpoints } from '../src/syndication-endpoints.ts'
import { publicationEndpoints } from '../src/workflow/index.ts'
import { fieldWithRight, holdsRight, writtenByTheDesk } from './access.ts'
import { boundReads } from './bound-reads.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'
import { storedJson } from './stored-json.ts'

/** Words for the database's own index of texts: they say nothing that the text does not. */
const searchedField = <Name extends string>(name: Name) =>
  ({ name, type: 'textarea', hidden: true, access: { read: () => false } }) as const

/** A stranger reads the row, and nothing of what the desk has to settle about it. */
const ofTheDesk = { read: fieldWithRight('publications.read') }

/**
 * The public addresses and what stands there now. The only collection a stranger may read, and of it only
 * what is live or marked as retracted.
 */
export const publications = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.publications,
  labels: { singular: 'Publication', plural: 'Publications' },
  admin: {
    group: MENU.published,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'state', 'kind', 'publishedAt', 'slug'],
    description: 'What readers find, written by releases alone.',
  },
  access: writtenByTheDesk(
    ({ req }) => holdsRight(req, 'publications.read') || { state: { in: ['live', 'retracted'] } },
  ),
  disableDuplicate: true,
  defaultSort: '-publishedAt',
  endpoints: [...publicationEndpoints, ...copyEndpoints],
  hooks: { beforeOperation: [boundReads] },
  indexes: [
    { fields: ['state', 'publishedAt', 'publicId'] },
    { fields: ['section', 'state', 'publishedAt', 'publicId'] },
    { fields: ['series', 'state', 'publishedAt', 'publicId'] },
    { fields: ['kind', 'state', 'publishedAt', 'publicId'] },
    { fields: ['language', 'state', 'publishedAt', 'publicId'] },
  ],
  fields: [
    publicId(),
    {
      name: 'card',
      type: 'ui',
      admin: {
        components: {
          Field: {
            path: 'opinion-desk/client#PublicationCard',
            clientProps: { pieces: slugs.pieces },
          },
        },
        disableListColumn: true,
      },
    },
    {
      name: 'copies',
      type: 'ui',
      admin: { components: { Field: 'opinion-desk/client#CopyPanel' }, disableListColumn: true },
    },
    {
      type: 'collapsible',
      label: 'As it is stored',
      admin: { initCollapsed: true },
      fields: [
        { name: 'slug', type: 'text', label: 'Address', required: true, unique: true, index: true },
        {
          name: 'state',
          type: 'select',
          label: 'State',
          required: true,
          options: [
            { value: 'live', label: 'Live' },
            { value: 'retracted', label: 'Retracted: the text stays, marked' },
            { value: 'removed', label: 'Removed: a notice stands in its place' },
            { value: 'unpublished', label: 'Unpublished: back on the desk' },
            { value: 'redirect', label: 'Leads to another address' },
          ],
        },
        { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
        { name: 'original', type: 'text', label: 'Piece, in its first language', index: true },
        { name: 'headline', type: 'text', label: 'Headline' },
        { name: 'kind', type: 'text', label: 'Kind' },
        { name: 'language', type: 'text', label: 'Language' },
        { name: 'section', type: 'text', label: 'Section' },
        { name: 'series', type: 'text', label: 'Series' },
        { name: 'authors', type: 'text', hasMany: true, label: 'Authors', index: true },
        { name: 'topics', type: 'text', hasMany: true, label: 'Topics', index: true },
        {
          name: 'disclaimers',
          type: 'text',
          hasMany: true,
          label: 'Disclaimers shown, with their version',
          index: true,
        },
        {
          name: 'related',
          type: 'text',
          hasMany: true,
          label: 'Other pieces named in the text',
          index: true,
        },
        { name: 'pictures', type: 'text', hasMany: true, label: 'Pictures', index: true },
        { name: 'publishedAt', type: 'date', label: 'Published', index: true },
        { name: 'firstPublishedAt', type: 'date', label: 'First published' },
        { name: 'modifiedAt', type: 'date', label: 'Changed', index: true },
        { name: 'release', type: 'text', label: 'Release' },
        { name: 'proof', type: 'text', label: 'Proof' },
        { name: 'hash', type: 'text', label: 'Hash' },
        { name: 'revision', type: 'number', label: 'Revision', required: true, defaultValue: 1 },
        {
          name: 'corrected',
          type: 'checkbox',
          label: 'Has notes',
          defaultValue: false,
          index: true,
        },
        { name: 'publicNote', type: 'textarea', label: 'Public note' },
        storedJson({ name: 'acts', label: 'Notes on withdrawals' }),
        storedJson({ name: 'changes', label: 'What each note changed' }),
        { name: 'releasedAt', type: 'date', label: 'This text went out', access: ofTheDesk },
        { name: 'hold', type: 'checkbox', label: 'Legal hold', index: true, access: ofTheDesk },
        { name: 'emergencyBy', type: 'text', label: 'Retracted at once by', access: ofTheDesk },
        { name: 'removedBy', type: 'text', label: 'Removed by', access: ofTheDesk },
        { name: 'erased', type: 'checkbox', label: 'Text erased by order', access: ofTheDesk },
        { name: 'redirectTo', type: 'text', label: 'Leads to' },
        storedJson({ name: 'content', label: 'Content' }),
        ...SEARCHED_FIELDS.map(searchedField),
        { ...searchedField('searchFormat'), type: 'number', index: true },
      ],
    },
  ],
})
