import type { StyleFault } from '../words/fault-of-field.ts'
import type { Places } from '../words/filled.ts'
import { primaryLanguage } from './finding.ts'
import { styleMatcher } from './house-style.ts'
import { sentencesOf } from './sentences.ts'
import { LETTERS_BESIDE_STAR, patternsOf, STYLE_LIMITS } from './style-rule.ts'
import type { StyleRule } from './style-rule.ts'

/** Sentences that a rule is tried on: each of `wrong` it finds, each of `right` it leaves alone. */
export type Examples = { wrong: readonly string[]; right: readonly string[] }

/** What is wrong with a rule, in which of its fields, and what differs from case to case. */
export type RuleFault = {
  field: 'find' | 'prefer' | 'right' | 'wrong'
  as: StyleFault
  places?: Places
}

/** The first thing wrong with a rule as somebody wrote it; `null` when it may stand. */
export const faultOfRule = (rule: StyleRule, examples: Examples): RuleFault | null =>
  faultOfPhrases(rule) ?? faultOfLength(examples) ?? faultOfTrial(rule, examples)

function faultOfPhrases({ find, prefer }: StyleRule): RuleFault | null {
  const { phrase: longest, phrases, tokens } = STYLE_LIMITS
  if (find.length === 0) return { field: 'find', as: 'empty' }
  if (find.length > phrases) return { field: 'find', as: 'manyPhrases', places: { most: phrases } }
  for (const phrase of find) {
    if (phrase.length > longest) {
      return { field: 'find', as: 'longPhrase', places: { phrase, most: longest } }
    }
    const words = patternsOf(phrase)
    if (!('wrong' in words)) continue
    const places = { phrase, most: tokens, least: LETTERS_BESIDE_STAR }
    return { field: 'find', as: words.wrong, places }
  }
  return prefer.includes('*') && find.some((each) => !each.includes('*'))
    ? { field: 'prefer', as: 'starMissing' }
    : null
}

function faultOfLength({ wrong, right }: Examples): RuleFault | null {
  const { examples: most, example: longest } = STYLE_LIMITS
  const isTooMuch = (list: readonly string[]) =>
    list.length > most || list.some((each) => each.length > longest)
  const fault = { as: 'manyExamples', places: { most, longest } } as const
  if (isTooMuch(wrong)) return { field: 'wrong', ...fault }
  return isTooMuch(right) ? { field: 'right', ...fault } : null
}

function faultOfTrial(rule: StyleRule, { wrong, right }: Examples): RuleFault | null {
  const { find } = styleMatcher([rule], rule.language === 'all' ? 'en' : rule.language)
  const finds = (text: string) => find(text, sentencesOf(text)).length > 0
  const placesOf = (list: readonly string[], index: number) => ({
    number: index + 1,
    example: list[index] ?? '',
  })
  const missed = wrong.findIndex((each) => !finds(each))
  if (missed >= 0) return { field: 'wrong', as: 'missed', places: placesOf(wrong, missed) }
  const caught = right.findIndex(finds)
  return caught < 0 ? null : { field: 'right', as: 'caught', places: placesOf(right, caught) }
}

/** The lines of a field in which one thing stands on each. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A rule as its row holds it. */
export type StyleRuleRow = {
  publicId: string
  find?: string | null
  prefer?: string | null
  reason?: string | null
  language?: string | null
  weight?: string | null
  matchCase?: boolean | null
  wrong?: string | null
  right?: string | null
}

/** A rule out of its row. */
export const styleRuleOf = (row: StyleRuleRow): StyleRule => ({
  id: row.publicId,
  find: linesOf(row.find),
  prefer: row.prefer?.trim() ?? '',
  reason: row.reason?.trim() ?? '',
  language: row.language === 'all' ? 'all' : primaryLanguage({ language: row.language ?? 'all' }),
  weight: row.weight === 'must' || row.weight === 'perhaps' ? row.weight : 'should',
  matchCase: row.matchCase === true,
})
