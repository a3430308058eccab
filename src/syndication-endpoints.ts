import type { Endpoint } from 'payload'

import { DeskError } from './errors.ts'
import { changePartner, isPartnerAct, repeatOne } from './syndication/index.ts'
import { actorOf, idOfRequest, staffEndpoint } from './workflow/index.ts'

const actOf = (params: Record<string, unknown> | undefined) => String(params?.act ?? '')

/** `POST /api/partners/:id/acts/:act`: switch on and off, make and drop secrets, send again. */
export const partnerEndpoints: Endpoint[] = [
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
