import type { Endpoint } from 'payload'

import { badParameter, idOfRequest, queryOfRequest, staffEndpoint } from '../workflow/index.ts'
import { textOfPiece, textsOfPiece } from './texts-of-piece.ts'

/** `GET` of `/api/opinion-pieces/:id/texts` and of `…/texts/:ref`: what two texts of a piece are compared with. */
export const textEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/texts',
    method: 'get',
    right: 'pieces.read',
    answer: (req) => {
      const before = queryOfRequest(req, 'before')
      if (before !== undefined && !/^[1-9]\d{0,8}$/.test(before)) {
        throw badParameter('before', 'the “next” of a page')
      }
      return textsOfPiece(req, idOfRequest(req), before === undefined ? undefined : Number(before))
    },
  }),
  staffEndpoint({
    path: '/:id/texts/:ref',
    method: 'get',
    right: 'pieces.read',
    answer: (req) => textOfPiece(req, idOfRequest(req), String(req.routeParams?.ref ?? '')),
  }),
]
