import { lexicalFromBlocks } from '../src/publishing/index.ts'

/** A body of plain paragraphs, as the editor stores it. */
export const bodyOf = (...paragraphs: string[]) =>
  lexicalFromBlocks(
    paragraphs.map((text) => ({
      type: 'paragraph',
      anchor: '',
      children: [{ type: 'text', text }],
    })),
  )
