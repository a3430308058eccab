import type { Block, Inline } from '../publishing/content.ts'
import { publicBlocks } from './blocks.ts'
import type { PublicBlock } from './blocks.ts'

/**
 * The body's words without markup: one empty line between blocks, captions kept, addresses not, footnotes by
 * their numbers at the end. A pull quote, which repeats the text, is left out.
 */
export function renderPlainText(blocks: readonly Block[]): string {
  const notes: string[] = []
  const texts = publicBlocks(blocks).map((block) => blockText(block, notes))
  return [...texts, ...notes.map((note, index) => `[${index + 1}] ${note}`)]
    .filter((text) => text !== '')
    .join('\n\n')
}

/**
 * The words of a run of inline content; a line break is a line end.
 *
 * @param notes takes up the footnotes, each of which leaves its number in the text.
 */
export const inlineText = (children: readonly Inline[], notes: string[] = []): string =>
  children
    .map((child) => {
      if (child.type === 'break') return '\n'
      if (child.type === 'text') return child.text
      return child.type === 'footnote'
        ? `[${notes.push(inlineText(child.children))}]`
        : inlineText(child.children)
    })
    .join('')

function blockText(block: PublicBlock, notes: string[]): string {
  switch (block.type) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'editors-note':
      return inlineText(block.children, notes)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineText(item, notes)}`)
        .join('\n')
    case 'pull-quote':
      return ''
    case 'embed':
      return `${block.title} (${block.provider})`
    case 'related':
      return [block.headline, block.byline].filter(Boolean).join(', ')
    case 'rule':
      return '* * *'
    case 'picture':
      return [block.picture.caption, block.picture.credit].filter(Boolean).join(' ')
  }
}
