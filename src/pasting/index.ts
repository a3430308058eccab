/** What is pasted from a word processor becomes text of a body. Pure: a browser and a test give it the same tree. */
export { blocksOfPaste } from './blocks-of-paste.ts'
export { isFromAWordProcessor } from './from-a-word-processor.ts'
export type { PastedNode } from './pasted-node.ts'
