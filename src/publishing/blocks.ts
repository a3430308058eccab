import type { Block, List } from './content.ts'
import { textOfInlines, tidyInlines } from './inlines.ts'

/** The one form of a body: every stretch of text tidied, and what is empty left out. Anchors stay. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map(tidyBlock).filter((block) => !isEmpty(block))
}

/**
 * The words of a block; lines and list items are parted by line feeds. Pictures and what stands elsewhere have
 * none of their own.
 */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'crosshead':
    case 'paragraph':
    case 'quote':
    case 'editors-note':
      return textOfInlines(block.children)
    case 'pull-quote':
      return [textOfInlines(block.children), block.attribution].filter(Boolean).join('\n')
    case 'list':
      return block.items.map(textOfInlines).join('\n')
    case 'embed':
    case 'picture':
    case 'related':
    case 'rule':
      return ''
  }
}

function tidyBlock(block: Block): Block {
  switch (block.type) {
    case 'crosshead':
    case 'paragraph':
    case 'quote':
    case 'editors-note':
    case 'pull-quote':
      return { ...block, children: tidyInlines(block.children) }
    case 'list':
      return tidyList(block)
    case 'embed':
    case 'picture':
    case 'related':
    case 'rule':
      return block
  }
}

function tidyList(list: List): List {
  return { ...list, items: list.items.map(tidyInlines).filter((item) => item.length > 0) }
}

function isEmpty(block: Block): boolean {
  if (block.type === 'list') return block.items.length === 0
  return 'children' in block && block.children.length === 0
}
