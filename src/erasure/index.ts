/** Taking a person or a text out of the desk, by a recorded act. */
export { erasePerson } from './erase-person.ts'
export type { Erased } from './erase-person.ts'
export { eraseText } from './erase-text.ts'
