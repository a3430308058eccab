import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError } from '../errors.ts'
import { actorOf } from './actor.ts'
import { answer, bodyOf, idOf, keyOf, requireRight, revisionOf, textOf } from './endpoint-edge.ts'
import { readOverrides } from './overrides.ts'
import { timelineOf } from './timeline.ts'
import { positionOf, transition } from './transition.ts'

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
        return transition(req.payload, {
          actor: actorOf(req),
          piece: idOf(req),
          name: String(req.routeParams?.name ?? ''),
          expectedRevision: revisionOf(req, given),
          to: textOf(given, 'to'),
          note: textOf(given, 'note'),
          dueAt: textOf(given, 'dueAt'),
          zone: textOf(given, 'zone'),
          localTime: textOf(given, 'localTime'),
          fold: typeof given.fold === 'number' ? given.fold : undefined,
          overrides: overridesOf(given),
          check: textOf(given, 'check'),
          idempotencyKey: keyOf(req),
        })
      }),
  },
]

function pageOf({ searchParams }: PayloadRequest): { limit?: number; after?: string } {
  const [limit, after] = [searchParams.get('limit'), searchParams.get('after')]
  if (limit !== null && !/^[1-9]\d{0,2}$/.test(limit)) {
    throw new DeskError('limit-malformed', 400, 'A limit is a number from 1 to 100.')
  }
  return { ...(limit === null ? {} : { limit: Number(limit) }), ...(after ? { after } : {}) }
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
