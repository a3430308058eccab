import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import { actorOf, mayDo, revisionOfHeader, rightsOfDesk } from '../workflow/index.ts'
import { decideSubmission, findSubmission } from './decide-submission.ts'
import { possibleDecisions, readDecision } from './decision.ts'

const BODY_LIMIT = 64 * 1024

/** `GET` and `POST` of `/api/submissions/:id/decisions`. */
export const submissionEndpoints: Endpoint[] = [
  {
    path: '/:id/decisions',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        requireReading(req)
        const row = await findSubmission(req, idOf(req))
        return {
          submission: row.publicId,
          stage: row.stage,
          revision: row.revision,
          decisions: possibleDecisions(row.stage, actorOf(req).roles, rightsOfDesk(req.payload)),
        }
      }),
  },
  {
    path: '/:id/decisions',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        requireReading(req)
        const read = readDecision(await bodyOf(req))
        if (!read.ok) {
          const [first] = read.problems
          throw new DeskError('decision-malformed', 400, first?.message ?? '', read.problems)
        }
        const revision =
          read.decision.expectedRevision ?? revisionOfHeader(req.headers.get('if-match'))
        return decideSubmission(
          req.payload,
          {
            actor: actorOf(req),
            submission: idOf(req),
            entry: read.entry,
            decision: {
              ...read.decision,
              ...(revision === undefined ? {} : { expectedRevision: revision }),
            },
            idempotencyKey: keyOf(req),
          },
          req,
        )
      }),
  },
]

async function answer(req: PayloadRequest, work: () => Promise<object>): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    return Response.json(await work(), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A decision failed.' })
    return Response.json(body, { status, headers })
  }
}

/** Without a sign-in 401, with one that lacks the right 403: neither tells whether the submission exists. */
function requireReading(req: PayloadRequest): void {
  if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
  if (mayDo(req, 'submissions.read')) return
  throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text.length > BODY_LIMIT) throw new DeskError('body-too-large', 413, 'Send a shorter note.')
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new DeskError('body-not-json', 400, 'Send a JSON object with a decision.')
  }
}

function keyOf(req: PayloadRequest): string | undefined {
  const key = req.headers.get('idempotency-key')
  if (key === null) return undefined
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key
  throw new DeskError(
    'idempotency-key-invalid',
    400,
    'An Idempotency-Key is 1 to 200 visible ASCII characters.',
  )
}
