import { textOfBlock } from './blocks.ts'
import type { Block } from './content.ts'
import { segmentsOf } from './segments.ts'

/**
 * The words of a text in the sense of Unicode (UAX 29), so that languages without spaces are counted too.
 * `language` is BCP 47; one that is not known counts by the general rules.
 *
 * @param most words after which the rest of the text is not looked at.
 */
export function wordsIn(text: string, language = 'en', most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmentsOf(text, 'word', language)) {
    if (isWordLike) words.push(segment)
    if (words.length >= most) break
  }
  return words
}

/** How many words a text has. */
export function countWords(text: string, language?: string): number {
  let words = 0
  for (const { isWordLike } of segmentsOf(text, 'word', language)) if (isWordLike) words += 1
  return words
}

/** What repeats the text, or is said by the desk, is not part of what the author wrote. */
const isOfTheAuthor = ({ type }: Block) => type !== 'editors-note' && type !== 'pull-quote'

/** Whether the body has a word at all, found at the first. */
export const hasWords = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => isOfTheAuthor(block) && wordsIn(textOfBlock(block), 'en', 1).length > 0)

/**
 * How many words the body has: its text and footnotes, without captions, pull quotes and what the desk says in
 * between. Bold, links and breaks change nothing.
 */
export function wordsOf(blocks: readonly Block[], language = 'en'): number {
  return blocks
    .filter(isOfTheAuthor)
    .reduce((sum, block) => sum + countWords(textOfBlock(block), language), 0)
}
