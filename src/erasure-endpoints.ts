import type { Endpoint } from 'payload'

import { erasePerson } from './erasure/index.ts'
import { actorOf, idOfRequest, staffEndpoint } from './workflow/index.ts'

/** `POST /api/contributors/:id/erase`. */
export const erasureEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/erase',
    method: 'post',
    right: 'contributors.erase',
    answer: (req) => erasePerson(req.payload, idOfRequest(req), actorOf(req)),
  }),
]
