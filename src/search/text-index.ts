import MiniSearch from 'minisearch'

import { fold, MOST_WORDS, wordsOf } from './words.ts'

/** What is searched of one publication, by its public id. */
export type SearchDocument = {
  id: string
  slug: string
  headline: string
  standfirst: string
  /** Names of authors, topics, section and series. */
  names: string
  /** Empty where only the head is kept. */
  body: string
  /** What a search can be narrowed to. */
  language: string
  kind: string
  section: string
  series: string
  authors: string[]
  topics: string[]
}

export type SearchFilter = Partial<
  Record<'author' | 'kind' | 'language' | 'section' | 'series' | 'topic', string>
>

/** Hits to look through at most; nobody reads on further. */
export const MOST_HITS = 500

/** Publications by their words, in memory. */
export function textIndex() {
  const index = new MiniSearch<SearchDocument>({
    fields: ['headline', 'standfirst', 'names', 'body'],
    storeFields: ['language', 'kind', 'section', 'series', 'authors', 'topics'],
    tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
    processTerm: (term) => term || null,
    searchOptions: { boost: { headline: 6, names: 4, standfirst: 3 }, combineWith: 'AND' },
    autoVacuum: true,
  })

  return {
    put(document: SearchDocument): void {
      if (index.has(document.id)) index.discard(document.id)
      index.add(document)
    },
    drop(id: string): void {
      if (index.has(id)) index.discard(id)
    },
    has: (id: string): boolean => index.has(id),
    size: (): number => index.documentCount,
    /** Ids of the publications that hold all the words, the best first. A last word may be the beginning of one. */
    find(question: string, filter: SearchFilter): string[] {
      const words = askedWords(question)
      if (words.length === 0) return []
      const last = words.length - 1
      const found = index.search(words.join(' '), {
        prefix: (term, position) => position === last && term.length >= 2,
        filter: (hit) => holds(hit as unknown as SearchDocument, filter),
      })
      const forgiving =
        found.length > 0
          ? found
          : index.search(words.join(' '), {
              fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 5 ? 1 : false),
              filter: (hit) => holds(hit as unknown as SearchDocument, filter),
            })
      return forgiving.slice(0, MOST_HITS).map(({ id }) => String(id))
    },
  }
}

export type TextIndex = ReturnType<typeof textIndex>

/** The words of a question, folded, each once. */
export const askedWords = (question: string): string[] =>
  [...new Set(wordsOf(question).map(({ folded }) => fold(folded)))].slice(0, MOST_WORDS)

const holds = (document: SearchDocument, filter: SearchFilter): boolean =>
  (filter.language === undefined || document.language === filter.language) &&
  (filter.kind === undefined || document.kind === filter.kind) &&
  (filter.section === undefined || document.section === filter.section) &&
  (filter.series === undefined || document.series === filter.series) &&
  (filter.author === undefined || document.authors.includes(filter.author)) &&
  (filter.topic === undefined || document.topics.includes(filter.topic))
