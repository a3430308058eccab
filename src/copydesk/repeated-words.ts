import type { Spot } from './copy-finding.ts'
import { matchesOf } from './finding.ts'

const twice =
  /(?<![\p{L}\p{M}\p{N}_'’-])(?<word>[\p{L}\p{M}]{1,30})(?<gap>\s{1,3})\k<word>(?![\p{L}\p{M}\p{N}_'’-])/giu

/** What English says twice and means it. */
const MEANT = new Set('had that very really so no ha bye there now long far never again'.split(' '))

/**
 * Turkish and Arabic double a word for emphasis (`yavaş yavaş`), so there only words that never are.
 */
const NEVER: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set('ve veya ile ama fakat için gibi kadar çünkü ancak bu şu da de ki'.split(' ')),
  ar: new Set('في من على إلى عن أن إن التي الذي هذا هذه مع أو ثم'.split(' ')),
}

/** The same word twice in a row; the fix takes out the second. */
export function repeatedWords(text: string, language: string): Spot[] {
  return matchesOf(twice, text).flatMap((match): Spot[] => {
    const { word = '', gap = '' } = match.groups ?? {}
    const lower = word.toLocaleLowerCase(language)
    const never = NEVER[language]
    if (never ? !never.has(lower) : MEANT.has(lower)) return []
    const second = text.slice(match.index + word.length + gap.length, match.index + match[0].length)
    // "Duran Duran" and "Walla Walla" are names.
    if (/^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(word)) return []
    const [start, end] = [match.index, match.index + match[0].length]
    return [
      {
        rule: 'repeated-word',
        start,
        end,
        weight: gap.includes('\n') ? 'perhaps' : 'should',
        says: { word },
        fixes: [{ start: start + word.length, end, replacement: '' }],
      },
    ]
  })
}
