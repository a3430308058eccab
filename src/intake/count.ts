/**
 * Units of text as a reader counts them, by the Unicode segmentation rules of `Intl.Segmenter`.
 *
 * The segmenter's cost per step grows with the length of its input, so a text is fed to it in windows:
 * the last few segments of each, which depend on what follows, start the next one, and the cost stays
 * linear.
 */
const WINDOW = 1024
const UNSETTLED = 4

/** Words: runs that hold a letter or digit; scripts without spaces are divided by dictionary. */
export function countWords(text: string, language?: string): number {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: 'word' })
  return countSegments(segmenter, text, (segment) => segment.isWordLike === true)
}

/** Characters: an emoji family or a letter with all its accents is one. */
export function countCharacters(text: string): number {
  return countSegments(new Intl.Segmenter(undefined, { granularity: 'grapheme' }), text, () => true)
}

function countSegments(
  segmenter: Intl.Segmenter,
  text: string,
  counts: (segment: Intl.SegmentData) => boolean,
): number {
  let total = 0
  let start = 0
  let size = WINDOW
  while (start < text.length) {
    const end = endOfWindow(text, start + size)
    const segments = [...segmenter.segment(text.slice(start, end))]
    const next = segments.at(-UNSETTLED)?.index ?? 0
    if (end < text.length && next === 0) {
      size *= 2
      continue
    }
    const settled = end < text.length ? segments.slice(0, -UNSETTLED) : segments
    total += settled.filter(counts).length
    start = end < text.length ? start + next : text.length
    size = WINDOW
  }
  return total
}

/** Never between the halves of a surrogate pair. */
function endOfWindow(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const code = text.charCodeAt(wanted - 1)
  return code >= 0xd800 && code <= 0xdbff ? wanted + 1 : wanted
}

function knownLanguage(language: string | undefined): string | undefined {
  if (language === undefined) return undefined
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0]
  } catch {
    return undefined
  }
}
