import { filled } from './filled.ts'
import type { Places } from './filled.ts'
import type { fieldWords } from './panels/fields.ts'
import { wordsFor } from './words.ts'

type Asked = {
  req?: { i18n?: { language?: string }; payload?: { config?: { i18n?: object } } }
}

/**
 * What is wrong with a field, in the language of whoever filled it in.
 *
 * @param asked what Payload hands to the check of a field.
 */
export function faultOfField(
  asked: object | undefined,
  fault: keyof (typeof fieldWords)['fieldFaults'],
  places?: Places,
): string {
  const { req } = (asked ?? {}) as Asked
  const words = wordsFor(req?.payload?.config ?? {}, req?.i18n?.language ?? 'en')
  return filled(words.fieldFaults?.[fault], places) ?? fault
}
