import type { CollectionConfig } from 'payload'

import { CHECKS } from '../src/workflow/index.ts'
import { withRight, writtenByTheDesk } from './access.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { publicId } from './public-id.ts'

/** Links to one proof for somebody without an account. Of the token only a hash is kept. */
export const signedLinks = ({ slugs }: Model): CollectionConfig => ({
  slug: slugs.signedLinks,
  labels: { singular: 'Link to a proof', plural: 'Links to proofs' },
  admin: {
    group: MENU.record,
    useAsTitle: 'guestName',
    defaultColumns: ['guestName', 'purpose', 'check', 'state', 'expiresAt'],
    description: 'Sent to people without an account, to see or to sign one proof.',
  },
  access: writtenByTheDesk(withRight('pieces.invite')),
  disableDuplicate: true,
  fields: [
    publicId(),
    {
      name: 'tokenHash',
      type: 'text',
      label: 'Hash of the token',
      required: true,
      unique: true,
      index: true,
      access: { read: () => false },
      admin: { hidden: true },
    },
    {
      name: 'purpose',
      type: 'select',
      label: 'To',
      required: true,
      options: [
        { value: 'preview', label: 'See the proof' },
        { value: 'approve', label: 'Sign a check of the proof' },
      ],
    },
    {
      name: 'check',
      type: 'select',
      label: 'Check',
      options: CHECKS.map(({ code, label }) => ({ value: code, label })),
    },
    { name: 'piece', type: 'text', label: 'Piece', required: true, index: true },
    { name: 'proof', type: 'text', label: 'Proof', required: true },
    { name: 'proofHash', type: 'text', label: 'Hash of the proof', required: true },
    { name: 'guestName', type: 'text', label: 'Name', required: true },
    { name: 'guestEmail', type: 'email', label: 'E-mail', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      options: [
        { value: 'open', label: 'Open' },
        { value: 'passed', label: 'Passed' },
        { value: 'failed', label: 'Refused' },
        { value: 'revoked', label: 'Revoked' },
      ],
    },
    { name: 'expiresAt', type: 'date', label: 'Until', required: true },
    { name: 'usedAt', type: 'date', label: 'Used' },
    { name: 'madeBy', type: 'text', label: 'Made by', required: true },
  ],
})
