import type { CollectionConfig } from 'payload'

import { keepFile, keepUsedPicture } from '../src/publishing/index.ts'
import { accessOf, fieldWithRight, holdsRight } from './access.ts'
import { boundReads } from './bound-reads.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** A size that does not say so itself would keep the form that was sent in. */
const WEBP = { format: 'webp', options: { quality: 82 } } as const

/** Pictures. A stranger sees those that stand in something published, and no other. */
export const media = (model: Model): CollectionConfig => ({
  slug: model.slugs.media,
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: MENU.filing,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit'],
    description: 'A picture needs a description for people who do not see it, and a credit.',
  },
  access: accessOf({
    read: ({ req }) => holdsRight(req, 'media.read') || { released: { equals: true } },
    create: 'media.edit',
    update: 'media.edit',
    delete: 'media.edit',
  }),
  disableDuplicate: true,
  hooks: { beforeOperation: [boundReads, keepFile], beforeDelete: [keepUsedPicture] },
  upload: {
    staticDir: model.mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    displayPreview: true,
    focalPoint: true,
    // Encoding the original again is what removes EXIF and GPS from it.
    formatOptions: WEBP,
    constructorOptions: { limitInputPixels: 50_000_000 },
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: WEBP },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: WEBP },
      { name: 'large', width: 1600, withoutEnlargement: true, formatOptions: WEBP },
    ],
    adminThumbnail: 'small',
  },
  fields: [
    publicId(),
    {
      name: 'alt',
      type: 'text',
      label: 'Description',
      required: true,
      maxLength: 500,
      // What a picture says is public as it was approved, in the publication it stands in.
      access: { read: fieldWithRight('media.read') },
      admin: { description: 'What the picture shows, for readers who do not see it.' },
    },
    {
      name: 'caption',
      type: 'textarea',
      label: 'Caption',
      maxLength: 1000,
      access: { read: fieldWithRight('media.read') },
    },
    {
      name: 'credit',
      type: 'text',
      label: 'Credit',
      maxLength: 300,
      access: { read: fieldWithRight('media.read') },
    },
    {
      name: 'licence',
      type: 'text',
      label: 'Licence',
      maxLength: 300,
      access: { read: fieldWithRight('media.read') },
      admin: { description: 'For the desk only; never published.' },
    },
    {
      name: 'licenceEndsAt',
      type: 'date',
      label: 'Licence ends',
      access: { read: fieldWithRight('media.read') },
      admin: { description: 'Left empty, the licence does not end.' },
    },
    {
      name: 'released',
      type: 'checkbox',
      label: 'Stands in something published',
      defaultValue: false,
      index: true,
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
})
