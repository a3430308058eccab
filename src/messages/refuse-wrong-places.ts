import type { CollectionBeforeValidateHook } from 'payload'

import { DeskError } from '../errors.ts'
import { checkTemplate } from './template.ts'
import { TEMPLATE_NAMES } from './template-names.ts'

/** A template is checked when it is saved, so that no message fails while it is sent. */
export const refuseWrongPlaces: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const { name, language, subject, text } = { ...originalDoc, ...data } as Record<string, unknown>
  const about = TEMPLATE_NAMES.find((one) => one.name === name)
  if (!about || typeof subject !== 'string' || typeof text !== 'string') return data
  try {
    checkTemplate({ ...about, language: String(language), subject, text })
  } catch (error) {
    throw new DeskError('template-wrong-place', 400, (error as Error).message, [
      { field: 'text', placeholders: [...about.placeholders] },
    ])
  }
  return data
}
