import type { MongooseAdapter } from '../adapter.ts'
import {
  WEIGHTS,
  type SearchedCollection,
  type TextIndex,
  type TextQuestion,
} from './text-index.ts'

/** How long the beginning of a word may be looked for, in milliseconds. */
const PATIENCE = 2_000
const TOOK_TOO_LONG = 50

/**
 * Makes the text index of a collection where there is none. No language is given to it, since the words were
 * folded before, and none may be read from the row: the field `language` of ours has names of its own.
 */
export async function installOnMongodb(
  adapter: MongooseAdapter,
  { slug, fields }: SearchedCollection,
): Promise<void> {
  await adapter.collections[slug]?.collection.createIndex(
    Object.fromEntries(fields.map((name) => [name, 'text'])),
    {
      name: 'search',
      weights: Object.fromEntries(
        fields.map((name, place) => [name, WEIGHTS[place] ?? WEIGHTS[2]]),
      ),
      default_language: 'none',
      language_override: 'searchLanguage',
    },
  )
}

export function textIndexOnMongodb(
  adapter: MongooseAdapter,
  { slug, fields }: SearchedCollection,
): TextIndex {
  const collection = adapter.collections[slug]?.collection
  if (!collection) throw new Error(`There is no collection for ${slug}.`)

  const heldBy = (pattern: RegExp) => ({ $or: fields.map((name) => ({ [name]: pattern })) })

  /** The index finds rows with any of the words, the best first; every word must be in one of the fields. */
  const whole = async (question: TextQuestion): Promise<string[]> => {
    const words = wordsIn(question)
    const found = await collection
      .find(
        {
          ...conditionOf(question),
          ...textOf(words),
          $and: words.map((word) => heldBy(wordItself(word))),
        },
        { projection: { publicId: 1, score: { $meta: 'textScore' } } },
      )
      .sort({ score: { $meta: 'textScore' } })
      .limit(question.limit)
      .toArray()
    return found.map(({ publicId }) => String(publicId))
  }

  /** The index has whole words alone; the beginning of one is looked for in what the other words leave. */
  const begun = async (question: TextQuestion): Promise<string[]> => {
    const words = wordsIn(question)
    const last = words.pop() ?? ''
    try {
      const found = await collection
        .find(
          {
            ...conditionOf(question),
            ...(words.length > 0 ? textOf(words) : {}),
            $and: [...words.map(wordItself), beginningOfWord(last)].map(heldBy),
          },
          { projection: { publicId: 1 }, maxTimeMS: PATIENCE },
        )
        .sort({ [question.newestBy]: -1 })
        .limit(question.limit)
        .toArray()
      return found.map(({ publicId }) => String(publicId))
    } catch (error) {
      // Then nothing is found by a beginning: whoever writes the word out finds it.
      if ((error as { code?: unknown }).code === TOOK_TOO_LONG) return []
      throw error
    }
  }

  return {
    find: async (question) => {
      const found = await whole(question)
      const goesOn = question.words.at(-1)?.mayGoOn === true
      return found.length > 0 || !goesOn ? found : begun(question)
    },
  }
}

const wordsIn = ({ words }: TextQuestion): string[] => words.map(({ oneOf: [word = ''] }) => word)

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
const wordItself = (word: string): RegExp => new RegExp(`(^| )${escaped(word)}( |$)`)
const beginningOfWord = (word: string): RegExp => new RegExp(`(^| )${escaped(word)}`)

/** In quotation marks, since otherwise one of the words would do. */
const textOf = (words: readonly string[]) => ({
  $text: { $search: words.map((word) => `"${word.replaceAll('"', ' ')}"`).join(' ') },
})

const conditionOf = ({ among, having }: TextQuestion): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(among).map(([field, allowed]) => [field, { $in: allowed }])),
  ...having,
})
