import type { CollectionConfig } from 'payload'

/** Of the same name as one of the desk's. */
export const topics: CollectionConfig = {
  slug: 'topics',
  access: { read: () => true },
  fields: [{ name: 'colour', type: 'text', required: true }],
}
