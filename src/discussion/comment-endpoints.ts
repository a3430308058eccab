import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError } from '../errors.ts'
import { inTransaction } from '../storage/index.ts'
import { bodyOfRequest, idOfRequest, staffEndpoint } from '../workflow/index.ts'
import { addComment } from './add-comment.ts'
import { LEADS_TO, readComment } from './comment.ts'
import type { ThreadAct } from './comment.ts'
import { commentsOfPiece } from './comments-of-piece.ts'
import { settleThread } from './settle-thread.ts'

/** `GET` and `POST` of `/api/opinion-pieces/:id/comments`, `POST` of `…/comments/:thread/:act`. */
export const commentEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/comments',
    method: 'get',
    right: 'pieces.read',
    answer: (req) => commentsOfPiece(req, idOfRequest(req)),
  }),
  staffEndpoint({
    path: '/:id/comments',
    method: 'post',
    right: 'pieces.comment',
    answer: async (req) => {
      const read = readComment(await bodyOfRequest(req))
      if (!read.ok) {
        const [first] = read.problems
        throw new DeskError('comment-malformed', 422, first?.message ?? '', read.problems)
      }
      return inTransaction(
        req.payload,
        (joined) => addComment(joined, idOfRequest(req), read.input),
        {
          req,
        },
      )
    },
  }),
  staffEndpoint({
    path: '/:id/comments/:thread/:act',
    method: 'post',
    right: 'pieces.comment',
    answer: async (req) => {
      const { revision } = await bodyOfRequest(req)
      const settling = {
        piece: idOfRequest(req),
        thread: String(req.routeParams?.thread ?? ''),
        act: actOf(req),
        revision: typeof revision === 'number' ? revision : undefined,
      }
      return inTransaction(req.payload, (joined) => settleThread(joined, settling), { req })
    },
  }),
]

function actOf({ routeParams }: PayloadRequest): ThreadAct {
  const act = String(routeParams?.act ?? '')
  if (Object.hasOwn(LEADS_TO, act)) return act as ThreadAct
  throw new DeskError(
    'thread-act-unknown',
    404,
    `A comment takes: ${Object.keys(LEADS_TO).join(', ')}.`,
  )
}
