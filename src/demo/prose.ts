/**
 * A plain notation for the demo's bodies, so that they read as prose in the source: blocks divided by
 * empty lines; `## ` a crosshead, `> ` a quote, `- ` the items of a list, `---` a rule;
 * `*italic*` and `[words](https://address)` within a line.
 */

import type { Block, Inline, TextRun } from '../publishing/content.ts'

const INLINE = /\[([^\]\n]{1,200})\]\((https:\/\/[^)\s]{1,300})\)|\*([^*\n]{1,300})\*/g

function text(words: string, italic = false): TextRun {
  return italic ? { type: 'text', text: words, marks: ['italic'] } : { type: 'text', text: words }
}

/** The runs and links of one line. */
export function parseInline(line: string): Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of line.matchAll(INLINE)) {
    const [whole, label, href, italic] = match
    if (match.index > from) found.push(text(line.slice(from, match.index)))
    if (href !== undefined) found.push({ type: 'link', href, children: [text(label ?? href)] })
    else found.push(text(italic ?? '', true))
    from = match.index + whole.length
  }
  if (from < line.length) found.push(text(line.slice(from)))
  return found
}

function unwrap(lines: string[]): string {
  return lines.join(' ').replace(/ {2,}/g, ' ').trim()
}

function parseBlock(source: string): Block {
  const lines = source.split('\n').map((line) => line.trim())
  const first = lines[0] ?? ''
  if (first === '---') return { type: 'rule', anchor: '' }
  if (first.startsWith('## ')) {
    const children = parseInline(unwrap(lines).slice(3))
    return { type: 'crosshead', anchor: '', level: 2, children }
  }
  if (first.startsWith('> ')) {
    const children = parseInline(unwrap(lines.map((line) => line.replace(/^> ?/, ''))))
    return { type: 'quote', anchor: '', children }
  }
  if (first.startsWith('- ')) {
    const items: string[][] = []
    for (const line of lines) {
      if (line.startsWith('- ')) items.push([line.slice(2)])
      else items.at(-1)?.push(line)
    }
    const parsed = items.map((item) => parseInline(unwrap(item)))
    return { type: 'list', anchor: '', ordered: false, items: parsed }
  }
  return { type: 'paragraph', anchor: '', children: parseInline(unwrap(lines)) }
}

/** The blocks of a body, with empty anchors; a line break within a block counts as a space. */
export function parseProse(source: string): Block[] {
  return source
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .filter((block) => block !== '')
    .map(parseBlock)
}
