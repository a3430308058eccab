import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { afterCommit, newPublicId } from '../storage/index.ts'
import type { LoadedPiece, PieceRow } from './house.ts'
import { approvedContent, countReleases, replaceContent } from './release.ts'
import { workingHash } from './working-text.ts'

type ReleaseRow = { id: number | string; publicId: string; proof: string; hash: string }

export type Undone = {
  /** The release that stands there again, or `null` when nothing stood there before. */
  release: string | null
  proof: string | null
  publication: { id: string; slug: string }
  /** The note that went out and is the editor's again. */
  text: Partial<PieceRow>
  workingHash: string
}

/**
 * Takes the last release back: what stood there before stands there again, as a release of its own, since
 * what was public cannot be made not to have been. A first publication is unpublished.
 */
export async function undoRelease(
  req: PayloadRequest,
  { piece, publication }: LoadedPiece,
  made: { by: string; at: string },
): Promise<Undone> {
  if (!publication) throw new Error('There is nothing to undo; the gate asks for a publication.')
  const { slugs } = deskOf(req.payload).options
  const { docs } = await req.payload.db.find<ReleaseRow>({
    collection: slugs.releases,
    where: { piece: { equals: piece.publicId } },
    sort: '-number',
    limit: 2,
    pagination: false,
    req,
  })
  const [last, before] = docs
  const gone = last ? await approvedContent(req, { publicId: last.proof, hash: last.hash }) : null
  const note = gone?.notes.find(({ id }) => id === last?.proof)
  const text: Partial<PieceRow> = note
    ? {
        noteType: note.type as NonNullable<PieceRow['noteType']>,
        noteText: note.text,
        noteSupersedes: note.supersedes ?? null,
      }
    : {}
  const undone = { text, workingHash: workingHash({ ...piece, ...text }) }
  await afterCommit(req, () => {
    for (const tell of deskOf(req.payload).onPublicationChange) tell({ slugs: [publication.slug] })
  })
  if (!before) {
    await req.payload.db.updateOne({
      collection: slugs.publications,
      where: { id: { equals: publication.id }, revision: { equals: publication.revision } },
      data: {
        state: 'unpublished',
        modifiedAt: made.at,
        revision: publication.revision + 1,
        updatedAt: made.at,
      },
      options: { atomic: true },
      req,
    })
    const { publicId: id, slug } = publication
    return { ...undone, release: null, proof: null, publication: { id, slug } }
  }
  const content = await approvedContent(req, { publicId: before.proof, hash: before.hash })
  const release = newPublicId()
  await req.payload.db.create({
    collection: slugs.releases,
    data: {
      publicId: release,
      piece: piece.publicId,
      publication: publication.publicId,
      proof: before.proof,
      hash: before.hash,
      number: (await countReleases(req, piece.publicId)) + 1,
      kind: 'undo',
      releasedAt: made.at,
      releasedBy: made.by,
    },
    req,
  })
  const at = await replaceContent(req, publication, {
    content,
    release,
    proof: { id: before.proof, hash: before.hash },
    at: made.at,
  })
  return { ...undone, release, proof: before.proof, publication: at }
}
