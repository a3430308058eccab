/** The texts of a collection that can be searched: plain fields, the weightiest first. */
export type SearchedCollection = { slug: string; fields: readonly string[] }

/** A word, or one of several that do as well; `mayGoOn` where it may be the beginning of a longer one. */
export type SoughtWord = { oneOf: readonly string[]; mayGoOn: boolean }

export type TextQuestion = {
  /** All of them must be there. */
  words: readonly SoughtWord[]
  /** Fields, and what may stand in each. */
  among: Readonly<Record<string, readonly string[]>>
  /** Fields of several values, and what must be among them. */
  having: Readonly<Record<string, string>>
  /** The field that says how new a row is: of very many hits the newest are looked at. */
  newestBy: string
  limit: number
}

/** The index of texts that a database keeps by itself, in the transaction of each row. */
export type TextIndex = {
  /** Public ids of the rows that hold the words, the best first. */
  find(question: TextQuestion): Promise<string[]>
  /** Words that stand in the index and begin as this one does, the most used first; not every database tells. */
  wordsLike?(word: string): Promise<string[]>
}

/** Hits that are put in order, the newest; of a word that stands everywhere there would be all rows. */
export const MOST_RANKED = 2_000

/** What a hit counts in each field; further fields count as the last. */
export const WEIGHTS = [6, 4, 1] as const

/** The text of a SQL condition, and its values in the order of their marks. */
export type Condition = { text: string; values: string[] }
