import { textOfBlock } from '../publishing/blocks.ts'
import type { Block, Content } from '../publishing/content.ts'
import { wordsOf } from './words.ts'

/** What is searched of a publication, as words of one form with a space between them, by their weight. */
export type SearchedWords = Record<(typeof SEARCHED_FIELDS)[number], string> & {
  searchFormat: number
}

/** Where they stand in the row of a publication, the weightiest first. */
export const SEARCHED_FIELDS = ['searchHead', 'searchNames', 'searchBody'] as const

/** Counts the rules by which words are made: those of an earlier number are made anew. */
export const SEARCH_FORMAT = 1

/** Nothing can be found by it. */
export const NO_WORDS = { searchHead: null, searchNames: null, searchBody: null } as const

/** Of a body of more letters the rest is not searched; no index takes a text of any length. */
const LONGEST = 200_000

/** The words by which a text is found: in its headlines, in its standfirst and its names, and in its body. */
export function searchedWords(content: Content): SearchedWords {
  const { byline, section, series, topics } = content
  const names = byline.mode === 'withheld' ? [] : byline.authors.map(({ name }) => name)
  return {
    searchHead: foldedText([content.headline, content.headlines?.search]),
    searchNames: foldedText([
      content.standfirst,
      byline.line,
      ...names,
      section?.name,
      series?.name,
      ...topics.map(({ name }) => name),
    ]),
    searchBody: foldedText(content.body.map(wordsOfBlock)),
    searchFormat: SEARCH_FORMAT,
  }
}

const wordsOfBlock = (block: Block): string =>
  block.type === 'picture'
    ? [block.picture.caption, block.picture.credit].filter(Boolean).join(' ')
    : textOfBlock(block)

const foldedText = (texts: readonly (string | undefined)[]): string =>
  wordsOf(texts.filter(Boolean).join('\n').slice(0, LONGEST))
    .map(({ folded }) => folded)
    .join(' ')
