import { z } from 'zod'
import { isBrokenText } from './plain-text.ts'
import type { Problem } from './problem.ts'

const text = z.string()

/** `none` says there is nothing to declare; `some` says what, in `text`. */
const declaration = z.strictObject({
  declared: z.enum(['none', 'some'], 'Choose “none” or “some”.'),
  text: text.optional(),
})

/**
 * The shape of a submission: which fields there are and of what type. What a person may write into them
 * is decided in `submission-input.ts`, so that a program's mistake (400) and a person's (422) differ.
 */
export const submissionShape = z.strictObject({
  /** Slug of the call it answers; left out for a general pitch. */
  call: text.optional(),
  kind: z.enum(['pitch', 'draft'], 'Choose “pitch” or “draft”.').optional(),
  name: text.optional(),
  email: text.optional(),
  title: text.optional(),
  /** What the piece would say and why now. */
  pitch: text.optional(),
  /** The full draft, for `kind: "draft"`. */
  text: text.optional(),
  /** BCP 47, one of the languages the desk works in. */
  language: text.optional(),
  interests: declaration.optional(),
  aiUse: declaration.optional(),
  exclusive: z.boolean().optional(),
  publishedBefore: text.optional(),
  /** Hash of the terms shown, as `GET /v1/calls` gives it. */
  agreedTerms: text.optional(),
  links: z.array(text).optional(),
  /** Answers to the questions of the call, by the ids that `GET /v1/calls` gives. */
  answers: z.array(z.strictObject({ question: text, answer: text })).optional(),
  note: text.optional(),
  /** Left empty by people; programs that fill every field fill it. */
  website: text.optional(),
})

export type SubmissionInput = z.infer<typeof submissionShape>

const MAX_REPORTED = 20

/** Checks the shape. Problems are all of the malformed kind and name the key. */
export function readShape(
  input: unknown,
): { ok: true; input: SubmissionInput } | { ok: false; problems: Problem[] } {
  const result = submissionShape.safeParse(input)
  if (!result.success) {
    return { ok: false, problems: result.error.issues.flatMap(problemsOf).slice(0, MAX_REPORTED) }
  }
  const broken = brokenFields(result.data)
  if (broken.length === 0) return { ok: true, input: result.data }
  return {
    ok: false,
    problems: broken.slice(0, MAX_REPORTED).map((field) => ({
      field,
      code: 'broken-text',
      message: `“${field}” holds half a character or a NUL: send well-formed Unicode.`,
    })),
  }
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [field, key].filter(Boolean).join('.').slice(0, 100)
      return {
        field: path,
        code: 'unknown-field',
        message: `There is no field “${path}”: leave it out.`,
      }
    })
  }
  if (issue.code === 'invalid_value') {
    return [{ field, code: 'not-a-choice', message: issue.message }]
  }
  if (field === '') {
    return [
      {
        field,
        code: 'wrong-type',
        message: 'Send one JSON object with the fields of a submission.',
      },
    ]
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : 'another type'
  return [{ field, code: 'wrong-type', message: `“${field}” must be of type ${expected}.` }]
}

function brokenFields(input: SubmissionInput): string[] {
  return Object.entries(input).flatMap(([field, value]) => {
    if (typeof value === 'string') return isBrokenText(value) ? [field] : []
    if (Array.isArray(value)) {
      const isBroken = (each: string | { answer: string; question: string }) =>
        typeof each === 'string' ? isBrokenText(each) : isBrokenText(each.answer + each.question)
      return value.some(isBroken) ? [field] : []
    }
    if (typeof value !== 'object') return []
    return value.text !== undefined && isBrokenText(value.text) ? [`${field}.text`] : []
  })
}
