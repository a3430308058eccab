import type { Passage } from './passage.ts'
import type { QuestionCode } from './question.ts'
import type { Furniture, SetAsideReason } from './reading.ts'

/** What a passage was taken for. */
export type Role =
  | Furniture['kind']
  | Exclude<SetAsideReason, 'mark'>
  | 'crosshead'
  | 'headline'
  | 'paragraph'
  | 'standfirst'

/** Passages that belong together, and what they were taken for. */
export type Part = {
  role: Role
  /** More than one only in an author box: its heading, then what stands in it. */
  passages: [Passage, ...Passage[]]
  zone: 'body' | 'tail' | 'top'
  /** The question to ask, when it was a guess. */
  doubt?: Extract<
    QuestionCode,
    | 'byline-guess'
    | 'crosshead-guess'
    | 'date-line'
    | 'furniture-guess'
    | 'headline-guess'
    | 'standfirst-guess'
  >
}
