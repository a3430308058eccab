import { filled } from './filled.ts'
import type { Places } from './filled.ts'
import { NAMED_PLACES } from './named-places.ts'

export type SentenceTables = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

/** Most sentences of a text that are one of the desk's together. */
const TOGETHER = 6
/** The desk's own sentences, said one after the other, are shorter; what is longer was written by a person. */
const LONGEST = 2_000

type Asked = { words: SentenceTables; timeText: (at: string) => string }

/**
 * Makes what says sentences of the desk again in another language, knowing them by their English ones. A
 * sentence that is none of the desk's stands as it is: a person wrote it, or another server.
 *
 * @param english the sentences that it knows, and the words of `NAMED_PLACES`.
 */
export function saidAgain(english: SentenceTables) {
  const sentences = patternsOf(english)
  /** The shortest beginning that is a sentence of the desk: what follows it may be a note of a person. */
  const firstOf = (parts: readonly string[], asked: Asked): [string, number] => {
    for (let count = 1; count <= parts.length; count += 1) {
      const known = inWords(sentences, english, parts.slice(0, count).join(' '), asked)
      if (known !== undefined) return [known, count]
    }
    return [parts[0] ?? '', 1]
  }
  /**
   * @param words of the language of whoever reads.
   * @param timeText says an instant, in ISO 8601, to people.
   */
  return (text: string, words: SentenceTables, timeText = (at: string) => at): string => {
    if (text.length > LONGEST) return text
    const parts = text.split(/(?<=[.!?”]) (?=[\p{Lu}\p{N}“])/u)
    const said: string[] = []
    for (let from = 0; from < parts.length;) {
      const [sentence, count] = firstOf(parts.slice(from, from + TOGETHER), { words, timeText })
      said.push(sentence)
      from += count
    }
    return said.join(' ')
  }
}

type Sentence = { section: string; key: string; names: string[]; pattern: RegExp }

function inWords(
  sentences: readonly Sentence[],
  english: SentenceTables,
  text: string,
  { timeText, words }: Asked,
): string | undefined {
  const placeOf = (name: string, value: string): string => {
    if (name === 'time') return timeText(value)
    const section = NAMED_PLACES[name] ?? ''
    const named = Object.entries(english[section] ?? {}).find(([, label]) => label === value)
    return words[section]?.[named?.[0] ?? ''] ?? value
  }
  for (const { key, names, pattern, section } of sentences) {
    const values = pattern.exec(text)?.slice(1)
    if (!values) continue
    const places = Object.fromEntries(
      names.map((name, index) => [name, placeOf(name, values[index] ?? '')]),
    )
    const said = filled(words[section]?.[key], places satisfies Places)
    if (said !== undefined) return said
  }
  return undefined
}

const PLACE = /\{\{(\w+)\}\}/g

/** Those that say more in words of their own first: a place takes anything. */
function patternsOf(tables: SentenceTables): Sentence[] {
  const literal = (text: string) => text.replace(PLACE, '').length
  const names: readonly string[] = Object.values(NAMED_PLACES)
  return Object.entries(tables)
    .filter(([section]) => !names.includes(section))
    .flatMap(([section, keys]) =>
      Object.entries(keys ?? {}).map(([key, text]) => ({ section, key, text })),
    )
    .sort((one, other) => literal(other.text) - literal(one.text))
    .map(({ section, key, text }) => ({
      section,
      key,
      names: [...text.matchAll(PLACE)].map(([, name = '']) => name),
      pattern: patternOf(text),
    }))
}

function patternOf(text: string): RegExp {
  const parts = text
    .split(PLACE)
    .map((part, index) =>
      index % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '([\\s\\S]+?)',
    )
  return new RegExp(`^${parts.join('')}$`)
}
