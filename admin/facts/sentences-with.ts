/** Sentences that hold every one of the words, or their beginnings; none while no word is given. */
export function sentencesWith(sentences: readonly string[], words: string): string[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  return sentences.filter((sentence) => {
    const lower = sentence.toLowerCase()
    return wanted.every((word) => lower.includes(word))
  })
}
