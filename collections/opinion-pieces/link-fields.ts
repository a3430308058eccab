import type { Field } from 'payload'

import { fieldsInLanguages, tellerOf } from '../../src/words/index.ts'

/** What an editor is asked of a link. There is one kind of link, so nobody is asked which. */
const SAID: Readonly<Record<string, object>> = {
  text: { label: 'Words of the link' },
  linkType: { admin: { hidden: true } },
  url: { label: 'Address of the link', admin: { placeholder: 'https://…' } },
  newTab: { label: 'Open in a new tab' },
}

/**
 * The form of a link in the languages of the desk. Payload keeps it with the texts of whoever opened it
 * first, so its texts are tables.
 */
export const linkFields = ({ defaultFields }: { defaultFields: Field[] }): Field[] => {
  const fields = defaultFields.map((field) => ({
    ...field,
    ...('name' in field ? SAID[field.name] : {}),
  })) as Field[]
  return fieldsInLanguages(fields, tellerOf())
}
