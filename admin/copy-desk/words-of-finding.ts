import type { CopyFinding } from '../../src/copydesk/copy-finding.ts'

/** What stands now where a fix puts something else, whose range may be wider than what was found. */
export function wordsAt(
  { sentence, sentenceStart, start, end, text }: CopyFinding,
  from: number,
  to: number,
): string | null {
  if (from >= start && to <= end) return text.slice(from - start, to - start)
  if (from < sentenceStart || to > sentenceStart + sentence.length) return null
  return sentence.slice(from - sentenceStart, to - sentenceStart)
}

/** A rule of the house is made of words, and there is none yet. */
export const mayBecomeRule = ({ rule, text }: CopyFinding): boolean =>
  rule !== 'house-style' && /\p{L}/u.test(text)
