import { BYTE_ORDER_MARK, csvLine, readCsv } from '../spreadsheets/index.ts'
import type { Places } from '../words/filled.ts'
import type { styleSheetWords } from '../words/panels/style-sheet.ts'
import type { StyleRuleRow } from './check-style-rule.ts'

/** The columns of the table of house rules, in their order. */
export const STYLE_COLUMNS = [
  'id',
  'find',
  'prefer',
  'reason',
  'language',
  'weight',
  'matchCase',
  'wrong',
  'right',
  'active',
] as const

export type StyleColumn = (typeof STYLE_COLUMNS)[number]
export type SheetFault = {
  as: keyof (typeof styleSheetWords)['sheetFaults']
  places?: Places
}

type Tables = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

/** A rule as a row of the collection holds it. */
export type KeptStyleRule = StyleRuleRow & { active?: boolean | null }

/** A row of a file: the cells of the columns that the file has, still as text. */
export type SheetRule = { line: number; cells: Partial<Record<StyleColumn, string>> }

const MOST_ROWS = 500

/**
 * The rules as a file for a spreadsheet.
 *
 * @param words of the language in which the columns are named.
 */
export const styleSheetOf = (rules: readonly KeptStyleRule[], words: Tables): string => {
  const { styleCells = {}, styleColumns = {} } = words
  const yes = (is: boolean) => styleCells[is ? 'yes' : 'no'] ?? ''
  const cellsOf = (rule: KeptStyleRule): Record<StyleColumn, string> => ({
    id: rule.publicId,
    find: rule.find ?? '',
    prefer: rule.prefer ?? '',
    reason: rule.reason ?? '',
    language: rule.language === 'all' ? (styleCells.all ?? '') : (rule.language ?? ''),
    weight: styleCells[rule.weight ?? ''] ?? '',
    matchCase: yes(rule.matchCase === true),
    wrong: rule.wrong ?? '',
    right: rule.right ?? '',
    active: yes(rule.active !== false),
  })
  const lines = rules.map((rule) => {
    const cells = cellsOf(rule)
    return csvLine(STYLE_COLUMNS.map((column) => cells[column]))
  })
  const head = csvLine(STYLE_COLUMNS.map((column) => styleColumns[column] ?? column))
  return BYTE_ORDER_MARK + head + lines.join('')
}

/**
 * The rows of a file. Its columns may stand in any order, be named in any language of the desk, and be left out
 * but for what is to be found.
 *
 * @param languages words of every language.
 */
export function readStyleSheet(
  text: string,
  languages: readonly Tables[],
): { rules: SheetRule[] } | { fault: SheetFault } {
  const rows = readCsv(text)
  if (rows === null) return { fault: { as: 'unreadable' } }
  const [head, ...body] = rows
  const columns = (head?.cells ?? []).map((name) => columnNamed(name, languages))
  if (!columns.includes('find')) {
    return { fault: { as: 'noColumn', places: { column: languages[0]?.styleColumns?.find ?? '' } } }
  }
  const twice = columns.find((column, at) => column && columns.indexOf(column) !== at)
  if (twice) return { fault: { as: 'columnTwice', places: { column: nameOf(twice, languages) } } }
  if (body.length > MOST_ROWS) {
    return { fault: { as: 'manyRows', places: { count: body.length, most: MOST_ROWS } } }
  }
  return {
    rules: body.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        columns.flatMap((column, at) => (column ? [[column, (cells[at] ?? '').trim()]] : [])),
      ),
    })),
  }
}

const nameOf = (column: StyleColumn, [first]: readonly Tables[]) =>
  first?.styleColumns?.[column] ?? column

const columnNamed = (name: string, languages: readonly Tables[]): StyleColumn | undefined =>
  STYLE_COLUMNS.find((column) =>
    [column, ...languages.map(({ styleColumns }) => styleColumns?.[column] ?? column)].some(
      (each) => isSameWord(each, name),
    ),
  )

/** Whether two words are the same to somebody who types them into a cell, whatever language the keys are in. */
export const isSameWord = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (word: string) =>
  word.trim().normalize('NFC').toLowerCase().replaceAll('ı', 'i').replaceAll('i\u0307', 'i')
