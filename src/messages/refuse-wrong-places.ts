import type { CollectionBeforeValidateHook } from 'payload'

import { DeskError } from '../errors.ts'
import { faultOfField } from '../words/index.ts'
import { faultOfTemplate } from './template.ts'
import { TEMPLATE_NAMES } from './template-names.ts'

/** A template is checked when it is saved, so that no message fails while it is sent. */
export const refuseWrongPlaces: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { name, subject, text } = { ...originalDoc, ...data } as Record<string, unknown>
  const about = TEMPLATE_NAMES.find((one) => one.name === name)
  if (!about || typeof subject !== 'string' || typeof text !== 'string') return data
  const wrong = faultOfTemplate({ ...about, subject, text })
  if (!wrong) return data
  const places = 'places' in wrong ? wrong.places : undefined
  throw new DeskError('template-wrong-place', 400, faultOfField({ req }, wrong.fault, places), [
    { field: 'text', placeholders: [...about.placeholders] },
  ])
}
