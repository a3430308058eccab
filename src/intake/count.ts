import { segmentsOf } from '../publishing/segments.ts'

export { countWords } from '../publishing/words.ts'

/** Characters: an emoji family or a letter with all its accents is one. */
export function countCharacters(text: string): number {
  const segments = segmentsOf(text, 'grapheme')
  let characters = 0
  while (!segments.next().done) characters += 1
  return characters
}
