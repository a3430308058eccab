const CONTROL_BUT_NEWLINE_AND_TAB = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g
/** Embeddings, overrides and isolates that would reach beyond the value they stand in. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** One line without control characters: what may stand in a header. */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/** Lines without control characters other than tab and newline. */
export const lines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(CONTROL_BUT_NEWLINE_AND_TAB, '')

/**
 * A value to stand inside a sentence of another direction: right-to-left text is isolated, and its own
 * direction controls are dropped, so that it cannot turn the words around it.
 */
export function isolated(value: string): string {
  const bare = value.replace(BIDI_CONTROLS, '')
  return RIGHT_TO_LEFT.test(bare) ? FIRST_STRONG_ISOLATE + bare + POP_ISOLATE : bare
}

/** At most `length` UTF-16 units, never half a character, with an ellipsis if cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  let end = 0
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, length * 2))) {
    if (end + segment.length > length - 1) break
    end += segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}
