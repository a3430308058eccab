/**
 * The words of a text: what stands between white space, once the text is in Unicode's composed form
 * (NFC) and has no byte order mark. Punctuation belongs to its word.
 */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFC').split(/\s+/u).filter(Boolean)

/** How many words a text has. */
export const countWords = (text: string): number => wordsOf(text).length

/** The words of `left` that `right` has not, each as often as it is lacking, in the order of `left`. */
export const wordsLacking = (left: string[], right: string[]): string[] => {
  const stock = new Map<string, number>()
  for (const word of right) stock.set(word, (stock.get(word) ?? 0) + 1)
  return left.filter((word) => {
    const left = stock.get(word) ?? 0
    if (left > 0) stock.set(word, left - 1)
    return left === 0
  })
}
