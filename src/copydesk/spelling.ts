import type { Spot, TextBlock } from './copy-finding.ts'
import { primaryLanguage } from './finding.ts'
import { sentenceAt, sentencesOf } from './sentences.ts'
import type { Sentence } from './sentences.ts'
import { formsOfWord, stemOfWord } from './word-forms.ts'

/** The words of one language, as whatever reads its dictionary knows them. */
export type Dictionary = {
  /** Whether it has a word, letter by letter. */
  has: (word: string) => boolean
  /** Words near to one that it does not have, likeliest first. May take a tenth of a second. */
  near: (word: string) => readonly string[]
}

export type SpellingOptions = {
  /** BCP 47. */
  language: string
  dictionary: Dictionary
  /** Words that the house writes: names, and what its rules prefer. */
  house: readonly string[]
}

/** Most occurrences of one word that are pointed out; whoever mends the first looks for the rest. */
const MOST_OF_ONE = 3

/** Addresses, handles and tags are no words; what holds a digit or a stop within is a name of something. */
const NO_WORDS = /@|:\/\/|www\.|^#|\p{N}|\p{L}\.\p{L}/u
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
/** What is written in another script is of another language. */
const ARABIC = /^\p{Script=Arabic}/u
const LATIN = /^\p{Script=Latin}/u
const CAPITAL = /^\p{Lu}/u

/**
 * What stands in no dictionary, by the id of its block. Names are left alone: a capital within a sentence makes
 * a word a name, there and wherever else it stands. So are words of one letter and those in capitals alone.
 */
export function misspellings(
  blocks: readonly TextBlock[],
  { language, dictionary, house }: SpellingOptions,
): ReadonlyMap<string, readonly Spot[]> {
  const primary = primaryLanguage({ language })
  const isOfScript = (word: string) => (primary === 'ar' ? ARABIC : LATIN).test(word)
  const known = new Map<string, boolean>()
  const keyOf = (word: string) => stemOfWord(word, primary).stem.toLocaleLowerCase(primary)
  for (const word of wordsOf(house.join(' '))) known.set(keyOf(word.text), true)
  const isKnown = (word: string) => {
    const key = CAPITAL.test(word) ? `^${word}` : word
    const before = known.get(keyOf(word)) === true || known.get(key)
    if (before !== undefined) return before
    const found = formsOfWord(word, primary).some(dictionary.has)
    known.set(key, found)
    return found
  }
  const read = blocks.map((block) => ({ block, sentences: sentencesOf(block.text) }))
  const names = new Set(read.flatMap((each) => namesIn(each).map(keyOf)))
  const counts = new Map<string, number>()
  return new Map(
    read.map(({ block }) => [
      block.id,
      wordsOf(block.text).flatMap(({ start, text }): Spot[] => {
        if (isNoPlainWord(text) || !isOfScript(text) || names.has(keyOf(text)) || isKnown(text)) {
          return []
        }
        const count = (counts.get(text) ?? 0) + 1
        counts.set(text, count)
        if (count > MOST_OF_ONE) return []
        const end = start + text.length
        return [{ rule: 'spelling', start, end, weight: 'perhaps', says: { word: text } }]
      }),
    ]),
  )
}

/** What may stand instead of a word, with the capital and the ending after an apostrophe that it has. */
export function suggestionsFor(
  word: string,
  { dictionary, language }: Pick<SpellingOptions, 'dictionary' | 'language'>,
): string[] {
  const primary = primaryLanguage({ language })
  const { stem, ending } = stemOfWord(word, primary)
  const near = dictionary.near(stem.toLocaleLowerCase(primary))
  const alike = near
    .filter(dictionary.has)
    .map((each) => (CAPITAL.test(word) ? withCapital(each, primary) : each) + ending)
  return [...new Set(alike)].filter((each) => each !== word)
}

const withCapital = (word: string, language: string) =>
  word.charAt(0).toLocaleUpperCase(language) + word.slice(1)

const isNoPlainWord = (word: string) =>
  [...word].length < 2 || (word.length > 1 && word === word.toUpperCase() && CAPITAL.test(word))

type Word = { start: number; text: string }

/** Words of a text with where they stand. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: run, index }) =>
    NO_WORDS.test(run)
      ? []
      : [...run.matchAll(WORD)].map((word) => ({ start: index + word.index, text: word[0] })),
  )
}

/** Words with a capital that opens no sentence, and no quotation within one. */
function namesIn({
  block,
  sentences,
}: {
  block: TextBlock
  sentences: readonly Sentence[]
}): string[] {
  if (block.kind === 'headline' || block.kind === 'crosshead') return titleNames(block.text)
  const words = wordsOf(block.text)
  return words.flatMap(({ start, text }, index) => {
    if (!CAPITAL.test(text)) return []
    const from = sentenceAt(sentences, start)?.start ?? 0
    const before = block.text.slice(from, start)
    const isWithin = /[\p{L}\p{N}]/u.test(before) && !/["“«‘'(:]\s*$/u.test(before)
    return isWithin || hasEnding(text) || isFirstName(block.text, words[index], words[index + 1])
      ? [text]
      : []
  })
}

/** Where a sentence opens with a name of two words, the first of them is one too. */
const isFirstName = (text: string, own: Word | undefined, next: Word | undefined) =>
  own !== undefined &&
  next !== undefined &&
  CAPITAL.test(next.text) &&
  text.slice(own.start + own.text.length, next.start) === ' '

/** Only a name has an ending after an apostrophe. */
const hasEnding = (word: string) => /['’]\p{L}+$/u.test(word)

/** In a headline with capitals throughout they say nothing; else as in a sentence. */
function titleNames(text: string): string[] {
  const [, ...rest] = wordsOf(text)
  const capitals = rest.filter((word) => CAPITAL.test(word.text))
  return capitals.length * 2 > rest.length ? [] : capitals.map((word) => word.text)
}
