import type { FileProblem } from './files/file-faults.ts'

/** One thing a person must change before a submission can be taken. */
export type Problem = {
  /** Path of the field, `interests.text` for example; empty when the whole body is meant. */
  field: string
  code: ProblemCode
  /** What is wrong and what to do, as a sentence. */
  message: string
  /** The number that was passed, where there is one. */
  limit?: number
  /** How much there was against the limit, or the line in which it stands. */
  found?: number
  /** What the message speaks of besides the field: a question, the name of a file, a time, languages. */
  about?: string
  /** Where that is a time (ISO 8601), the zone in which people are told it. */
  timeZone?: string
  /** What is wrong with a file. */
  fault?: FileProblem['fault']
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
const UNACCEPTABLE = [
  'answer-frozen',
  'call-closed',
  'call-not-open',
  'call-unknown',
  'contradiction',
  'control-character',
  'file-refused',
  'kind-not-accepted',
  'language-unknown',
  'line-break',
  'not-a-link',
  'not-an-address',
  'not-offered',
  'required',
  'terms-changed',
  'too-dense',
  'too-few-words',
  'too-long',
  'too-many',
  'too-many-words',
] as const

/** Every code that a problem may have. */
export const PROBLEM_CODES = [...MALFORMED, ...UNACCEPTABLE] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Whether the body itself was wrong (400) rather than what a person wrote in it (422). */
export const isMalformed = (problem: Problem): boolean =>
  (MALFORMED as readonly string[]).includes(problem.code)
