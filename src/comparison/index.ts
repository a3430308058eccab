/** Texts of a piece beside each other: what changed between two, and one made of two. */
export { textEndpoints } from './text-endpoints.ts'
export { comparableOfContent } from './comparable.ts'
export type { ComparableText } from './comparable.ts'
export { compareTexts } from './compare.ts'
export type { Comparison, Passage } from './compare.ts'
