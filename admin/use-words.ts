'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { NAMESPACE } from '../src/words/words.ts'
import type { DeskWords, WordKey } from '../src/words/words.ts'

/** What stands in the places of a word; `count` also chooses its form. */
type Places = Record<string, number | string>

/** The desk's own words, in the language of the panel. */
export function useWords() {
  const { i18n, t } = useTranslation<object, string>()
  const word = useCallback(
    (key: WordKey, places?: Places): string => t(`${NAMESPACE}:${key}`, places),
    [t],
  )
  /** The name of a thing of a table, such as a stage; a host's own things have only their label. */
  const named = useCallback(
    (section: keyof DeskWords, name: string, label: string): string => {
      const tables = i18n.translations as unknown as Record<string, Record<string, object>>
      const words: Record<string, string> = { ...tables[NAMESPACE]?.[section] }
      return words[name] ?? label
    },
    [i18n],
  )
  return { word, named, language: i18n.language }
}

export type Word = ReturnType<typeof useWords>['word']
