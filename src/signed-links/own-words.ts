import { anchorOf, ANCHOR_LIMITS } from '../discussion/anchor.ts'
import type { Anchor } from '../discussion/anchor.ts'
import { COMMENT_LIMITS } from '../discussion/comment.ts'
import { textOfBlock } from '../publishing/blocks.ts'
import type { Block, Inline } from '../publishing/content.ts'
import { wordParts } from '../publishing/word-parts.ts'

/** A passage of a proof that a guest may write otherwise. */
export type OwnPassage = {
  /** Its place among all passages of the body; the form names it so. */
  place: number
  text: string
}

/** What a guest would have otherwise: change by change, and passages that cannot be told so. */
export type GuestWords = {
  changes: { anchor: Anchor; replacement: string }[]
  remarks: { was: string; is: string }[]
}

/** Words that stayed between two changes, below which they are one change: single words say nothing alone. */
const LEAST_BETWEEN = 3
/**
 * The passages that are single stretches of words: in them a change can be found again in the editor's text. A
 * passage with a footnote in it is not, nor a list or a picture.
 */
export function ownPassages(body: readonly Block[]): OwnPassage[] {
  return body.flatMap((block, place) => {
    if (block.type !== 'paragraph' && block.type !== 'crosshead' && block.type !== 'quote') {
      return []
    }
    if (hasNote(block.children)) return []
    const text = textOfBlock(block)
    return text.trim() === '' ? [] : [{ place, text }]
  })
}

const hasNote = (inlines: readonly Inline[]): boolean =>
  inlines.some(
    (inline) => inline.type === 'footnote' || (inline.type === 'link' && hasNote(inline.children)),
  )

/**
 * What a guest wrote otherwise, change by change. Changes that are a few words apart are one. A change that
 * reaches over a line break, or is too long to be one, takes in the whole passage and is given as words of its
 * own, without an anchor.
 *
 * @param written texts of passages by their place; one that is missing or the same was not touched.
 */
export function ownWords(body: readonly Block[], written: ReadonlyMap<number, string>): GuestWords {
  const changes: GuestWords['changes'] = []
  const remarks: GuestWords['remarks'] = []
  const texts = body.map(textOfBlock)
  const prose = texts.join('\n')
  for (const { place, text } of ownPassages(body)) {
    const is = written.get(place)
    if (is === undefined || isSame(is, text)) continue
    const start = texts.slice(0, place).reduce((sum, each) => sum + each.length + 1, 0)
    const found = hunksOf(text, tidy(is))
    if (found.some(({ from, to, words }) => !fits(text.slice(from, to), words))) {
      remarks.push({ was: text, is: tidy(is) })
      continue
    }
    changes.push(
      ...found.map(({ from, to, words }) => ({
        anchor: anchorOf(prose, start + from, start + to),
        replacement: words,
      })),
    )
  }
  return { changes, remarks }
}

/** As a form sends it: line ends of any system, and what a browser adds at the end. */
const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trimEnd()

/** Whether a passage came back as it was shown. */
export const isSame = (one: string, other: string): boolean => tidy(one) === tidy(other)

const fits = (quote: string, words: string) =>
  quote !== '' &&
  quote.trim() !== '' &&
  !/[\r\n]/.test(quote + words) &&
  quote.length <= ANCHOR_LIMITS.quote &&
  words.length <= COMMENT_LIMITS.replacement

type Hunk = { from: number; to: number; words: string }

/** Where two texts differ, in the first of them, and what stands there in the second. */
function hunksOf(was: string, is: string): Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let open: Hunk | null = null
  let since = ''
  for (const { text, change } of wordParts(was, is)) {
    if (change === undefined) {
      since += text
      at += text.length
      continue
    }
    if (open && countOf(since) < LEAST_BETWEEN) {
      open.to += since.length
      open.words += since
    } else {
      if (open) hunks.push(open)
      open = { from: at, to: at, words: '' }
    }
    since = ''
    if (change === 'removed') {
      at += text.length
      open.to = at
    } else open.words += text
  }
  if (open) hunks.push(open)
  return hunks.map((hunk) => withAWord(was, hunk))
}

const countOf = (text: string) => text.split(/\s+/).filter(Boolean).length

/** Words put in where none went: the word before them, else the one after, is taken along as a hold. */
function withAWord(was: string, { from, to, words }: Hunk): Hunk {
  if (was.slice(from, to).trim() !== '') return { from, to, words }
  const before = /\S+\s*$/u.exec(was.slice(0, from))?.[0]
  if (before) return { from: from - before.length, to, words: before + words }
  const after = /^\s*\S+/u.exec(was.slice(to))?.[0] ?? ''
  return { from, to: to + after.length, words: words + after }
}
