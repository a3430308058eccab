import { BYTE_ORDER_MARK, FORMULA } from './write-csv.ts'

/** A line of a table, with the number of the line in the file on which it begins. */
export type SheetRow = { line: number; cells: string[] }

const SEPARATORS = [',', ';', '\t'] as const

/**
 * The rows of a CSV file (RFC 4180), as any spreadsheet writes it: between commas, semicolons or tabs, with any
 * line ends. Rows with nothing in them are left out, and the apostrophe before a text that looks like a formula
 * is taken off again.
 *
 * @returns `null` where a quotation mark is opened and never closed.
 */
export function readCsv(text: string): SheetRow[] | null {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  const separator = separatorOf(source)
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"[^${separator}\\r\\n"]*|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`,
    'y',
  )
  const rows: SheetRow[] = []
  let line = 1
  let row: SheetRow = { line, cells: [] }
  while (cell.lastIndex < source.length) {
    const from = cell.lastIndex
    const match = cell.exec(source)
    if (!match) return null
    const [whole, quoted, plain = '', end] = match
    if (quoted === undefined && plain.startsWith('"')) return null
    row.cells.push(unmarked(quoted === undefined ? plain : quoted.replaceAll('""', '"')))
    line += linesIn(whole)
    if (end !== separator) {
      rows.push(row)
      row = { line, cells: [] }
    } else if (cell.lastIndex === source.length) row.cells.push('')
    if (cell.lastIndex === from) break
  }
  if (row.cells.length > 0) rows.push(row)
  return rows.filter(({ cells }) => cells.some((each) => each.trim() !== ''))
}

const unmarked = (text: string) =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text

const linesIn = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** What stands most often between the names of the columns, outside of quotation marks. */
function separatorOf(text: string): string {
  const [head = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/, 1)
  const count = (separator: string) => head.split(separator).length
  return SEPARATORS.reduce((best, each) => (count(each) > count(best) ? each : best))
}
