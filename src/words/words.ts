import type { Config } from 'payload'

import { arabic } from './arabic.ts'
import type { AllWords, PanelWords } from './desk-words.ts'
import { english } from './english.ts'
import { NAMESPACE } from './namespace.ts'
import { PANELS } from './panels/index.ts'
import type { InAll, Panel } from './panels/index.ts'
import { turkish } from './turkish.ts'

export type { AllWords, DeskWords, WordKey } from './desk-words.ts'
export { NAMESPACE } from './namespace.ts'

const panels: Panel = PANELS

/** The words of the panels in one language, by its place in each entry. */
const told = (place: 0 | 1 | 2): PanelWords =>
  Object.fromEntries(
    Object.entries(panels).map(([section, keys]) => [
      section,
      Object.fromEntries(
        Object.entries(keys).map(([key, words]: [string, InAll]) => [key, words[place]]),
      ),
    ]),
  ) as PanelWords

export const WORDS: Readonly<Record<string, AllWords>> = {
  en: { ...english, ...told(0) },
  tr: { ...turkish, ...told(1) },
  ar: { ...arabic, ...told(2) },
}

/** A request, as far as its language goes. */
export type Asking = {
  i18n?: { language?: string } | undefined
  payload: { config: { i18n?: object } }
}

type Translations = Record<string, Record<string, unknown>>

/**
 * The desk's words in a language (BCP 47), as the host has them: for what is written when nobody looks at the
 * panel. A language without words of its own is English.
 */
export function wordsFor(
  { i18n }: { i18n?: Config['i18n'] | object },
  language: string,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const [primary = 'en'] = language.toLowerCase().split('-')
  const own = ((i18n as Config['i18n'])?.translations ?? {}) as Record<string, Translations>
  const words = own[primary]?.[NAMESPACE] ?? WORDS[primary] ?? WORDS.en
  return words as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The desk's words in the language of whoever asks. */
export const wordsOf = ({ i18n, payload }: Asking): ReturnType<typeof wordsFor> =>
  wordsFor(payload.config, i18n?.language ?? 'en')

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
      const words = WORDS[language] ?? WORDS.en
      return [language, { ...rest, [NAMESPACE]: merged({ ...words }, theirs as Translations) }]
    }),
  )
  return {
    ...i18n,
    translations: translations as NonNullable<NonNullable<Config['i18n']>['translations']>,
  }
}

const merged = (words: Record<string, object>, theirs: Translations): Translations =>
  Object.fromEntries(
    Object.entries(words).map(([section, keys]) => [section, { ...keys, ...theirs[section] }]),
  )
