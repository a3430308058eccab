/**
 * The words that a comment is about, with a little of what stands before and after them. Kept apart from the
 * text, so that a comment changes nothing that is hashed, signed or published, and found again by its words.
 */
export type Anchor = { quote: string; before: string; after: string }

/** Where the words stand now, in UTF-16 units; `changed` when other words stand between what stood around them. */
export type Found = { from: number; to: number; isChanged: boolean }

/** Longest quote, and what is kept of the text on either side of it, in UTF-16 units. */
export const ANCHOR_LIMITS = { quote: 600, around: 60 } as const

/** Places with the same words that are looked at. */
const MOST_PLACES = 200
/** What must at least stand around words that are gone, and how much longer their place may have become. */
const LEAST_AROUND = 12
const ROOM = 200

/** The anchor of a stretch of a text. */
export const anchorOf = (text: string, from: number, to: number): Anchor => ({
  quote: whole(text.slice(from, to)),
  before: whole(text.slice(Math.max(0, from - ANCHOR_LIMITS.around), from)),
  after: whole(text.slice(to, to + ANCHOR_LIMITS.around)),
})

/** Half a character at either end is left out. */
const whole = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')

/**
 * Where the words of an anchor stand in a text: of several such places the one with the most of the same
 * around it; and when the words themselves are gone, what stands now between the same words.
 *
 * @returns `null` when neither is there.
 */
export function findAnchor(text: string, anchor: Anchor): Found | null {
  return placeOfQuote(text, anchor) ?? placeBetween(text, anchor)
}

function placeOfQuote(text: string, { after, before, quote }: Anchor): Found | null {
  if (quote === '') return null
  let best: { from: number; likeness: number } | null = null
  let from = text.indexOf(quote)
  for (let places = 0; from >= 0 && places < MOST_PLACES; places += 1) {
    const to = from + quote.length
    const likeness =
      alikeAtEnd(text.slice(Math.max(0, from - before.length), from), before) +
      alikeAtStart(text.slice(to, to + after.length), after)
    if (!best || likeness > best.likeness) best = { from, likeness }
    from = text.indexOf(quote, from + 1)
  }
  return best && { from: best.from, to: best.from + quote.length, isChanged: false }
}

function placeBetween(text: string, { after, before, quote }: Anchor): Found | null {
  if (before.length < LEAST_AROUND || after.length < LEAST_AROUND) return null
  const head = before.slice(-LEAST_AROUND * 2)
  const tail = after.slice(0, LEAST_AROUND * 2)
  const start = text.indexOf(head)
  // Words that stand around two places say of neither that it is the one.
  if (start < 0 || text.indexOf(head, start + 1) >= 0) return null
  const from = start + head.length
  const to = text.indexOf(tail, from)
  if (to < 0 || to - from > quote.length + ROOM) return null
  return { from, to, isChanged: true }
}

function alikeAtEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}

function alikeAtStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
