import type { Readable } from 'node:stream'

import type { Desk } from '../desk.ts'
import { DeskError, errorAnswer, retryAfterOf } from '../errors.ts'
import type { ErrorDetails } from '../errors.ts'
import { mediaTypeOf, readBytes } from '../security/index.ts'
import { openCalls } from './call.ts'
import { callIn } from './call-in-language.ts'
import type { Call } from './call.ts'
import { clientOf, countClient } from './client.ts'
import { earlierReceipt } from './earlier-receipt.ts'
import { readIdempotencyKey } from './idempotency-key.ts'
import { keepFiles, printsOf, withTextOfFile } from './files/files-of-submission.ts'
import { problemsOfFiles } from './files/problems-of-files.ts'
import { prepareFiles } from './files/prepare-file.ts'
import type { PreparedFile, SentFile } from './files/prepare-file.ts'
import { readMultipart } from './files/read-multipart.ts'
import { JSON_BODY_LIMIT, parseJsonBody } from './json-body.ts'
import { limitBytes } from './limit-bytes.ts'
import { limitsOf } from './limits.ts'
import { openIntake } from './open-intake.ts'
import type { Problem } from './problem.ts'
import { isMalformed } from './problem.ts'
import { judgeProof } from './proof-of-work/proof.ts'
import { receiveSubmission } from './receive-submission.ts'
import type { Receipt } from './receive-submission.ts'
import { requestPrint } from './request-print.ts'
import type { Submission } from './submission.ts'
import { readSubmission } from './submission-input.ts'

/**
 * `POST /v1/submissions`: JSON in, a receipt out.
 *
 * @param sent the body as a Node server has it, where one is before us.
 */
export function postSubmission(request: Request, desk: Desk, sent?: Readable): Promise<Response> {
  return answered(desk, async () => {
    await allow(desk, request)
    const key = readIdempotencyKey(request.headers.get('idempotency-key'))
    if (!key.ok) throw new DeskError('idempotency-key-invalid', 400, key.message)
    const body = await bodyOf(request, sent)
    const json = parseJsonBody(body.json)
    if (!json.ok) throw new DeskError(json.code, json.status, json.message)

    const print = requestPrint(json.value, printsOf(body.files))
    const earlier =
      key.key && print ? await earlierReceipt(desk.payload, key.key, print) : undefined
    if (earlier) return received(earlier, true)
    const intake = await openIntake(desk.payload, Date.now())
    const prepared = await prepareFiles(desk.payload, body.files)
    if (!prepared.ok) throw refusal(problemsOfFiles(prepared.problems))
    const reading = readSubmission(withTextOfFile(json.value, prepared.files), intake.rules)
    if (!reading.ok) throw refusal(reading.problems)
    await limitSent(desk, request, reading.submission, prepared.files)
    const { receipt, repeated } = await receiveSubmission(
      desk.payload,
      {
        submission: reading.submission,
        source: 'api',
        trapped: reading.trapped,
        proof: await judgeProof(
          request.headers.get('proof-of-work'),
          intake.rules.now,
          desk.payload.secret,
        ),
        files: await keepFiles(desk.payload, prepared.files),
        ...(key.key === undefined ? {} : { idempotencyKey: key.key }),
        ...(print === undefined ? {} : { requestPrint: print }),
      },
      intake,
    )
    return received(receipt, repeated)
  })
}

/** JSON alone, or a form with the JSON in its field `submission` and files beside it. */
async function bodyOf(
  request: Request,
  sent?: Readable,
): Promise<{ json: Uint8Array; files: SentFile[] }> {
  const type = mediaTypeOf(request)
  if (type === 'multipart/form-data') {
    const form = await readMultipart(request, sent)
    if (!form.ok) throw new DeskError(form.code, form.status, form.message)
    if (form.problems.length > 0) throw refusal(problemsOfFiles(form.problems))
    const json = new TextEncoder().encode(form.values.get('submission') ?? '')
    if (json.length <= JSON_BODY_LIMIT) return { json, files: form.files }
    throw new DeskError('body-too-large', 413, 'The submission is too long: shorten the text.')
  }
  if (type !== 'application/json') {
    throw new DeskError(
      'media-type-unsupported',
      415,
      'Send JSON, with Content-Type: application/json, or multipart/form-data with files.',
    )
  }
  const body = await readBytes(request, JSON_BODY_LIMIT)
  if (!body.ok) throw new DeskError(body.code, body.status, body.message)
  return { json: body.bytes, files: [] }
}

const received = (receipt: Receipt, repeated: boolean) =>
  Response.json(receipt, {
    status: 201,
    headers: {
      'Cache-Control': 'no-store',
      ...(repeated ? { 'Idempotent-Replayed': 'true' } : {}),
    },
  })

/**
 * `GET /v1/calls`: the open calls, the limits that hold, and the terms to agree to; with `?lang=` the calls in that
 * language, as far as the desk has put them into it.
 */
export function getCalls(request: Request, desk: Desk): Promise<Response> {
  return answered(desk, async () => {
    const { rules } = await openIntake(desk.payload, Date.now())
    const language =
      new URL(request.url, 'http://desk').searchParams.get('lang')?.slice(0, 35) ?? ''
    const body = {
      items: openCalls(rules.calls, rules.now).map((call) => callJson(callIn(call, language))),
      next: null,
      limits: limitsOf(),
      languages: rules.languages.map(({ code }) => code),
      terms: rules.terms ?? null,
      otherTerms: rules.otherTerms ?? [],
    }
    return Response.json(body, { headers: { 'Cache-Control': 'public, max-age=30' } })
  })
}

export const callJson = (call: Call) => ({
  slug: call.slug,
  title: call.title,
  guidelines: call.guidelines,
  accepts: call.accepts,
  opensAt: new Date(call.opensAt).toISOString(),
  closesAt: call.closesAt === undefined ? null : new Date(call.closesAt).toISOString(),
  limits: limitsOf(call),
  questions: (call.questions ?? []).map((asked) => ({
    id: asked.id,
    question: asked.question,
    hint: asked.hint ?? null,
    kind: asked.kind,
    choices: asked.choices,
    shownChoices: asked.shownChoices ?? asked.choices,
    requiredFrom: timeOrNull(asked.requiredFrom),
    frozenFrom: timeOrNull(asked.frozenFrom),
  })),
})

const timeOrNull = (at: number): string | null =>
  Number.isFinite(at) ? new Date(at).toISOString() : null

/** @throws DeskError `too-many-requests` 429 or `desk-full` 503, with the seconds to wait. */
export async function allow(desk: Desk, request: Request): Promise<void> {
  const answer = await countClient(desk, request.headers)
  if (answer.ok) return
  if (answer.full) {
    throw new DeskError(
      'desk-full',
      503,
      `So much is coming in that the desk takes no more just now. Try again in ${answer.retryAfterSeconds} seconds.`,
      [{ retryAfterSeconds: answer.retryAfterSeconds }],
    )
  }
  throw new DeskError(
    'too-many-requests',
    429,
    `Too many submissions came from your network just now. Try again in ${answer.retryAfterSeconds} seconds.`,
    [{ retryAfterSeconds: answer.retryAfterSeconds }],
  )
}

/**
 * Counts what the files of a submission take, once it is one that can be received.
 *
 * @param after what a person is told besides, as the end of a sentence.
 * @throws DeskError `too-much-in-files` 429, with the limit and the seconds to wait.
 */
export const limitSent = (
  desk: Desk,
  request: Request,
  { emailIdentity }: Pick<Submission, 'emailIdentity'>,
  files: readonly PreparedFile[],
  after?: string,
): Promise<void> =>
  limitBytes(
    desk.payload,
    `sent-bytes:${emailIdentity}:${clientOf(desk, request.headers)}`,
    files,
    after,
  )

/** A program's mistake 400, a call that is not there 404, one that takes nothing now 409, a person's 422. */
export function refusal(problems: Problem[]): DeskError {
  if (problems.some(isMalformed)) {
    return new DeskError('submission-malformed', 400, summaryOf(problems), problems)
  }
  const ofCall = problems.find(({ field }) => field === 'call')
  if (ofCall) {
    return new DeskError(
      ofCall.code,
      ofCall.code === 'call-unknown' ? 404 : 409,
      ofCall.message,
      problems,
    )
  }
  return new DeskError('submission-refused', 422, summaryOf(problems), problems)
}

const summaryOf = (problems: Problem[]) =>
  problems.length === 1 && problems[0]
    ? problems[0].message
    : `${problems.length} things must change before this can be taken; “details” names each.`

async function answered(desk: Desk, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status === 500) {
      desk.payload.logger.error({ err: error, msg: 'A submission could not be taken.' })
    }
    return Response.json(body, { status, headers: errorHeaders(status, body.error.details) })
  }
}

function errorHeaders(status: number, details: ErrorDetails): HeadersInit {
  const wait = retryAfterOf(status, details)
  return {
    'Cache-Control': 'no-store',
    ...(wait === undefined ? {} : { 'Retry-After': String(wait) }),
  }
}
