import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { DisclaimerRow } from '../publishing/index.ts'
import { findRow } from '../storage/index.ts'
import { idOfRequest } from '../workflow/index.ts'

export type FoundDisclaimer = DisclaimerRow & { publicId: string }

/** The disclaimer in the address. @throws DeskError `disclaimer-unknown` 404. */
export async function findDisclaimer(req: PayloadRequest): Promise<FoundDisclaimer> {
  const { slugs } = deskOf(req.payload).options
  const row = await findRow<FoundDisclaimer>(req, slugs.disclaimers, idOfRequest(req))
  if (!row) throw new DeskError('disclaimer-unknown', 404, 'There is no such disclaimer.')
  return row
}
