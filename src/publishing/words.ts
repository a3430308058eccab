import { textOfBlock } from './blocks.ts'
import type { Block } from './content.ts'

/**
 * The words of a text in the sense of Unicode (UAX 29), so that languages without spaces are counted too.
 * `language` is BCP 47; one that is not known counts by the general rules.
 */
export function wordsIn(text: string, language = 'en'): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenterOf(language).segment(text)) {
    if (isWordLike) words.push(segment)
  }
  return words
}

/** How many words the body has: its text without captions. Bold, links and breaks change nothing. */
export function wordsOf(blocks: readonly Block[], language?: string): number {
  return blocks.reduce((sum, block) => sum + wordsIn(textOfBlock(block), language).length, 0)
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}
