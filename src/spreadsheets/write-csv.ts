/**
 * What a spreadsheet would take for a formula, or for the beginning of one; and what would read like one made a
 * text here, so that nothing is taken off on the way back that was not put on.
 */
export const FORMULA = /^'*[=+\-@\t\r]/

/** A byte order mark: without it a spreadsheet reads Turkish and Arabic as something else. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A line of CSV (RFC 4180), with its line end. A text that a spreadsheet would run is made a text by an
 * apostrophe before it; a number stays a number, also a negative one.
 */
export const csvLine = (cells: readonly (number | string | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`

function csvCell(value: number | string | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
