import { sameSentence, sentencesOf } from '../copydesk/index.ts'
import type { TextBlock } from '../copydesk/index.ts'

/** What a checker found; `dropped` is no claim any more. */
export const VERDICTS = ['open', 'supported', 'unsupported', 'opinion', 'dropped'] as const
export type Verdict = (typeof VERDICTS)[number]

/** How a claim stands towards the text as it is now. */
export type ClaimState = 'dropped' | 'open' | 'opinion' | 'stale' | 'supported' | 'unsupported'

/** The sentences of a text as they are compared, with where each stands first. */
export type SentencesOfText = ReadonlyMap<string, { block: string; start: number; text: string }>

/** Every sentence of a text, by the words by which it is known. */
export function sentencesOfText(blocks: readonly TextBlock[]): SentencesOfText {
  const sentences = new Map<string, { block: string; start: number; text: string }>()
  for (const { id, text } of blocks) {
    for (const sentence of sentencesOf(text)) {
      const known = sameSentence(sentence.text)
      if (!sentences.has(known)) {
        sentences.set(known, { block: id, start: sentence.start, text: sentence.text })
      }
    }
  }
  return sentences
}

/** Where a sentence stands now; moved, it is found again, changed, it is not. */
export const placeOf = (sentence: string, text: SentencesOfText) => text.get(sameSentence(sentence))

/**
 * How a claim stands: its verdict, as long as the sentence is word for word what was checked. A sentence
 * that was changed, or is gone, has not been checked, whatever the verdict was.
 */
export function stateOfClaim(
  { sentence, verdict }: { sentence: string; verdict: Verdict },
  text: SentencesOfText,
): ClaimState {
  if (verdict === 'dropped') return verdict
  return placeOf(sentence, text) ? verdict : 'stale'
}

/** Whether a claim is in the way of whoever asks that every claim is settled. */
export const isSettled = (state: ClaimState): boolean =>
  state === 'supported' || state === 'opinion' || state === 'dropped'

const LEAST_ALIKE = 0.4

/** The sentence of a text most like one that is gone, by the words they share; `null` when none is near. */
export function nearestSentence(sentence: string, text: SentencesOfText): string | null {
  const own = wordsOf(sentence)
  let best = { text: '', alike: LEAST_ALIKE }
  for (const each of text.values()) {
    const other = wordsOf(each.text)
    const shared = [...own].filter((word) => other.has(word)).length
    const alike = (2 * shared) / (own.size + other.size || 1)
    if (alike > best.alike) best = { text: each.text, alike }
  }
  return best.text || null
}

const wordsOf = (sentence: string) =>
  new Set(
    sameSentence(sentence)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  )
