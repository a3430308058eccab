import type { Passage } from './passage.ts'
import { plainLine } from './plain.ts'

/** What a line without a heading mark is; with `maybe` a person must say. */
export type HeadingGuess = 'heading' | 'maybe-heading' | 'maybe-paragraph' | 'paragraph'

const mostWords = 10
const mostCharacters = 90

const endsSentence = /[.!?…؟。]["'”’»)\]*_]{0,3}$/u
const opensOtherwise = /^["'“‘«([–—•*-]/u

const wordCount = (text: string): number => text.split(/\s/u).length

/** A paragraph that nobody would take for a heading. */
const isProse = (passage: Passage | undefined): boolean =>
  passage !== undefined && wordCount(passage.text) >= 8 && endsSentence.test(passage.text)

/** Is a short line between two passages of the body a crosshead? */
export const guessHeading = (
  before: Passage | undefined,
  passage: Passage,
  after: Passage | undefined,
): HeadingGuess => {
  if (passage.text.length > mostCharacters * 2) return 'paragraph'
  const plain = plainLine(passage.text)
  const short = plain.length <= mostCharacters && wordCount(plain) <= mostWords
  if (!short || !after || !/\p{L}/u.test(plain)) return 'paragraph'
  if (/[.,;:!…،؛۔]["”’)]?$/u.test(plain) || opensOtherwise.test(plain)) return 'paragraph'
  if (!isProse(after)) return 'paragraph'
  if (!before || !(isProse(before) || before.mark)) return 'maybe-paragraph'
  const unsure = /^\p{Ll}/u.test(plain) || /[?؟]$/u.test(plain) || plain !== passage.text
  return unsure ? 'maybe-heading' : 'heading'
}

/** Is a passage a headline, when it is the first of the text that is no furniture? */
export const looksLikeHeadline = (passage: Passage, after: Passage | undefined): boolean => {
  if (passage.mark) return true
  if (passage.text.length > 300) return false
  const plain = plainLine(passage.text)
  const words = wordCount(plain)
  if (words > 30 || plain.length > 250 || !/[\p{L}\p{N}]/u.test(plain)) return false
  const sentences = plain.match(/[.!?…؟]["”’)]?(?=\s|$)/gu)?.length ?? 0
  if (!after) return sentences === 0 && words <= 20
  return !(/[.…]["”’)]?$/u.test(plain) && words > 14) && sentences <= 2
}
