import type { Inline, Mark, NoteInline } from '../publishing/content.ts'
import { isDropped } from './dropped.ts'
import { isNoteInline, markedNote } from './footnotes-of-paste.ts'
import type { Footnotes } from './footnotes-of-paste.ts'
import { isElement, styleOf } from './pasted-node.ts'
import type { PastedElement, PastedNode } from './pasted-node.ts'

type Around = { marks: ReadonlySet<Mark>; href?: string }

const PLAIN: Around = { marks: new Set() }

const MARKS_OF: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  s: 'strike',
  strike: 'strike',
  sub: 'subscript',
  sup: 'superscript',
}

const PARAGRAPHS = new Set(['div', 'li', 'p'])
const SPACE: Inline = { type: 'text', text: ' ' }

/** Elements in elements, below which nothing is read. */
const DEPTH = 100

/** Words with their marks, links and footnotes, and nothing of how they looked. */
export function inlinesOf(nodes: readonly PastedNode[], footnotes: Footnotes): Inline[] {
  const read = (inner: readonly PastedNode[], around: Around, depth: number): Inline[] =>
    depth > DEPTH
      ? []
      : inner.flatMap((node): Inline[] => {
          if (!isElement(node)) return wordsOf(node, around)
          if (isDropped(node) || footnotes.places.has(node)) return []
          if (node.name === 'br') return isPageBreak(node) ? [] : [{ type: 'break' }]
          const note = markedNote(node)
          const said = note === undefined ? undefined : footnotes.notes.get(note)
          if (said) {
            const children = read(said, PLAIN, depth + 1).filter(isNoteInline) as NoteInline[]
            return [{ type: 'footnote', children: singleSpaced(children) as NoteInline[] }]
          }
          const words = read(node.children, within(node, around), depth + 1)
          // Two paragraphs of a note are parted by a space at least.
          return PARAGRAPHS.has(node.name) ? [SPACE, ...words] : words
        })
  return singleSpaced(read(nodes, PLAIN, 0))
}

const isPageBreak = (element: PastedElement) => styleOf(element, 'page-break-before') !== ''

function wordsOf(words: string, { marks, href }: Around): Inline[] {
  const text = words
    // Marks of where a word may be broken, and of nothing at all.
    .replaceAll(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
  if (text === '') return []
  const own = [...marks].filter((mark) => href === undefined || mark !== 'underline').sort()
  const run = { type: 'text' as const, text, ...(own.length > 0 ? { marks: own } : {}) }
  return [href === undefined ? run : { type: 'link', href, children: [run] }]
}

/** What holds within an element: its name says it, and its style, which counts more. */
function within(element: PastedElement, around: Around): Around {
  const marks = new Set(around.marks)
  const ofName = MARKS_OF[element.name]
  if (ofName) marks.add(ofName)
  const set = (mark: Mark, isOn: boolean, isOff: boolean) => {
    if (isOn) marks.add(mark)
    else if (isOff) marks.delete(mark)
  }
  const weight = styleOf(element, 'font-weight')
  set('bold', /^(?:bold|bolder|[6-9]00)$/.test(weight), /^(?:normal|[1-5]00)$/.test(weight))
  const slope = styleOf(element, 'font-style')
  set('italic', /^(?:italic|oblique)/.test(slope), slope === 'normal')
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`
  const hasNoLine = /\bnone\b/.test(line)
  set('underline', /\bunderline\b/.test(line), hasNoLine)
  set('strike', /\bline-through\b/.test(line), hasNoLine)
  const height = styleOf(element, 'vertical-align')
  set('superscript', height === 'super', height === 'baseline')
  set('subscript', height === 'sub', height === 'baseline')
  const href = element.name === 'a' ? addressOf(element) : undefined
  return { marks, ...((href ?? around.href) ? { href: href ?? around.href ?? '' } : {}) }
}

/** The address of a link; of one that Google counts the clicks of, the address behind it. */
function addressOf({ attributes }: PastedElement): string | undefined {
  const href = attributes.href?.trim() ?? ''
  if (!/^(?:https?:|mailto:|tel:)/i.test(href)) return undefined
  if (!/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i.test(href) || !URL.canParse(href)) {
    return href
  }
  return new URL(href).searchParams.get('q') ?? href
}

/** No two spaces in a row, and none beside a break, across marks and links. */
function singleSpaced(inlines: readonly Inline[]): Inline[] {
  let endsInSpace = true
  const trimmed = (text: string) => {
    const told = endsInSpace ? text.replace(/^ +/, '') : text
    if (text !== '') endsInSpace = text.endsWith(' ')
    return told
  }
  const once = inlines.flatMap((inline): Inline[] => {
    switch (inline.type) {
      case 'text': {
        const text = trimmed(inline.text)
        return text === '' ? [] : [{ ...inline, text }]
      }
      case 'link': {
        const children = inline.children.flatMap((run) => {
          const text = trimmed(run.text)
          return text === '' ? [] : [{ ...run, text }]
        })
        return children.length > 0 ? [{ ...inline, children }] : []
      }
      case 'break':
        endsInSpace = true
        return [inline]
      case 'footnote':
        endsInSpace = false
        return [inline]
    }
  })
  return once.map((inline, index) => {
    if (inline.type !== 'text' || once[index + 1]?.type !== 'break') return inline
    return { ...inline, text: inline.text.trimEnd() }
  })
}
