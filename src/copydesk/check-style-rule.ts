import { primaryLanguage } from './finding.ts'
import { styleMatcher } from './house-style.ts'
import { sentencesOf } from './sentences.ts'
import { patternsOf, STYLE_LIMITS } from './style-rule.ts'
import type { StyleRule } from './style-rule.ts'

/** Sentences that a rule is tried on: each of `wrong` it finds, each of `right` it leaves alone. */
export type Examples = { wrong: readonly string[]; right: readonly string[] }

/** What is wrong with a rule, and in which of its fields. */
export type RuleFault = { field: 'find' | 'prefer' | 'right' | 'wrong'; message: string }

/** The first thing wrong with a rule as somebody wrote it; `null` when it may stand. */
export function faultOfRule(rule: StyleRule, { wrong, right }: Examples): RuleFault | null {
  const { examples, example, phrase, phrases } = STYLE_LIMITS
  if (rule.find.length === 0) return { field: 'find', message: 'Write what is to be found.' }
  if (rule.find.length > phrases) {
    return { field: 'find', message: `Write at most ${phrases} lines, and a second rule for more.` }
  }
  for (const each of rule.find) {
    const words =
      each.length > phrase ? { wrong: `Shorten it to ${phrase} characters.` } : patternsOf(each)
    if ('wrong' in words) return { field: 'find', message: `“${each}”: ${words.wrong}` }
  }
  if (rule.prefer.includes('*') && rule.find.some((each) => !each.includes('*'))) {
    return {
      field: 'prefer',
      message: 'Where what to write has a *, every line of what is found needs one too.',
    }
  }
  for (const [field, list] of [
    ['wrong', wrong],
    ['right', right],
  ] as const) {
    if (list.length > examples || list.some((each) => each.length > example)) {
      return {
        field,
        message: `Keep to ${examples} examples of at most ${example} characters.`,
      }
    }
  }
  const language = rule.language === 'all' ? 'en' : rule.language
  const { find } = styleMatcher([rule], language)
  const finds = (text: string) => find(text, sentencesOf(text)).length > 0
  const missed = wrong.findIndex((each) => !finds(each))
  if (missed >= 0) {
    return {
      field: 'wrong',
      message: `Example ${missed + 1}, “${wrong[missed]}”, is not found by this rule. Change the rule or the example.`,
    }
  }
  const caught = right.findIndex(finds)
  if (caught < 0) return null
  return {
    field: 'right',
    message: `Example ${caught + 1}, “${right[caught]}”, should be left alone, and this rule finds something in it. Change the rule or the example.`,
  }
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
