import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import { actorOf, findSubmission, mayDo } from '../workflow/index.ts'
import { openCalls } from './call.ts'
import { callIn } from './call-in-language.ts'
import { earlierReceipt } from './earlier-receipt.ts'
import { readIdempotencyKey } from './idempotency-key.ts'
import { JSON_BODY_LIMIT, parseJsonBody } from './json-body.ts'
import { openIntake } from './open-intake.ts'
import type { Problem } from './problem.ts'
import { receiveSubmission } from './receive-submission.ts'
import type { Receipt } from './receive-submission.ts'
import { requestPrint } from './request-print.ts'
import { readSubmission } from './submission-input.ts'
import { callJson, refusal } from './submissions.endpoint.ts'
import { tellProblem } from './words/index.ts'

/** What a colleague's screen needs to ask for what came by phone or on paper. */
export type HandForm = {
  calls: ReturnType<typeof callJson>[]
  languages: readonly { code: string; label: string }[]
  terms: { text: string; hash: string } | null
}

/**
 * `GET` and `POST` of `/api/submissions/by-hand`: what came by phone or on paper, entered by a colleague. The body
 * is that of `POST /v1/submissions`, by the same rules, with `sendReceipt` for those who want one by mail.
 */
export const handEntryEndpoints: Endpoint[] = [
  {
    path: '/by-hand',
    method: 'get',
    handler: (req) =>
      answer(req, 200, async () => {
        const { rules } = await openIntake(req.payload, Date.now())
        return {
          calls: openCalls(rules.calls, rules.now).map((call) =>
            callJson(callIn(call, req.i18n?.language ?? '')),
          ),
          languages: rules.languages,
          terms: rules.terms ?? null,
        } satisfies HandForm
      }),
  },
  {
    path: '/by-hand',
    method: 'post',
    handler: (req) => answer(req, 201, () => enter(req)),
  },
]

async function enter(req: PayloadRequest): Promise<object> {
  const key = readIdempotencyKey(req.headers.get('idempotency-key'))
  if (!key.ok) throw new DeskError('idempotency-key-invalid', 400, key.message)
  const text = (await req.text?.()) ?? ''
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > JSON_BODY_LIMIT) {
    throw new DeskError('body-too-large', 413, 'The submission is too long: shorten the text.')
  }
  const json = parseJsonBody(bytes)
  if (!json.ok) throw new DeskError(json.code, json.status, json.message)
  const { sendReceipt = false, ...input } = Object(json.value) as Record<string, unknown>
  if (typeof sendReceipt !== 'boolean') {
    throw new DeskError('submission-malformed', 400, '“sendReceipt” is true or false.', [
      { field: 'sendReceipt', code: 'wrong-type' },
    ])
  }
  const actor = actorOf(req)
  const idempotencyKey = key.key === undefined ? undefined : `hand-${actor.id}-${key.key}`
  const print = requestPrint(input)
  const earlier =
    idempotencyKey && print && (await earlierReceipt(req.payload, idempotencyKey, print))
  if (earlier) return placeOf(req, earlier)
  const intake = await openIntake(req.payload, Date.now())
  const reading = readSubmission(input, intake.rules)
  if (!reading.ok) throw refusal(reading.problems)
  const { receipt } = await receiveSubmission(
    req.payload,
    {
      submission: reading.submission,
      source: 'desk',
      trapped: false,
      enteredBy: { actor, sendReceipt },
      ...(idempotencyKey ? { idempotencyKey } : {}),
      ...(print === undefined ? {} : { requestPrint: print }),
    },
    intake,
  )
  return placeOf(req, receipt)
}

/** The receipt, and where the panel shows the submission. */
async function placeOf(req: PayloadRequest, receipt: Receipt): Promise<object> {
  const { id } = await findSubmission(req, receipt.receipt)
  return { ...receipt, id }
}

async function answer(
  req: PayloadRequest,
  status: number,
  work: () => Promise<object>,
): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
    if (!mayDo(req, 'submissions.edit')) {
      throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
    }
    return Response.json(await work(), { status, headers })
  } catch (error) {
    const told = inTheirLanguage(errorAnswer(error, req), req.i18n?.language)
    if (told.status === 500) {
      req.payload.logger.error({ err: error, msg: 'A submission could not be entered by hand.' })
    }
    return Response.json(told.body, { status: told.status, headers })
  }
}

/** The desk's errors, with what stands against the fields in the language of the panel. */
function inTheirLanguage(
  { body: { error }, status }: ReturnType<typeof errorAnswer>,
  language = 'en',
): ReturnType<typeof errorAnswer> {
  const details = error.details.map((detail) =>
    typeof detail.message === 'string'
      ? { ...detail, message: tellProblem(detail as unknown as Problem, language) }
      : detail,
  )
  const [only, ...more] = details
  const isOne = only !== undefined && typeof only.message === 'string' && more.length === 0
  const message = isOne ? String(only.message) : error.message
  return { status, body: { error: { ...error, message, details } } }
}
