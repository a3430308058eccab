/** A sentence of a text: UTF-16 offsets, `end` excluded, without the spaces around it. */
export type Sentence = { start: number; end: number; text: string }

const stop = /[.!?؟…]["”’»)\]]*\s+(?=[^\p{Ll}\s])|\n+/gu

/** Words that end in a stop and no sentence with it. */
const shortened =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Sen|Rep|Gov|Rev|vs|etc|cf|No|Nr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Doç|Av|Sn|vb|\p{Lu}|e\.g|i\.e|[ap]\.m)\.$/u

/**
 * The sentences of a text, in order. A line feed ends one, a shortened word or a single initial does not.
 * Looks at each character a bounded number of times.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const add = (to: number) => {
    const whole = text.slice(from, to)
    const trimmed = whole.trim()
    if (trimmed !== '') {
      const start = from + whole.indexOf(trimmed)
      sentences.push({ start, end: start + trimmed.length, text: trimmed })
    }
    from = to
  }
  stop.lastIndex = 0
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = match.index + 1
    const isShortened =
      match[0].startsWith('.') && shortened.test(text.slice(Math.max(0, end - 8), end))
    if (!isShortened) add(match.index + match[0].length)
  }
  add(text.length)
  return sentences
}

/** The sentence in which a place stands, or the nearest before it. Sentences are in order. */
export function sentenceAt(sentences: readonly Sentence[], place: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentences[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return sentences[low]
}

/**
 * A sentence as it is compared: the same words with other spaces, quotation marks or compositions of
 * letters are the same sentence.
 */
export const sameSentence = (sentence: string): string =>
  sentence
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
