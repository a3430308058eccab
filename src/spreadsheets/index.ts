/** Tables that people open in a spreadsheet, and send back from one. */
export { readCsv } from './read-csv.ts'
export type { SheetRow } from './read-csv.ts'
export { BYTE_ORDER_MARK, csvLine } from './write-csv.ts'
