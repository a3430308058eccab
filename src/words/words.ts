import type { Config } from 'payload'

import { arabic } from './arabic.ts'
import type { DeskWords } from './desk-words.ts'
import { english } from './english.ts'
import { turkish } from './turkish.ts'

export type { DeskWords, WordKey } from './desk-words.ts'

/** Where the words stand among the panel's own translations. */
export const NAMESPACE = 'opinionDesk'

export const WORDS: Readonly<Record<string, DeskWords>> = { en: english, tr: turkish, ar: arabic }

type Translations = Record<string, Record<string, unknown>>

/**
 * The panel's translations with the desk's words in them. In a language that the desk does not have they
 * are English; what the host writes under `opinionDesk` counts before the desk's own, section by section.
 */
export function withDeskWords(i18n: Config['i18n']): NonNullable<Config['i18n']> {
  const own = (i18n?.translations ?? {}) as Translations
  const languages = new Set([
    ...Object.keys(WORDS),
    ...Object.keys(i18n?.supportedLanguages ?? {}),
    ...Object.keys(own),
  ])
  const translations = Object.fromEntries(
    [...languages].map((language) => {
      const { [NAMESPACE]: theirs = {}, ...rest } = own[language] ?? {}
      const words = WORDS[language] ?? english
      return [language, { ...rest, [NAMESPACE]: merged(words, theirs as Translations) }]
    }),
  )
  return {
    ...i18n,
    translations: translations as NonNullable<NonNullable<Config['i18n']>['translations']>,
  }
}

const merged = (words: DeskWords, theirs: Translations): Translations =>
  Object.fromEntries(
    Object.entries(words).map(([section, keys]) => [section, { ...keys, ...theirs[section] }]),
  )
