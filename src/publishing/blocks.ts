import type { Block, List } from './content.ts'
import { textOfInlines, tidyInlines } from './inlines.ts'

/** The one form of a body: every stretch of text tidied, and what is empty left out. Anchors stay. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map(tidyBlock).filter((block) => !isEmpty(block))
}

/** The words of a block; lines and list items are parted by line feeds. A picture has none of its own. */
export function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'crosshead':
    case 'paragraph':
    case 'quote':
      return textOfInlines(block.children)
    case 'list':
      return block.items.map(textOfInlines).join('\n')
    case 'picture':
    case 'rule':
      return ''
  }
}

function tidyBlock(block: Block): Block {
  switch (block.type) {
    case 'crosshead':
    case 'paragraph':
    case 'quote':
      return { ...block, children: tidyInlines(block.children) }
    case 'list':
      return tidyList(block)
    case 'picture':
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
