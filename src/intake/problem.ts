/** One thing a person must change before a submission can be taken. */
export type Problem = {
  /** Path of the field, `interests.text` for example; empty when the whole body is meant. */
  field: string
  code: ProblemCode
  /** What is wrong and what to do, as a sentence. */
  message: string
  /** The number that was passed, where there is one. */
  limit?: number
}

/** The body is not what the interface describes: the sender's program has to change. */
const MALFORMED = [
  'broken-text',
  'forbidden-key',
  'malformed-body',
  'not-a-choice',
  'unknown-field',
  'wrong-type',
] as const

/** The body is understood, and a person has something to add, shorten or choose. */
type Unacceptable =
  | 'call-closed'
  | 'call-not-open'
  | 'call-unknown'
  | 'contradiction'
  | 'control-character'
  | 'file-refused'
  | 'kind-not-accepted'
  | 'language-unknown'
  | 'line-break'
  | 'not-a-link'
  | 'not-an-address'
  | 'not-offered'
  | 'required'
  | 'terms-changed'
  | 'too-dense'
  | 'too-few-words'
  | 'too-long'
  | 'too-many'
  | 'too-many-words'

export type ProblemCode = (typeof MALFORMED)[number] | Unacceptable

/** Whether the body itself was wrong (400) rather than what a person wrote in it (422). */
export const isMalformed = (problem: Problem): boolean =>
  (MALFORMED as readonly string[]).includes(problem.code)
