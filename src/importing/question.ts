import type { Fix } from '../copydesk/index.ts'

/** The codes are stable; more may come. */
export type QuestionCode =
  | 'author-box-empty'
  | 'body-missing'
  | 'byline-guess'
  | 'charset-guessed'
  | 'crosshead-guess'
  | 'date-line'
  | 'date-without-year'
  | 'disclaimer-mismatch'
  | 'disclaimer-unknown'
  | 'disclaimer-wording'
  | 'furniture-guess'
  | 'headline-guess'
  | 'headline-missing'
  | 'invisible-characters'
  | 'language-guess'
  | 'markup-left'
  | 'no-byline'
  | 'obfuscated-email'
  | 'relative-date'
  | 'space-before-stop'
  | 'standfirst-guess'
  | 'stray-word'
  | 'too-many-findings'

/** UTF-16 offsets into the plain text of the part; `index` counts blocks or furniture from 0. */
export type Where = {
  part: 'body' | 'furniture' | 'headline' | 'piece' | 'set-aside' | 'standfirst'
  index?: number
  start: number
  end: number
}

/** Something that only a person can decide. */
export type Question = {
  code: QuestionCode
  /** For an editor, in British English. */
  message: string
  /** The words in question with a little around them; empty when it is about what is missing. */
  excerpt: string
  where: Where
  /** `must`: without an answer something wrong, or nothing, would be printed. */
  severity: 'must' | 'should'
  /** What could stand in place of the excerpt. */
  suggestion?: string
  /** The same for a machine, in offsets of the part. */
  fix?: Fix
}

/** Characters shown on either side of the words in question. */
const margin = 40
/** The longest stretch shown of the words themselves. */
const longest = 120

const startOfCharacter = (text: string, at: number): number =>
  at > 0 && at < text.length && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at

const shorten = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, startOfCharacter(text, longest))}…`

const edges = (text: string, start: number, end: number): { left: string; right: string } => {
  let from = startOfCharacter(text, Math.max(0, start - margin))
  let to = startOfCharacter(text, Math.min(text.length, end + margin))
  if (from > 0) {
    const space = text.slice(from, start).search(/\s/)
    if (space >= 0) from += space + 1
  }
  if (to < text.length) {
    const space = text.slice(end, to).search(/\s\S*$/)
    if (space >= 0) to = end + space
  }
  return {
    left: (from > 0 ? '…' : '') + text.slice(from, start),
    right: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}

/** The characters from `start` to `end` with a little around them, on one line. */
export const excerptOf = (text: string, start: number, end: number): string => {
  const { left, right } = edges(text, start, end)
  return (left + shorten(text.slice(start, end)) + right).replace(/\s/g, ' ')
}

/** The excerpt as it would read with the fix. */
export const excerptWithFix = (text: string, start: number, end: number, fix: Fix): string => {
  const { left, right } = edges(text, start, end)
  const kept = {
    before: fix.start < start ? left.slice(0, left.length - (start - fix.start)) : left,
    head: text.slice(start, Math.max(start, fix.start)),
    tail: text.slice(Math.min(end, fix.end), end),
    after: fix.end > end ? right.slice(fix.end - end) : right,
  }
  return (kept.before + kept.head + fix.replacement + kept.tail + kept.after).replace(/\s/g, ' ')
}
