import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import {
  actorOf,
  findSubmission,
  mayDo,
  revisionOfHeader,
  rightsOfDesk,
} from '../workflow/index.ts'
import type { Right } from '../workflow/index.ts'
import { assignSubmissions } from './assign-submissions.ts'
import { decideMany } from './decide-many.ts'
import { decideSubmission } from './decide-submission.ts'
import { possibleDecisions, readDecision } from './decision.ts'
import { mergeTargets } from './merge-targets.ts'
import { linksOf } from './links-of-submission.ts'
import { releaseDecisions } from './release-decisions.ts'
import type { SubmissionRow } from './submission-row.ts'
import { contributorOf, messageOfDecision } from './tell-contributor.ts'

const BODY_LIMIT = 64 * 1024
const LIST_LIMIT = 1024 * 1024

/**
 * Decisions: `GET` and `POST` of `/api/submissions/:id/decisions`, `POST …/preview` of the message, `GET` of
 * `/api/submissions/:id/merge-targets?q=`, what it could go on in; many at once at
 * `POST /api/submissions/decisions`, and telling those who were decided about in private at `…/release`; giving
 * them to colleagues at `POST /api/submissions/assign`.
 */
export const submissionEndpoints: Endpoint[] = [
  {
    path: '/decisions',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'submissions.read')
        const input = await bodyOf(req, LIST_LIMIT)
        return decideMany(req, { input, actor: actorOf(req), key: keyOf(req) })
      }),
  },
  {
    path: '/assign',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'submissions.edit')
        return assignSubmissions(req, { input: await bodyOf(req), actor: actorOf(req) })
      }),
  },
  {
    path: '/decisions/release',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'submissions.decide')
        return releaseDecisions(req, { input: await bodyOf(req), actor: actorOf(req) })
      }),
  },
  {
    path: '/:id/decisions/preview',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'submissions.decide')
        const row = await findSubmission<SubmissionRow>(req, idOf(req))
        const { entry, decision } = decisionIn(await bodyOf(req))
        const made = await messageOfDecision(
          req,
          entry,
          decision,
          row,
          await contributorOf(req, row),
        )
        return made
          ? { to: made.message.to, subject: made.message.subject, text: made.message.text }
          : { to: null, subject: '', text: '' }
      }),
  },
  {
    path: '/:id/merge-targets',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'submissions.decide')
        const asked = new URL(req.url ?? '', 'http://localhost').searchParams.get('q') ?? ''
        return mergeTargets(req, idOf(req), asked.replace(/[%_]/g, ' ').trim().slice(0, 120))
      }),
  },
  {
    path: '/:id/decisions',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'submissions.read')
        const row = await findSubmission<SubmissionRow>(req, idOf(req))
        return {
          submission: row.publicId,
          stage: row.stage,
          revision: row.revision,
          held: row.heldDecision ?? false,
          decisions: possibleDecisions(row.stage, actorOf(req).roles, rightsOfDesk(req.payload)),
          ...(await linksOf(req, row)),
        }
      }),
  },
  {
    path: '/:id/decisions',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'submissions.read')
        const { entry, decision } = decisionIn(await bodyOf(req))
        const revision = decision.expectedRevision ?? revisionOfHeader(req.headers.get('if-match'))
        return decideSubmission(
          req.payload,
          {
            actor: actorOf(req),
            submission: idOf(req),
            entry,
            decision: {
              ...decision,
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
    const { status, body } = errorAnswer(error, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A decision failed.' })
    return Response.json(body, { status, headers })
  }
}

function decisionIn(body: unknown) {
  const read = readDecision(body)
  if (read.ok) return read
  const [first] = read.problems
  throw new DeskError('decision-malformed', 400, first?.message ?? '', read.problems)
}

/** Without a sign-in 401, with one that lacks the right 403: neither tells whether the submission exists. */
function requireRight(req: PayloadRequest, right: Right): void {
  if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
  if (mayDo(req, right)) return
  throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

async function bodyOf(req: PayloadRequest, limit = BODY_LIMIT): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text.length > limit) throw new DeskError('body-too-large', 413, 'Send a shorter note.')
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
