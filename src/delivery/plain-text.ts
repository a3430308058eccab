import type { Block, Inline } from '../publishing/content.ts'
import { publicBlocks } from './blocks.ts'

/** The body's words without markup: one empty line between blocks, captions kept, addresses not. */
export function renderPlainText(blocks: readonly Block[]): string {
  return publicBlocks(blocks)
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')
}

/** The words of a run of inline content; a line break is a line end. */
export const inlineText = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      if (child.type === 'break') return '\n'
      return child.type === 'text' ? child.text : inlineText(child.children)
    })
    .join('')

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
      return inlineText(block.children)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineText(item)}`)
        .join('\n')
    case 'rule':
      return '* * *'
    case 'picture':
      return [block.picture.caption, block.picture.credit].filter(Boolean).join(' ')
  }
}
