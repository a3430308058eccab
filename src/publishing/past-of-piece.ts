import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { Content } from './content.ts'
import type { LoadedPiece, PastOfPiece, ProofRow, PublicationRow } from './house.ts'

const PAGE = 20

/**
 * What was made of the piece before, as far as the next proof depends on it. Every text that ever stood is
 * read for it, so it is asked for when a proof is made and not when somebody looks at a piece.
 */
export async function pastOfPiece(
  req: PayloadRequest,
  { piece, publication }: LoadedPiece,
): Promise<PastOfPiece> {
  const { slugs } = deskOf(req.payload).options
  const row = publication
    ? await req.payload.db.findOne<Pick<PublicationRow, 'content' | 'id'>>({
        collection: slugs.publications,
        where: { publicId: { equals: publication.publicId } },
        select: { content: true },
        req,
      })
    : null
  const anchors = new Set<string>()
  let proofsMade = 0
  for (;;) {
    const { docs } = await req.payload.db.find<ProofRow>({
      collection: slugs.proofs,
      where: { piece: { equals: piece.publicId }, number: { greater_than: proofsMade } },
      select: { number: true, content: true },
      sort: 'number',
      limit: PAGE,
      pagination: false,
      req,
    })
    for (const { content } of docs) {
      for (const { anchor } of content?.body ?? []) anchors.add(anchor)
    }
    proofsMade = docs.at(-1)?.number ?? proofsMade
    if (docs.length < PAGE) break
  }
  const published: Content | null | undefined = row?.content
  return { ...(published ? { published } : {}), proofsMade, usedAnchors: [...anchors] }
}
