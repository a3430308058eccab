/** A translation is a piece of its own; here it is tied to its source. */
export { noteSource } from './note-source.ts'
export { translationEndpoints } from './translation-endpoints.ts'
