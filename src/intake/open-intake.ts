import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { rememberShortly } from '../storage/index.ts'
import type { Call, CallQuestion, SubmissionKind } from './call.ts'
import type { IntakeRules } from './submission-input.ts'
import { termsOf } from './terms.ts'

export type CallRow = {
  slug: string
  title: string
  guidelines: string
  accepts?: SubmissionKind[] | null
  opensAt: string
  closesAt?: string | null
  minWords?: number | null
  maxWords?: number | null
  questions?: QuestionRow[] | null
  otherLanguages?:
    { language: string; title?: string | null; guidelines?: string | null }[] | null | undefined
}

type QuestionRow = {
  id?: string | null
  question: string
  hint?: string | null
  kind: CallQuestion['kind']
  rule: 'optional' | 'required' | 'required-after'
  requiredAfter?: string | null
  frozenAfter?: string | null
  seenBy: CallQuestion['seenBy']
  choices?: string | null
  otherLanguages?:
    | {
        language: string
        question?: string | null
        hint?: string | null
        choices?: string | null
      }[]
    | null
}

type SettingsRow = {
  name?: string | null
  description?: string | null
  language?: string | null
  timeZone?: string | null
  invitation?: string | null
  pitchEmail?: string | null
  pitchGuidelines?: string | null
  terms?: string | null
  answerDays?: number | null
  pitchTexts?: TextsRow[] | null
}

type TextsRow = {
  language?: string | null
  invitation?: string | null
  guidelines?: string | null
  terms?: string | null
}

/** What the house says of itself to contributors. */
export type IntakeHouse = {
  name: string
  description: string
  /** BCP 47. */
  language: string
  /** IANA name. */
  timeZone: string
  invitation?: string
  guidelines?: string
  email?: string
  /** Within how many days the desk answers. */
  answerDays: number
  /** What it says otherwise in other languages. */
  texts: readonly HouseTexts[]
}

/** What the house says to contributors in one language; what is left out it says in its own. */
export type HouseTexts = { language: string; invitation?: string; guidelines?: string }

/** What the desk takes at this moment, and how it introduces itself. */
export type Intake = { rules: IntakeRules; house: IntakeHouse }

/** More calls than a desk has open at once; the newest are read. */
const MAX_CALLS = 200

/**
 * Reads the calls, the settings and the terms as they stand at `now`. Closed calls are among them, so that
 * somebody who is late is told so.
 *
 * @param now Unix milliseconds.
 */
export async function openIntake(
  payload: Payload,
  now: number,
  req?: PayloadRequest,
): Promise<Intake> {
  const { languages } = deskOf(payload).options
  const [calls, found] = req
    ? await readHouse(payload, req)
    : await rememberShortly(payload, 'intake', () => readHouse(payload))
  const settings = found as SettingsRow
  const language = settings.language ?? languages[0]?.code ?? 'en'
  const terms = termsOf(settings.terms, language)
  const texts = (settings.pitchTexts ?? []).filter(({ language: of }) => of && of !== language)
  const otherTerms = texts.flatMap((row) => termsOf(row.terms, String(row.language)) ?? [])
  return {
    rules: {
      now,
      calls: calls.docs.map(callOf),
      languages,
      timeZone: settings.timeZone ?? 'UTC',
      ...(terms ? { terms } : {}),
      ...(terms && otherTerms.length > 0 ? { otherTerms } : {}),
    },
    house: {
      name: settings.name ?? 'The Opinion Desk',
      description: settings.description ?? '',
      language,
      timeZone: settings.timeZone ?? 'UTC',
      answerDays: settings.answerDays ?? 14,
      texts: texts.map((row) => ({
        language: String(row.language),
        ...(row.invitation ? { invitation: row.invitation } : {}),
        ...(row.guidelines ? { guidelines: row.guidelines } : {}),
      })),
      ...(settings.invitation ? { invitation: settings.invitation } : {}),
      ...(settings.pitchGuidelines ? { guidelines: settings.pitchGuidelines } : {}),
      ...(settings.pitchEmail ? { email: settings.pitchEmail } : {}),
    },
  }
}

/** Few rows that every visitor needs, and that change a few times a day. */
const readHouse = (payload: Payload, req?: PayloadRequest) => {
  const { slugs } = deskOf(payload).options
  return Promise.all([
    payload.db.find<CallRow & { id: number | string }>({
      collection: slugs.calls,
      sort: '-opensAt',
      limit: MAX_CALLS,
      pagination: false,
      req,
    }),
    payload.findGlobal({ slug: slugs.settings, depth: 0, overrideAccess: true, req }),
  ])
}

export const callOf = (row: CallRow): Call => ({
  slug: row.slug,
  title: row.title,
  guidelines: row.guidelines,
  accepts: row.accepts?.length ? row.accepts : ['pitch', 'draft'],
  opensAt: Date.parse(row.opensAt),
  ...(row.closesAt ? { closesAt: Date.parse(row.closesAt) } : {}),
  ...(row.minWords ? { minWords: row.minWords } : {}),
  ...(row.maxWords ? { maxWords: row.maxWords } : {}),
  ...(row.questions?.length ? { questions: row.questions.map(questionOf) } : {}),
  ...(row.otherLanguages?.length
    ? {
        texts: row.otherLanguages.map(({ guidelines, language, title }) => ({
          language,
          ...(title ? { title } : {}),
          ...(guidelines ? { guidelines } : {}),
        })),
      }
    : {}),
})

const questionOf = (row: QuestionRow): CallQuestion => ({
  id: String(row.id),
  question: row.question,
  ...(row.hint ? { hint: row.hint } : {}),
  kind: row.kind,
  choices: linesOf(row.choices),
  ...(row.otherLanguages?.length
    ? {
        texts: row.otherLanguages.map(({ choices, hint, language, question }) => ({
          language,
          ...(question ? { question } : {}),
          ...(hint ? { hint } : {}),
          ...(choices ? { choices: linesOf(choices) } : {}),
        })),
      }
    : {}),
  requiredFrom: requiredFrom(row),
  frozenFrom: row.frozenAfter ? Date.parse(row.frozenAfter) : Infinity,
  seenBy: row.seenBy,
})

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function requiredFrom({ rule, requiredAfter }: QuestionRow): number {
  if (rule === 'required') return 0
  return rule === 'required-after' && requiredAfter ? Date.parse(requiredAfter) : Infinity
}
