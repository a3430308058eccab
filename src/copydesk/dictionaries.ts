/** The dictionaries that the desk knows; whether each is there is up to whoever installed it. */
export const DICTIONARIES = ['en-GB', 'en-US', 'tr', 'ar'] as const

export type DictionaryCode = (typeof DICTIONARIES)[number]

/**
 * The dictionary for a text; `null` where there is none. English is British unless the language of the text
 * says that it is American.
 *
 * @param language BCP 47.
 */
export function dictionaryOf(language: string): DictionaryCode | null {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  if (primary === 'en') return rest.includes('us') ? 'en-US' : 'en-GB'
  return primary === 'tr' || primary === 'ar' ? primary : null
}
