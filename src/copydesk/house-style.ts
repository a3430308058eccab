import type { Spot } from './copy-finding.ts'
import type { Sentence } from './sentences.ts'
import { sentenceAt } from './sentences.ts'
import { patternsOf, tokensOf } from './style-rule.ts'
import type { StyleRule, Token } from './style-rule.ts'
import { StyleTree } from './style-tree.ts'
import type { Phrase } from './style-tree.ts'

/** Finds what the rules of the house speak of. */
export type StyleMatcher = {
  find: (text: string, sentences: readonly Sentence[]) => Spot[]
  /** Words looked up so far, over all texts. */
  steps: () => number
}

/**
 * The rules of a language, made ready to be looked for in one pass over a text. What has no sense as a
 * phrase is left out.
 */
export function styleMatcher(rules: readonly StyleRule[], language: string): StyleMatcher {
  const fold = foldingOf(language)
  const tree = new StyleTree(fold)
  for (const rule of rules) {
    if (rule.language !== 'all' && rule.language !== language) continue
    for (const phrase of rule.find) {
      const words = patternsOf(phrase)
      if (!('wrong' in words)) tree.add({ rule, words })
    }
  }
  return {
    steps: () => tree.steps,
    find: (text, sentences) => {
      const tokens = tokensOf(text)
      const folded = tokens.map((each) => fold(each.text))
      const spots: Spot[] = []
      for (let at = 0; at < tokens.length; at += 1) {
        const phrase = tree.longestAt(tokens, folded, at)
        const spot = phrase && spotOf(phrase, tokens, at, text, sentences, language)
        if (!spot) continue
        spots.push(spot)
        at += (phrase?.words.length ?? 1) - 1
      }
      return spots
    },
  }
}

/** Small letters: only where a language has its own does it take the slower way. */
const foldingOf = (language: string) =>
  ['az', 'lt', 'tr'].includes(language)
    ? (text: string) => text.toLocaleLowerCase(language)
    : (text: string) => text.toLowerCase()

function spotOf(
  { rule, words }: Phrase,
  tokens: readonly Token[],
  at: number,
  text: string,
  sentences: readonly Sentence[],
  language: string,
): Spot | undefined {
  const own = tokens.slice(at, at + words.length)
  const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0]
  const found = text.slice(start, end)
  const opens = /^[\s"'“‘«(]*$/u.test(text.slice(sentenceAt(sentences, start)?.start ?? 0, start))
  // "Internet" is right where it opens a sentence, whatever the house writes within one.
  const isOfCase = rule.matchCase && found.slice(1) === rule.prefer.slice(1)
  if (isOfCase && opens) return undefined
  const starred = words.findIndex(({ star }) => star !== null)
  const word = words[starred]
  const kept = own[starred]?.text ?? ''
  const rest = word
    ? word.star === 'after'
      ? kept.slice(word.text.length)
      : kept.slice(0, kept.length - word.text.length)
    : ''
  const bare = rule.prefer.replace('*', rest)
  const isCapital =
    !rule.matchCase && found.charAt(0) !== found.charAt(0).toLocaleLowerCase(language)
  const replacement = isCapital ? bare.charAt(0).toLocaleUpperCase(language) + bare.slice(1) : bare
  if (replacement === found) return undefined
  return {
    rule: 'house-style',
    start,
    end,
    weight: rule.weight,
    style: rule.id,
    ...(rule.reason ? { reason: rule.reason } : {}),
    case: rule.prefer ? 'prefer' : 'avoid',
    says: { prefer: replacement },
    ...(rule.prefer ? { fixes: [{ start, end, replacement }] } : {}),
  }
}
