import type { Desk } from '../desk.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import { openCalls } from './call.ts'
import type { Call } from './call.ts'
import { countClient } from './client.ts'
import { readIdempotencyKey } from './idempotency-key.ts'
import { JSON_BODY_LIMIT, parseJsonBody } from './json-body.ts'
import { limitsOf } from './limits.ts'
import { openIntake } from './open-intake.ts'
import type { Problem } from './problem.ts'
import { isMalformed } from './problem.ts'
import { receiveSubmission } from './receive-submission.ts'
import { mediaTypeOf, readBytes } from './request-bytes.ts'
import { readSubmission } from './submission-input.ts'

/** `POST /v1/submissions`: JSON in, a receipt out. */
export function postSubmission(request: Request, desk: Desk): Promise<Response> {
  return answered(desk, async () => {
    await allow(desk, request)
    if (mediaTypeOf(request) !== 'application/json') {
      throw new DeskError(
        'media-type-unsupported',
        415,
        'Send JSON, with Content-Type: application/json.',
      )
    }
    const key = readIdempotencyKey(request.headers.get('idempotency-key'))
    if (!key.ok) throw new DeskError('idempotency-key-invalid', 400, key.message)
    const body = await readBytes(request, JSON_BODY_LIMIT)
    if (!body.ok) throw new DeskError(body.code, body.status, body.message)
    const json = parseJsonBody(body.bytes)
    if (!json.ok) throw new DeskError(json.code, json.status, json.message)

    const intake = await openIntake(desk.payload, Date.now())
    const reading = readSubmission(json.value, intake.rules)
    if (!reading.ok) throw refusal(reading.problems)
    const { receipt, repeated } = await receiveSubmission(
      desk.payload,
      {
        submission: reading.submission,
        source: 'api',
        trapped: reading.trapped,
        ...(key.key === undefined ? {} : { idempotencyKey: key.key }),
      },
      intake,
    )
    return Response.json(receipt, {
      status: 201,
      headers: {
        'Cache-Control': 'no-store',
        ...(repeated ? { 'Idempotent-Replayed': 'true' } : {}),
      },
    })
  })
}

/** `GET /v1/calls`: the open calls, the limits that hold, and the terms to agree to. */
export function getCalls(_request: Request, desk: Desk): Promise<Response> {
  return answered(desk, async () => {
    const { rules } = await openIntake(desk.payload, Date.now())
    const body = {
      items: openCalls(rules.calls, rules.now).map(callJson),
      next: null,
      limits: limitsOf(),
      languages: rules.languages.map(({ code }) => code),
      terms: rules.terms ?? null,
    }
    return Response.json(body, { headers: { 'Cache-Control': 'public, max-age=30' } })
  })
}

const callJson = (call: Call) => ({
  slug: call.slug,
  title: call.title,
  guidelines: call.guidelines,
  accepts: call.accepts,
  opensAt: new Date(call.opensAt).toISOString(),
  closesAt: call.closesAt === undefined ? null : new Date(call.closesAt).toISOString(),
  limits: limitsOf(call),
})

/** @throws DeskError `too-many-requests` 429, with the seconds to wait. */
export async function allow(desk: Desk, request: Request): Promise<void> {
  const answer = await countClient(desk, request.headers)
  if (answer.ok) return
  throw new DeskError(
    'too-many-requests',
    429,
    `Too many submissions came from your network just now. Try again in ${answer.retryAfterSeconds} seconds.`,
    [{ retryAfterSeconds: answer.retryAfterSeconds }],
  )
}

/** A program's mistake 400, a call that is not there 404, one that takes nothing now 409, a person's 422. */
function refusal(problems: Problem[]): DeskError {
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

function errorHeaders(status: number, details: readonly Record<string, unknown>[]): HeadersInit {
  const headers: Record<string, string> = { 'Cache-Control': 'no-store' }
  const wait = details[0]?.retryAfterSeconds
  if (status === 429 && typeof wait === 'number') headers['Retry-After'] = String(wait)
  if (status === 503) headers['Retry-After'] = '5'
  return headers
}
