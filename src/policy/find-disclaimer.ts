import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { DisclaimerRow } from '../publishing/index.ts'
import { whereIdIs } from '../storage/index.ts'
import { idOfRequest } from '../workflow/index.ts'

export type FoundDisclaimer = DisclaimerRow & { publicId: string }

/** The disclaimer in the address. @throws DeskError `disclaimer-unknown` 404. */
export async function findDisclaimer(req: PayloadRequest): Promise<FoundDisclaimer> {
  const where = whereIdIs(req, idOfRequest(req))
  const row = where
    ? await req.payload.db.findOne<FoundDisclaimer>({
        collection: deskOf(req.payload).options.slugs.disclaimers,
        where,
        req,
      })
    : null
  if (!row) throw new DeskError('disclaimer-unknown', 404, 'There is no such disclaimer.')
  return row
}
