import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { textSearchOf, type SoughtWord } from '../storage/index.ts'
import { askedWords, forgiven, isNear, MOST_HITS, type SearchFilter } from './question.ts'
import { SEARCHED_FIELDS } from './searched-words.ts'

/** What can be found; the only states in which readers see a text. */
const READABLE = ['live', 'retracted']
/** Shorter beginnings of words are too many words. */
const SHORTEST_BEGINNING = 2
/** Words that are taken for one that nothing holds. */
const MOST_SIMILAR = 20

/**
 * Search over the publications of a Payload instance by the index of its own database, which changes with the
 * row in one transaction: what is published, corrected or withdrawn is known to the next question.
 */
export function publicationSearch(payload: Payload) {
  const { slugs } = deskOf(payload).options

  return {
    /**
     * Public ids of the publications that hold all the words, the best first. A last word may be the beginning
     * of one.
     */
    async search(question: string, filter: SearchFilter): Promise<string[]> {
      const words = askedWords(question)
      if (words.length === 0) return []
      const index = textSearchOf(payload, { slug: slugs.publications, fields: SEARCHED_FIELDS })
      const { author, topic, ...rest } = filter
      const find = (sought: readonly SoughtWord[]) =>
        index.find({
          words: sought,
          among: { state: READABLE, ...inLists(rest) },
          having: { ...(author ? { authors: author } : {}), ...(topic ? { topics: topic } : {}) },
          newestBy: 'publishedAt',
          limit: MOST_HITS,
        })
      const found = await find(
        words.map((word, place) => ({
          oneOf: [word],
          mayGoOn: place === words.length - 1 && word.length >= SHORTEST_BEGINNING,
        })),
      )
      if (found.length > 0 || !index.wordsLike) return found
      const wordsLike = index.wordsLike
      const similar = await Promise.all(
        words.map(async (word) => ({ oneOf: await similarTo(word, wordsLike), mayGoOn: false })),
      )
      return similar.every(({ oneOf }) => oneOf.length > 0) ? find(similar) : []
    },
  }
}

/** The word itself where it is printed anywhere, and words that differ from it by a letter or two. */
async function similarTo(
  word: string,
  wordsLike: (word: string) => Promise<string[]>,
): Promise<string[]> {
  const most = forgiven(word)
  if (most === 0) return [word]
  const printed = await wordsLike(word)
  return printed.filter((each) => isNear(word, each, most)).slice(0, MOST_SIMILAR)
}

const inLists = (filter: Record<string, string | undefined>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value]]],
    ),
  )
