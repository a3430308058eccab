/** The desk's words in the panel: English, Turkish and Arabic. */
export { faultOfField } from './fault-of-field.ts'
export { fieldsInLanguages, inLanguages, tellerOf } from './form-words.ts'
export type { Teller } from './form-words.ts'
export { filled } from './filled.ts'
export type { Places } from './filled.ts'
export { NAMESPACE, withDeskWords, WORDS, wordsFor } from './words.ts'
export type { DeskWords, WordKey } from './words.ts'
