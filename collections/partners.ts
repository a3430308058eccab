import type { CollectionConfig, TextField } from 'payload'

import { deskOf } from '../src/desk.ts'
import { partnerEndpoints } from '../src/syndication-endpoints.ts'
import { faultOfWebhook, LONGEST_WEBHOOK, recordPartner } from '../src/syndication/index.ts'
import { faultOfField } from '../src/words/index.ts'
import { accessOf, withRight } from './access.ts'
import { deskWritten } from './desk-written.ts'
import { MENU } from './model.ts'
import type { Model } from './model.ts'
import { KINDS } from './opinion-pieces/kinds.ts'
import { publicId } from './public-id.ts'

const hidden = (name: string, more: { index?: boolean } = {}): TextField =>
  deskWritten({
    name,
    type: 'text',
    label: name,
    hidden: true,
    admin: { hidden: true },
    ...more,
  })

/** The panel above the fields tells it, and what can be done about it. */
const inThePanel = { readOnly: true, condition: () => false }

const slugs = (name: string, label: string, example: string): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  maxRows: 50,
  maxLength: 120,
  admin: {
    description: `Their addresses, for example “${example}”. Empty: all.`,
  },
})

/** Sites and apps that show what the desk publishes, and are told of every change of what they show. */
export const partners = ({ slugs: names, languages }: Model): CollectionConfig => ({
  slug: names.partners,
  labels: { singular: 'Partner', plural: 'Partners' },
  admin: {
    group: MENU.published,
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'webhook', 'secretMadeAt'],
    description: 'Who shows what the desk publishes, and is told when it changes.',
  },
  access: accessOf({
    read: withRight('partners.read'),
    create: 'partners.edit',
    update: 'partners.edit',
    delete: 'nobody',
  }),
  disableDuplicate: true,
  hooks: { afterChange: [recordPartner] },
  endpoints: partnerEndpoints,
  fields: [
    publicId(),
    {
      name: 'partnerPanel',
      type: 'ui',
      admin: { components: { Field: 'opinion-desk/client#PartnerPanel' }, disableListColumn: true },
    },
    { name: 'name', type: 'text', label: 'Name', required: true, unique: true, maxLength: 120 },
    {
      name: 'webhook',
      type: 'text',
      label: 'Address that is called',
      validate: (value: unknown, asked: { req: { payload: Parameters<typeof deskOf>[0] } }) => {
        if (value === undefined || value === null || value === '') return true
        const { webhooksToLoopback } = deskOf(asked.req.payload).options
        const fault =
          typeof value === 'string' ? faultOfWebhook(value, webhooksToLoopback) : 'webhookWhole'
        return fault === null || faultOfField(asked, fault, { most: LONGEST_WEBHOOK })
      },
      admin: {
        description:
          'Told of every change by a signed call (Standard Webhooks). Make a signing secret first.',
        placeholder: 'https://partner.example/hooks/desk',
      },
    },
    slugs('sections', 'Sections', 'city'),
    slugs('topics', 'Topics', 'night-trams'),
    {
      type: 'row',
      fields: [
        {
          name: 'kinds',
          type: 'select',
          hasMany: true,
          label: 'Kinds',
          options: [...KINDS],
          admin: { description: 'Empty: all.' },
        },
        {
          name: 'languages',
          type: 'select',
          hasMany: true,
          label: 'Languages',
          options: languages.map(({ code, label }) => ({ value: code, label })),
          admin: { description: 'Empty: all.' },
        },
      ],
    },
    {
      name: 'licence',
      type: 'textarea',
      label: 'Licence',
      maxLength: 2000,
      admin: {
        description: 'What the partner may do with a copy, as agreed. It goes with every copy.',
      },
    },
    {
      name: 'credit',
      type: 'text',
      label: 'Credit line',
      maxLength: 300,
      admin: {
        description:
          'Printed with every copy. {byline}, {house} and {url} are filled in. Empty: “By {byline}. First published by {house}: {url}”.',
      },
    },
    deskWritten({
      name: 'state',
      type: 'select',
      label: 'State',
      defaultValue: 'active',
      options: [
        { value: 'active', label: 'On' },
        { value: 'disabled', label: 'Off' },
      ],
      admin: inThePanel,
    }),
    deskWritten({ name: 'disabledWhy', type: 'text', label: 'Why it is off', admin: inThePanel }),
    deskWritten({
      name: 'disabledAt',
      type: 'date',
      label: 'Off since',
      admin: inThePanel,
    }),
    deskWritten({
      name: 'secretMadeAt',
      type: 'date',
      label: 'Secret made',
      admin: inThePanel,
    }),
    deskWritten({
      name: 'pausedUntil',
      type: 'date',
      label: 'No call before',
      admin: inThePanel,
    }),
    deskWritten({
      name: 'keyMadeAt',
      type: 'date',
      label: 'Key made',
      admin: inThePanel,
    }),
    hidden('keyHash', { index: true }),
    hidden('secret'),
    hidden('previousSecret'),
  ],
})
