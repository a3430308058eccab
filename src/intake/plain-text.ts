import { countCharacters } from './count.ts'
import type { Problem, ProblemCode } from './problem.ts'

/** A value that passed, or what stands against it. */
export type Read<T> = { ok: true; value: T } | { ok: false; problem: Problem }

/**
 * Code units a text may take per character of its limit: room for emoji of many parts and letters with
 * many marks, and an end to what one character can cost in storage.
 */
const UNITS_PER_CHARACTER = 8

const LONE_SURROGATE = /\p{Cs}/u
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/
const OTHER_LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const CONTROL_BUT_TAB_AND_NEWLINE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/
const CONTROL = /\p{Cc}/u
const TURNING_MARKS = /[\u202a-\u202e]/g
const END_OF_TURN = '\u202c'

/** Whether each mark that turns round what follows is ended: else it turns what stands behind the text, too. */
function endsItsTurns(text: string): boolean {
  let open = 0
  for (const [mark] of text.matchAll(TURNING_MARKS)) {
    open += mark === END_OF_TURN ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}

/** Half a character, or NUL: no database stores it, and no person typed it. */
export const isBrokenText = (text: string): boolean =>
  LONE_SURROGATE.test(text) || text.includes('\u0000')

export type TextRule = {
  field: string
  /** How the field is called in a message: `The title`. */
  label: string
  maxCharacters: number
}

/** A text of one line: NFC, without blanks at its ends; it turns round nothing that stands beside it. */
export function readLine(text: string, rule: TextRule): Read<string> {
  const still = endsItsTurns(text) ? text : text.replace(TURNING_MARKS, '')
  const value = still.trim().normalize('NFC')
  if (LINE_BREAK.test(value)) {
    return failed(
      rule,
      'line-break',
      `${rule.label} must stand on one line: remove the line break.`,
    )
  }
  if (CONTROL.test(value)) {
    return failed(
      rule,
      'control-character',
      `${rule.label} holds an invisible control character: type it again instead of pasting it.`,
    )
  }
  return withinLength(value, rule)
}

/** A text of several lines: NFC, every kind of line break made `\n`, without blanks at its ends. */
export function readPassage(text: string, rule: TextRule): Read<string> {
  const value = text.replace(OTHER_LINE_BREAKS, '\n').trim().normalize('NFC')
  const control = CONTROL_BUT_TAB_AND_NEWLINE.exec(value)
  if (control) {
    const line = value.slice(0, control.index).split('\n').length
    return failed(
      rule,
      'control-character',
      `${rule.label} holds an invisible control character in line ${line}: type that line again.`,
      { found: line },
    )
  }
  return withinLength(value, rule)
}

function withinLength(value: string, rule: TextRule): Read<string> {
  const { maxCharacters, label } = rule
  if (value.length <= maxCharacters) return { ok: true, value }
  const longest = maxCharacters * UNITS_PER_CHARACTER
  const characters = value.length > longest ? undefined : countCharacters(value)
  if (characters !== undefined && characters <= maxCharacters) return { ok: true, value }
  if (characters === undefined && countCharacters(value.slice(0, longest)) <= maxCharacters) {
    return failed(
      rule,
      'too-dense',
      `${label} stacks more marks on its letters than can be stored: use fewer of them.`,
      { limit: longest },
    )
  }
  const has =
    characters === undefined ? 'It has many more.' : `It has ${characters.toLocaleString('en-GB')}.`
  return failed(
    rule,
    'too-long',
    `${label} may have at most ${maxCharacters.toLocaleString('en-GB')} characters. ${has}`,
    { limit: maxCharacters, ...(characters === undefined ? {} : { found: characters }) },
  )
}

function failed(
  rule: TextRule,
  code: ProblemCode,
  message: string,
  facts: Pick<Problem, 'found' | 'limit'> = {},
): Read<never> {
  return { ok: false, problem: { field: rule.field, code, message, ...facts } }
}
