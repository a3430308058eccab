import type { SetAsideReason } from './reading.ts'

/** Why words of a source stand neither in the piece nor around it, in a few words for people. */
export const SET_ASIDE_REASONS: Readonly<Record<SetAsideReason, string>> = {
  boilerplate: 'button or banner of a web page',
  'date-line': 'date of the source',
  invisible: 'characters that cannot be seen',
  kicker: 'name of a rubric',
  mark: 'heading mark',
  rule: 'rule between parts',
}
