import type { Endpoint } from 'payload'

import { deskOf } from './desk.ts'
import { DeskError } from './errors.ts'
import {
  changePartner,
  copiesOfPiece,
  isPartnerAct,
  readPartnerStanding,
  repeatOne,
} from './syndication/index.ts'
import { findRow } from './storage/index.ts'
import { actorOf, idOfRequest, staffEndpoint } from './workflow/index.ts'

const actOf = (params: Record<string, unknown> | undefined) => String(params?.act ?? '')

/**
 * `GET /api/partners/:id/standing`: how it stands and what may be done; `POST /api/partners/:id/acts/:act`: switch on
 * and off, make and drop secrets, send again.
 */
export const partnerEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/standing',
    method: 'get',
    right: 'partners.read',
    answer: (req) => readPartnerStanding(req, idOfRequest(req)),
  }),
  staffEndpoint({
    path: '/:id/acts/:act',
    method: 'post',
    right: 'partners.edit',
    answer: (req) => {
      const act = actOf(req.routeParams)
      if (!isPartnerAct(act)) throw new DeskError('act-unknown', 404, 'A partner cannot do that.')
      return changePartner(req, { id: idOfRequest(req), act, actor: actorOf(req) })
    },
  }),
]

/** `POST /api/deliveries/:id/acts/repeat`. */
export const deliveryEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/acts/:act',
    method: 'post',
    right: 'partners.edit',
    answer: (req) => {
      if (actOf(req.routeParams) !== 'repeat') {
        throw new DeskError('act-unknown', 404, 'A delivery can only be sent again.')
      }
      return repeatOne(req, { id: idOfRequest(req), actor: actorOf(req) })
    },
  }),
]

/** `GET /api/publications/:id/copies`: which partners have it, and what they know of it. */
export const copyEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/copies',
    method: 'get',
    right: 'partners.read',
    answer: async (req) => {
      const row = await findRow<{ id: number; piece: string; revision: number }>(
        req,
        deskOf(req.payload).options.slugs.publications,
        idOfRequest(req),
        { piece: true, revision: true },
      )
      if (!row) throw new DeskError('publication-unknown', 404, 'There is no such publication.')
      return { items: await copiesOfPiece(req, row.piece, row.revision) }
    },
  }),
]
