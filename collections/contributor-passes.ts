import type { CollectionConfig } from 'payload'

import { nobody, writtenByTheDesk } from './access.ts'
import type { Model } from './model.ts'

/** What opens a contributor's page: a link, used once, and the session it makes. Only hashes are kept. */
export const contributorPasses = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.contributorPasses,
  labels: { singular: 'Contributor pass', plural: 'Contributor passes' },
  admin: { hidden: true },
  access: writtenByTheDesk(nobody),
  disableDuplicate: true,
  graphQL: false,

  fields: [
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { value: 'link', label: 'Link' },
        { value: 'session', label: 'Session' },
      ],
    },
    { name: 'contributor', type: 'text', required: true, index: true },
    // The address it was sent to: after a change of address it opens nothing.
    { name: 'address', type: 'text', required: true },
    { name: 'endsAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
  ],
})
