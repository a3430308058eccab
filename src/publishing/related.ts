import type { Block } from './content.ts'

/** Public ids of the other pieces that a body leads to, each once, in their order. */
export const relatedIn = (body: readonly Block[]): string[] => [
  ...new Set(body.flatMap((block) => (block.type === 'related' ? [block.piece] : []))),
]
