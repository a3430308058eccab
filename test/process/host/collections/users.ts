import type { CollectionConfig } from 'payload'

export const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'nickname' },
  access: {
    read: ({ req }) => Boolean(req.user),
    create: ({ req }) => req.user?.department === 'office',
  },
  fields: [
    { name: 'nickname', type: 'text', required: true },
    { name: 'department', type: 'select', options: ['office', 'sport'] },
  ],
}
