/** Taking a person out of the desk, by a recorded act. */
export { erasePerson } from './erase-person.ts'
export type { Erased } from './erase-person.ts'
export { erasureEndpoints } from './endpoints.ts'
