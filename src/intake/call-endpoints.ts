import type { Endpoint, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { countBy, findRow } from '../storage/index.ts'
import {
  idOfRequest,
  requireRight,
  staffEndpoint,
  SUBMISSION_STAGES,
  zoneOfDesk,
} from '../workflow/index.ts'
import { callStanding } from './call.ts'
import type { SubmissionKind } from './call.ts'
import { funnelOf } from './funnel.ts'
import { limitsOf } from './limits.ts'

type CallRow = {
  id: number | string
  publicId: string
  slug: string
  opensAt: string
  closesAt?: string | null
  accepts?: SubmissionKind[] | null
  minWords?: number | null
  maxWords?: number | null
}

/** `GET /api/calls/:id/standing`: for whoever may read calls and what comes in for them. */
export const callEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/standing',
    method: 'get',
    right: 'calls.read',
    answer: async (req) => {
      requireRight(req, 'submissions.read')
      return standingOf(req)
    },
  }),
]

/** Three questions, however much came in: no row of it is read. */
async function standingOf(req: PayloadRequest): Promise<object> {
  const { payload } = req
  const { slugs } = deskOf(payload).options
  const call = await findRow<CallRow>(req, slugs.calls, idOfRequest(req))
  if (!call) throw new DeskError('call-unknown', 404, 'There is no such call.')
  const [stages, published, zone] = await Promise.all([
    countBy(payload, slugs.submissions, 'stage', {
      among: { stage: SUBMISSION_STAGES.map(({ name }) => name) },
      of: { call: call.id },
    }),
    payload.db.count({
      collection: slugs.pieces,
      where: {
        and: [{ 'submission.call': { equals: call.id } }, { publication: { exists: true } }],
      },
      req,
    }),
    zoneOfDesk(payload),
  ])
  const opensAt = new Date(call.opensAt)
  const closesAt = call.closesAt ? new Date(call.closesAt) : undefined
  const { minWords, maxWords } = limitsOf({
    ...(call.minWords ? { minWords: call.minWords } : {}),
    ...(call.maxWords ? { maxWords: call.maxWords } : {}),
  }).text
  const times = {
    opensAt: opensAt.getTime(),
    ...(closesAt ? { closesAt: closesAt.getTime() } : {}),
  }
  return {
    call: call.publicId,
    slug: call.slug,
    ...funnelOf(stages, published.totalDocs),
    standing: callStanding(times, Date.now()),
    opensAt: opensAt.toISOString(),
    closesAt: closesAt?.toISOString() ?? null,
    zone,
    accepts: call.accepts ?? [],
    words: { least: minWords, most: maxWords },
  }
}
