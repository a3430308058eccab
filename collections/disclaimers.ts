import type { CollectionConfig, TextareaField } from 'payload'

import { faultOfField } from '../src/words/index.ts'
import { numberWordings } from '../src/disclosure/index.ts'
import { disclaimerEndpoints, recordWording } from '../src/policy/index.ts'
import { accessOf, withRight } from './access.ts'
import { scopeFields } from './disclaimer-scope.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

const wording = (name: string, label: string, description: string): TextareaField => ({
  name,
  type: 'textarea',
  label,
  maxLength: 2000,
  admin: { description },
})

/** Policy texts kept once and shown with pieces, in the wording that agrees with the byline. */
export const disclaimers = (model: Model): CollectionConfig => ({
  slug: model.slugs.disclaimers,
  labels: { singular: 'Disclaimer', plural: 'Disclaimers' },
  admin: {
    group: MENU.people,
    useAsTitle: 'title',
    defaultColumns: ['title', 'code', 'version', 'inForce'],
    description:
      'Changing a wording makes a new version. What is already published keeps the text it was published with.',
  },
  access: accessOf({
    read: withRight('disclaimers.read'),
    create: 'disclaimers.edit',
    update: 'disclaimers.edit',
    delete: 'nobody',
  }),
  disableDuplicate: true,
  versions: { maxPerDoc: 0 },
  endpoints: disclaimerEndpoints,
  hooks: { beforeChange: [numberWordings], afterChange: [recordWording] },
  fields: [
    publicId(),
    { name: 'title', type: 'text', label: 'Title', required: true, maxLength: 200 },
    {
      name: 'code',
      type: 'text',
      label: 'Code',
      required: true,
      unique: true,
      index: true,
      validate: (value: unknown, asked: object) =>
        (typeof value === 'string' &&
          /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) &&
          value.length <= 60) ||
        faultOfField(asked, 'code'),
      admin: { position: 'sidebar', description: 'A short stable word that programs use.' },
    },
    {
      name: 'version',
      type: 'number',
      label: 'Version',
      defaultValue: 1,
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Counts up with every new wording.',
      },
    },
    {
      name: 'requiredVersion',
      type: 'number',
      label: 'Required from version',
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.requiredVersion),
        description:
          'What was approved with an older version needs a new proof before it goes out.',
      },
    },
    {
      name: 'fromNowOn',
      type: 'checkbox',
      label: 'From now on',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description:
          'Tick it before you save, and nothing goes out any more with an older version, approved and scheduled pieces included. Otherwise they go out as approved.',
      },
    },
    {
      name: 'inForce',
      type: 'checkbox',
      label: 'In force',
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
    wording('forOne', 'Wording for one author', 'Used when exactly one author is named.'),
    wording(
      'forSeveral',
      'Wording for several authors',
      'Used when two or more authors are named.',
    ),
    wording(
      'forNone',
      'Wording without an author',
      'Used when the house speaks or a name is withheld.',
    ),
    {
      name: 'language',
      type: 'select',
      label: 'Language',
      required: true,
      defaultValue: model.languages[0]?.code,
      options: model.languages.map(({ code, label }) => ({ value: code, label })),
    },
    {
      name: 'placement',
      type: 'select',
      label: 'Place',
      required: true,
      defaultValue: 'after-body',
      options: [
        { value: 'before-body', label: 'Before the text' },
        { value: 'after-body', label: 'After the text' },
      ],
    },
    ...scopeFields(model),
    {
      name: 'disclaimerUse',
      type: 'ui',
      admin: {
        components: { Field: 'opinion-desk/client#DisclaimerUse' },
        disableListColumn: true,
      },
    },
  ],
})
