import type { CollectionConfig } from 'payload'

export const posts: CollectionConfig = {
  slug: 'posts',
  access: { read: () => true },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'text', type: 'richText' },
    { name: 'writer', type: 'relationship', relationTo: 'users' },
    { name: 'picture', type: 'upload', relationTo: 'media' },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  ],
}
