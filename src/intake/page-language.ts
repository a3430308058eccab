/** The languages that public pages of the intake have words for. */
export const PAGE_LANGUAGES = [
  { code: 'en', label: 'English' },
  { code: 'tr', label: 'Türkçe' },
  { code: 'ar', label: 'العربية' },
] as const

export type PageLanguage = (typeof PAGE_LANGUAGES)[number]['code']

type Wanted = string | null | undefined

const primaryOf = (language: Wanted): string => (language ?? '').toLowerCase().split('-')[0] ?? ''

const known = (language: Wanted): PageLanguage | undefined =>
  PAGE_LANGUAGES.find(({ code }) => code === primaryOf(language))?.code

/** The language a page is shown in: the first of `wanted` that there are words for, else English. */
export function pageLanguage(...wanted: Wanted[]): PageLanguage {
  for (const each of wanted) {
    const language = known(each)
    if (language) return language
  }
  return 'en'
}

/** Whether two tags (BCP 47) are of one language, whatever country or script they name besides. */
export const isSameLanguage = (one: Wanted, other: Wanted): boolean =>
  primaryOf(one) === primaryOf(other)

/**
 * The language that letters to somebody are written in: that of the page they used, unless they write in one
 * that pages have no words for and the desk may have letters in.
 */
export const letterLanguage = (page: PageLanguage, text: string): string =>
  known(text) ? page : text

const MOST_ASKED = 10

/** What a browser asks for in `Accept-Language`, the most wanted first. */
export const askedLanguages = (header: string | null): string[] =>
  (header ?? '')
    .slice(0, 300)
    .split(',', MOST_ASKED)
    .map((part) => {
      const [language = '', ...parameters] = part.split(';').map((each) => each.trim())
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2)
      return { language, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ language, quality }) => language !== '' && language !== '*' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language)
