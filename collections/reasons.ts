import type { CollectionConfig } from 'payload'

import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/**
 * Why somebody looked behind a pseudonym, or turned a mail away: their own words. The ledger holds the hash alone, so that the words
 * can be erased and the chain still verifies.
 */
export const reasons = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.reasons,
  labels: { singular: 'Reason', plural: 'Reasons' },
  admin: {
    group: MENU.record,
    useAsTitle: 'about',
    defaultColumns: ['about', 'subject', 'by', 'at'],
    description: 'Why somebody asked who stands behind a name, or did not want a mail.',
  },
  access: writtenByTheDesk(withRight('ledger.read')),
  disableDuplicate: true,
  defaultSort: '-at',
  fields: [
    publicId(),
    { name: 'subjectType', type: 'text', label: 'Kind of subject', required: true },
    { name: 'subject', type: 'text', label: 'Subject', required: true, index: true },
    { name: 'about', type: 'text', label: 'About', required: true },
    { name: 'text', type: 'textarea', label: 'Reason' },
    { name: 'by', type: 'text', label: 'By', required: true },
    { name: 'at', type: 'date', label: 'At', required: true },
  ],
})
