import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import { actorOf, mayDo } from './actor.ts'
import { readOverrides } from './overrides.ts'
import { revisionOfHeader } from './revision.ts'
import type { Right } from './rights.ts'
import { timelineOf } from './timeline.ts'
import { positionOf, transition } from './transition.ts'

const BODY_LIMIT = 64 * 1024

/** `GET` and `POST` of `/api/opinion-pieces/:id/transitions`, `GET` of `/api/opinion-pieces/:id/timeline`. */
export const pieceEndpoints: Endpoint[] = [
  {
    path: '/:id/timeline',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'pieces.read')
        return timelineOf(req, idOf(req), pageOf(req))
      }),
  },
  {
    path: '/:id/transitions',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'pieces.read')
        return positionOf(req, actorOf(req), idOf(req))
      }),
  },
  {
    path: '/:id/transitions/:name',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'pieces.read')
        const given = await bodyOf(req)
        const revision = given.revision ?? revisionOfHeader(req.headers.get('if-match'))
        if (typeof revision !== 'number' || !Number.isSafeInteger(revision)) {
          throw new DeskError(
            'revision-missing',
            428,
            'Send the revision your decision is based on, as “revision” or as an If-Match header.',
          )
        }
        return transition(req.payload, {
          actor: actorOf(req),
          piece: idOf(req),
          name: String(req.routeParams?.name ?? ''),
          expectedRevision: revision,
          to: textOf(given, 'to'),
          note: textOf(given, 'note'),
          dueAt: textOf(given, 'dueAt'),
          zone: textOf(given, 'zone'),
          overrides: overridesOf(given),
          check: textOf(given, 'check'),
          idempotencyKey: keyOf(req),
        })
      }),
  },
]

async function answer(req: PayloadRequest, work: () => Promise<object>): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    return Response.json(await work(), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A transition failed.' })
    return Response.json(body, { status, headers })
  }
}

/** Without a sign-in 401, with one that lacks the right 403: neither tells whether the piece exists. */
function requireRight(req: PayloadRequest, right: Right): void {
  if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
  if (mayDo(req, right)) return
  throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
}

function pageOf({ searchParams }: PayloadRequest): { limit?: number; after?: string } {
  const [limit, after] = [searchParams.get('limit'), searchParams.get('after')]
  if (limit !== null && !/^[1-9]\d{0,2}$/.test(limit)) {
    throw new DeskError('limit-malformed', 400, 'A limit is a number from 1 to 100.')
  }
  return { ...(limit === null ? {} : { limit: Number(limit) }), ...(after ? { after } : {}) }
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (text.length > BODY_LIMIT) throw new DeskError('body-too-large', 413, 'Send a shorter note.')
  if (text.trim() === '') return {}
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new DeskError('body-not-json', 400, 'Send a JSON object.')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new DeskError('body-not-json', 400, 'Send a JSON object.')
  }
  return body as Record<string, unknown>
}

function textOf(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') {
    throw new DeskError('field-not-text', 400, `“${name}” must be text.`, [{ field: name }])
  }
  return value
}

function overridesOf({ overrides }: Record<string, unknown>) {
  const read = readOverrides(overrides)
  if (read) return read
  throw new DeskError(
    'overrides-malformed',
    400,
    'Send “overrides” as a list of { "code": …, "reason": … }.',
  )
}

function keyOf(req: PayloadRequest): string | undefined {
  const key = req.headers.get('idempotency-key')
  if (key === null) return undefined
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new DeskError(
      'idempotency-key-invalid',
      400,
      'An Idempotency-Key is 1 to 200 visible ASCII characters.',
    )
  }
  return key
}
