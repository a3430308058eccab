/** The words of a document and of its notes, as every reader of documents hands them over. */
export type WrittenWords = {
  /** Paragraphs, each with an empty line after it. */
  text: string
  /** Notes in the order of their numbers, as {@link numbered} tells them. */
  notes: readonly string[]
}

/** A note under its number. */
export const numbered = (place: number, note: string): string => `[${place}] ${note.trim()}`

/** Paragraphs parted by one empty line, no blanks at the ends of lines, notes at the end. */
export const joined = ({ notes, text }: WrittenWords): string =>
  [text, ...notes]
    .join('\n\n')
    .replace(/[\t ]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
