/** What the contributor's page says, in each language that there is. */
import { pageLanguage } from '../page-language.ts'
import type { PageLanguage } from '../page-language.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import type { StatusTexts } from './status-texts.ts'
import { turkish } from './turkish.ts'

export type { StatusTexts } from './status-texts.ts'

const TEXTS: Readonly<Record<PageLanguage, StatusTexts>> = {
  en: english,
  tr: turkish,
  ar: arabic,
}

/** The words of the contributor's page. */
export const statusTexts = (language: string): StatusTexts => TEXTS[pageLanguage(language)]
