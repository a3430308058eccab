import type { Endpoint } from 'payload'

import { postCheck } from './checking-services/index.ts'
import { toFetch } from './delivery/index.ts'
import { deskOf } from './desk.ts'
import { getCalls, getChallenge, postInboundEmail, postSubmission } from './intake/index.ts'
import { getCopy } from './syndication/index.ts'
import { getProof, getProofPicture, postProof } from './signed-links/index.ts'

/** The public interface under Payload's `/api`, for a host without a server of the desk's own. */
export const deskEndpoints: Endpoint[] = [
  {
    path: '/v1/calls',
    method: 'get',
    handler: (req) => getCalls(req as unknown as Request, deskOf(req.payload)),
  },
  {
    path: '/v1/submissions',
    method: 'post',
    handler: (req) => postSubmission(req as unknown as Request, deskOf(req.payload)),
  },
  {
    path: '/v1/submissions/challenge',
    method: 'get',
    handler: (req) => getChallenge(req as unknown as Request, deskOf(req.payload)),
  },
  {
    path: '/v1/inbound-email',
    method: 'post',
    handler: (req) => postInboundEmail(req as unknown as Request, deskOf(req.payload)),
  },
  {
    path: '/v1/proofs/:publicId/pictures/:picture',
    method: 'get',
    handler: (req) => getProofPicture(req as unknown as Request, deskOf(req.payload)),
  },
  {
    path: '/v1/proofs/:publicId/checks/:check',
    method: 'post',
    handler: (req) => postCheck(req as unknown as Request, deskOf(req.payload)),
  },
  {
    path: '/v1/partners/copies/:piece',
    method: 'get',
    handler: (req) => getCopy(req as unknown as Request, deskOf(req.payload)),
  },
  ...(['get', 'post'] as const).map((method): Endpoint => ({
    path: '/v1/proofs/:publicId',
    method,
    handler: (req) =>
      (method === 'get' ? getProof : postProof)(req as unknown as Request, deskOf(req.payload)),
  })),
  ...(['get', 'head', 'options'] as const).map((method): Endpoint => ({
    path: '/v1/:path*',
    method: method as 'get',
    handler: (req) =>
      toFetch(deskOf(req.payload).delivery, { prefix: req.payload.config.routes.api })(
        req as unknown as Request,
      ),
  })),
]
