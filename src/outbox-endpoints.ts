import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from './errors.ts'
import { changeMessage, isMessageAct, readWords, repeatFailed } from './messages/index.ts'
import { actorOf, bodyOfRequest, mayDo, staffEndpoint, textOfBody } from './workflow/index.ts'

const BODY_LIMIT = 64 * 1024

const LONGEST_KIND = 200

/**
 * `POST /api/outbox/:id/acts/:act`: release, hold, cancel, repeat, edit; and of all that failed for one reason
 * `POST /api/outbox/acts/repeat` with `{ kind, seenAt }`.
 */
export const outboxEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/acts/repeat',
    method: 'post',
    right: 'outbox.edit',
    answer: async (req) => {
      const body = await bodyOfRequest(req)
      const seenAt = new Date(textOfBody(body, 'seenAt', 40))
      if (Number.isNaN(seenAt.getTime())) {
        throw new DeskError('seen-at-missing', 400, '“seenAt” says when the list was made.', [
          { field: 'seenAt' },
        ])
      }
      const kind = textOfBody(body, 'kind', LONGEST_KIND)
      return repeatFailed(req, { kind, seenAt: seenAt.toISOString(), actor: actorOf(req) })
    },
  }),
  {
    path: '/:id/acts/:act',
    method: 'post',
    handler: async (req) => {
      const headers = { 'Cache-Control': 'private, no-store' }
      try {
        return Response.json(await change(req), { headers })
      } catch (error) {
        const { status, body } = errorAnswer(error, req)
        if (status === 500) {
          req.payload.logger.error({ err: error, msg: 'A message was not changed.' })
        }
        return Response.json(body, { status, headers })
      }
    },
  },
]

async function change(req: PayloadRequest) {
  if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
  if (!mayDo(req, 'outbox.edit')) {
    throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
  }
  const act = String(req.routeParams?.act ?? '')
  if (!isMessageAct(act)) throw new DeskError('act-unknown', 404, 'A message cannot do that.')
  const message = String(req.routeParams?.id ?? '')
  const words = act === 'edit' ? await wordsIn(req) : undefined
  return changeMessage(req.payload, { message, act, words, actor: actorOf(req) }, req)
}

async function wordsIn(req: PayloadRequest): Promise<{ subject: string; text: string }> {
  const body = (await req.text?.()) ?? ''
  let given: unknown
  try {
    given = body.length > BODY_LIMIT ? undefined : JSON.parse(body)
  } catch {
    given = undefined
  }
  const read = readWords(given)
  if (read.ok) return read.words
  throw new DeskError('message-malformed', 400, read.message, [
    { field: 'message', code: read.code },
  ])
}
