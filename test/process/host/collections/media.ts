import type { CollectionConfig } from 'payload'

export const media: CollectionConfig = {
  slug: 'media',
  upload: { staticDir: 'media', mimeTypes: ['image/*'] },
  access: { read: () => true },
  fields: [
    { name: 'alt', type: 'text', required: true },
    { name: 'credit', type: 'text' },
    { name: 'shelf', type: 'text' },
  ],
}
