import type { ArrayField, Field } from 'payload'

import { PAGE_LANGUAGES } from '../src/intake/index.ts'

/** The same texts in other languages: a row for each, in which what is left empty stands in the desk's own. */
export const inOtherLanguages = (fields: Field[], name = 'otherLanguages'): ArrayField => ({
  name,
  type: 'array',
  label: 'The same in other languages',
  labels: { singular: 'Language', plural: 'Languages' },
  maxRows: 20,
  admin: {
    description:
      'Shown to who reads the pitch page in that language. What is left empty is shown in the language of the desk.',
    initCollapsed: true,
  },
  fields: [
    {
      name: 'language',
      type: 'select',
      label: 'Language',
      required: true,
      options: PAGE_LANGUAGES.map(({ code, label }) => ({ value: code, label })),
    },
    ...fields,
  ],
})
