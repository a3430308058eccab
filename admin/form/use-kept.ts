'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { NAMESPACE } from '../../src/words/namespace.ts'
import { fieldWords } from '../../src/words/panels/fields.ts'
import { keptWords } from '../../src/words/panels/kept.ts'
import { saidAgain } from '../../src/words/said-again.ts'
import type { SentenceTables } from '../../src/words/said-again.ts'

const inEnglish = (section: Readonly<Record<string, readonly [string, string, string]>>) =>
  Object.fromEntries(Object.entries(section).map(([key, [english]]) => [key, english]))

const again = saidAgain({
  keptSentences: inEnglish(keptWords.keptSentences),
  fieldFaults: inEnglish(fieldWords.fieldFaults),
})

/** Says what the desk kept of a call or a letter in the language of the panel. */
export function useKept(): (text: string) => string {
  const { i18n } = useTranslation()
  return useCallback(
    (text: string) => {
      const tables = i18n.translations as unknown as Record<string, SentenceTables>
      return again(text, tables[NAMESPACE] ?? {})
    },
    [i18n],
  )
}
