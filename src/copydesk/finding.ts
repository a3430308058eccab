/** What the copy desk's finders look for; the codes are stable. */
export type FindingCode = 'date-without-year' | 'relative-date' | 'space-before-stop' | 'stray-word'

/** Replace the characters from `start` to `end` (UTF-16 offsets, `end` excluded) with `replacement`. */
export type Fix = { start: number; end: number; replacement: string }

/** One place in a text that a person should look at. */
export type Finding = {
  code: FindingCode
  /** UTF-16 offsets into the text that was given; `end` is excluded. */
  start: number
  end: number
  /** The characters from `start` to `end`. */
  text: string
  /** What would put it right, when only one answer is likely. A person decides. */
  fix?: Fix
}

export type CopyOptions = {
  /** BCP 47; only the first subtag counts. @default 'en' */
  language?: string
}

/** The first subtag of a language tag in lower case; `en` when there is none. */
export const primaryLanguage = (options: CopyOptions = {}): string =>
  (options.language ?? 'en').toLowerCase().split('-')[0] || 'en'

/** A finding at a range of `text`. */
export const findingAt = (
  code: FindingCode,
  text: string,
  start: number,
  end: number,
  fix?: Fix,
): Finding => ({ code, start, end, text: text.slice(start, end), ...(fix ? { fix } : {}) })

/**
 * All matches of a global pattern that never matches nothing. Unlike `matchAll` it does not compile
 * the pattern again for each text, which is what short paragraphs would mostly pay for.
 */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}
