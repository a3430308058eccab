/** A paragraph, heading or line of the source, on one line, in the order of the source. */
export type Passage = {
  text: string
  /** Blank lines before it. */
  blankBefore: number
  /** Markdown's heading mark before it (`##`), and the one that may close it. */
  mark?: string
  closingMark?: string
}

/** Which lines are never joined: to any other, or only to the one above. */
export type LineRules = {
  standsAlone: (text: string) => boolean
  opensPassage: (text: string) => boolean
}

type Line = { text: string; blankBefore: number; mark?: string; closingMark?: string }

/** Newlines as `\n`, no byte order mark, NFC. The words are those of the text. */
export const tidyText = (text: string): string =>
  text
    .replace(/^\ufeff+/u, '')
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
    .normalize('NFC')

/** White space other than the no-break spaces that typography means. */
const looseSpace = /[^\S\u00a0\u202f]+/gu

const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  let blankBefore = 0
  for (const raw of tidyText(text).split('\n')) {
    const text = raw.replace(looseSpace, ' ').trim()
    if (!text) {
      blankBefore += 1
      continue
    }
    const mark = /^(#{1,6})\s(?=[^\s#])/u.exec(text)?.[1]
    if (mark) {
      const rest = text.slice(mark.length).trim()
      const closingMark = /\s(#{1,6})$/u.exec(rest)?.[1]
      const heading = closingMark ? rest.slice(0, -closingMark.length).trim() : rest
      lines.push({ text: heading, blankBefore, mark, ...(closingMark ? { closingMark } : {}) })
    } else lines.push({ text, blankBefore })
    blankBefore = 0
  }
  return lines
}

const sentenceEnd = /[.!?…:;؟。]["'”’»)\]*_]{0,3}$/u
const lowerCase = /^["“‘(]?\p{Ll}/u
const listItem = /^(?:[-*•·–—]|\d{1,2}[.)])\s/u

/** Widest line that a hard-wrapped text has, in UTF-16 units. */
const widest = 110
/** Narrowest text that is taken for hard-wrapped. */
const narrowest = 50
/** By how much a wrapped line may fall short of what the next word needs. */
const slack = 6

const nextWordFits = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + (/^\S+/u.exec(next.text)?.[0].length ?? 0) <= width - slack

const canJoin = (line: Line, next: Line, { standsAlone, opensPassage }: LineRules): boolean =>
  next.blankBefore === 0 &&
  !line.mark &&
  !next.mark &&
  !listItem.test(next.text) &&
  !opensPassage(next.text) &&
  !standsAlone(line.text) &&
  !standsAlone(next.text)

/** The width at which a text is hard-wrapped, or 0 when its newlines end paragraphs. */
const wrapWidth = (lines: Line[], rules: LineRules): number => {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next && canJoin(line, next, rules) ? [{ line, next }] : []
  })
  if (pairs.length < 3) return 0
  let width = 0
  for (const { line, next } of pairs) width = Math.max(width, line.text.length, next.text.length)
  if (width > widest || width < narrowest) return 0
  const full = pairs.filter(({ line, next }) => !nextWordFits(line, next, width)).length
  const open = pairs.filter(({ line }) => !sentenceEnd.test(line.text)).length
  return full >= pairs.length * 0.6 && open >= pairs.length * 0.5 ? width : 0
}

/**
 * Splits a text into passages. A blank line always ends one. A single newline ends one too, unless
 * the text is hard-wrapped (then full lines are joined) or the line breaks off in mid-sentence and
 * the next goes on in lower case; `rules` names exceptions.
 */
export const passagesOf = (text: string, rules: LineRules): Passage[] => {
  const lines = linesOf(text)
  const width = wrapWidth(lines, rules)
  const passages: Passage[] = []
  let open: Passage | undefined
  let parts: string[] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    open ??= { ...line }
    parts.push(line.text)
    const joins =
      next &&
      canJoin(line, next, rules) &&
      ((width > 0 && !nextWordFits(line, next, width)) ||
        (!sentenceEnd.test(line.text) &&
          lowerCase.test(next.text) &&
          (width > 0 || line.text.length >= 40)))
    if (joins) return
    passages.push({ ...open, text: parts.join(' ') })
    open = undefined
    parts = []
  })
  return passages
}
