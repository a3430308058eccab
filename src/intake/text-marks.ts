/** By how many numbers a text is known, and into how many marks they are gathered. */
const NUMBERS = 64
const PER_MARK = 4
const SHINGLE = 3
/** Words looked at, so that the longest text costs no more than a long one. */
const MOST_WORDS = 5000

/** What near-duplicates are found by: texts that share a mark are compared by their signatures. */
export type TextMarks = { marks: string[]; signature: number[] }

const FACTORS = spread(0x9e3779b9)
const SHIFTS = spread(0x85ebca6b)

/** Fixed numbers, made of one, so that marks of years apart can be compared. */
function spread(seed: number): Uint32Array {
  const numbers = new Uint32Array(NUMBERS)
  let state = seed
  for (let index = 0; index < NUMBERS; index += 1) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0
    state = (Math.imul(state ^ (state >>> 12), 0x297a2d39) + index) >>> 0
    numbers[index] = (state | 1) >>> 0
  }
  return numbers
}

/**
 * Marks of a text, by the smallest hashes of its runs of three words (MinHash). Case, punctuation and the
 * form of letters make no difference. `undefined` for a text too short to be told from others.
 */
export function marksOf(text: string): TextMarks | undefined {
  const words = wordsOf(text)
  if (words.length < SHINGLE * 4) return undefined
  const least = new Uint32Array(NUMBERS).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const hash = hashOf(words.slice(at, at + SHINGLE).join(' '))
    for (let index = 0; index < NUMBERS; index += 1) {
      const value = (Math.imul(hash, FACTORS[index] ?? 1) + (SHIFTS[index] ?? 0)) >>> 0
      const mixed = (value ^ (value >>> 15)) >>> 0
      if (mixed < (least[index] ?? 0)) least[index] = mixed
    }
  }
  const signature = [...least]
  const marks = Array.from({ length: NUMBERS / PER_MARK }, (_, band) => {
    const part = signature.slice(band * PER_MARK, (band + 1) * PER_MARK)
    return `${band}-${part.map((number) => number.toString(36)).join('-')}`
  })
  return { marks, signature }
}

/** How much two texts have in common, from 0 to 1, within a few hundredths. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length !== NUMBERS || other.length !== NUMBERS) return 0
  return one.filter((number, index) => number === other[index]).length / NUMBERS
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  const plain = text.normalize('NFKC').toLowerCase()
  for (const [word] of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.push(word)
    if (words.length >= MOST_WORDS) break
  }
  return words
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
