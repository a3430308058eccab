import { wordsOf, type Word } from './words.ts'

/** A stretch of a text; `hit` where it is one of the words that were asked for. */
export type ExcerptPart = { text: string; hit?: true }

const AROUND = 240

/**
 * The stretch of a text that holds most of the words asked for, with the hits marked; how the text begins
 * where it holds none. Data, not markup: whoever shows it escapes it as any other text.
 *
 * @param asked folded words; a word of the text is a hit when it is one of them, or begins with the last
 */
export function excerptOf(text: string, asked: readonly string[]): ExcerptPart[] {
  const hits = hitsIn(text, asked)
  let best = 0
  let most = 0
  let last = 0
  for (const [index, hit] of hits.entries()) {
    while (last < hits.length && (hits[last]?.end ?? 0) <= hit.start + AROUND) last += 1
    const kinds = new Set(hits.slice(index, last).map(({ folded }) => folded)).size
    if (kinds > most) [most, best] = [kinds, hit.start]
  }
  const start = beginningOfWord(text, Math.max(0, best - 40))
  const end = endOfWord(text, Math.min(text.length, start + AROUND))
  return [
    ...(start > 0 ? [{ text: '… ' }] : []),
    ...partsOf(text, hits, start, end),
    ...(end < text.length ? [{ text: ' …' }] : []),
  ]
}

/** A whole text, such as a headline, with the hits marked. */
export const markedText = (text: string, asked: readonly string[]): ExcerptPart[] =>
  partsOf(text, hitsIn(text, asked), 0, text.length)

const hitsIn = (text: string, asked: readonly string[]): Word[] => {
  const begun = asked.at(-1)
  return wordsOf(text).filter(
    ({ folded }) => asked.includes(folded) || (begun !== undefined && folded.startsWith(begun)),
  )
}

function partsOf(text: string, hits: readonly Word[], start: number, end: number): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let at = start
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue
    parts.push(
      { text: text.slice(at, hit.start) },
      { text: text.slice(hit.start, hit.end), hit: true },
    )
    at = hit.end
  }
  parts.push({ text: text.slice(at, end) })
  return parts.filter((part) => part.text !== '')
}

const beginningOfWord = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf(' ', at) + 1

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > 0 ? space : at
}
