import type { ArrayField } from 'payload'

import { CHECKS, faultOfKindRules, mayRoles, MOST_APPROVALS, ROLES } from '../src/workflow/index.ts'
import { faultOfField } from '../src/words/index.ts'
import { KINDS } from './opinion-pieces/kinds.ts'

/** What each kind of piece needs before it goes out. A kind without a row needs one approval and no check. */
export const kindRules = (): ArrayField => ({
  name: 'kindRules',
  type: 'array',
  label: 'Before a piece goes out',
  labels: { singular: 'Kind of piece', plural: 'Kinds of piece' },
  maxRows: KINDS.length,
  validate: (rows: unknown, asked: object) => {
    const wrong = faultOfKindRules(rows)
    return wrong
      ? faultOfField(asked, wrong.fault, 'places' in wrong ? wrong.places : undefined)
      : true
  },
  admin: {
    description:
      'By kind of piece: the checks that it needs, and who must approve it besides whoever wrote it and made its proof. One approval and no check, where nothing stands here.',
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Kind of piece',
      required: true,
      options: [...KINDS],
    },
    {
      name: 'checks',
      type: 'select',
      hasMany: true,
      label: 'Checks',
      options: CHECKS.map(({ code, label }) => ({ value: code, label })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'approvals',
          type: 'number',
          label: 'People who approve',
          min: 1,
          max: MOST_APPROVALS,
          defaultValue: 1,
          admin: { width: '30%' },
        },
        {
          name: 'including',
          type: 'select',
          hasMany: true,
          label: 'Among them',
          options: ROLES.filter((role) => mayRoles([role], 'pieces.approve')).map((role) => ({
            value: role,
            label: role.replaceAll('-', ' '),
          })),
          admin: { width: '70%', description: 'Each of these roles, held by another person.' },
        },
      ],
    },
  ],
})
