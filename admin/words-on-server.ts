import type { I18n } from '@payloadcms/translations'

import { NAMESPACE } from '../src/words/words.ts'
import type { WordKey } from '../src/words/words.ts'
import type { Places } from '../src/words/filled.ts'

/** A word of the desk in the language of the panel, in a component that is made on the server. */
export type ServerWord = (key: WordKey, places?: Places) => string

export const wordsOnServer = (i18n: object): ServerWord => {
  const t = (i18n as Pick<I18n, 't'>).t as unknown as (key: string, places?: Places) => string
  return (key, places) => t(`${NAMESPACE}:${key}`, places)
}
