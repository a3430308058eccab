import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import { actorOf, findSubmission, mayDo } from '../workflow/index.ts'
import { readInbox } from './inbox.ts'
import { summaryOf } from './score.ts'
import { categoriesOf, scoresOf, scoreSubmission } from './score-submission.ts'
import type { SubmissionRow } from './submission-row.ts'

/**
 * `GET` and `POST` of `/api/submissions/:id/scores`, and the inbox at `GET /api/submissions/inbox`. A reader sees what
 * they gave themselves, and nothing of the others, so that each reads for themselves.
 */
export const scoreEndpoints: Endpoint[] = [
  {
    path: '/inbox',
    method: 'get',
    handler: (req) => answer(req, () => readInbox(req)),
  },
  {
    path: '/:id/scores',
    method: 'get',
    handler: (req) => answer(req, () => show(req)),
  },
  {
    path: '/:id/scores',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        const text = (await req.text?.()) ?? ''
        await scoreSubmission(
          req.payload,
          { submission: idOf(req), input: parsed(text), actor: actorOf(req) },
          req,
        )
        return show(req)
      }),
  },
]

async function show(req: PayloadRequest) {
  const row = await findSubmission<SubmissionRow & { call?: number | null }>(req, idOf(req))
  const all = await scoresOf(req, row.publicId)
  const own = all.find(({ reader }) => reader === String(actorOf(req).id))
  const seesAll = mayDo(req, 'submissions.decide')
  return {
    submission: row.publicId,
    categories: await categoriesOf(req, row),
    own: own ? shown(own) : null,
    ...(seesAll
      ? {
          summary: summaryOf(all.map(({ total }) => total ?? null)),
          all: all.map((score) => ({ reader: score.reader, ...shown(score) })),
        }
      : {}),
  }
}

const shown = ({
  values,
  total,
  recommendation,
  note,
  conflict,
  scoredAt,
}: Awaited<ReturnType<typeof scoresOf>>[number]) => ({
  values: values ?? {},
  total: total ?? null,
  recommendation: recommendation ?? 'none',
  note: note ?? null,
  conflict: conflict ?? null,
  scoredAt: new Date(scoredAt).toISOString(),
})

const idOf = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

function parsed(text: string): unknown {
  try {
    return text.length > 64 * 1024 ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

async function answer(req: PayloadRequest, work: () => Promise<object>): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
    if (!mayDo(req, 'submissions.score')) {
      throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
    }
    return Response.json(await work(), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A score failed.' })
    return Response.json(body, { status, headers })
  }
}
