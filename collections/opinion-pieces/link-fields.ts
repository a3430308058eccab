import type { Field, FieldAffectingData } from 'payload'

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
export const linkFields = ({
  defaultFields,
}: {
  defaultFields: FieldAffectingData[]
}): FieldAffectingData[] => {
  const fields = defaultFields.map((field) => ({ ...field, ...SAID[field.name ?? ''] }))
  return fieldsInLanguages(fields as Field[], tellerOf()) as FieldAffectingData[]
}
