import type { Endpoint } from 'payload'

import { actorOf } from './actor.ts'
import { answer, bodyOf, idOf, keyOf, requireRight, revisionOf, textOf } from './endpoint-edge.ts'
import { takePublicationTransition } from './take-publication-transition.ts'

/** `POST /api/publications/:id/transitions/:name`: what may be done with something published. */
export const publicationEndpoints: Endpoint[] = [
  {
    path: '/:id/transitions/:name',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        requireRight(req, 'publications.read')
        const given = await bodyOf(req)
        return takePublicationTransition(req.payload, {
          actor: actorOf(req),
          publication: idOf(req),
          name: String(req.routeParams?.name ?? ''),
          expectedRevision: revisionOf(req, given),
          publicNote: textOf(given, 'publicNote'),
          note: textOf(given, 'note'),
          idempotencyKey: keyOf(req),
        })
      }),
  },
]
