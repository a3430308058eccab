import { isForbiddenKey } from './forbidden-key.ts'
import { limitsOf } from './limits.ts'

import { decodeUtf8 } from '../security/index.ts'
import type { BodyRefusal } from '../security/index.ts'
/** A form's letters travel as up to nine bytes each, so this carries what 256 kB of JSON do, and more. */
export const FORM_BODY_LIMIT = 1024 * 1024
const MAX_PAIRS = 60

/** The fields of the pitch form as typed: what a page needs to show the form again. */
export type FormValues = {
  call: string
  kind: string
  title: string
  language: string
  pitch: string
  text: string
  links: string
  note: string
  exclusive: string
  publishedBefore: string
  interests: string
  interestsText: string
  aiUse: string
  aiUseText: string
  name: string
  email: string
  agreedTerms: string
  website: string
  /** Signed record of when the form was made and the idempotency key it carries. */
  form: string
  /** Token of the kept form that this one was opened from. */
  draft: string
  /** The work that the page did meanwhile, where scripts run. */
  proof: string
}

export const EMPTY_FORM: FormValues = {
  call: '',
  kind: '',
  title: '',
  language: '',
  pitch: '',
  text: '',
  links: '',
  note: '',
  exclusive: '',
  publishedBefore: '',
  interests: '',
  interestsText: '',
  aiUse: '',
  aiUseText: '',
  name: '',
  email: '',
  agreedTerms: '',
  website: '',
  form: '',
  draft: '',
  proof: '',
}

/** The fields of a form by their names; of a field given twice the first counts. */
export type Pairs = ReadonlyMap<string, string>

/**
 * Parses an `application/x-www-form-urlencoded` body. Names that reach for a prototype are refused, as is
 * what no browser sends.
 */
export function readPairs(bytes: Uint8Array): BodyRefusal | { ok: true; values: Pairs } {
  const text = decodeUtf8(bytes)
  if (text === undefined) return refused('The form is not well-formed UTF-8.')
  const pairs = text === '' ? [] : text.split('&', MAX_PAIRS + 1)
  if (pairs.length > MAX_PAIRS) return refused(`The form has more than ${MAX_PAIRS} fields.`)
  const values = new Map<string, string>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    const name = decodePart(equals < 0 ? pair : pair.slice(0, equals))
    const value = decodePart(equals < 0 ? '' : pair.slice(equals + 1))
    if (name === undefined || value === undefined) {
      return refused('The form is not well-formed: send it from the page again.')
    }
    if (isForbiddenKey(name)) return refused(`The field “${name.slice(0, 60)}” is not allowed.`)
    if (!values.has(name)) values.set(name, value)
  }
  return { ok: true, values }
}

/** Answers to the questions of a call, by question: they are fields of the form under names of their own. */
export const answersOf = (pairs: Pairs): ReadonlyMap<string, string> =>
  new Map(
    [...pairs].flatMap(([name, value]) =>
      name.startsWith('answer-') ? [[name.slice('answer-'.length), value] as const] : [],
    ),
  )

/** The pitch form out of a body. Unknown fields are ignored: browser extensions add some. */
export function parseFormBody(bytes: Uint8Array):
  | BodyRefusal
  | {
      ok: true
      values: FormValues
      answers: ReadonlyMap<string, string>
      keep: boolean
      /** The language that it is to be shown in, instead of being sent. */
      show?: string | undefined
    } {
  const pairs = readPairs(bytes)
  if (!pairs.ok) return pairs
  return {
    ok: true,
    values: formValuesOf(pairs.values),
    answers: answersOf(pairs.values),
    keep: pairs.values.has('keep'),
    show: pairs.values.get('lang'),
  }
}

/** The fields of the pitch form, out of whatever was sent. */
export function formValuesOf(pairs: Pairs): FormValues {
  const values: FormValues = { ...EMPTY_FORM }
  for (const [name, value] of pairs) {
    if (Object.hasOwn(EMPTY_FORM, name)) values[name as keyof FormValues] = value
  }
  return values
}

function refused(message: string): BodyRefusal {
  return { ok: false, status: 400, code: 'malformed-body', message }
}

function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

/**
 * The same input the JSON interface takes, made of a form. A choice that was not made is left out, so that
 * its problem reads "choose", and a value no page offers stays as it is, to be refused.
 */
export function inputOfForm(
  values: FormValues,
  answers: ReadonlyMap<string, string> = new Map(),
): unknown {
  const answered = [...answers].filter(([, answer]) => answer.trim() !== '')
  return withoutEmpty({
    answers:
      answered.length > 0
        ? answered.map(([question, answer]) => ({ question, answer }))
        : undefined,
    call: values.call,
    kind: values.kind,
    title: values.title,
    language: values.language,
    pitch: values.pitch,
    text: values.text,
    links: linesOf(values.links),
    note: values.note,
    exclusive: EXCLUSIVE.get(values.exclusive) ?? values.exclusive,
    publishedBefore: values.publishedBefore,
    interests: declarationOf(values.interests, values.interestsText),
    aiUse: declarationOf(values.aiUse, values.aiUseText),
    name: values.name,
    email: values.email,
    agreedTerms: values.agreedTerms,
    website: values.website,
  })
}

const EXCLUSIVE = new Map<string, boolean>([
  ['yes', true],
  ['no', false],
])

/** A text without its answer is kept: the problem then asks for the answer. */
const declarationOf = (declared: string, text: string) =>
  declared === '' ? undefined : { declared, ...(text === '' ? {} : { text }) }

/** One more line than is allowed is enough to say that there are too many. */
const linesOf = (text: string) =>
  text
    .split(/\r\n|\r|\n/, (limitsOf().links.count + 1) * 4)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const withoutEmpty = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  )
