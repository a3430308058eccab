import type { ArrayField, Field } from 'payload'

import { PAGE_LANGUAGES } from '../src/intake/index.ts'

/**
 * The same texts in other languages: a row for each, in which what is left empty stands in the desk's own. Those of the
 * pitch page, unless it is said otherwise.
 */
export const inOtherLanguages = (
  fields: Field[],
  {
    name = 'otherLanguages',
    languages = PAGE_LANGUAGES,
    description = 'Shown to who reads the pitch page in that language. What is left empty is shown in the language of the desk.',
  }: {
    name?: string
    languages?: readonly { code: string; label: string }[]
    description?: string
  } = {},
): ArrayField => ({
  name,
  type: 'array',
  label: 'The same in other languages',
  labels: { singular: 'Language', plural: 'Languages' },
  maxRows: 20,
  admin: {
    description,
    initCollapsed: true,
    components: {
      RowLabel: {
        path: 'opinion-desk/client#LanguageLabel',
        clientProps: {
          names: Object.fromEntries(languages.map(({ code, label }) => [code, label])),
        },
      },
    },
  },
  fields: [
    {
      name: 'language',
      type: 'select',
      label: 'Language',
      required: true,
      options: languages.map(({ code, label }) => ({ value: code, label })),
    },
    ...fields,
  ],
})
