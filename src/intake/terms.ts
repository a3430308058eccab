import { sha256Hex } from '../publishing/canonical.ts'
import { isSameLanguage } from './page-language.ts'

/** The terms a contributor agrees to; the hash says which text it was. */
export type Terms = {
  text: string
  /** SHA-256 of the text, in hex. */
  hash: string
  /** BCP 47. */
  language?: string
}

/** The terms as they stand now, or `undefined` when the desk has none. */
export function termsOf(text: string | null | undefined, language?: string): Terms | undefined {
  const trimmed = text?.trim().normalize('NFC')
  if (!trimmed) return undefined
  return { text: trimmed, hash: sha256Hex(trimmed), ...(language ? { language } : {}) }
}

type AllTerms = { terms?: Terms; otherTerms?: readonly Terms[] }

const everyText = ({ otherTerms = [], terms }: AllTerms) => [
  ...(terms ? [terms] : []),
  ...otherTerms,
]

/** The terms as they are shown in a language: in that one, or else in the language of the house. */
export const termsIn = (rules: AllTerms, language: string): Terms | undefined =>
  everyText(rules).find((terms) => isSameLanguage(terms.language, language)) ?? rules.terms

/** Those that somebody agreed to, in whichever language it was. */
export const termsOfHash = (rules: AllTerms, hash: string | undefined): Terms | undefined =>
  everyText(rules).find((terms) => terms.hash === hash)
