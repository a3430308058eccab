import type { Weight } from './copy-finding.ts'

/** A rule that the house keeps itself: use this and not that. */
export type StyleRule = {
  /** Public id. */
  id: string
  /**
   * Words or phrases as they stand in a text. One `*` may stand at the end or the beginning of a word for
   * any letters: `organiz*`.
   */
  find: readonly string[]
  /** What to write instead; its `*` stands for the same letters. Empty where there is no one answer. */
  prefer: string
  reason: string
  /** First subtag of a language, or `all`. */
  language: string
  weight: Weight
  /** Only with capitals and small letters as they are written in `find`. */
  matchCase: boolean
}

export const STYLE_LIMITS = {
  phrases: 20,
  phrase: 80,
  tokens: 10,
  examples: 20,
  example: 300,
} as const

/** Fewest letters beside a `*`, so that it does not fit every word. */
export const LETTERS_BESIDE_STAR = 3

/** A word, or one sign that is none. `joined`: no space stands before it. */
export type Token = { text: string; start: number; end: number; joined: boolean }

const token = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** Words and signs of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let before = -1
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length]
    tokens.push({ text: match[0].replaceAll('’', "'"), start, end, joined: start === before })
    before = end
  }
  return tokens
}

/** A word of a phrase; `star` says where any letters may stand. */
export type Pattern = { text: string; star: 'after' | 'before' | null; joined: boolean }

/** What can be wrong with a phrase, as `styleFaults` of the words says it. */
export type PhraseFault =
  'manyStars' | 'manyWords' | 'noWord' | 'shortStar' | 'starApart' | 'starWithin'

/** The words of a phrase as they are compared, or what is wrong with it. */
export function patternsOf(phrase: string): Pattern[] | { wrong: PhraseFault } {
  const words: Pattern[] = []
  let star: { joined: boolean } | null = null
  for (const { text, joined } of tokensOf(phrase)) {
    const last = words.at(-1)
    if (text === '*') {
      if (joined && last && /[\p{L}\p{N}]$/u.test(last.text)) last.star = 'after'
      else star = { joined }
    } else if (star) {
      if (!joined) return { wrong: 'starApart' }
      words.push({ text, star: 'before', joined: star.joined })
      star = null
    } else if (joined && last?.star === 'after' && /^[\p{L}\p{N}]/u.test(text)) {
      return { wrong: 'starWithin' }
    } else words.push({ text, star: null, joined })
  }
  if (star || words.length === 0) return { wrong: 'noWord' }
  if (words.length > STYLE_LIMITS.tokens) return { wrong: 'manyWords' }
  const stars = words.filter((word) => word.star !== null)
  if (stars.length > 1) return { wrong: 'manyStars' }
  if (stars.some(({ text }) => [...text].length < LETTERS_BESIDE_STAR)) {
    return { wrong: 'shortStar' }
  }
  return words
}
