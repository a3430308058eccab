import type { Call } from './call.ts'

/** How many characters, words and lines a submission may have; each end is allowed. */
export type Limits = {
  name: number
  title: number
  pitch: { minWords: number; maxWords: number; maxCharacters: number }
  text: { minWords: number; maxWords: number; maxCharacters: number }
  declaration: number
  publishedBefore: number
  note: number
  links: { count: number; characters: number }
}

/** The most a call may ask for: what one request can carry in any script. */
const MAX_TEXT_CHARACTERS = 120_000
const CHARACTERS_PER_WORD = 20

const DEFAULT_LIMITS: Limits = {
  name: 120,
  title: 150,
  pitch: { minWords: 40, maxWords: 400, maxCharacters: 6_000 },
  text: { minWords: 400, maxWords: 2_000, maxCharacters: 2_000 * CHARACTERS_PER_WORD },
  declaration: 1_000,
  publishedBefore: 500,
  note: 2_000,
  links: { count: 5, characters: 500 },
}

/** Longest letter in the conversation, in characters. */
export const LETTER_LIMIT = 5000

/** Letters that a contributor may write on their page within an hour. */
export const LETTERS_AN_HOUR = 30

/** What the files may take, in bytes, that a contributor sends by one way within an hour. */
export const BYTES_AN_HOUR = 100 * 1024 * 1024

/** Mails of one sender, and of one domain, that are taken within an hour. */
export const MAILS_AN_HOUR = { ofSender: 20, ofDomain: 300 } as const

/** Characters of an answer to a question of a call. */
export const ANSWER_LIMITS = { line: 300, passage: 2000 } as const

/** The limits that hold for a submission to `call`, or to no call in particular. */
export function limitsOf(call?: Pick<Call, 'maxWords' | 'minWords'>): Limits {
  const { text } = DEFAULT_LIMITS
  const maxWords = call?.maxWords ?? text.maxWords
  return {
    ...DEFAULT_LIMITS,
    text: {
      minWords: Math.min(call?.minWords ?? text.minWords, maxWords),
      maxWords,
      maxCharacters: Math.min(maxWords * CHARACTERS_PER_WORD, MAX_TEXT_CHARACTERS),
    },
  }
}
