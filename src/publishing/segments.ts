/**
 * Units of text as a reader counts them, by the Unicode segmentation rules of `Intl.Segmenter`.
 *
 * The segmenter's cost per step grows with the length of its input, so a text is fed to it in windows:
 * the last few segments of each, which depend on what follows, start the next one, and the cost stays
 * linear.
 */
const WINDOW = 1024
const UNSETTLED = 4

/**
 * The segments of a text one after the other. `language` is BCP 47; one that is not known counts by the
 * general rules.
 */
export function* segmentsOf(
  text: string,
  granularity: 'grapheme' | 'word',
  language?: string,
): Generator<Intl.SegmentData> {
  const segmenter = segmenterOf(granularity, language)
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
    yield* end < text.length ? segments.slice(0, -UNSETTLED) : segments
    start = end < text.length ? start + next : text.length
    size = WINDOW
  }
}

/** Never between the halves of a surrogate pair. */
function endOfWindow(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const code = text.charCodeAt(wanted - 1)
  return code >= 0xd800 && code <= 0xdbff ? wanted + 1 : wanted
}

/** One for each language and grain: making one costs more than a short text. */
const SEGMENTERS = new Map<string, Intl.Segmenter>()

function segmenterOf(granularity: 'grapheme' | 'word', language?: string): Intl.Segmenter {
  const known = knownLanguage(language)
  const name = `${granularity} ${known ?? ''}`
  const kept = SEGMENTERS.get(name) ?? new Intl.Segmenter(known, { granularity })
  if (SEGMENTERS.size < 200) SEGMENTERS.set(name, kept)
  return kept
}

function knownLanguage(language: string | undefined): string | undefined {
  if (language === undefined) return undefined
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0]
  } catch {
    return undefined
  }
}
