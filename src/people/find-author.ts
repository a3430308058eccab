import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { AuthorRow } from '../publishing/index.ts'
import { whereIdIs } from '../storage/index.ts'
import { idOfRequest } from '../workflow/index.ts'

/** The author in the address. @throws DeskError `author-unknown` 404. */
export async function findAuthor(req: PayloadRequest): Promise<AuthorRow> {
  const where = whereIdIs(req, idOfRequest(req))
  const row = where
    ? await req.payload.db.findOne<AuthorRow>({
        collection: deskOf(req.payload).options.slugs.authors,
        where,
        req,
      })
    : null
  if (!row) throw new DeskError('author-unknown', 404, 'There is no such author.')
  return row
}
