/** Why somebody did what is asked about: kept in words, and erasable, beside an event that holds the hash. */
export { noteReason } from './note-reason.ts'
export type { Reason } from './note-reason.ts'
