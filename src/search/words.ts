/** Words a question may have; further ones are left aside. */
export const MOST_WORDS = 12
const LONGEST_WORD = 40
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu

/** A word of a text, where it stands, and the form it is compared in. */
export type Word = { folded: string; start: number; end: number }

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const folded = fold(word)
    return folded === '' ? [] : [{ folded, start: index, end: index + word.length }]
  })
}

/**
 * A word as it is compared: small letters, without accents, vowel signs and stretching; the dotted and the
 * dotless i of Turkish are one, as are the forms of alef, so that people find what they cannot type.
 */
export function fold(word: string): string {
  return (
    word
      .replace(/İ/g, 'i')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\u0640’'-]/gu, '')
      .replace(/ı/g, 'i')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      .slice(0, LONGEST_WORD)
      // Half of a sign is none, and some databases take it for damage.
      .replace(/[\uD800-\uDBFF]$/, '')
  )
}
