/** Checks on prose: pure functions, text in, findings with ranges out. */
export { datesWithoutYear } from './dates-without-year.ts'
export type { CopyOptions, Finding, FindingCode, Fix } from './finding.ts'
export { relativeDates } from './relative-dates.ts'
export { spacesBeforeStops } from './spaces-before-stops.ts'
export { boilerplatePhrases, strayWords } from './stray-words.ts'
