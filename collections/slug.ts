import type { TextField } from 'payload'

import { slugOf } from '../src/publishing/index.ts'
import { faultOfField } from '../src/words/index.ts'

const SLUG = /^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)*$/u

/** The last part of an address, made of the named field when left empty. */
export const slugField = (from: string, options: { unique?: boolean } = {}): TextField => ({
  name: 'slug',
  type: 'text',
  label: 'Address',
  required: true,
  unique: options.unique ?? true,
  index: true,
  maxLength: 120,
  validate: (value: unknown, asked: object) =>
    (typeof value === 'string' && value.length <= 120 && SLUG.test(value)) ||
    faultOfField(asked, 'slug'),
  admin: {
    position: 'sidebar',
    description: 'The last part of the web address. Left empty, it is made from the name.',
  },
  hooks: {
    beforeValidate: [
      ({ value, data }) => {
        if (typeof value === 'string' && value.trim() !== '') return value.trim()
        const source: unknown = (data as Record<string, unknown> | undefined)?.[from]
        return typeof source === 'string' ? slugOf(source) : value
      },
    ],
  },
})
