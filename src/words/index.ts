/** The words of the desk's own screens in the panel: English, Turkish and Arabic. */
export { NAMESPACE, withDeskWords, WORDS } from './words.ts'
export type { DeskWords, WordKey } from './words.ts'
