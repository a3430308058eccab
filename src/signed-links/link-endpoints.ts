import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import { inTransaction } from '../storage/index.ts'
import { actorOf, mayDo } from '../workflow/index.ts'
import { writerOf } from './author-text.ts'
import { readLinkInput } from './link.ts'
import { linksOf, makeLink, revokeLink } from './links.ts'

const BODY_LIMIT = 8 * 1024

/** `GET` and `POST` of `/api/opinion-pieces/:id/links`, `POST` of `…/links/:link/revoke`. */
export const linkEndpoints: Endpoint[] = [
  {
    path: '/:id/links',
    method: 'get',
    handler: (req) =>
      answer(req, async () => ({
        items: await linksOf(req, idOf(req)),
        next: null,
        writer: mayDo(req, 'contributors.read') ? await writerOf(req, idOf(req)) : null,
      })),
  },
  {
    path: '/:id/links',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        const read = readLinkInput(await bodyOf(req))
        if (!read.ok) {
          const [first] = read.problems
          throw new DeskError('link-malformed', 400, first?.message ?? '', read.problems)
        }
        const actor = actorOf(req)
        return inTransaction(
          req.payload,
          (joined) => makeLink(joined, { actor, piece: idOf(req), input: read.input }),
          { req },
        )
      }),
  },
  {
    path: '/:id/links/:link/revoke',
    method: 'post',
    handler: (req) =>
      answer(req, () => {
        const link = String(req.routeParams?.link ?? '')
        const actor = actorOf(req)
        return inTransaction(
          req.payload,
          (joined) => revokeLink(joined, { actor, piece: idOf(req), link }),
          { req },
        )
      }),
  },
]

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (text.length > BODY_LIMIT) throw new DeskError('body-too-large', 413, 'Send a shorter body.')
  let body: unknown = null
  try {
    body = JSON.parse(text)
  } catch {
    // Refused below, like any other body that is no object.
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new DeskError('body-not-json', 400, 'Send a JSON object.')
  }
  return body as Record<string, unknown>
}

async function answer(req: PayloadRequest, work: () => Promise<object>): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
    if (!mayDo(req, 'pieces.invite')) {
      throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
    }
    return Response.json(await work(), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A link could not be made.' })
    return Response.json(body, { status, headers })
  }
}
