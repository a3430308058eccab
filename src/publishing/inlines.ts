import type { Inline, Link, Mark, NoteInline, TextRun } from './content.ts'
import { linkHref } from './href.ts'

/** Every mark of the canonical content, sorted as `marks` is. */
export const MARKS: readonly Mark[] = [
  'bold',
  'code',
  'italic',
  'strike',
  'subscript',
  'superscript',
  'underline',
]

/** A break, a footnote, or a stretch of text with one set of marks and at most one address. */
type Piece = { note: NoteInline[] } | { text: string; marks: Mark[]; href?: string } | 'break'

/**
 * The one form of a stretch of inline content: lines split at breaks, equal neighbours joined, marks sorted,
 * unsafe links turned to text, nothing empty, and neither space nor break at either end.
 */
export function tidyInlines(inlines: readonly Inline[]): Inline[] {
  return joined(trimmed(inlines.flatMap((inline) => piecesOf(inline))))
}

/** The words of inline content as one text; a break is a line feed, a footnote stands in brackets. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'break') return '\n'
      if (inline.type === 'footnote') return ` [${textOfInlines(inline.children)}]`
      return inline.type === 'text' ? inline.text : textOfInlines(inline.children)
    })
    .join('')
}

/** Sorted, each once, and none that the content does not know. */
export function tidyMarks(marks: readonly string[] | undefined): Mark[] {
  return marks === undefined ? [] : MARKS.filter((mark) => marks.includes(mark))
}

/**
 * Text that every database and feed can hold: half characters become the replacement character, control
 * characters go, and the line ends of any system are line feeds.
 */
export function storableText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
}

function piecesOf(inline: Inline): Piece[] {
  if (inline.type === 'break') return ['break']
  if (inline.type === 'text') return linesOf(inline)
  if (inline.type === 'footnote') {
    const note = tidyInlines(inline.children) as NoteInline[]
    return note.length > 0 ? [{ note }] : []
  }
  const href = linkHref(inline.href)
  const lines = inline.children.flatMap((run) => linesOf(run))
  return href === undefined
    ? lines
    : lines.map((piece) => (isRun(piece) ? { ...piece, href } : piece))
}

function linesOf(run: TextRun): Piece[] {
  const marks = tidyMarks(run.marks)
  return storableText(run.text)
    .split('\n')
    .flatMap((text, index): Piece[] => [
      ...(index > 0 ? (['break'] as const) : []),
      ...(text === '' ? [] : [{ text, marks }]),
    ])
}

const isRun = (piece: Piece): piece is Exclude<Piece, 'break' | { note: NoteInline[] }> =>
  piece !== 'break' && 'text' in piece

function trimmed(pieces: readonly Piece[]): Piece[] {
  const isSpace = (piece: Piece) => piece === 'break' || (isRun(piece) && piece.text.trim() === '')
  const start = pieces.findIndex((piece) => !isSpace(piece))
  if (start === -1) return []
  const kept = pieces.slice(start, pieces.findLastIndex((piece) => !isSpace(piece)) + 1)
  return kept.map((piece, index) => {
    if (!isRun(piece)) return piece
    const text = index === 0 ? piece.text.trimStart() : piece.text
    return { ...piece, text: index === kept.length - 1 ? text.trimEnd() : text }
  })
}

function joined(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = []
  for (const piece of pieces) {
    if (piece === 'break') {
      inlines.push({ type: 'break' })
    } else if ('note' in piece) {
      inlines.push({ type: 'footnote', children: piece.note })
    } else if (piece.href === undefined) {
      append(inlines, piece.text, piece.marks)
    } else {
      append(linkAtEnd(inlines, piece.href).children, piece.text, piece.marks)
    }
  }
  return inlines
}

function linkAtEnd(inlines: Inline[], href: string): Link {
  const last = inlines.at(-1)
  if (last?.type === 'link' && last.href === href) return last
  const link: Link = { type: 'link', href, children: [] }
  inlines.push(link)
  return link
}

function append(runs: Inline[], text: string, marks: Mark[]): void {
  const last = runs.at(-1)
  if (last?.type === 'text' && (last.marks ?? []).join() === marks.join()) {
    last.text += text
  } else {
    runs.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
  }
}
