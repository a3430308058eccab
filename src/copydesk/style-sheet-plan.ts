import type { Places } from '../words/filled.ts'
import { faultOfRule, linesOf, styleRuleOf } from './check-style-rule.ts'
import type { RuleFault } from './check-style-rule.ts'
import { isSameWord, STYLE_COLUMNS } from './style-sheet.ts'
import type { KeptStyleRule, SheetFault, SheetRule, StyleColumn } from './style-sheet.ts'

type Tables = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

/** What is wrong with a row of a file, by the section of the words that says it. */
export type RowFault =
  | ({ section: 'sheetFaults' } & SheetFault)
  | ({ section: 'styleFaults' } & Pick<RuleFault, 'as' | 'places'>)

/** What a rule says, apart from who it is. */
export type StyleRuleText = {
  find: string
  prefer: string
  reason: string
  language: string
  weight: string
  matchCase: boolean
  wrong: string
  right: string
  active: boolean
}

/** What a row of a file would do. */
export type PlannedRow = { line: number; find: string } & (
  | { what: 'new'; rule: StyleRuleText }
  | { what: 'changed'; of: KeptStyleRule; rule: StyleRuleText; columns: StyleColumn[] }
  | { what: 'same' }
  | { what: 'refused'; fault: RowFault }
)

type Known = {
  kept: readonly KeptStyleRule[]
  /** Words of every language in which a cell may be filled in. */
  words: readonly Tables[]
  /** Languages that a rule may be of, beside every language. */
  languages: readonly string[]
}

const LONGEST = { find: 2000, prefer: 200, reason: 500, wrong: 6500, right: 6500 } as const

const NEW_RULE: StyleRuleText = {
  find: '',
  prefer: '',
  reason: '',
  language: 'all',
  weight: 'should',
  matchCase: false,
  wrong: '',
  right: '',
  active: true,
}

/**
 * What every row of a file would do, the bad ones told apart. A row without an id is the rule that finds the
 * same, where there is one: a file that was brought twice makes nothing twice. A column that the file does not
 * have leaves a rule as it is there; the examples of a rule are its tests here too.
 */
export function planOfSheet(rows: readonly SheetRule[], known: Known): PlannedRow[] {
  /** The line that spoke of a rule first. */
  const spoken = new Map<string, number>()
  return rows.map((row) => {
    const { line } = row
    const find = row.cells.find ?? ''
    const refuse = (as: SheetFault['as'], places?: Places): PlannedRow => ({
      line,
      find,
      what: 'refused',
      fault: { section: 'sheetFaults', as, ...(places ? { places } : {}) },
    })
    const of = ruleOfRow(row, known)
    if (of === 'unknown') return refuse('unknownId')
    const read = textOfRow(row, of ? textOf(of) : NEW_RULE, known)
    if ('as' in read) return refuse(read.as, read.places)
    const key = of?.publicId ?? keyOf(read)
    const before = spoken.get(key)
    if (before !== undefined) return refuse('twice', { line: before })
    spoken.set(key, line)
    const fault = faultOf(read)
    if (fault) return { line, find, what: 'refused', fault }
    if (!of) return { line, find, what: 'new', rule: read }
    const was = textOf(of)
    const columns = STYLE_COLUMNS.filter(
      (column) => column !== 'id' && was[column] !== read[column],
    )
    return columns.length === 0
      ? { line, find, what: 'same' }
      : { line, find, what: 'changed', of, rule: read, columns }
  })
}

const textOf = (rule: KeptStyleRule): StyleRuleText => ({
  find: oneToALine(rule.find),
  prefer: rule.prefer?.trim() ?? '',
  reason: rule.reason?.trim() ?? '',
  language: rule.language ?? 'all',
  weight: rule.weight ?? 'should',
  matchCase: rule.matchCase === true,
  wrong: oneToALine(rule.wrong),
  right: oneToALine(rule.right),
  active: rule.active !== false,
})

const oneToALine = (text: string | null | undefined) => linesOf(text).join('\n')

const keyOf = ({ find, language }: Pick<StyleRuleText, 'find' | 'language'>) =>
  `${language} ${find.toLowerCase()}`

function ruleOfRow({ cells }: SheetRule, { kept, words }: Known): KeptStyleRule | 'unknown' | null {
  if (cells.id) return kept.find(({ publicId }) => publicId === cells.id) ?? 'unknown'
  const language = languageOf(cells.language ?? 'all', words)
  const key = keyOf({ find: oneToALine(cells.find), language })
  return kept.find((rule) => keyOf(textOf(rule)) === key) ?? null
}

const languageOf = (cell: string, words: readonly Tables[]) =>
  cell === '' || codeOf(cell, ['all'], words) ? 'all' : cell.toLowerCase()

/** Which of some codes a cell means, by the code itself or by its word in any language. */
const codeOf = <Code extends string>(
  cell: string,
  codes: readonly Code[],
  words: readonly Tables[],
): Code | undefined =>
  codes.find((code) =>
    [code, ...words.map(({ styleCells }) => styleCells?.[code] ?? code)].some((each) =>
      isSameWord(each, cell),
    ),
  )

const WEIGHTS = ['must', 'should', 'perhaps'] as const
const YES_OR_NO = ['yes', 'no'] as const
const ONE_TO_A_LINE = ['find', 'wrong', 'right'] as const
const IN_A_LINE = ['prefer', 'reason'] as const

/** A rule with what the cells of a row say; what they leave out is as before. */
function textOfRow(
  { cells }: SheetRule,
  before: StyleRuleText,
  { languages, words }: Known,
): SheetFault | StyleRuleText {
  const names = words[0]?.styleColumns ?? {}
  const wordFor = (code: string) => words[0]?.styleCells?.[code] ?? code
  const rule: StyleRuleText = { ...before }
  for (const column of ONE_TO_A_LINE) {
    if (cells[column] !== undefined) rule[column] = oneToALine(cells[column])
  }
  for (const column of IN_A_LINE) rule[column] = cells[column] ?? rule[column]
  const long = [...ONE_TO_A_LINE, ...IN_A_LINE].find((each) => rule[each].length > LONGEST[each])
  if (long) return { as: 'longCell', places: { column: names[long] ?? long, most: LONGEST[long] } }
  const refuse = (column: StyleColumn, known: readonly string[]): SheetFault => ({
    as: 'unknownWord',
    places: {
      word: cells[column] ?? '',
      column: names[column] ?? column,
      known: known.join(', '),
    },
  })
  if (cells.language !== undefined) {
    const language = languageOf(cells.language, words)
    if (language !== 'all' && !languages.includes(language)) {
      return refuse('language', [wordFor('all'), ...languages])
    }
    rule.language = language
  }
  if (cells.weight) {
    const weight = codeOf(cells.weight, WEIGHTS, words)
    if (!weight) return refuse('weight', WEIGHTS.map(wordFor))
    rule.weight = weight
  }
  for (const column of ['active', 'matchCase'] as const) {
    if (!cells[column]) continue
    const is = codeOf(cells[column], YES_OR_NO, words)
    if (!is) return refuse(column, YES_OR_NO.map(wordFor))
    rule[column] = is === 'yes'
  }
  return rule
}

function faultOf(rule: StyleRuleText): RowFault | null {
  const wrong = faultOfRule(styleRuleOf({ publicId: '', ...rule }), {
    wrong: linesOf(rule.wrong),
    right: linesOf(rule.right),
  })
  if (!wrong) return null
  const { as, places } = wrong
  return { section: 'styleFaults', as, ...(places ? { places } : {}) }
}
