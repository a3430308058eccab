/** Where it is kept in which language letters about something are written. */
export type LetterLanguage = {
  /** Of the text itself, BCP 47. */
  language?: string | null
  /** Of the page its contributor used, where there was one. */
  letterLanguage?: string | null
}

/** The language of letters about a submission: that of the page it came from, else of its text. */
export const lettersIn = ({ language, letterLanguage }: LetterLanguage): string | null =>
  letterLanguage ?? language ?? null
