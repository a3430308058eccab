'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { NAMESPACE } from '../src/words/namespace.ts'
import type { AllWords, WordKey } from '../src/words/words.ts'
import { filled } from '../src/words/filled.ts'
import type { Places } from '../src/words/filled.ts'
import type { DeskFailure } from './desk-request.ts'

/** The desk's own words, in the language of the panel. */
export function useWords() {
  const { i18n, t } = useTranslation<object, string>()
  const word = useCallback(
    (key: WordKey, places?: Places): string => t(`${NAMESPACE}:${key}`, places),
    [t],
  )
  const wordsOf = useCallback(
    (section: keyof AllWords): Record<string, string> => {
      const tables = i18n.translations as unknown as Record<string, Record<string, object>>
      return { ...tables[NAMESPACE]?.[section] }
    },
    [i18n],
  )
  /** The name of a thing of a table, such as a stage; a host's own things have only their label. */
  const named = useCallback(
    (section: keyof AllWords, name: string, label: string): string =>
      wordsOf(section)[name] ?? label,
    [wordsOf],
  )
  /**
   * What the desk said in English, by its code. In English, and where the words or a part of them are not
   * known, it stands as the desk said it.
   */
  const told = useCallback(
    (section: keyof AllWords, code: string, said: string, places?: Places): string =>
      (i18n.language === 'en' ? undefined : filled(wordsOf(section)[code], places)) ?? said,
    [i18n.language, wordsOf],
  )
  /** Why something was not done, in the language of the panel. */
  const refusal = useCallback(
    ({ code, message, details }: DeskFailure): string =>
      told('errors', code, message, details[0] as Places | undefined),
    [told],
  )
  return { word, named, told, refusal, language: i18n.language }
}

export type Word = ReturnType<typeof useWords>['word']
export type Told = ReturnType<typeof useWords>['told']
