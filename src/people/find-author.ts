import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { AuthorRow } from '../publishing/index.ts'
import { findRow } from '../storage/index.ts'
import { idOfRequest } from '../workflow/index.ts'

/** The author in the address. @throws DeskError `author-unknown` 404. */
export async function findAuthor(req: PayloadRequest): Promise<AuthorRow> {
  const { slugs } = deskOf(req.payload).options
  const row = await findRow<AuthorRow>(req, slugs.authors, idOfRequest(req))
  if (!row) throw new DeskError('author-unknown', 404, 'There is no such author.')
  return row
}
