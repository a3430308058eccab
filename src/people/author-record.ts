import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import type { PublicationRow } from '../publishing/index.ts'
import { pageOfRequest, queryOfRequest } from '../workflow/index.ts'
import { findAuthor } from './find-author.ts'

type Row = Pick<
  PublicationRow,
  'acts' | 'content' | 'id' | 'piece' | 'publicId' | 'publishedAt' | 'slug' | 'state'
> & { headline?: string | null }

/**
 * What stands in public under a name, newest first, with what its author declared there. Pieces whose author
 * is withheld are not among them: no list tells them apart from any other. With `?state=live` only what a
 * retraction of all would take.
 */
export async function recordOf(req: PayloadRequest): Promise<object> {
  const { publicId, slug } = await findAuthor(req)
  const after = queryOfRequest(req, 'after')
  const limit = pageOfRequest(req)
  const live = queryOfRequest(req, 'state') === 'live'
  const { docs } = await req.payload.db.find<Row>({
    collection: deskOf(req.payload).options.slugs.publications,
    where: {
      and: [
        { authors: { equals: slug } },
        { state: live ? { equals: 'live' } : { not_equals: 'redirect' } },
        ...(after === undefined ? [] : [{ publicId: { less_than: after } } satisfies Where]),
      ],
    },
    select: {
      publicId: true,
      piece: true,
      slug: true,
      headline: true,
      state: true,
      publishedAt: true,
      content: true,
      acts: true,
    },
    sort: '-publicId',
    limit: limit + 1,
    pagination: false,
    req,
  })
  const items = docs.slice(0, limit)
  return {
    author: publicId,
    items: items.map((row) => {
      const printed = row.content?.byline.authors.find(({ id }) => id === publicId)
      return {
        id: row.publicId,
        piece: row.piece,
        slug: row.slug,
        headline: row.headline ?? '',
        state: row.state,
        publishedAt: row.publishedAt ? new Date(row.publishedAt).toISOString() : null,
        printedAs: printed
          ? {
              name: printed.name,
              role: printed.role ?? null,
              affiliation: printed.affiliation ?? null,
            }
          : null,
        declared: (row.content?.disclosures ?? [])
          .filter(({ author }) => author === publicId)
          .map(({ kind, text }) => ({ kind, text })),
        notes: (row.content?.notes ?? []).map(({ at, text, type }) => ({ at, text, type })),
        withdrawals: (row.acts ?? []).map(({ at, text, type }) => ({ at, text, type })),
      }
    }),
    next: docs.length > limit ? (items.at(-1)?.publicId ?? null) : null,
  }
}
