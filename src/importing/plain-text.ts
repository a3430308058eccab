import type { Block, Inline } from '../publishing/content.ts'

const ofInline = (inline: Inline): string =>
  inline.type === 'text'
    ? inline.text
    : inline.type === 'break'
      ? '\n'
      : inline.children.map(({ text }) => text).join('')

const ofInlines = (children: Inline[]): string => children.map(ofInline).join('')

/** The words of a block as plain text; a picture and a rule have none. */
export const plainTextOf = (block: Block): string => {
  if (block.type === 'rule' || block.type === 'picture') return ''
  return block.type === 'list' ? block.items.map(ofInlines).join('\n') : ofInlines(block.children)
}
